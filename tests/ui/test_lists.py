"""Lists: what can be asked of them, what they show then, and how far it is."""

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content import Kind, Pack
from kiosk.ui import formats, list_view, start_view
from kiosk.ui.entry_props import derive as derive_entry
from kiosk.ui.list_view import ListProps, ask
from kiosk.ui.shown import Shown
from kiosk.ui.state import Manner, State
from kiosk.ui.wording import words_in
from kiosk.visit import Order, Page, Point, Route, Screen, Sieve, Wish
from tests.ui.glass import JULY, Glass
from tests.ui.shelves import (
    HIKE,
    JUMP,
    TOP,
    VALLEY,
    WALK,
    Content,
    pack,
    shelf,
    without,
)

NB = formats.NO_BREAK
HERE = Point(62.0, 7.0)
EN, DE = words_in("en"), words_in("de")
LONE = without(HIKE, "locations", "stunts")
THINGS: dict[str, Content] = {
    "far": {**LONE, "place": {"lat": 63.0, "lon": 7.0}, "minimum_age": 6},
    "near": {**LONE, "place": {"lat": 62.1, "lon": 7.0}, "difficulty": "easy", "indoors": True},
    "middle": {**LONE, "place": {"lat": 62.5, "lon": 7.0}, "difficulty": "easy"},
    "winter": {**LONE, "season": {"from": "December", "to": "March"}, "duration": "2 days"},
    "walk": WALK,
}


def things() -> Pack:
    return pack({"valley": VALLEY}, {}, THINGS)


def listed(
    kind: Kind = Kind.ACTIVITY,
    content: Pack | None = None,
    sieve: Sieve | None = None,
    *,
    here: Point | None = None,
    language: str = "en",
) -> ListProps:
    shown = shelf(content or things())
    words = words_in(language)
    return list_view.derive(kind, shown, words, JULY, sieve=sieve or Sieve(), here=here)


def keys(props: ListProps) -> list[str]:
    return [card.key.partition("/")[2] for card in props.cards]


def asked(*wishes: Wish, order: Order = Order.PACK) -> Sieve:
    return Sieve(order, frozenset(wishes))


# -- what a list says ------------------------------------------------------------------------------


def test_a_list_of_which_nothing_is_asked() -> None:
    props = listed()
    assert keys(props) == list(THINGS)
    assert props.kicker == "Hike, ride, paddle and climb"
    assert (props.nothing, props.showAll, props.empty) == ("", "", False)
    assert [(row.title, row.count, row.chosen, row.possible) for row in props.wishes] == [
        ("All", "5", True, True),
        ("Open now", "3", False, True),
        ("Easy", "2", False, True),
        ("Half a day", "3", False, True),
        ("With children", "1", False, True),
        ("Indoors", "1", False, True),
    ]


def test_wishes_add_up_and_the_headline_says_how_many_are_left() -> None:
    props = listed(sieve=asked(Wish.EASY, Wish.OPEN_NOW), language="de")
    assert keys(props) == ["near", "middle"]
    assert props.kicker == "2 von 5"
    assert [(row.title, row.count, row.chosen, row.possible) for row in props.wishes] == [
        ("Alle", "5", False, True),
        ("Jetzt geöffnet", "2", True, True),
        ("Leicht", "2", True, True),
        ("Halber Tag", "2", False, True),
        ("Mit Kindern", "0", False, False),
        ("Drinnen", "1", False, True),
    ]


def test_a_list_that_is_left_empty_leads_back_to_all() -> None:
    props = listed(sieve=asked(Wish.CHILDREN, Wish.INDOORS))
    assert props.cards == ()
    assert props.empty
    assert (props.nothing, props.showAll) == ("Nothing fits all of this.", "Show all 5")
    # What is chosen can always be taken back.
    assert all(row.possible for row in props.wishes if row.chosen)


@pytest.mark.parametrize("kind", [Kind.LOCATION, Kind.STUNT])
def test_places_and_stunts_are_not_sifted(kind: Kind) -> None:
    props = listed(kind, pack())
    assert [row.key for row in props.wishes] == ["film"]
    assert props.wishes[0].count == ""


