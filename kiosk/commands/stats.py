"""``kiosk stats``: what visitors opened, for how long they stayed, and where they stopped."""

import csv
import io
import json
import shutil
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date, timedelta

from kiosk.commands.dates import day_in_words
from kiosk.commands.in_use import language_name, pack_in_use, title_of
from kiosk.commands.terminal import now, say, write, write_in_colour
from kiosk.config import state_folder
from kiosk.content import Pack
from kiosk.ledger import Ledger, LedgerError, days_of
from kiosk.visit import Daily, Ending, Report, report

CANNOT = 2
DAYS = 7
"""As many as are told without being asked for others."""
TOP = 10
"""Lines of a list that are told; `--format csv` and `json` tell all."""
LEAST_BAR, WIDEST = 10, 100
"""Columns: a bar's least room, and the widest that a table grows on a wide terminal."""

EMBER, PLAIN = "\033[38;5;209m", "\033[0m"
BLOCKS = " ▏▎▍▌▋▊▉█"

SCREENS = {
    "start": "Start",
    "list/location": "Filming locations",
    "list/stunt": "Stunts",
    "list/activity": "Things to do",
    "map": "Map",
    "trip": "My trip",
    "language": "Language",
    "comfort": "Comfort",
}
ENDINGS = {
    Ending.NOBODY: "Walked away",
    Ending.SAID: "Started over",
    Ending.NO_PACK: "Nothing to show",
    Ending.STAFF: "Staff came in (not counted as a visit)",
}


def stats(options: Namespace) -> int:
    """Tell what was counted: 0 done, 2 the ledger cannot be used."""
    today = now().date()
    last: date = options.last or today
    first: date = options.first or last - timedelta(days=DAYS - 1)
    if first > last:
        say(f"{_in_full(first)} is after {_in_full(last)}: `--from` is the first day.")
        return CANNOT
    try:
        with Ledger(state_folder()).reading() as db:
            counts: Daily = days_of(db, first, last) if db is not None else {}
    except LedgerError as error:
        say(f"The ledger cannot be used: {error}.")
        return CANNOT
    told = report(counts, first, last)
    if options.format == "csv":
        write(_as_csv(counts))
    elif options.format == "json":
        write(json.dumps(_as_data(told), indent=2, ensure_ascii=False) + "\n")
    elif told.empty:
        say(f"Nothing was counted {_span(first, last)}.")
    else:
        write(_as_table(told, today, pack_in_use()))
    return 0


def _as_table(told: Report, today: date, pack: Pack | None) -> str:
    bars = _Bars(min(WIDEST, shutil.get_terminal_size((80, 24)).columns), _blocks(sys.stdout))
    minutes = ""
    if told.median is not None and told.mean is not None:
        minutes = f"; typically {_minutes(told.median)}, on average {_minutes(told.mean)}"
    head = f"{_plural(told.total, 'visit')} {_span(told.first, told.last)}{minutes}\n"
    visits = [(day_in_words(day, today), count) for day, count in told.visits]
    parts = [head, bars.draw("Visits", visits)]
    parts.append(bars.top("What they opened", [(title_of(pack, k), n) for k, n in told.opened]))
    parts.append(bars.top("Other screens", [(_screen(key), n) for key, n in told.screens]))
    parts.append(bars.top("Where they stopped", [(_page(key, pack), n) for key, n in told.stopped]))
    ended = [(ENDINGS[Ending(key)], n) for key, n in told.ended]
    parts.append(bars.top("How it ended", ended))
    parts.append(bars.top("Languages", [(language_name(tag), n) for tag, n in told.languages]))
    parts.append(bars.top("Put on a trip", [(title_of(pack, key), n) for key, n in told.added]))
    codes = [("My trip" if key == "trip" else title_of(pack, key), n) for key, n in told.codes]
    parts.append(bars.top("Codes for the phone", codes))
    parts.append(bars.top("Comfort", [(_comfort(key), n) for key, n in told.comfort]))
    if told.asked:
        parts.append(f"Asked “Still looking?” {_times(told.asked)}.\n")
    return "\n".join(filter(None, parts))


