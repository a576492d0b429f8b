"""What a phone gets of a trip: the centre's page, else a map, else a calendar."""

import re
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import Kind, Pack
from kiosk.takeaway import (
    MOST_ACROSS,
    Leads,
    Takeaway,
    TripCode,
    bare_event,
    code_of_trip,
    fragment,
    references,
)
from kiosk.takeaway.trips import LONG_TEXT
from kiosk.visit import MOST_STOPS, Stop
from tests.takeaway.packs import SUMMER, long_pack, parsed, shipped
from tests.ui.shelves import pack

PAGE = Takeaway(page="https://example.org/t")
MAP, CALENDAR = Takeaway(), Takeaway(without_page="calendar")
STOPS: list[Stop] = [
    (Kind.LOCATION, "helsetkopen"),
    (Kind.ACTIVITY, "rauma-railway-ticket"),
    (Kind.STUNT, "preikestolen-cliffhanger"),
]


def taken(stops: list[Stop], content: Pack, how: Takeaway, language: str = "en") -> TripCode:
    code = code_of_trip(stops, content, language, how, today=SUMMER, title="Mission Norway")
    assert code is not None
    return code


# -- the page --------------------------------------------------------------------------------------


def test_the_page_gets_language_and_stops_behind_the_hash() -> None:
    code = taken(STOPS, shipped(), PAGE, "nb")
    short = references(shipped())

    assert code.code.text == f"https://example.org/t#1.nb.{'.'.join(short[s] for s in STOPS)}"
    assert (code.leads, code.left_out, code.code.level) == (Leads.TRIP, (), "Q")
    parts = urlsplit(code.code.text)
    assert parts.fragment == fragment(STOPS, shipped(), "nb")
    assert (parts.path, parts.query) == ("/t", "")


def test_a_full_trip_is_still_read_at_a_glance() -> None:
    content, stops = long_pack(MOST_STOPS)
    code = taken(stops, content, Takeaway(page="https://visit.example.org/mission-norway/trip"))

    assert code.code.level == "Q"
    assert code.code.across <= MOST_ACROSS
    assert code.code.text.count(".") - "visit.example.org".count(".") == MOST_STOPS + 1


def test_a_long_address_is_said_with_less_correction() -> None:
    content, stops = long_pack(MOST_STOPS)
    code = taken(stops, content, Takeaway(page="https://example.org/" + "t" * 60))

    assert code.code.level == "M"
    assert code.code.across <= MOST_ACROSS


def test_stops_that_the_pack_lacks_are_passed_over() -> None:
    assert taken([*STOPS, (Kind.STUNT, "gone")], shipped(), PAGE) == taken(STOPS, shipped(), PAGE)


@pytest.mark.parametrize("how", [PAGE, MAP, CALENDAR])
def test_without_stops_there_is_no_code(how: Takeaway) -> None:
    none = code_of_trip([], shipped(), "en", how, today=SUMMER, title="x")
    gone = code_of_trip([(Kind.STUNT, "gone")], shipped(), "en", how, today=SUMMER, title="x")

    assert none is gone is None


# -- the map ---------------------------------------------------------------------------------------


def ends(code: TripCode) -> tuple[list[str], str]:
    """The way-points and the destination of a map link."""
    parts = urlsplit(code.code.text)
    asked = parse_qs(parts.query, strict_parsing=True)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == "https://www.google.com/maps/dir/"
    assert asked.pop("api") == ["1"]
    between = asked.pop("waypoints", [""])[0]
    (end,) = asked.pop("destination")
    assert not asked, "the way begins where somebody is"
    return between.split("|") if between else [], end


def test_the_map_leads_through_the_stops_in_order() -> None:
    code = taken(STOPS, shipped(), MAP)

    assert code.leads is Leads.WAY
    assert ends(code) == (["62.0579,6.9716", "62.5675,7.6871"], "58.9852,6.1843")


