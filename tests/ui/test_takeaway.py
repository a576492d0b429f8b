"""What leaves on a phone, as the screens say it: a code, and the same in words."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content import Kind, Pack
from kiosk.takeaway import Takeaway, make_code
from kiosk.ui import entry_props, takeaway_view
from kiosk.ui.codes import picture_of
from kiosk.ui.entry_props import EntryProps
from kiosk.ui.shown import Shown
from kiosk.ui.takeaway_view import TakeawayProps
from kiosk.ui.wording import words_in
from kiosk.visit import Stop, Trip
from tests.takeaway.packs import SUMMER, WINTER, long_pack
from tests.ui.glass import MANNER, Glass
from tests.ui.shelves import HIKE, TOP, VALLEY, WRECK, pack, shelf

PAGE = "https://www.example.org/top/"
TOP_STOP: Stop = (Kind.LOCATION, "top")
STOPS: tuple[Stop, ...] = (TOP_STOP, (Kind.ACTIVITY, "hike"), (Kind.STUNT, "wreck"))


def entry(
    kind: Kind, name: str, shown: Shown, language: str = "en", today: date = SUMMER
) -> EntryProps:
    return entry_props.derive(
        kind, name, shown, words_in(language), section=9, back="", today=today
    )


def linked() -> Pack:
    return pack({"top": {**TOP, "link": PAGE}, "valley": VALLEY})


def trip(
    stops: tuple[Stop, ...],
    content: Pack | None = None,
    *,
    language: str = "en",
    takeaway: Takeaway = Takeaway(),  # noqa: B008 - frozen
    desk: str = "",
) -> TakeawayProps:
    return takeaway_view.derive_trip(
        Trip(stops),
        shelf(content),
        words_in(language),
        today=SUMMER,
        takeaway=takeaway,
        desk=desk,
    )


# -- an entry --------------------------------------------------------------------------------------


def test_the_last_section_is_for_phones() -> None:
    props = entry(Kind.LOCATION, "top", shelf(linked()))

    assert (props.sections[-1].key, props.sections[-1].title) == ("phone", "To my phone")
    code = make_code(PAGE, "Q")
    assert code is not None
    assert (props.takeaway.picture, props.takeaway.across) == (picture_of(code), code.across)


def test_what_has_no_code_has_no_such_section() -> None:
    props = entry(Kind.STUNT, "wreck", shelf())

    assert "phone" not in {row.key for row in props.sections}
    assert props.takeaway == TakeawayProps()


@pytest.mark.parametrize(
    ("kind", "name", "language", "says", "address"),
    [
        (Kind.LOCATION, "top", "en", "The official page opens on your phone.", "example.org/top"),
        (Kind.LOCATION, "valley", "en", "opens on your phone's map.", "The valley\n62° N · 7° E"),
        (Kind.LOCATION, "valley", "nb", "åpner seg i kartet", "Dalen\n62° N · 7° Ø"),
        (Kind.STUNT, "jump", "de", "öffnet sich in der Karte", "Helsetkopen\n62,06° N · 6,97° O"),
        (Kind.ACTIVITY, "hike", "en", "The page where you book opens", "example.org/hike"),
    ],
)
def test_the_code_is_said_in_words(
    kind: Kind, name: str, language: str, says: str, address: str
) -> None:
    taken = entry(kind, name, shelf(linked()), language).takeaway

    assert says in taken.says
    assert taken.address.replace("\N{NO-BREAK SPACE}", " ") == address
    assert taken.name.replace("\N{NO-BREAK SPACE}", " ").endswith(address.replace("\n", ", "))


def test_whoever_has_no_camera_can_ring_up_or_ask() -> None:
    taken = entry(Kind.ACTIVITY, "hike", shelf()).takeaway

    assert taken.notes.split("\n") == [
        "Telephone +47 12 34 56 78",
        "Or ask at the desk: they help you to book it.",
    ]


def test_out_of_season_nothing_is_said_of_booking() -> None:
    content = pack(activities={"hike": {**HIKE, "link": PAGE}})
    taken = entry(Kind.ACTIVITY, "hike", shelf(content), today=WINTER).takeaway

    assert taken.address == "example.org/top"
    assert taken.notes == ""


# -- a trip ----------------------------------------------------------------------------------------


def test_a_trip_says_what_the_phone_will_show() -> None:
    props = trip(STOPS[:2], takeaway=Takeaway(page="https://example.org/t"))

    assert props.title == "Take it with you"
    assert "Your stops and map pins open on your phone." in props.says
    assert props.address.startswith("example.org/t#1.en.")
    assert props.notes == "Nothing about you is stored here."
    assert props.spoken == ""


def test_an_address_that_nobody_would_copy_is_cut() -> None:
    content, stops = long_pack(20)
    props = trip(tuple(stops), content, takeaway=Takeaway(page="https://example.org/t"))

    assert props.address == "example.org/t"


def test_what_is_not_on_the_map_is_named() -> None:
    props = trip(STOPS, pack(activities={"hike": HIKE}))

    assert "opens on your phone's map" in props.says
    assert props.notes.split("\n")[0] == "Not on the map: The wreck"


def test_many_that_are_not_on_the_map_are_counted() -> None:
    content = pack(stunts={f"wreck-{n}": WRECK for n in range(4)})
    stops = (TOP_STOP, *((Kind.STUNT, f"wreck-{n}") for n in range(4)))
    props = trip(stops, content)

    assert props.notes.split("\n")[0] == "4 stops have no place on the map."


def test_what_has_no_room_in_the_calendar_is_counted() -> None:
    content, stops = long_pack(20)
    props = trip(tuple(stops), content, takeaway=Takeaway(without_page="calendar"), language="nb")

    assert "kalenderen på mobilen" in props.says
    assert "får ikke plass i koden" in props.notes


def test_the_code_for_the_desk_is_said_where_there_is_one() -> None:
    assert trip(STOPS, desk="AB 27").spoken == "Ask at the desk: code AB 27"
    assert trip(STOPS, desk="AB 27", language="de").spoken == "Am Empfang fragen: Code AB 27"


def test_without_stops_nothing_leaves() -> None:
    assert trip((), desk="AB 27") == TakeawayProps()


# -- the kiosk -------------------------------------------------------------------------------------


def test_my_trip_has_its_code_and_follows_it(visited: Glass) -> None:
    kiosk, card = visited.kiosk, visited.screens.takeaway
    kiosk.dock("trip")
    assert card.picture == ""

    kiosk.change(lambda state: replace(state, trip=state.trip.add(TOP_STOP)))
    one = card.picture
    assert one
    assert card.title == "Take it with you"
    kiosk.change(lambda state: replace(state, trip=state.trip.add((Kind.LOCATION, "valley"))))
    assert card.picture not in {"", one}
    kiosk.speak("de")
    assert card.title == "Zum Mitnehmen"


def test_start_over_leaves_no_code_behind(visited: Glass) -> None:
    kiosk, card = visited.kiosk, visited.screens.takeaway
    kiosk.dock("trip")
    kiosk.change(lambda state: replace(state, trip=state.trip.add(TOP_STOP)))
    assert card.picture

    kiosk.leave()
    assert (card.picture, card.address, card.name) == ("", "", "")
    kiosk.begin()
    kiosk.dock("trip")
    assert card.picture == ""
    kiosk.change(lambda state: replace(state, trip=state.trip.add(TOP_STOP)))
    assert card.picture


def test_kiosk_yaml_chooses_how_trips_leave(glass: Glass) -> None:
    manner = replace(MANNER, takeaway=Takeaway(page="https://example.org/t"))
    glass.put_on(shelf(), manner)
    glass.kiosk.begin()
    glass.kiosk.dock("trip")
    glass.kiosk.change(lambda state: replace(state, trip=state.trip.add(TOP_STOP)))

    assert glass.screens.takeaway.address.startswith("example.org/t#1.en.")


def test_the_entry_in_view_has_its_code(visited: Glass) -> None:
    visited.kiosk.open("activity/hike")
    shown = next(one for one in visited.entries if one.key == "activity/hike")

    assert shown.takeaway.address == "example.org/hike"
