"""What a visitor asks of a list: it shows what fits, all that fits, in the order asked for."""

from dataclasses import replace
from datetime import date
from math import inf
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import MONTHS, Kind, Pack
from kiosk.visit import (
    Order,
    Point,
    Sieve,
    Way,
    Wish,
    counts,
    film_of,
    fits,
    orders,
    sifted,
    way_to,
)
from tests.ui.shelves import HIKE, JUMP, PLACES, TOP, VALLEY, WALK, WRECK, pack, without

JULY = date(2026, 7, 1)
HERE = Point(62.0, 7.0)
FILMS = st.sampled_from([("Fallout", 2018), ("Dead Reckoning", 2023), ("Another", 2023)])
PLACE = st.fixed_dictionaries({"lat": st.floats(-90, 90), "lon": st.floats(-180, 180)})


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    """A pack of places, stunts and up to eight activities of every sort, some of them linked."""
    films = st.lists(
        FILMS.map(lambda film: {"title": film[0], "year": film[1]}), min_size=1, max_size=2
    )
    places: dict[str, Any] = {
        f"p{number}": {**VALLEY, "place": draw(PLACE)}
        | ({"films": draw(films)} if draw(st.booleans()) else {})
        for number in range(draw(st.integers(0, 3)))
    }
    stunts = {
        f"s{number}": {**WRECK, "films": draw(films), "locations": draw(_some(places))}
        for number in range(draw(st.integers(0, 3)))
    }
    things = {
        f"a{number}": draw(_things(places, stunts)) for number in range(draw(st.integers(0, 8)))
    }
    return pack(places, stunts, things)


def _some(entries: dict[str, Any]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(sorted(entries)), unique=True) if entries else st.just([])