def test_the_nearest_first() -> None:
    assert [row.key for row in listed(here=HERE).wishes][-1:] == ["near"]
    props = listed(here=HERE, sieve=asked(order=Order.NEAR))
    assert keys(props) == ["near", "middle", "far", "winter", "walk"]
    assert [card.far for card in props.cards] == [
        f"11{NB}km away",
        f"56{NB}km away",
        f"111{NB}km away",
        "",
        "",
    ]
    assert props.kicker == "Hike, ride, paddle and climb"
    assert props.wishes[-1].chosen


def test_nothing_speaks_of_how_far_it_is_where_the_kiosk_stands_nowhere() -> None:
    props = listed(sieve=asked(order=Order.NEAR))
    assert not any(card.far for card in props.cards)
    assert "near" not in [row.key for row in props.wishes]
    assert keys(props) == list(THINGS)


def test_by_film_with_the_film_above_the_title() -> None:
    old = {**TOP, "films": [{"title": "Fallout", "year": 2018}]}
    content = pack({"valley": VALLEY, "top": TOP, "old": old}, {"jump": JUMP}, {"hike": HIKE})
    props = listed(Kind.LOCATION, content, asked(order=Order.FILM))
    assert [(card.key, card.film) for card in props.cards] == [
        ("location/old", "Fallout (2018)"),
        ("location/top", "Dead Reckoning Part One (2023)"),
        ("location/valley", "On the way"),
    ]
    assert not any(card.film for card in listed(Kind.LOCATION, content).cards)


def test_an_activity_by_film_says_its_film_in_place_of_where_it_is() -> None:
    content = pack(activities={"walk": WALK, "hike": HIKE})
    hike, walk = listed(content=content, sieve=asked(order=Order.FILM)).cards
    assert hike.kicker == "Dead Reckoning Part One (2023)"
    assert (walk.kicker, walk.detail) == ("Here", "")
    assert listed(content=content).cards[1].kicker == "Hellesylt"


# -- how far ---------------------------------------------------------------------------------------

ROAD = {"distance": "84 km", "time": "1 h 30 min"}


@pytest.mark.parametrize(
    ("road", "language", "long", "short"),
    [
        (ROAD, "en", "84 km (52 miles) by road, 1 h 30 min", "84 km by road"),
        (ROAD, "nb", "84 km langs vei, 1 t 30 min", "84 km langs vei"),
        (ROAD, "de", "84 km Fahrstrecke, 1 Std. 30 Min.", "84 km Fahrstrecke"),
        ({"distance": "84 km"}, "de", "84 km Fahrstrecke", "84 km Fahrstrecke"),
        (None, "en", "11 km (6.9 miles) as the crow flies", "11 km away"),
        (None, "nb", "11 km i luftlinje", "11 km unna"),
        (None, "de", "11 km Luftlinie", "11 km entfernt"),
    ],
)
def test_how_far_it_is(road: Content | None, language: str, long: str, short: str) -> None:
    place = {"lat": 62.1, "lon": 7.0}
    entry = {**VALLEY, "place": place} | ({"road": road} if road else {})
    shown = shelf(pack({"it": entry}, {}, {}))
    words = words_in(language)
    page = derive_entry(
        Kind.LOCATION, "it", shown, words, section=1, back="", today=JULY, here=HERE
    )
    card = listed(Kind.LOCATION, shown.pack, here=HERE, language=language).cards[0]

    (fact,) = page.facts
    assert fact.key == "far"
    assert fact.text.replace(NB, " ") == long
    assert card.far.replace(NB, " ") == short


def test_what_is_here_is_right_here() -> None:
    shown = shelf(pack({"it": VALLEY}, {}, {}))
    page = derive_entry(Kind.LOCATION, "it", shown, EN, section=1, back="", today=JULY, here=HERE)
    assert [row.text for row in page.facts] == ["Right here"]
    assert listed(Kind.LOCATION, shown.pack, here=HERE, language="de").cards[0].far == "Gleich hier"


