"""What a phone gets of an entry: as its pack chooses, and something sensible where it does not."""

import pytest

from kiosk.content import Entry, Kind, Location
from kiosk.takeaway import MOST_ACROSS, Leads, code_of, point
from tests.takeaway.packs import (
    BOOKING,
    PAGE,
    SUMMER,
    WINTER,
    around,
    every_stop,
    place,
    shipped,
    stunt,
    thing,
)

HERE = "geo:62,7"
THERE = {"lat": 60.5, "lon": -1.25}


@pytest.mark.parametrize(
    ("entry", "said", "leads"),
    [
        (place(link=PAGE), PAGE, Leads.PAGE),
        (place(), HERE, Leads.PLACE),
        (place(link=PAGE, to_phone="place"), HERE, Leads.PLACE),
        (stunt(link=PAGE), PAGE, Leads.PAGE),
        (stunt(), HERE, Leads.PLACE),
        (stunt(link=PAGE, to_phone="place"), HERE, Leads.PLACE),
        (stunt(link=PAGE, to_phone="place", locations=["elsewhere"]), PAGE, Leads.PAGE),
        (thing(), BOOKING, Leads.BOOKING),
        (thing(link=PAGE), BOOKING, Leads.BOOKING),
        (thing(link=PAGE, booking={"desk": True}), PAGE, Leads.PAGE),
        (thing(place=THERE, booking={"desk": True}), "geo:60.5,-1.25", Leads.PLACE),
        (thing(place=THERE, to_phone="place"), "geo:60.5,-1.25", Leads.PLACE),
        (thing(to_phone="place"), BOOKING, Leads.BOOKING),
    ],
)
def test_a_code_leads_where_it_should(entry: Entry, said: str, leads: Leads) -> None:
    taken = code_of(entry, around(entry), SUMMER)

    assert taken is not None
    assert (taken.code.text, taken.leads) == (said, leads)
    assert taken.code.level == "Q"
    assert (taken.place is not None) == (leads is Leads.PLACE)


@pytest.mark.parametrize(
    "entry",
    [
        stunt(locations=[]),
        stunt(locations=["elsewhere"]),
        thing(booking=None),
        # Where it starts is not where it goes: a phone is not led to the wrong place.
        thing(booking={"phone": "+47 1", "desk": True}),
    ],
)
def test_what_the_pack_has_nothing_for_has_no_code(entry: Entry) -> None:
    assert code_of(entry, around(entry), SUMMER) is None


@pytest.mark.parametrize(
    ("more", "said"),
    [({}, None), ({"link": PAGE}, PAGE), ({"place": THERE}, "geo:60.5,-1.25")],
)
def test_nobody_books_out_of_season(more: dict[str, object], said: str | None) -> None:
    entry = thing(**more)
    taken = code_of(entry, around(entry), WINTER)

    assert (taken.code.text if taken is not None else None) == said


def test_a_link_that_makes_too_fine_a_code_gives_way_to_the_place() -> None:
    long = f"https://example.org/{'a' * 200}"
    entry = place(link=long)
    taken = code_of(entry, around(entry), SUMMER)

    assert taken is not None
    assert (taken.code.text, taken.leads) == (HERE, Leads.PLACE)


def test_a_long_link_without_a_place_is_still_said() -> None:
    long = f"https://example.org/{'a' * 200}"
    entry = stunt(link=long, locations=[])
    taken = code_of(entry, around(entry), SUMMER)

    assert taken is not None
    assert taken.code.text == long
    assert taken.code.across > MOST_ACROSS


@pytest.mark.parametrize(
    ("lat", "lon", "text"),
    [
        (62.05794, 6.97156, "62.0579,6.9716"),
        (-33.5, 151.0, "-33.5,151"),
        (0.00001, -0.00001, "0,0"),
        (100 / 3, -180, "33.3333,-180"),
    ],
)
def test_points_are_written_as_addresses_have_them(lat: float, lon: float, text: str) -> None:
    entry = place(place={"lat": lat, "lon": lon})
    assert isinstance(entry, Location)
    assert point(entry.place) == text


def test_the_shipped_pack_takes_nearly_all_along() -> None:
    content = shipped()
    codes = {stop: code_of(content.entry(*stop), content, SUMMER) for stop in every_stop(content)}
    lacking = [stop for stop, taken in codes.items() if taken is None]

    assert {kind for kind, _ in lacking} <= {Kind.STUNT, Kind.ACTIVITY}
    assert len(lacking) <= 5, lacking
    assert all(taken.code.across <= MOST_ACROSS for taken in codes.values() if taken is not None)
