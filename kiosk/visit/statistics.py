"""What is counted of visits, and what the counts come to.

How often something happened in an hour, and nothing of who did it: no visit can be told from
another, and nothing says in which order things happened. What an event is about is an id of the
pack or a word of a closed list, never a text. Everything here is a pure value.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.visit.route import Page


class Happening(StrEnum):
    """What can be counted."""

    VISIT = "visit"
    """A visit began."""
    SCREEN = "screen"
    """A screen was opened that is no entry: ``map``, ``list/stunt``."""
    ENTRY = "entry"
    """An entry's page was opened: ``stunt/motorcycle-jump``."""
    LANGUAGE = "language"
    """A language was chosen."""
    COMFORT = "comfort"
    """Comfort was changed: ``text_size/150``, ``scheme/light``."""
    ADD = "add"
    """An entry was added to a trip."""
    QR = "qr"
    """A code for the phone was shown: that of an entry, or ``trip``."""
    ASKING = "asking"
    """The kiosk asked whether somebody is still looking, on this page."""
    OVER = "over"
    """A visit ended, and this is the page it ended on."""
    ENDED = "ended"
    """A visit ended, and this is how."""
    SPOKEN = "spoken"
    """A visit ended, and this is its language."""
    MINUTES = "minutes"
    """A visit ended, and this is how many minutes it took."""


class Ending(StrEnum):
    """How a visit ended."""

    NOBODY = "nobody"
    """The kiosk asked, and nobody answered."""
    SAID = "said"
    """The kiosk asked, and somebody said so."""
    STAFF = "staff"
    """Staff came in. That was no visitor: it is counted neither as a visit nor for its minutes."""
    NO_PACK = "no-pack"
    """There was nothing to show any more."""


_ENTRY = r"(?:location|stunt|activity)/[a-z0-9-]{1,64}"
_PAGE = rf"[a-z]{{1,20}}(?:/(?:{_ENTRY}|location|stunt|activity))?"
_LANGUAGE = r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?"
_SUBJECTS: Mapping[Happening, str] = {
    Happening.VISIT: "",
    Happening.SCREEN: _PAGE,
    Happening.ENTRY: _ENTRY,
    Happening.LANGUAGE: _LANGUAGE,
    Happening.COMFORT: r"[a-z_]{1,20}/[a-z0-9-]{1,20}",
    Happening.ADD: _ENTRY,
    Happening.QR: rf"trip|{_ENTRY}",
    Happening.ASKING: _PAGE,
    Happening.OVER: _PAGE,
    Happening.ENDED: "|".join(Ending),
    Happening.SPOKEN: _LANGUAGE,
    Happening.MINUTES: r"[0-9]{1,3}",
}

EXACT, LONGEST = 30, 120
"""Minutes: up to the first they are told one by one, beyond it in tens, up to the second."""


@dataclass(frozen=True, slots=True, order=True)
class Event:
    """Something that happened.

    Raises ValueError for a subject that is none of the ids and words its kind allows.
    """

    what: Happening
    subject: str = ""

    def __post_init__(self) -> None:
        if re.fullmatch(_SUBJECTS[self.what], self.subject) is None:
            raise ValueError(f"{self.what} is never about `{self.subject}`")


def subject_of(page: Page) -> str:
    """How a page is told: ``start``, ``list/stunt``, ``entry/location/helsetkopen``."""
    return "/".join(filter(None, (page.screen, page.kind, page.id)))


def hour_of(moment: datetime) -> datetime:
    """The hour in which something happened, by the clock on the wall."""
    return moment.replace(minute=0, second=0, microsecond=0, tzinfo=None)


def minutes_of(seconds: float) -> int:
    """How long a visit took, in whole minutes; in tens where it was long."""
    minutes = round(max(0.0, seconds) / 60)
    return minutes if minutes <= EXACT else min(LONGEST, round(minutes / 10) * 10)


Daily = Mapping[tuple[date, Event], int]
"""How often something happened on a day."""


def daily(hours: Iterable[tuple[datetime, Event, int]]) -> Counter[tuple[date, Event]]:
    """What counts of hours come to for each day."""
    days: Counter[tuple[date, Event]] = Counter()
    for hour, event, count in hours:
        days[hour.date(), event] += count
    return days


@dataclass(frozen=True, slots=True)
class Report:
    """What happened from the first day to the last, both included.

    Every list of subjects has the most frequent first; what happened equally often is in the
    order of the alphabet.
    """

    first: date
    last: date
    visits: tuple[tuple[date, int], ...]
    """Each day, with its visits."""
    median: float | None
    """Minutes of a visit, which half of them were shorter than; None when none has ended."""
    mean: float | None
    """Minutes of a visit on average."""
    opened: tuple[tuple[str, int], ...]
    """Entries: ``stunt/motorcycle-jump``."""
    screens: tuple[tuple[str, int], ...]
    stopped: tuple[tuple[str, int], ...]
    """The pages that visits ended on."""
    ended: tuple[tuple[str, int], ...]
    """How visits ended."""
    languages: tuple[tuple[str, int], ...]
    """The languages that visits ended in."""
    comfort: tuple[tuple[str, int], ...]
    added: tuple[tuple[str, int], ...]
    """Entries that were added to trips."""
    codes: tuple[tuple[str, int], ...]
    """Codes for the phone: of entries, and ``trip``."""
    asked: int
    """How often the kiosk asked whether somebody is still looking."""

    @property
    def total(self) -> int:
        """All visits."""
        return sum(count for _, count in self.visits)

    @property
    def empty(self) -> bool:
        """Whether nothing at all was counted."""
        return not (self.total or self.opened or self.screens or self.ended)


def report(counts: Daily, first: date, last: date) -> Report:
    """What the counts come to between two days, both included."""
    by_kind: dict[Happening, Counter[str]] = {what: Counter() for what in Happening}
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    visits: Counter[date] = Counter()
    for (day, event), count in counts.items():
        if not first <= day <= last:
            continue
        by_kind[event.what][event.subject] += count
        if event.what is Happening.VISIT:
            visits[day] += count
        elif event == Event(Happening.ENDED, Ending.STAFF):
            visits[day] -= count
    minutes = {int(text): count for text, count in by_kind[Happening.MINUTES].items()}
    return Report(
        first,
        last,
        visits=tuple((day, max(0, visits[day])) for day in days),
        median=_median(minutes),
        mean=_mean(minutes),
        opened=_ranked(by_kind[Happening.ENTRY]),
        screens=_ranked(by_kind[Happening.SCREEN]),
        stopped=_ranked(by_kind[Happening.OVER]),
        ended=_ranked(by_kind[Happening.ENDED]),
        languages=_ranked(by_kind[Happening.SPOKEN]),
        comfort=_ranked(by_kind[Happening.COMFORT]),
        added=_ranked(by_kind[Happening.ADD]),
        codes=_ranked(by_kind[Happening.QR]),
        asked=sum(by_kind[Happening.ASKING].values()),
    )


def _ranked(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _median(minutes: Mapping[int, int]) -> float | None:
    total = sum(minutes.values())
    if not total:
        return None
    middle = [_at(minutes, (total - 1) // 2), _at(minutes, total // 2)]
    return sum(middle) / 2


def _at(minutes: Mapping[int, int], place: int) -> int:
    """The value at a place of the sorted list, counted from 0."""
    for value in sorted(minutes):
        place -= minutes[value]
        if place < 0:
            return value
    return 0


def _mean(minutes: Mapping[int, int]) -> float | None:
    total = sum(minutes.values())
    return sum(value * count for value, count in minutes.items()) / total if total else None
