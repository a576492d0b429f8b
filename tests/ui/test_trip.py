"""My trip: what it says, what its buttons do, and how long it lasts."""

from datetime import date

import pytest

from kiosk.content import Kind, Pack, Season
from kiosk.ui import trip_calendar, trip_props
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.state import Manner
from kiosk.ui.trip_calendar import Dated
from kiosk.ui.trip_props import TripProps
from kiosk.ui.trip_rows import StopRow, StopRows
from kiosk.ui.wording import words_in
from kiosk.visit import MOST_STOPS, Point, Stop, Trip
from tests.ui.glass import JULY, MANNER, Ear, Glass
from tests.ui.shelves import HIKE, JUMP, TOP, VALLEY, WALK, Content, pack, shelf, without

EN = words_in("en")
HERE = Point(62.09, 6.87)
TOP_STOP: Stop = (Kind.LOCATION, "top")
JUMP_STOP: Stop = (Kind.STUNT, "jump")
WRECK_STOP: Stop = (Kind.STUNT, "wreck")
HIKE_STOP: Stop = (Kind.ACTIVITY, "hike")
VALLEY_STOP: Stop = (Kind.LOCATION, "valley")


def told(
    *stops: Stop,
    here: Point | None = HERE,
    language: str = "en",
    content: Pack | None = None,
    day: date = JULY,
) -> TripProps:
    """What a trip through these says."""
    manner = Manner(here=here)
    return trip_props.derive(Trip(stops), shelf(content), manner, words_in(language), day)


# -- how far ---------------------------------------------------------------------------------------


def test_it_says_how_many_how_far_and_what_that_distance_is() -> None:
    props = told(TOP_STOP, VALLEY_STOP)
    assert props.title == "2 stops, about 13\N{NO-BREAK SPACE}km"
    assert props.note.startswith("From here through all stops, as the crow flies.")
    assert [row.leg for row in props.stops] == [
        "6.2\N{NO-BREAK SPACE}km from here",
        "6.9\N{NO-BREAK SPACE}km",
    ]


def test_one_stop_is_told_from_here() -> None:
    props = told(TOP_STOP)
    assert props.title == "1 stop, about 6.2\N{NO-BREAK SPACE}km"
    assert props.note.startswith("From here, as the crow flies.")


def test_without_a_place_of_the_kiosk_nothing_is_from_here() -> None:
    props = told(TOP_STOP, VALLEY_STOP, here=None)
    assert props.title == "2 stops, about 6.9\N{NO-BREAK SPACE}km"
    assert props.note.startswith("From the first to the last")
    assert [row.leg for row in props.stops] == ["", "6.9\N{NO-BREAK SPACE}km"]
    assert told(TOP_STOP, here=None).title == "1 stop"
    assert told(TOP_STOP, here=None).note == ""


def test_stops_without_a_place_are_left_out_of_the_distance_and_it_is_said() -> None:
    props = told(TOP_STOP, WRECK_STOP, VALLEY_STOP)
    assert props.title == "3 stops, about 13\N{NO-BREAK SPACE}km"
    assert props.note.endswith("1 stop has no place on the map.")
    assert [row.leg for row in props.stops][1] == ""
    assert told(WRECK_STOP).title == "1 stop"


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("nb", "2 stopp, omtrent 13\N{NO-BREAK SPACE}km"),
        ("de", "2 Stationen, etwa 13\N{NO-BREAK SPACE}km"),
    ],
)
def test_it_is_told_in_the_visitors_language(language: str, title: str) -> None:
    assert told(TOP_STOP, VALLEY_STOP, language=language).title == title


def test_a_row_says_what_it_is_and_what_to_know() -> None:
    props = told(TOP_STOP, JUMP_STOP, HIKE_STOP)
    details = [row.detail.replace("\N{NO-BREAK SPACE}", " ") for row in props.stops]
    assert details == [
        "Filming location · 1,246 m",
        "Stunt · 1,200 m",
        "Thing to do · 4–5 h · from 1,350 kr (2026)",
    ]
    assert [row.number for row in props.stops] == ["1", "2", "3"]
    assert props.stops[0].out == "Remove Helsetkopen"
    assert [(row.note, row.tone) for row in props.stops] == [
        ("July – September", "open"),
        ("", "plain"),
        ("June – September", "open"),
    ]


def test_a_full_trip_says_so_kindly() -> None:
    places: dict[str, Content] = {f"p{number}": VALLEY for number in range(MOST_STOPS)}
    stops = [(Kind.LOCATION, name) for name in places]
    content = pack(locations=places, stunts={}, activities={})
    assert told(*stops, content=content).full.startswith("More than 20 stops do not fit.")
    assert told(*stops[1:], content=content).full == ""


