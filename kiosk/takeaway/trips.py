"""What a phone gets of a trip: a page that lists it, a way on a map, or an entry of a calendar."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal
from urllib.parse import quote

from kiosk.content import Pack, Place, place_of
from kiosk.takeaway.calendar import bare_event
from kiosk.takeaway.codes import QUIET, Code, first_fitting, make_code
from kiosk.takeaway.entries import Leads, point
from kiosk.takeaway.references import references
from kiosk.visit import Stop

WAY_POINTS = 9
"""The most that a map link can have beside where it ends (Google Maps URLs, `api=1`)."""

LONG_TEXT = 69 + 2 * QUIET
"""Modules across that a text of a trip may have: version 13, 62 mm at 0.8 mm a module."""

FORMAT = "1"
"""The first part of what a trip's page is told: how to read the rest."""


@dataclass(frozen=True, slots=True)
class Takeaway:
    """How the operator wants trips to leave: `page` is the address of the centre's own page."""

    page: str = ""
    without_page: Literal["map", "calendar"] = "map"


@dataclass(frozen=True, slots=True)
class TripCode:
    """The code of a trip: where it leads, and which stops it cannot tell of."""

    code: Code
    leads: Leads
    left_out: tuple[Stop, ...] = ()


def code_of_trip(
    stops: Sequence[Stop],
    pack: Pack,
    language: str,
    takeaway: Takeaway,
    *,
    today: date,
    title: str,
) -> TripCode | None:
    """What a phone gets of these stops, in their order; None when there are none.

    `title` is what a calendar calls the trip.
    """
    here = tuple(stop for stop in stops if stop[1] in pack.entries(stop[0]))
    if not here:
        return None
    if takeaway.page:
        return _page(here, pack, language, takeaway.page)
    way = _way(here, pack) if takeaway.without_page == "map" else None
    return way or _calendar(here, pack, language, today, title)


def fragment(stops: Sequence[Stop], pack: Pack, language: str) -> str:
    """What a trip's page is told, behind the ``#``: browsers keep that to themselves."""
    short = references(pack)
    return ".".join((FORMAT, language, *(short[stop] for stop in stops)))


def _page(stops: Sequence[Stop], pack: Pack, language: str, page: str) -> TripCode | None:
    address = f"{page}#{fragment(stops, pack, language)}"
    code = first_fitting([(address, "Q"), (address, "M")])
    return TripCode(code, Leads.TRIP) if code is not None else None


def _way(stops: Sequence[Stop], pack: Pack) -> TripCode | None:
    """The way from wherever somebody is; None when there is none, or it is too long."""
    places: list[Place] = []
    left_out = []
    for stop in stops:
        place = place_of(pack.entry(*stop), pack)
        if place is None:
            left_out.append(stop)
        # A stunt and its place are one stop of the way.
        elif not places or point(places[-1]) != point(place):
            places.append(place)
    if not places or len(places) > WAY_POINTS + 1:
        return None
    *between, end = map(point, places)
    address = f"https://www.google.com/maps/dir/?api=1&destination={quote(end, safe=',')}"
    if between:
        address += f"&waypoints={quote('|'.join(between), safe=',')}"
    code = first_fitting([(address, "Q"), (address, "M")])
    if code is None or code.across > LONG_TEXT:
        return None
    return TripCode(code, Leads.WAY, tuple(left_out))


def _calendar(
    stops: Sequence[Stop], pack: Pack, language: str, today: date, title: str
) -> TripCode | None:
    """As many of the stops as a code can hold, by their names."""
    fallback = pack.manifest.languages[0]
    names = [
        f"{number}. {pack.entry(*stop).title.read(language, fallback)}"
        for number, stop in enumerate(stops, 1)
    ]
    for kept in range(len(names), 0, -1):
        code = make_code(bare_event(today, title, names[:kept]), "M")
        if code is not None and code.across <= LONG_TEXT:
            return TripCode(code, Leads.CALENDAR, tuple(stops[kept:]))
    return None
