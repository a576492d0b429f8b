"""The shortest way: held against every other way, as far as there are few enough of them."""

from itertools import combinations, pairwise, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visit import MOST_STOPS, Point, distance, length, shortest

HERE = Point(62.09, 6.87)
ANYWHERE = st.builds(Point, st.floats(-80, 80), st.floats(-180, 180))
NEAR = st.builds(Point, st.floats(58, 71), st.floats(5, 30))
POINTS = st.one_of(ANYWHERE, NEAR, st.sampled_from([HERE, Point(60, 10)]))
START = st.one_of(st.none(), POINTS)
METRE = 1.0


def along(points: list[Point], order: tuple[int, ...], start: Point | None) -> float:
    """Metres of the way in this order, added up by hand."""
    way = [*([start] if start is not None else []), *(points[at] for at in order)]
    return sum(distance(one, other) for one, other in pairwise(way))


@given(st.lists(POINTS, max_size=7), START)
@settings(max_examples=60, deadline=None)
def test_no_other_way_is_shorter(points: list[Point], start: Point | None) -> None:
    order = shortest(points, start)
    best = min(along(points, other, start) for other in permutations(range(len(points))))
    assert along(points, order, start) <= best + METRE


@given(st.lists(POINTS, min_size=8, max_size=MOST_STOPS), START)
@settings(max_examples=60, deadline=None)
def test_it_is_a_way_through_all_and_never_longer_than_the_given(
    points: list[Point], start: Point | None
) -> None:
    order = shortest(points, start)
    given = tuple(range(len(points)))
    assert sorted(order) == list(given)
    assert along(points, order, start) <= along(points, given, start)


@given(st.lists(NEAR, min_size=10, max_size=14), START)
@settings(max_examples=60, deadline=None)
def test_turning_a_piece_round_or_moving_a_stop_makes_it_no_shorter(
    points: list[Point], start: Point | None
) -> None:
    order = shortest(points, start)
    given = tuple(range(len(points)))
    if order == given:
        return
    metres = along(points, order, start)
    for first, last in combinations(range(len(order) + 1), 2):
        turned = order[:first] + order[first:last][::-1] + order[last:]
        assert along(points, turned, start) >= metres - METRE
    for at, to in permutations(range(len(order)), 2):
        moved = [*order[:at], *order[at + 1 :]]
        moved.insert(to, order[at])
        assert along(points, tuple(moved), start) >= metres - METRE


@given(st.lists(POINTS, max_size=MOST_STOPS), START)
@settings(max_examples=60, deadline=None)
def test_what_is_shortest_stays(points: list[Point], start: Point | None) -> None:
    ordered = [points[at] for at in shortest(points, start)]
    if len(set(points)) <= 9:
        assert shortest(ordered, start) == tuple(range(len(points)))


@given(st.permutations(range(MOST_STOPS)))
@settings(deadline=None)
def test_along_a_coast_it_goes_from_one_end_to_the_other(places: list[int]) -> None:
    points = [Point(58 + place / 2, 6) for place in places]
    order = [places[at] for at in shortest(points, Point(57, 6))]
    assert order == list(range(MOST_STOPS))


def test_beyond_it_is_better_than_the_nearest_each_time() -> None:
    """A line with the start in its middle: the nearest next zigzags from side to side."""
    points = [Point(0, (-2) ** step / 100) for step in range(12)]
    order = shortest(points, Point(0, 0))
    best = 2 * distance(Point(0, 0), Point(0, 10.24)) + distance(Point(0, 0), Point(0, -20.48))
    assert along(points, order, Point(0, 0)) == pytest.approx(best)


def test_stops_in_one_point_stay_together_and_in_their_order() -> None:
    near, far = Point(62, 7), Point(70, 20)
    assert shortest([far, near, far, near], HERE) == (1, 3, 0, 2)


@pytest.mark.parametrize("start", [None, HERE])
def test_what_is_no_shorter_changes_nothing(start: Point | None) -> None:
    assert shortest([], start) == ()
    assert shortest([HERE], start) == (0,)
    assert shortest([HERE] * 15, start) == tuple(range(15))


def test_without_a_start_it_begins_where_it_is_shortest() -> None:
    one, two, three = Point(60, 5), Point(60, 6), Point(60, 7)
    assert shortest([two, one, three], None) in {(1, 0, 2), (2, 0, 1)}
    assert length([one, two, three], None) == pytest.approx(
        distance(one, two) + distance(two, three)
    )
    assert length([two], one) == distance(one, two)
    assert length([one], None) == length([], one) == 0
