"""What is told of a visit: what happened, told from what changed; and what its trip holds."""

from dataclasses import replace

import pytest

from kiosk.content import Kind
from kiosk.ui.state import State
from kiosk.ui.telling import TripTold, code_shown, ends, events
from kiosk.visit import Comfort, Ending, Event, Happening, Phase, Route, Trip, Visit
from tests.ui.glass import JULY, Glass
from tests.ui.shelves import shelf

ATTRACT = State(JULY, "en")
ACTIVE = replace(ATTRACT, visit=Visit(Phase.ACTIVE))
ASKING = replace(ATTRACT, visit=Visit(Phase.ASKING))
LIST = replace(ACTIVE, route=Route().list(Kind.STUNT))
ENTRY = replace(ACTIVE, route=LIST.route.entry(Kind.STUNT, "jump"))
JUMP, HIKE = (Kind.STUNT, "jump"), (Kind.ACTIVITY, "hike")
WITH_JUMP = replace(ACTIVE, trip=Trip((JUMP,)))
LARGE = Comfort(1.5, "light")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        pytest.param(ATTRACT, ACTIVE, ["visit"], id="the touch that ends attract"),
        pytest.param(ATTRACT, ENTRY, ["visit", "entry stunt/jump"], id="Explore"),
        pytest.param(ACTIVE, LIST, ["screen list/stunt"], id="a list"),
        pytest.param(LIST, ENTRY, ["entry stunt/jump"], id="an entry"),
        pytest.param(ENTRY, LIST, [], id="back"),
        pytest.param(ENTRY, ACTIVE, [], id="to Start"),
        pytest.param(ENTRY, ENTRY.opening(1), [], id="a section"),
        pytest.param(ACTIVE, replace(ACTIVE, language="de"), ["language de"], id="a language"),
        pytest.param(
            ACTIVE,
            replace(ACTIVE, comfort=LARGE),
            ["comfort text_size/150", "comfort scheme/light"],
            id="comfort",
        ),
        pytest.param(ACTIVE, WITH_JUMP, ["add stunt/jump"], id="on the trip"),
        pytest.param(WITH_JUMP, ACTIVE, [], id="off the trip"),
        pytest.param(
            ENTRY, replace(ASKING, route=ENTRY.route), ["asking entry/stunt/jump"], id="it asks"
        ),
        pytest.param(ASKING, ASKING, [], id="a second less to answer"),
        pytest.param(ASKING, ACTIVE, [], id="I'm still here"),
        pytest.param(ENTRY, ATTRACT, [], id="start over"),
        pytest.param(ATTRACT, replace(ATTRACT, slide=1), [], id="the next slide"),
        pytest.param(ATTRACT, replace(ATTRACT, language="nb"), [], id="another pack in attract"),
    ],
)
def test_what_is_told(old: State, new: State, told: list[str]) -> None:
    assert [f"{event.what} {event.subject}".strip() for event in events(old, new)] == told


def test_how_a_visit_ends() -> None:
    assert ends(replace(ENTRY, language="de"), Ending.NOBODY, 130.0) == (
        Event(Happening.ENDED, "nobody"),
        Event(Happening.OVER, "entry/stunt/jump"),
        Event(Happening.SPOKEN, "de"),
        Event(Happening.MINUTES, "2"),
    )
    assert ends(ENTRY, Ending.STAFF, 130.0) == (Event(Happening.ENDED, "staff"),)
    assert ends(ATTRACT, Ending.NOBODY, 0.0) == ()


def test_when_a_code_for_the_phone_is_to_be_seen() -> None:
    assert code_shown(ENTRY, "phone") == "stunt/jump"
    assert code_shown(ENTRY, "story") == ""
    assert code_shown(LIST, "phone") == ""
    trip = replace(WITH_JUMP, route=Route().trip())
    assert code_shown(trip, "phone") == "trip"
    assert code_shown(replace(trip, trip=Trip()), "phone") == ""
    assert code_shown(ATTRACT, "phone") == ""