def _things(places: dict[str, Any], stunts: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    months = st.sampled_from(MONTHS)
    return st.fixed_dictionaries(
        {
            **{key: st.just(value) for key, value in WALK.items()},
            "locations": _some(places),
            "stunts": _some(stunts),
        },
        optional={
            "place": PLACE,
            "season": st.fixed_dictionaries({"from": months, "to": months}),
            "duration": st.sampled_from(["20 min", "3-5 h", "4-6 h", "1 day", "1-2 days"]),
            "minimum_age": st.integers(0, 18),
            "difficulty": st.sampled_from(["easy", "moderate", "demanding"]),
            "children": st.booleans(),
            "indoors": st.booleans(),
            "road": st.fixed_dictionaries(
                {"distance": st.sampled_from(["1 km", "900 km", "12000 km"])}
            ),
        },
    )


WISHES = st.frozensets(st.sampled_from(Wish))
SIEVES = st.builds(Sieve, st.sampled_from(Order), WISHES)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
HERES = st.none() | st.builds(Point, st.floats(-90, 90), st.floats(-180, 180))


@given(packs(), SIEVES, DAYS, HERES)
def test_a_list_has_all_that_fits_and_nothing_else(
    content: Pack, sieve: Sieve, today: date, here: Point | None
) -> None:
    ids = sifted(Kind.ACTIVITY, content, sieve, here=here, today=today)

    fitting = {
        name
        for name, entry in content.activities.items()
        if all(fits(entry, wish, today) for wish in sieve.wishes)
    }
    assert set(ids) == fitting
    assert len(ids) == len(fitting)


@given(packs(), SIEVES, DAYS, st.sampled_from(Wish))
def test_a_count_is_what_one_gets(content: Pack, sieve: Sieve, today: date, wish: Wish) -> None:
    told = counts(content, sieve, today)

    asked = sieve if wish in sieve.wishes else sieve.wished(wish)
    got = len(sifted(Kind.ACTIVITY, content, asked, here=None, today=today))
    assert told.get(wish, 0) == got
    assert set(sieve.wishes) <= set(told)


@given(packs(), st.sampled_from(Kind), DAYS, HERES)
def test_an_order_leaves_all_of_them_and_is_one(
    content: Pack, kind: Kind, today: date, here: Point | None
) -> None:
    entries = content.entries(kind)
    lists = {order: sifted(kind, content, Sieve(order), here=here, today=today) for order in Order}

    assert lists[Order.PACK] == tuple(entries)
    for ids in lists.values():
        assert sorted(ids) == sorted(entries)
    far = [_far(way_to(entries[name], content, here)) for name in lists[Order.NEAR]]
    assert far == sorted(far)
    films = [film_of(entries[name], content) for name in lists[Order.FILM]]
    years = [inf if film is None else film.year for film in films]
    assert years == sorted(years)
    if here is None:
        assert lists[Order.NEAR] == lists[Order.PACK]


def _far(way: Way | None) -> float:
    return inf if way is None else way.metres


@given(packs(), DAYS, st.lists(st.sampled_from(Wish), max_size=8))
def test_who_only_taps_what_leaves_something_never_sees_nothing(
    content: Pack, today: date, taps: list[Wish]
) -> None:
    sieve = Sieve()
    for wish in taps:
        if wish in sieve.wishes or counts(content, sieve, today).get(wish, 0) > 0:
            sieve = sieve.wished(wish)
        shown = sifted(Kind.ACTIVITY, content, sieve, here=None, today=today)
        assert shown or not content.activities


@pytest.mark.parametrize(
    ("wish", "more", "granted"),
    [
        (Wish.OPEN_NOW, {"season": {"from": "June", "to": "September"}}, True),
        (Wish.OPEN_NOW, {"season": {"from": "October", "to": "May"}}, False),
        (Wish.OPEN_NOW, {"season": "all year"}, True),
        (Wish.OPEN_NOW, {}, False),
        (Wish.EASY, {"difficulty": "easy"}, True),
        (Wish.EASY, {"difficulty": "moderate"}, False),
        (Wish.EASY, {}, False),
        (Wish.HALF_A_DAY, {"duration": "4-5 h"}, True),
        (Wish.HALF_A_DAY, {"duration": "4-6 h"}, False),
        (Wish.HALF_A_DAY, {"duration": "1 day"}, False),
        (Wish.HALF_A_DAY, {}, False),
        (Wish.CHILDREN, {"minimum_age": 6}, True),
        (Wish.CHILDREN, {"minimum_age": 7}, False),
        (Wish.CHILDREN, {"minimum_age": 3, "children": False}, False),
        (Wish.CHILDREN, {"minimum_age": 12, "children": True}, True),
        (Wish.CHILDREN, {"children": True}, True),
        (Wish.CHILDREN, {}, False),
        (Wish.INDOORS, {"indoors": True}, True),
        (Wish.INDOORS, {}, False),
    ],
)
def test_what_grants_a_wish(wish: Wish, more: dict[str, Any], granted: bool) -> None:
    content = pack({}, {}, {"walk": {**WALK, **more}})
    assert fits(content.activities["walk"], wish, JULY) is granted


def test_places_and_stunts_grant_no_wish() -> None:
    for entry in (*pack().locations.values(), *pack().stunts.values()):
        assert not any(fits(entry, wish, JULY) for wish in Wish)


def test_only_what_the_pack_can_ever_grant_is_offered() -> None:
    content = pack({}, {}, {"walk": WALK, "hike": without(HIKE, "locations", "stunts")})
    winter = date(2026, 1, 1)

    assert counts(content, Sieve(), winter) == {Wish.OPEN_NOW: 0, Wish.HALF_A_DAY: 1}
    assert counts(content, Sieve(), JULY) == {Wish.OPEN_NOW: 1, Wish.HALF_A_DAY: 1}


def test_only_orders_that_make_a_difference_are_offered() -> None:
    content = pack()
    assert orders(Kind.LOCATION, content, HERE) == (Order.NEAR, Order.FILM)
    assert orders(Kind.LOCATION, content, None) == (Order.FILM,)
    # Both lie where the one location lies, and one stunt lies nowhere.
    assert orders(Kind.STUNT, content, HERE) == (Order.FILM,)
    alone = pack({"top": without(TOP, "stunts", "activities")}, {}, {})
    assert orders(Kind.LOCATION, alone, HERE) == ()
    assert orders(Kind.ACTIVITY, alone, HERE) == ()


def test_an_activity_is_in_the_film_of_its_stunt_before_that_of_its_place() -> None:
    fallout = [{"title": "Fallout", "year": 2018}]
    content = pack(
        {"top": TOP, "valley": VALLEY},
        {"jump": {**JUMP, "films": fallout}},
        {"hike": HIKE, "there": {**HIKE, "stunts": []}, "walk": {**WALK, "locations": ["valley"]}},
    )
    films = {name: film_of(entry, content) for name, entry in content.activities.items()}
    assert {name: film and film.year for name, film in films.items()} == {
        "hike": 2018,
        "there": 2023,
        "walk": None,
    }


def test_a_second_tap_takes_it_back() -> None:
    sieve = Sieve().wished(Wish.EASY).turned(Order.NEAR)
    assert sieve == Sieve(Order.NEAR, frozenset({Wish.EASY}))
    assert sieve.wished(Wish.INDOORS).cleared() == Sieve(Order.NEAR)
    assert sieve.wished(Wish.EASY).turned(Order.NEAR) == Sieve()
    assert replace(sieve).turned(Order.FILM).order is Order.FILM


# -- the way there ---------------------------------------------------------------------------------

ROAD = {"distance": "84 km", "time": "1 h 30 min"}


def test_the_road_wins_over_the_crow() -> None:
    content = pack({**PLACES, "by-road": {**VALLEY, "road": ROAD}})
    air = way_to(content.locations["top"], content, HERE)
    road = way_to(content.locations["by-road"], content, HERE)

    assert air is not None
    assert (air.by_road, air.time, round(air.metres)) == (False, None, 6869)
    assert road is not None
    assert (road.by_road, str(road.time), road.metres) == (True, "1 h 30 min", 84_000)


def test_an_activity_has_a_road_of_its_own_and_not_that_of_its_place() -> None:
    content = pack({**PLACES, "top": {**TOP, "road": ROAD}}, activities={"hike": HIKE})
    way = way_to(content.activities["hike"], content, HERE)
    assert way is not None
    assert not way.by_road


def test_a_road_that_is_shorter_than_the_crow_flies_begins_elsewhere() -> None:
    content = pack({"valley": {**VALLEY, "road": ROAD}})
    for lat, by_road in ((62.75, True), (62.77, True), (62.8, False), (78.0, False)):
        way = way_to(content.locations["valley"], content, Point(lat, 7.0))
        assert way is not None
        assert way.by_road is by_road


def test_there_is_no_way_from_nowhere_or_to_nowhere() -> None:
    content = pack()
    assert way_to(content.locations["top"], content, None) is None
    assert way_to(content.activities["walk"], content, HERE) is None


def test_right_here_is_within_two_minutes_on_foot() -> None:
    assert Way(0).right_here
    assert Way(199).right_here
    assert not Way(201).right_here
    assert not Way(100, by_road=True).right_here
