"""What a phone gets of one entry: its official page, its booking, or where it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.content import Activity, Booking, Entry, Location, Pack, Place, Stunt, place_of
from kiosk.takeaway.codes import Code, first_fitting

DECIMALS = 4
"""Of a degree: 11 m, as near as a phone knows where it is."""


class Leads(StrEnum):
    """Where a code leads."""

    PAGE = "page"
    BOOKING = "booking"
    PLACE = "place"
    TRIP = "trip"
    WAY = "way"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class EntryCode:
    """The code of one entry. `place` is the point it holds, where it leads to a place."""

    code: Code
    leads: Leads
    place: Place | None = None


def code_of(entry: Entry, pack: Pack, today: date) -> EntryCode | None:
    """What a phone gets of `entry`, the best that fits; None when the pack has nothing for it.

    An activity's booking comes first while it runs; out of season only its page and its place
    are told. A stunt without a page leads to where it was done.
    """
    leads = list(_leads(entry, pack, today))
    code = first_fitting((text, "Q") for text, _, _ in leads)
    if code is None:
        return None
    return next(EntryCode(code, where, place) for text, where, place in leads if text == code.text)


def booking_of(entry: Entry, today: date) -> Booking | None:
    """How to book an entry now: nobody books what is out of season."""
    if not isinstance(entry, Activity):
        return None
    open_now = entry.season is None or entry.season.open_on(today)
    return entry.booking if open_now else None


def point(place: Place) -> str:
    """A point as addresses have it: degrees north, degrees east."""
    return f"{_degrees(place.lat)},{_degrees(place.lon)}"


def _degrees(value: float) -> str:
    text = f"{value:.{DECIMALS}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


Way = tuple[str, Leads, Place | None]


def _leads(entry: Entry, pack: Pack, today: date) -> Iterator[Way]:
    own = entry.place if isinstance(entry, (Location, Activity)) else None
    there = place_of(entry, pack) if isinstance(entry, Stunt) else own
    geo: list[Way] = [(f"geo:{point(there)}", Leads.PLACE, there)] if there is not None else []
    if entry.to_phone == "place":
        yield from geo
    booking = booking_of(entry, today)
    if booking is not None and booking.url is not None:
        yield booking.url, Leads.BOOKING, None
    if entry.link is not None:
        yield entry.link, Leads.PAGE, None
    yield from geo