class Book:
    """Somebody who writes down what is told."""

    def __init__(self, glass: Glass) -> None:
        self.glass = glass
        self.events: list[str] = []
        self.trips: list[TripTold] = []
        self.overs = 0
        telling = glass.kiosk.telling
        telling.happened.connect(self._note)
        telling.trip_changed.connect(self.trips.append)
        telling.over.connect(self._over)

    def _note(self, told: tuple[Event, ...]) -> None:
        self.events += [f"{event.what} {event.subject}".strip() for event in told]

    def _over(self) -> None:
        self.overs += 1

    def told(self) -> list[str]:
        told, self.events = self.events, []
        return told

    def collects(self, *stops: tuple[Kind, str]) -> None:
        self.glass.kiosk.change(lambda state: replace(state, trip=Trip(stops)))


@pytest.fixture
def book(visited: Glass) -> Book:
    return Book(visited)


def test_a_visit_that_nobody_ends_is_as_long_as_it_was_touched(book: Book) -> None:
    glass = book.glass
    glass.after(50)
    glass.kiosk.touched("touch")
    glass.kiosk.open("stunt")
    glass.after(60)
    assert book.told() == ["screen list/stunt", "asking list/stunt"]
    glass.after(29)
    assert book.told() == []
    glass.after(2)
    assert book.told() == ["ended nobody", "over list/stunt", "spoken en", "minutes 1"]
    assert book.overs == 1


def test_whoever_starts_over_says_so(book: Book) -> None:
    book.glass.after(61)
    book.told()
    book.glass.kiosk.leave()
    assert book.told()[:2] == ["ended said", "over start"]


def test_staff_who_come_in_are_no_visit(book: Book) -> None:
    book.glass.kiosk.hold()
    book.glass.kiosk.leave()
    assert book.told() == ["ended staff"]
    book.glass.kiosk.resume()
    assert book.told() == []


def test_nothing_to_show_ends_a_visit(book: Book) -> None:
    book.glass.put_on(None)
    assert book.told()[0] == "ended no-pack"
    book.glass.put_on(shelf())
    assert book.told() == []
    assert book.overs == 1


def test_a_pack_that_waits_does_not_hide_the_end(book: Book) -> None:
    kiosk = book.glass.kiosk
    kiosk.between.ask(lambda: book.glass.put_on(shelf()))
    book.told()
    kiosk.leave()
    assert book.told()[:1] == ["ended said"]
    assert book.overs == 1


# -- the trip ------------------------------------------------------------------------------------


@pytest.fixture
def codes(book: Book) -> list[str]:
    left = ["LT27", "KM55", "FF22"]
    book.glass.kiosk.telling.draw = lambda: left.pop(0)
    return left


def test_the_first_stop_brings_a_code_that_stays_for_the_visit(
    book: Book, codes: list[str]
) -> None:
    kiosk = book.glass.kiosk
    assert kiosk.state.code == ""
    book.collects(JUMP)
    book.collects()
    book.collects(HIKE)
    assert kiosk.state.code == "LT27"
    book.glass.put_on(shelf())
    kiosk.speak("nb")
    assert book.trips == [
        TripTold("LT27", "en", (JUMP,)),
        TripTold("LT27", "en", ()),
        TripTold("LT27", "en", (HIKE,)),
        TripTold("LT27", "nb", (HIKE,)),
    ]
    kiosk.leave()
    assert kiosk.state.code == ""
    kiosk.begin()
    assert kiosk.state.code == ""
    book.collects(HIKE)
    assert kiosk.state.code == "KM55"
    assert len(codes) == 1
    assert len(book.trips) == 5


def test_without_a_code_nobody_is_told_and_it_is_asked_for_again(book: Book) -> None:
    telling = book.glass.kiosk.telling
    book.collects(JUMP)
    assert (book.glass.kiosk.state.code, book.trips) == ("", [])
    telling.draw = lambda: "LT27"
    book.collects(JUMP, HIKE)
    assert book.trips == [TripTold("LT27", "en", (JUMP, HIKE))]


def test_the_code_for_the_phone_is_counted_each_time_it_comes(book: Book) -> None:
    kiosk = book.glass.kiosk
    book.collects(JUMP)
    kiosk.dock("trip")
    book.collects(JUMP, HIKE)
    assert book.told().count("qr trip") == 1
    kiosk.dock("start")
    kiosk.dock("trip")
    assert book.told().count("qr trip") == 1
