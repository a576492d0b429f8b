"""``kiosk stats``: what visitors opened, and for how long."""

import csv
import io
import json
from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.commands import stats
from kiosk.commands.dates import day_in_words, read_day
from kiosk.config import state_folder
from kiosk.ledger import Ledger, add
from kiosk.visit import Event, Happening, hour_of

Said = Callable[..., tuple[int, str, str]]

NB = "\N{NO-BREAK SPACE}"
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stats, "now", lambda: NOON)
    monkeypatch.setenv("COLUMNS", "60")


@pytest.fixture
def ledger(home: Path) -> Ledger:
    assert home.exists()
    ledger = Ledger(state_folder())
    with ledger.writing() as db:
        for day, visits in ((0, 2), (1, 8), (3, 1), (30, 5)):
            hour = hour_of(NOON - timedelta(days=day))
            add(db, {(hour, Event(Happening.VISIT)): visits})
        hour = hour_of(NOON)
        for what, subject, count in (
            (Happening.MINUTES, "0", 1),
            (Happening.MINUTES, "3", 2),
            (Happening.ENTRY, "stunt/motorcycle-jump", 4),
            (Happening.ENTRY, "stunt/gone", 1),
            (Happening.SCREEN, "list/stunt", 3),
            (Happening.OVER, "entry/stunt/motorcycle-jump", 2),
            (Happening.OVER, "start", 1),
            (Happening.ENDED, "nobody", 3),
            (Happening.SPOKEN, "nb", 3),
            (Happening.COMFORT, "text_size/150", 1),
            (Happening.QR, "trip", 2),
            (Happening.ADD, "stunt/motorcycle-jump", 1),
            (Happening.ASKING, "start", 2),
        ):
            add(db, {(hour, Event(what, subject)): count})
    return ledger


def test_a_week_with_bars(kiosk: Said, ledger: Ledger) -> None:
    assert ledger.file.exists()
    status, out, err = kiosk("stats")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == (
        "11 visits from 25 Jun 2026 to 1 Jul 2026; typically 3 min, on average 2 min"
    )
    assert lines[2:10] == [
        "Visits",
        "  Thu 25 Jun  0",
        "  Fri 26 Jun  0",
        "  Sat 27 Jun  0",
        "  Sun 28 Jun  1  █████▍",
        "  Mon 29 Jun  0",
        f"  yesterday   8  {'█' * 43}",
        "  today       2  ██████████▊",
    ]
    for part in (
        f"What they opened\n  The motorcycle jump  4  {'█' * 34}\n  stunt/gone           1  ",
        "Where they stopped\n  The motorcycle jump  2  ",
        "How it ended\n  Walked away  3  ",
        "Languages\n  Norsk bokmål  3  ",
        "Codes for the phone\n  My trip  2  ",
        f"Comfort\n  Text: 150{NB}%  1  ",
        "Asked “Still looking?” twice.\n",
    ):
        assert part in out
    assert "\033" not in out


@pytest.mark.parametrize("columns", [20, 40, 80, 400])
def test_no_line_is_wider_than_the_terminal(
    kiosk: Said, ledger: Ledger, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    assert ledger.file.exists()
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = kiosk("stats")[1].splitlines()
    bars = [line for line in lines if line.startswith("  ")]
    assert max(map(len, bars)) <= max(30, min(columns, 100))


def test_where_the_terminal_has_no_blocks_a_bar_is_plain() -> None:
    class Old:
        encoding = "ascii"

    assert stats._blocks(Old()) == " #"
    assert "###" in stats._Bars(40, " #").draw("Visits", [("today", 3)])


@given(st.lists(st.tuples(st.text("abc é", max_size=70), st.integers(0, 10**6)), max_size=20))
def test_bars_fit_and_what_happened_is_never_nothing(rows: list[tuple[str, int]]) -> None:
    if not rows:
        return
    drawn = stats._Bars(60, stats.BLOCKS).draw("Title", rows).splitlines()[1:]
    assert max(map(len, drawn)) <= 60
    for line, (_, count) in zip(drawn, rows, strict=True):
        assert (line[-1] in stats.BLOCKS[1:]) == (count > 0)


def test_days_can_be_asked_for(kiosk: Said, ledger: Ledger) -> None:
    assert ledger.file.exists()
    out = kiosk("stats", "--from", "1 Jun 2026", "--to", "2026-06-01")[1]
    assert out.startswith("5 visits on 1 Jun 2026\n")
    status, out, err = kiosk("stats", "--from", "2026-07-02", "--to", "2026-07-01")
    assert (status, out) == (2, "")
    assert err == "2 Jul 2026 is after 1 Jul 2026: `--from` is the first day.\n"


def test_nothing_counted_says_so(kiosk: Said, ledger: Ledger) -> None:
    said = "Nothing was counted from 1 Jan 2026 to 3 Jan 2026.\n"
    assert kiosk("stats", "--from", "2026-01-01", "--to", "2026-01-03") == (0, "", said)
    ledger.file.unlink()
    assert kiosk("stats")[::2] == (0, "Nothing was counted from 25 Jun 2026 to 1 Jul 2026.\n")


def test_as_a_table_for_programs_and_as_data(kiosk: Said, ledger: Ledger) -> None:
    assert ledger.file.exists()
    rows = list(csv.DictReader(io.StringIO(kiosk("stats", "--format", "csv")[1])))
    assert rows[0] == {"day": "2026-06-28", "what": "visit", "subject": "", "count": "1"}
    assert len(rows) == 16
    data = json.loads(kiosk("stats", "--format", "json")[1])
    assert data["visits"]["2026-06-30"] == 8
    assert data["minutes"] == {"median": 3.0, "mean": 2.0}
    assert data["stopped"] == {"entry/stunt/motorcycle-jump": 2, "start": 1}


def test_a_damaged_ledger_is_told(kiosk: Said, ledger: Ledger) -> None:
    ledger.file.write_bytes(b"x" * 9000)
    assert kiosk("stats")[::2] == (2, "The ledger cannot be used: it is damaged.\n")


# -- days ----------------------------------------------------------------------------------------


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)))
def test_a_day_is_read_as_it_is_written(day: date) -> None:
    assert read_day(day.isoformat()) == day
    for month in (f"{day:%b}", f"{day:%B}", f"{day:%B}".lower()):
        assert read_day(f"{day.day} {month} {day.year}") == day


@pytest.mark.parametrize("text", ["", "yesterday", "31 Feb 2026", "2026-02-30", "3 Foo 2026"])
def test_what_is_no_day_says_how_to_write_one(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="Write it like"):
        read_day(text)


def test_days_in_words() -> None:
    today = date(2026, 1, 2)
    words = [day_in_words(today - timedelta(days=days), today) for days in range(3)]
    assert words == ["today", "yesterday", "Wed 31 Dec 2025"]