def test_an_empty_trip_invites() -> None:
    props = told()
    assert props.title == "Where will you go?"
    assert "Add to my trip" in props.text
    assert [way.key for way in props.ways] == ["location", "stunt", "activity"]
    assert props.stops == ()


# -- when ------------------------------------------------------------------------------------------


def season(first: str, last: str) -> Season:
    return Season.model_validate({"from": first, "to": last})


def calendar(*months: str, day: date = JULY) -> trip_calendar.Calendar:
    """Of stops a, b, c with these seasons, such as ``June-August``."""
    stops = [
        Dated(name, season(*one.split("-"))) for name, one in zip("abcdef", months, strict=False)
    ]
    return trip_calendar.derive(stops, day, EN)


def test_the_months_that_suit_all() -> None:
    shown = calendar("May-September", "July-December", "January-December")
    assert shown.months == "000000111000"
    assert (shown.text, shown.tone) == ("All open: July – September", "open")
    assert shown.closed == ""


def test_months_over_the_turn_of_the_year_and_in_two_parts() -> None:
    assert calendar("December-April", "November-March").text == "All open: December – March"
    parts = calendar("October-June", "April-December").text
    assert parts == "All open: April – June, October – December"


def test_what_is_open_all_year_needs_no_calendar() -> None:
    assert calendar("January-December") == trip_calendar.Calendar()
    assert calendar() == trip_calendar.Calendar()


@pytest.mark.parametrize(
    ("months", "text"),
    [
        (
            ("June-October", "December-April"),
            "a: June – October. b: December – April. No month suits both.",
        ),
        (
            ("January-December", "June-July", "May-August", "July-August", "June-June"),
            "d: July – August. e: June. No month suits both.",
        ),
        (
            ("June-October", "May-September", "December-April"),
            "No month suits all of it. Without c: June – September.",
        ),
        (("January-June", "May-October", "September-February"), None),
        (("May-June", "June-July", "December-January", "January-February"), None),
    ],
)
def test_a_clash_is_named(months: tuple[str, ...], text: str | None) -> None:
    shown = calendar(*months)
    assert shown.text == (text or "No month suits all of it: it makes two trips.")
    assert (shown.months, shown.tone) == ("", "later")


@pytest.mark.parametrize(
    ("months", "closed"),
    [
        (("June-August",), ""),
        (("January-May", "June-August"), "Closed today: a"),
        (("January-May", "August-August"), "Closed today: a, b"),
        (("January-May", "August-August", "May-May"), "Closed today: 3 of the stops"),
    ],
)
def test_what_is_closed_today_is_said(months: tuple[str, ...], closed: str) -> None:
    assert calendar(*months).closed == closed


# -- the shortest way ------------------------------------------------------------------------------


LINE: dict[str, Content] = {
    name: {**without(VALLEY, "title"), "title": name, "place": {"lat": lat, "lon": 6.9}}
    for name, lat in (("far", 64.0), ("near", 62.2), ("middle", 63.0))
}


def test_the_shortest_way_begins_here_and_keeps_what_has_no_place_at_its_end() -> None:
    content = pack(locations=LINE)
    far, near, middle = ((Kind.LOCATION, name) for name in LINE)
    props = told(WRECK_STOP, far, near, middle, content=content)
    assert props.sortable
    assert not props.isSorted
    assert props.shortest == (near, middle, far, WRECK_STOP)
    again = told(*props.shortest, content=content)
    assert again.isSorted
    assert told(far, content=content).sortable is False
    assert told(far, near, content=content).sortable
    assert told(far, near, content=content, here=None).sortable is False


# -- through the kiosk -----------------------------------------------------------------------------


@pytest.fixture
def collected(glass: Glass) -> Glass:
    """A visitor with three stops, on My trip."""
    glass.put_on(shelf(), Manner(here=HERE, timeout=60.0, warning=30.0))
    glass.kiosk.begin()
    for key in ("location/top", "stunt/wreck", "activity/hike"):
        glass.kiosk.open(key)
        glass.screens.keeping.toggle(key)
    glass.kiosk.dock("trip")
    return glass


def keys(glass: Glass) -> list[str]:
    return [row.key for row in glass.screens.trip.stops.rows]


def test_a_page_adds_to_the_trip_and_takes_out_again(visited: Glass) -> None:
    keeping = visited.screens.keeping
    visited.kiosk.open("stunt/jump")
    assert keeping.keys == []
    keeping.toggle("stunt/jump")
    assert keeping.keys == ["stunt/jump"]
    assert [row.badge for row in visited.screens.dock.rows] == ["", "1", "", ""]
    keeping.toggle("stunt/jump")
    assert keeping.keys == []
    assert [row.badge for row in visited.screens.dock.rows] == ["", "", "", ""]


def test_stops_stand_in_the_order_of_collecting(collected: Glass) -> None:
    assert collected.kiosk.on == Kiosk.Place.Trip
    assert keys(collected) == ["location/top", "stunt/wreck", "activity/hike"]


