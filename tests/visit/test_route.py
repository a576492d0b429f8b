"""The way through the screens."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.content import Kind
from kiosk.visit import Page, Route, Screen

START = Page(Screen.START)
PLACES = Page(Screen.LIST, Kind.LOCATION)
STUNTS = Page(Screen.LIST, Kind.STUNT)
TRIP = Page(Screen.TRIP)
LANGUAGE = Page(Screen.LANGUAGE)
MOST = 20
"""Pages to go back to."""


def place(name: str) -> Page:
    return Page(Screen.ENTRY, Kind.LOCATION, name)


def stunt(name: str) -> Page:
    return Page(Screen.ENTRY, Kind.STUNT, name)


def route(*pages: Page) -> Route:
    return Route((START, *pages))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (route(), route(PLACES, place("a"))),  # Explore on a slide: by way of its list
        (route(PLACES), route(PLACES, place("a"))),
        (route(STUNTS, stunt("x")), route(STUNTS, stunt("x"), place("a"))),
        (route(PLACES, place("a")), route(PLACES, place("a"))),
        (route(TRIP), route(TRIP, place("a"))),
        (route(PLACES, place("a"), stunt("x")), route(PLACES, place("a"))),
        (route(PLACES, place("b"), LANGUAGE), route(PLACES, place("b"), place("a"))),
    ],
)
def test_to_an_entry(before: Route, after: Route) -> None:
    assert before.entry(Kind.LOCATION, "a") == after


def test_entries_of_one_name_and_two_kinds_are_two_pages() -> None:
    assert route(PLACES, place("a")).entry(Kind.STUNT, "a") == route(PLACES, place("a"), stunt("a"))


@pytest.mark.parametrize("before", [route(), route(STUNTS, stunt("x"), LANGUAGE), route(PLACES)])
def test_a_list_is_a_main_place(before: Route) -> None:
    assert before.list(Kind.LOCATION) == route(PLACES)
    assert before.trip() == route(TRIP)
    assert before.start() == route()


def test_back() -> None:
    far = route(PLACES, place("a"), stunt("x"))
    assert far.behind == place("a")
    assert far.back() == route(PLACES, place("a"))
    assert route().back() == route()
    assert route().behind is None


def test_language_opens_over_a_page_and_closes_again() -> None:
    here = route(PLACES, place("a"))
    chosen = here.choosing(Screen.LANGUAGE)
    assert chosen == route(PLACES, place("a"), LANGUAGE)
    assert chosen.choosing(Screen.LANGUAGE) == here
    assert chosen.back() == here


def test_one_choice_takes_the_place_of_the_other() -> None:
    here = route(PLACES, place("a"))
    both = here.choosing(Screen.LANGUAGE).choosing(Screen.COMFORT)
    assert both == route(PLACES, place("a"), Page(Screen.COMFORT))
    assert both.back() == here
    assert both.entry(Kind.STUNT, "x") == route(PLACES, place("a"), stunt("x"))


def test_help_leads_back_to_whatever_one_came_from() -> None:
    here = route(PLACES, place("a"))
    helped = here.choosing(Screen.HELP)
    assert helped == route(PLACES, place("a"), Page(Screen.HELP))
    assert helped.back() == helped.choosing(Screen.HELP) == here
    for choice in (Screen.COMFORT, Screen.LANGUAGE):
        choosing = here.choosing(choice)
        assert choosing.choosing(Screen.HELP).back() == choosing
        # What one goes on to leaves both behind.
        assert choosing.choosing(Screen.HELP).choosing(choice) == choosing
        assert choosing.choosing(Screen.HELP).entry(Kind.STUNT, "x").back() == here


IDS = ("a", "b", "c")


@pytest.mark.parametrize(
    ("name", "by", "other"),
    [("a", 1, "b"), ("b", -1, "a"), ("c", 1, "a"), ("a", -1, "c"), ("a", 3, "a"), ("b", 4, "c")],
)
def test_steps_go_round(name: str, by: int, other: str) -> None:
    assert route(PLACES, place(name)).step(by, IDS) == route(PLACES, place(other))


@pytest.mark.parametrize(
    ("here", "ids"),
    [
        (route(PLACES), IDS),
        (route(PLACES, place("a")), ("a",)),
        (route(PLACES, place("gone")), IDS),
        (route(PLACES, place("a"), LANGUAGE), IDS),
    ],
)
def test_steps_that_lead_nowhere(here: Route, ids: tuple[str, ...]) -> None:
    assert here.step(1, ids) == here


def test_a_step_onto_a_page_behind_takes_it_from_there() -> None:
    here = route(PLACES, place("b"), stunt("x"), place("a"))
    assert here.step(1, IDS) == route(PLACES, stunt("x"), place("b"))


def test_a_step_leaves_an_entry_of_another_kind_with_the_same_name() -> None:
    here = route(STUNTS, stunt("b"), place("a"))
    assert here.step(1, IDS) == route(STUNTS, stunt("b"), place("b"))


def test_a_very_long_way_keeps_its_beginning_and_its_end() -> None:
    here = route(PLACES)
    for number in range(100):
        here = here.entry(Kind.LOCATION, f"p{number}")
    assert here.pages[:2] == (START, PLACES)
    assert here.page == place("p99")
    assert here.behind == place("p98")
    assert len(here.pages) == MOST


class AnyWay(RuleBasedStateMachine):
    """A child taps for ever."""

    def __init__(self) -> None:
        super().__init__()
        self.route = Route()

    @rule(kind=st.sampled_from(Kind), name=st.sampled_from([*IDS, *map(str, range(30))]))
    def entry(self, kind: Kind, name: str) -> None:
        self.route = self.route.entry(kind, name)
        assert self.route.page == Page(Screen.ENTRY, kind, name)

    @rule(kind=st.sampled_from(Kind), first=st.integers(0, 30))
    def many(self, kind: Kind, first: int) -> None:
        for number in range(first, first + 30):
            self.entry(kind, str(number))

    @rule(kind=st.sampled_from(Kind))
    def list(self, kind: Kind) -> None:
        self.route = self.route.list(kind)

    @rule()
    def trip(self) -> None:
        self.route = self.route.trip()

    @rule()
    def start(self) -> None:
        self.route = self.route.start()

    @rule()
    def language(self) -> None:
        self.route = self.route.choosing(Screen.LANGUAGE)

    @rule()
    def back(self) -> None:
        behind = self.route.behind
        self.route = self.route.back()
        assert self.route.page == (behind or START)

    @rule(by=st.integers(-3, 3))
    def step(self, by: int) -> None:
        before = self.route
        self.route = before.step(by, IDS)
        assert self.route.page.kind == before.page.kind
        assert self.route.page.screen == before.page.screen

    @invariant()
    def it_begins_at_start(self) -> None:
        assert self.route.pages[0] == START

    @invariant()
    def its_depth_is_bounded(self) -> None:
        assert len(self.route.pages) - 1 <= MOST

    @invariant()
    def no_page_comes_twice(self) -> None:
        assert len(set(self.route.pages)) == len(self.route.pages)

    @invariant()
    def language_is_never_behind(self) -> None:
        assert all(page.screen is not Screen.LANGUAGE for page in self.route.pages[:-1])

    @invariant()
    def back_ends_at_start(self) -> None:
        way = self.route
        for _ in range(len(way.pages)):
            way = way.back()
        assert way == Route()


AnyWay.TestCase.settings = settings(max_examples=40, stateful_step_count=40)
TestAnyWay = AnyWay.TestCase


@given(st.sampled_from(IDS), st.integers(-10, 10))
def test_a_step_there_and_back_is_no_step(name: str, by: int) -> None:
    here = route(PLACES, place(name))
    assert here.step(by, IDS).step(-by, IDS) == here
