"""The counts of what happened: by the hour for a while, then by the day for good."""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta

from kiosk.visit import Event, Happening

RAW_DAYS = 90
"""Days after which the hours of a day are gone, and only its sums stay."""

_HOUR = "%Y-%m-%dT%H"


def add(db: sqlite3.Connection, counts: Mapping[tuple[datetime, Event], int]) -> None:
    """Add to what is there already."""
    db.executemany(
        "INSERT INTO hours VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET count = count + excluded.count",
        [
            (hour.strftime(_HOUR), event.what.value, event.subject, count)
            for (hour, event), count in counts.items()
        ],
    )


def age(db: sqlite3.Connection, today: date) -> None:
    """Put the hours of days that are older than `RAW_DAYS` together; again changes nothing."""
    before = (today - timedelta(days=RAW_DAYS)).isoformat()
    db.execute(
        "INSERT INTO days SELECT substr(hour, 1, 10), what, subject, sum(count) FROM hours"
        " WHERE hour < ? GROUP BY 1, 2, 3"
        " ON CONFLICT DO UPDATE SET count = count + excluded.count",
        (before,),
    )
    db.execute("DELETE FROM hours WHERE hour < ?", (before,))


def days_of(db: sqlite3.Connection, first: date, last: date) -> Counter[tuple[date, Event]]:
    """How often what happened on each day, from the first to the last, both included."""
    rows = db.execute(
        "SELECT day, what, subject, sum(count) FROM ("
        "SELECT day, what, subject, count FROM days UNION ALL"
        " SELECT substr(hour, 1, 10), what, subject, count FROM hours)"
        " WHERE day BETWEEN ? AND ? GROUP BY 1, 2, 3",
        (first.isoformat(), last.isoformat()),
    )
    counts: Counter[tuple[date, Event]] = Counter()
    for day, what, subject, count in rows:
        with suppress(ValueError):  # of a program that knew of other things
            counts[date.fromisoformat(day), Event(Happening(what), subject)] += count
    return counts


def hours_of(db: sqlite3.Connection) -> Iterator[tuple[datetime, Event, int]]:
    """What is still there by the hour."""
    for hour, what, subject, count in db.execute("SELECT * FROM hours"):
        with suppress(ValueError):
            yield datetime.strptime(hour, _HOUR), Event(Happening(what), subject), count  # noqa: DTZ007