def test_removing_and_taking_it_back(collected: Glass) -> None:
    trip = collected.screens.trip
    trip.remove("stunt/wreck")
    assert keys(collected) == ["location/top", "activity/hike"]
    assert (trip.undone, trip.undo) == ("Removed: The wreck", "Undo")
    trip.takeBack()
    assert keys(collected) == ["location/top", "stunt/wreck", "activity/hike"]
    assert trip.undone == ""


def test_emptying_and_taking_it_back(collected: Glass) -> None:
    trip = collected.screens.trip
    trip.empty()
    assert keys(collected) == []
    assert trip.undone == "Removed all 3 stops"
    assert trip.title == "Where will you go?"
    trip.takeBack()
    assert len(keys(collected)) == 3


def test_moving_by_hand_and_by_the_shortest_way(collected: Glass) -> None:
    trip = collected.screens.trip
    trip.move("location/top", 2)
    assert keys(collected) == ["stunt/wreck", "activity/hike", "location/top"]
    assert trip.undone == ""
    trip.bringInOrder()
    assert keys(collected)[-1] == "stunt/wreck"
    assert trip.undone.startswith("The shortest way saves")
    trip.takeBack()
    assert keys(collected) == ["stunt/wreck", "activity/hike", "location/top"]


def test_a_stop_leads_to_its_page_and_back_to_the_trip(collected: Glass) -> None:
    collected.kiosk.open("stunt/wreck")
    assert collected.way == ["start", "trip", "entry:wreck"]
    assert collected.entry.back == "My trip"
    collected.kiosk.back()
    assert collected.kiosk.on == Kiosk.Place.Trip


def test_it_survives_another_language(collected: Glass) -> None:
    collected.kiosk.speak("de")
    assert len(keys(collected)) == 3
    assert collected.screens.trip.kicker == "Meine Reise"


def test_it_ends_with_the_visit(collected: Glass) -> None:
    collected.kiosk.leave()
    assert collected.kiosk.state.trip == Trip()
    assert keys(collected) == []
    assert collected.screens.keeping.keys == []
    assert collected.screens.trip.undone == ""
    collected.kiosk.begin()
    collected.kiosk.dock("trip")
    assert collected.screens.trip.title == "Where will you go?"


def test_another_pack_keeps_the_stops_it_has(collected: Glass) -> None:
    collected.screens.trip.remove("location/top")
    content = pack(locations={"top": TOP}, stunts={"jump": JUMP}, activities={"hike": HIKE})
    collected.put_on(shelf(content, serial=2), MANNER)
    assert keys(collected) == ["activity/hike"]
    collected.screens.trip.takeBack()
    assert keys(collected) == ["location/top", "activity/hike"]


def test_what_cannot_be_undone_any_more_is_not_offered(collected: Glass) -> None:
    collected.screens.trip.remove("stunt/wreck")
    content = pack(stunts={"jump": JUMP}, activities={"hike": HIKE, "walk": WALK})
    collected.put_on(shelf(content, serial=2), MANNER)
    assert collected.screens.trip.undone == ""


def test_nothing_is_collected_in_attract_or_while_it_asks(visited: Glass) -> None:
    visited.after(60.0)
    assert visited.kiosk.asking
    visited.screens.keeping.toggle("stunt/jump")
    assert visited.kiosk.state.trip == Trip()
    visited.kiosk.leave()
    visited.screens.keeping.toggle("stunt/jump")
    assert visited.kiosk.state.trip == Trip()


def test_collecting_is_a_sign_of_a_visitor(visited: Glass) -> None:
    visited.after(59.0)
    visited.screens.keeping.toggle("stunt/jump")
    visited.after(59.0)
    assert not visited.kiosk.asking


# -- rows ------------------------------------------------------------------------------------------


def rows(names: str) -> tuple[StopRow, ...]:
    return tuple(
        StopRow(name, str(number), "", "", "", "", "", "", "", "", "")
        for number, name in enumerate(names)
    )


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("abc", "abc", []),
        ("abc", "ac", ["stops-", "stops:number"]),
        ("ac", "abc", ["stops+", "stops:number"]),
        ("abc", "bac", ["stops:number", "stops~"]),
        ("abc", "bca", ["stops:number", "stops~", "stops~"]),
        ("abc", "", ["stops-"] * 3),
        ("", "ab", ["stops+"] * 2),
        ("abc", "cd", ["stops+", "stops-", "stops-", "stops:number"]),
    ],
)
def test_rows_come_go_and_move_one_at_a_time(before: str, after: str, said: list[str]) -> None:
    stops = StopRows()
    stops.show(rows(before))
    ear = Ear({"stops": stops})
    stops.show(rows(after))
    assert stops.rows == rows(after)
    assert sorted(set(ear.heard()) ^ set(said)) == []
