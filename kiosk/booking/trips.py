"""The trips that somebody at the desk may be asked about, as the ledger keeps them.

A trip is what it holds, in which language it was put together and since when, to the minute: the
desk needs the order, nobody needs more. Nothing says who it was.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.content import Kind

_MINUTE = "%Y-%m-%dT%H:%M"


@dataclass(frozen=True, slots=True)
class DeskStop:
    """An entry on a trip; `title` is its title at the time, in the centre's first language."""

    kind: Kind
    id: str
    title: str


@dataclass(frozen=True, slots=True)
class DeskTrip:
    """A trip at the desk. Times are those of the clock on the wall, to the minute."""

    code: str
    begun: datetime
    language: str
    stops: tuple[DeskStop, ...]
    done: datetime | None = None
    """When somebody marked it done; None while it is open."""


def minute_of(moment: datetime) -> datetime:
    """The minute, by the clock on the wall."""
    return moment.replace(second=0, microsecond=0, tzinfo=None)


def keep(db: sqlite3.Connection, trip: DeskTrip) -> None:
    """Put a trip down as it is now; whether it is done stays as it was.

    A code that was given anew stands for the new trip alone.
    """
    stops = [{"kind": stop.kind, "id": stop.id, "title": stop.title} for stop in trip.stops]
    db.execute(
        "INSERT INTO trips VALUES (?, ?, ?, ?, NULL) ON CONFLICT DO UPDATE SET"
        " done = CASE WHEN begun = excluded.begun THEN done END, begun = excluded.begun,"
        " language = excluded.language, stops = excluded.stops",
        (
            trip.code,
            trip.begun.strftime(_MINUTE),
            trip.language,
            json.dumps(stops, ensure_ascii=False),
        ),
    )


def drop(db: sqlite3.Connection, code: str) -> None:
    """Take a trip off the list: it was emptied."""
    db.execute("DELETE FROM trips WHERE code = ?", (code,))


def mark(db: sqlite3.Connection, codes: Iterable[str], done: datetime | None) -> tuple[str, ...]:
    """Mark trips as done at this time, or (None) as open again; returns those there are."""
    at = None if done is None else minute_of(done).strftime(_MINUTE)
    sql = "UPDATE trips SET done = ? WHERE code = ?"
    return tuple(code for code in codes if db.execute(sql, (at, code)).rowcount)


def forget(db: sqlite3.Connection, before: datetime) -> None:
    """Let go of the trips that were begun before this, done or not."""
    db.execute("DELETE FROM trips WHERE begun < ?", (minute_of(before).strftime(_MINUTE),))


def trips_in(db: sqlite3.Connection) -> tuple[DeskTrip, ...]:
    """All trips, the newest first."""
    rows = db.execute(
        "SELECT code, begun, language, stops, done FROM trips ORDER BY begun DESC, code"
    )
    return tuple(_readable(rows))


def _readable(rows: Iterable[tuple[str, str, str, str, str | None]]) -> Iterator[DeskTrip]:
    """What can be read of the rows; SQLite itself knows nothing of what is inside a text."""
    for code, begun, language, stops, done in rows:
        try:
            yield DeskTrip(
                code,
                datetime.strptime(begun, _MINUTE),  # noqa: DTZ007 - as on the wall
                language,
                tuple(
                    DeskStop(Kind(stop["kind"]), str(stop["id"]), str(stop["title"]))
                    for stop in json.loads(stops)
                ),
                datetime.strptime(done, _MINUTE) if done is not None else None,  # noqa: DTZ007
            )
        except (ValueError, KeyError, TypeError):
            continue