def test_without_a_place_of_the_kiosk_there_is_no_label() -> None:
    shown = shelf()
    for kind in Kind:
        for name in shown.entries(kind):
            page = derive_entry(kind, name, shown, EN, section=1, back="", today=JULY)
            assert "far" not in [row.key for row in page.facts]
    bare = derive_entry(Kind.LOCATION, "valley", shown, EN, section=0, back="", today=JULY)
    assert [row.key for row in bare.sections] == ["story", "phone"]


def test_links_say_how_far_it_is_too() -> None:
    page = derive_entry(
        Kind.LOCATION, "top", shelf(), EN, section=3, back="", today=JULY, here=HERE
    )
    assert [(card.key, card.far) for card in page.links] == [("activity/hike", f"6.9{NB}km away")]


# -- near here, on Start ---------------------------------------------------------------------------


def near(here: Point | None, day: date = JULY) -> list[str]:
    def at(lat: float, **more: object) -> Content:
        return {**VALLEY, "place": {"lat": lat, "lon": 7.0}, **more}

    content = pack(
        {
            "gone": at(64.0),
            "c": at(62.4),
            "a": at(62.1),
            "closed": at(62.05, season={"from": "December", "to": "March"}),
            "b": at(62.2, road={"distance": "25 km"}),
            "here": at(62.0),
            "d": at(62.5),
        },
        {},
        {},
    )
    props = start_view.derive(shelf(content), EN, day, here=here)
    assert props.nearby == "Near here"
    return [f"{row.key.partition('/')[2]}:{row.title.replace(NB, ' ')}" for row in props.near]


def test_start_names_the_three_nearest_places_that_are_open() -> None:
    assert near(HERE) == ["a:The valley  11 km", "b:The valley  25 km", "c:The valley  45 km"]
    assert near(HERE, date(2026, 1, 1))[0] == "closed:The valley  5.6 km"
    assert near(None) == []
    assert near(Point(50, 7)) == []


# -- a visit ---------------------------------------------------------------------------------------


@pytest.fixture
def sifting(glass: Glass) -> Glass:
    """Somebody at the list of activities of a kiosk that knows where it stands."""
    glass.put_on(shelf(things()), Manner(timeout=60.0, warning=30.0, here=HERE))
    glass.kiosk.begin()
    glass.kiosk.open("activity")
    return glass


def cards(glass: Glass) -> list[str]:
    return [card.key.partition("/")[2] for card in glass.screens.activities.cards.rows]


def test_next_and_previous_lead_through_the_list_as_it_stands(sifting: Glass) -> None:
    kiosk, things = sifting.kiosk, sifting.screens.activities
    things.ask("easy")
    things.ask("near")
    assert cards(sifting) == ["near", "middle"]
    kiosk.open("activity/near")
    assert sifting.entry.position == "1 / 2"
    kiosk.step(1)
    assert sifting.entry.key == "activity/middle"
    assert sifting.entry.position == "2 / 2"
    kiosk.step(1)
    assert sifting.entry.key == "activity/near"
    kiosk.back()
    assert cards(sifting) == ["near", "middle"]
    things.ask("all")
    assert cards(sifting) == ["near", "middle", "far", "winter", "walk"]
    things.ask("near")
    assert cards(sifting) == list(THINGS)


def test_a_page_that_was_open_before_counts_anew(sifting: Glass) -> None:
    kiosk = sifting.kiosk
    kiosk.open("activity/near")
    assert sifting.entry.position == "2 / 5"
    kiosk.back()
    sifting.screens.activities.ask("easy")
    kiosk.open("activity/near")
    assert sifting.entry.position == "1 / 2"