def test_one_stop_is_where_the_way_ends() -> None:
    assert ends(taken(STOPS[:1], shipped(), MAP)) == ([], "62.0579,6.9716")


def test_two_stops_at_one_place_are_one_point() -> None:
    there: list[Stop] = [(Kind.LOCATION, "helsetkopen"), (Kind.STUNT, "motorcycle-jump")]

    assert ends(taken(there, shipped(), MAP)) == ([], "62.0579,6.9716")


def test_a_stop_without_a_place_is_left_out_and_told() -> None:
    nowhere = (Kind.STUNT, "submarine-tank")
    code = taken([STOPS[0], nowhere, STOPS[1]], shipped(), MAP)

    assert code.left_out == (nowhere,)
    assert ends(code) == (["62.0579,6.9716"], "62.5675,7.6871")


def test_nine_way_points_are_the_most() -> None:
    content, stops = long_pack(11)

    ten = taken(stops[:10], content, MAP)
    assert ten.leads is Leads.WAY
    assert len(ends(ten)[0]) == 9
    assert ten.code.across <= LONG_TEXT
    assert taken(stops, content, MAP).leads is Leads.CALENDAR


def test_a_trip_to_nowhere_goes_into_the_calendar() -> None:
    content, stops = long_pack(2, placed=0)

    assert taken(stops, content, MAP).leads is Leads.CALENDAR


# -- the calendar ----------------------------------------------------------------------------------


def event(code: TripCode) -> Any:
    assert code.leads is Leads.CALENDAR
    assert code.code.level == "M"
    return parsed(icalendar.Event, code.code.text)


def test_the_calendar_lists_the_stops_by_their_names() -> None:
    said = event(taken(STOPS, shipped(), CALENDAR, "de"))

    assert said["SUMMARY"] == "Mission Norway"
    assert said["DTSTART"].dt == SUMMER
    assert str(said["DESCRIPTION"]).split("\n") == [
        "1. Helsetkopen",
        "2. Ein Platz in der Raumabahn",
        "3. Der Kampf an der Kante",
    ]


def test_what_has_no_room_in_the_calendar_is_told() -> None:
    content, stops = long_pack(MOST_STOPS)
    code = taken(stops, content, CALENDAR)
    kept = str(event(code)["DESCRIPTION"]).split("\n")

    assert code.code.across <= LONG_TEXT
    assert 8 <= len(kept) < MOST_STOPS
    assert code.left_out == tuple(stops[len(kept) :])


@given(st.text(), st.lists(st.text(max_size=40), max_size=4))
def test_whatever_a_pack_says_is_text_in_a_calendar(title: str, lines: list[str]) -> None:
    text = bare_event(date(2026, 7, 15), title, lines)

    assert text.count("\r") == text.count("\n") == text.count("\r\n") == 4
    names = [re.split("[:;]", line, maxsplit=1)[0] for line in text.split("\r\n")]
    assert names == ["BEGIN", "DTSTART", "SUMMARY", "DESCRIPTION", "END"]


def test_signs_of_the_format_are_escaped() -> None:
    text = bare_event(SUMMER, "a,b;c\\d\r", ["x,y", "z"])
    assert r"SUMMARY:a\,b\;c\\d" in text.split("\r\n")
    assert r"DESCRIPTION:x\,y\nz" in text.split("\r\n")
    said = parsed(icalendar.Event, text)

    assert (said["SUMMARY"], said["DESCRIPTION"]) == ("a,b;c\\d", "x,y\nz")


def test_a_stop_is_named_in_the_packs_first_language_where_it_lacks_another() -> None:
    content = pack(
        activities={"only": {"title": {"en": "Only"}, "hook": "x", "story": "y", "where": "z"}}
    )
    said = event(taken([(Kind.ACTIVITY, "only")], content, CALENDAR, "de"))

    assert said["DESCRIPTION"] == "1. Only"