class _Bars:
    """Draws lists with bars, no wider than `columns`."""

    def __init__(self, columns: int, blocks: str) -> None:
        self._columns = columns
        self._blocks = blocks
        self._on, self._off = (EMBER, PLAIN) if write_in_colour() else ("", "")

    def top(self, title: str, rows: Sequence[tuple[str, int]]) -> str:
        """A list that may be long, or have nothing in it."""
        if not rows:
            return ""
        more = len(rows) - TOP
        rest = f"  and {more} more\n" if more > 0 else ""
        return self.draw(title, rows[:TOP]) + rest

    def draw(self, title: str, rows: Sequence[tuple[str, int]]) -> str:
        """Each with its bar and its number; the longest bar is the most frequent."""
        most = max(1, *(count for _, count in rows)) if rows else 1
        digits = len(str(most))
        room = max(8, self._columns - digits - 6 - LEAST_BAR)
        label = min(room, max(len(name) for name, _ in rows))
        width = max(LEAST_BAR, self._columns - label - digits - 6)
        lines = [title]
        for name, count in rows:
            bar = self._bar(count / most, width)
            shown = name if len(name) <= label else f"{name[: label - 1]}…"
            line = f"  {shown:{label}}  {count:{digits}}  {self._on}{bar}{self._off}"
            lines.append(line.rstrip())
        return "\n".join([*lines, ""])

    def _bar(self, share: float, width: int) -> str:
        """A bar in eighths of a column; what happened once is never nothing."""
        steps = len(self._blocks) - 1
        eighths = round(share * width * steps)
        if share > 0:
            eighths = max(1, eighths)
        whole, part = divmod(eighths, steps)
        return self._blocks[-1] * whole + self._blocks[part].strip()


def _blocks(stream: object) -> str:
    """The signs of a bar; where the terminal has no blocks, a plain one."""
    encoding = getattr(stream, "encoding", None) or "ascii"
    try:
        BLOCKS.encode(encoding)
    except UnicodeEncodeError:
        return " #"
    return BLOCKS


def _screen(key: str) -> str:
    return SCREENS.get(key, key)


def _page(key: str, pack: Pack | None) -> str:
    screen, _, entry = key.partition("/")
    return title_of(pack, entry) if screen == "entry" else _screen(key)


def _comfort(key: str) -> str:
    """``text_size/150`` as people say it."""
    name, _, choice = key.partition("/")
    names = {"text_size": "Text", "scheme": "Colours", "motion": "Motion"}
    percent = "\N{NO-BREAK SPACE}%" if name == "text_size" else ""
    return f"{names.get(name, name.capitalize())}: {choice}{percent}"


def _minutes(value: float) -> str:
    if value < 0.5:
        return "under a minute"
    rounded = round(value, 1)
    return f"{rounded:g} min"


def _plural(count: int, one: str) -> str:
    return f"{count} {one}{'' if count == 1 else 's'}"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _span(first: date, last: date) -> str:
    if first == last:
        return f"on {_in_full(first)}"
    return f"from {_in_full(first)} to {_in_full(last)}"


def _in_full(day: date) -> str:
    return f"{day.day} {day:%b} {day.year}"


def _as_csv(counts: Daily) -> str:
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(["day", "what", "subject", "count"])
    for (day, event), count in sorted(counts.items()):
        rows.writerow([day.isoformat(), event.what, event.subject, count])
    return out.getvalue()


def _as_data(told: Report) -> dict[str, object]:
    return {
        "from": told.first.isoformat(),
        "to": told.last.isoformat(),
        "visits": {day.isoformat(): count for day, count in told.visits},
        "minutes": {"median": told.median, "mean": told.mean},
        "opened": dict(told.opened),
        "screens": dict(told.screens),
        "stopped": dict(told.stopped),
        "ended": dict(told.ended),
        "languages": dict(told.languages),
        "comfort": dict(told.comfort),
        "added": dict(told.added),
        "codes": dict(told.codes),
        "asked": told.asked,
    }