def test_what_was_asked_outlives_a_language_and_ends_with_the_visit(sifting: Glass) -> None:
    kiosk, things = sifting.kiosk, sifting.screens.activities
    things.ask("easy")
    kiosk.dock("language")
    kiosk.speak("de")
    assert cards(sifting) == ["near", "middle"]
    assert things.kicker == "2 von 5"
    kiosk.dock("start")
    kiosk.open("activity")
    assert cards(sifting) == ["near", "middle"]
    kiosk.leave()
    kiosk.begin()
    kiosk.open("activity")
    assert cards(sifting) == list(THINGS)
    assert things.kicker == "Hike, ride, paddle and climb"


def test_a_tap_on_a_wish_is_a_touch(sifting: Glass) -> None:
    sifting.after(50.0)
    sifting.screens.activities.ask("easy")
    sifting.after(50.0)
    assert not sifting.kiosk.asking


def test_while_asking_a_wish_does_nothing(sifting: Glass) -> None:
    sifting.after(60.0)
    sifting.screens.activities.ask("easy")
    assert cards(sifting) == list(THINGS)


def test_an_entry_that_came_another_way_leads_through_all_of_its_kind(sifting: Glass) -> None:
    sifting.screens.activities.ask("indoors")
    shown = shelf(things())
    state: State = sifting.kiosk.state

    def turned(*pages: Page) -> tuple[str, ...]:
        route = Route((Page(Screen.START), *pages))
        return state.to(route).turned(shown, HERE)

    kind = Kind.ACTIVITY
    listing, place = Page(Screen.LIST, kind), Page(Screen.ENTRY, Kind.LOCATION, "valley")
    assert turned(listing, Page(Screen.ENTRY, kind, "near")) == ("near",)
    assert turned(listing, place, Page(Screen.ENTRY, kind, "near")) == ("near",)
    assert turned(place, Page(Screen.ENTRY, kind, "near")) == tuple(THINGS)
    assert turned(listing, place, Page(Screen.ENTRY, kind, "far")) == tuple(THINGS)
    assert turned(listing, place) == ("valley",)
    assert turned() == ()


def test_a_day_that_goes_by_leaves_a_way_out(sifting: Glass) -> None:
    things = sifting.screens.activities
    things.ask("open")
    things.ask("easy")
    assert cards(sifting) == ["near", "middle"]
    sifting.today = date(2026, 12, 24)
    sifting.after(1.0)
    assert cards(sifting) == []
    assert (things.empty, things.showAll) == (True, "Show all 5")
    things.ask("all")
    assert cards(sifting) == list(THINGS)


def test_another_pack_keeps_what_was_asked(sifting: Glass) -> None:
    sifting.screens.activities.ask("indoors")
    sifting.put_on(shelf(serial=2), Manner(timeout=60.0, warning=30.0, here=HERE))
    things = sifting.screens.activities
    assert things.empty
    # It is still there to be taken back, though nothing in this pack has a roof.
    assert "indoors" in [row.key for row in things.wishes.rows]
    things.ask("indoors")
    assert cards(sifting) == ["hike", "walk"]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from([*Wish, Order.NEAR, Order.FILM, list_view.ALL]).map(str), max_size=12)
)
def test_whatever_is_tapped_one_tap_clears_it(taps: list[str]) -> None:
    shown: Shown = shelf(things())
    state: Any = State(JULY, "en")
    for key in taps:
        state = ask(state, Kind.ACTIVITY, key)
        sieve = state.sieve(Kind.ACTIVITY)
        props = list_view.derive(Kind.ACTIVITY, shown, EN, JULY, sieve=sieve, here=HERE)
        chosen = {row.key for row in props.wishes if row.chosen}
        expected = {*sieve.wishes, sieve.order} if sieve.wishes else {"all", sieve.order}
        assert chosen == {str(key) for key in expected} - {"pack", "film"}
        assert props.empty == (not props.cards)
    cleared = ask(state, Kind.ACTIVITY, "all")
    assert cleared.sieve(Kind.ACTIVITY).wishes == frozenset()
    assert len(cleared.listed(Kind.ACTIVITY, shown, HERE)) == len(THINGS)
    assert cleared.sieve(Kind.STUNT) == Sieve()
