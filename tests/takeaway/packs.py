"""Packs for what leaves on a phone: entries with and without pages, places and bookings."""

from datetime import date
from functools import cache
from typing import Any

import icalendar

from kiosk.config import shipped_pack
from kiosk.content import Activity, Entry, Kind, Location, Pack, Stunt, open_pack
from kiosk.visit import Stop
from tests.ui.shelves import HIKE, JUMP, VALLEY, WALK, WRECK, Content, pack, without

SUMMER, WINTER = date(2026, 7, 15), date(2026, 1, 15)
PAGE = "https://example.org/official"
BOOKING = "https://www.example.org/hike/"


@cache
def shipped() -> Pack:
    """The pack that comes along."""
    content = open_pack(shipped_pack()).pack
    assert content is not None
    return content


def every_stop(content: Pack) -> list[Stop]:
    return [(kind, name) for kind in Kind for name in content.entries(kind)]


def place(**more: object) -> Location:
    return Location.model_validate({**VALLEY, "sources": [PAGE], **more})


def stunt(**more: object) -> Stunt:
    return Stunt.model_validate({**JUMP, "sources": [PAGE], **more})


def thing(**more: object) -> Activity:
    return Activity.model_validate({**HIKE, "sources": [PAGE], **more})


def around(entry: Entry) -> Pack:
    """A pack with this entry, and a valley at 62 north and 7 east that stunts can be done in."""
    empty = Pack(manifest=pack().manifest, locations={}, stunts={}, activities={})
    folder = {"top": place()} | ({"it": entry} if isinstance(entry, Location) else {})
    return empty.model_copy(update={"locations": folder})


def long_pack(count: int, placed: int | None = None) -> tuple[Pack, list[Stop]]:
    """A pack of so many things to do, the first `placed` of them on the map, as stops."""
    some = range(count)
    things: dict[str, Content] = {
        f"thing-{number:02}": {
            **without(WALK, "title"),
            "title": f"Ålesund by boat {number}",
            **(
                {"place": {"lat": 62.1234 + number / 1000, "lon": -6.5678 - number / 100}}
                if placed is None or number < placed
                else {}
            ),
        }
        for number in some
    }
    content = pack({"valley": VALLEY}, {"wreck": WRECK}, things)
    return content, [(Kind.ACTIVITY, name) for name in things]


def parsed(component: type[icalendar.Component], text: str | bytes) -> Any:
    """What an independent parser makes of an entry of a calendar, or of a whole one."""
    return component.from_ical(text)
