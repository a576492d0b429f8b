"""Pins that would lie over each other become one, and part again."""

from collections import Counter
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import Kind
from kiosk.ui.map_clusters import Cluster, Sizes, Spot, clusters, overlap

SIZES = Sizes(width=74, height=89, cluster=74, gap=4)

places = st.tuples(st.floats(0, 1000), st.floats(0, 1500))
spots = st.lists(places, max_size=60, unique=True).map(
    lambda them: tuple(
        Spot(x, y, ((Kind.LOCATION, f"n{number}"),)) for number, (x, y) in enumerate(them)
    )
)


@given(spots)
def test_every_entry_is_in_exactly_one_mark(them: tuple[Spot, ...]) -> None:
    found = Counter(stop for one in clusters(them, SIZES) for stop in one.stops)

    assert found == Counter(stop for spot in them for stop in spot.stops)


@given(spots)
def test_no_two_marks_overlap(them: tuple[Spot, ...]) -> None:
    for one, other in combinations(clusters(them, SIZES), 2):
        (left, top, right, bottom), there = one.box(SIZES), other.box(SIZES)
        across = max(there[0] - right, left - there[2])
        down = max(there[1] - bottom, top - there[3])
        assert max(across, down) >= SIZES.gap


@pytest.mark.parametrize("way", [(3.0, 0.0), (-3.0, 0.0), (0.0, 3.0), (0.0, -3.0)])
def test_a_gap_counts_on_every_side(way: tuple[float, float]) -> None:
    box = (0.0, 0.0, 10.0, 10.0)
    moved = [at + 13.0 / 3.0 * way[number % 2] for number, at in enumerate(box)]

    assert not overlap(box, (moved[0], moved[1], moved[2], moved[3]), 3.0)
    assert overlap(box, (moved[0], moved[1], moved[2], moved[3]), 3.1)


@given(spots, st.randoms(use_true_random=False))
def test_the_order_in_which_they_come_does_not_matter(
    them: tuple[Spot, ...], random: object
) -> None:
    shuffled = list(them)
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    assert clusters(shuffled, SIZES) == clusters(them, SIZES)


@given(spots)
def test_a_mark_alone_stays_where_it_is(them: tuple[Spot, ...]) -> None:
    for one in clusters(them, SIZES):
        xs = [spot.x for spot in one.spots]
        ys = [spot.y for spot in one.spots]
        assert min(xs) - 1e-6 <= one.x <= max(xs) + 1e-6
        assert min(ys) - 1e-6 <= one.y <= max(ys) + 1e-6


def spot(x: float, y: float, *names: str) -> Spot:
    return Spot(x, y, tuple((Kind.LOCATION, name) for name in names or (f"{x:g}-{y:g}",)))


def test_what_is_far_enough_apart_is_left_alone() -> None:
    far = [spot(0, 100), spot(78.5, 100), spot(0, 193.5)]

    assert [len(one.spots) for one in clusters(far, SIZES)] == [1, 1, 1]
    near = [spot(0, 100), spot(77, 100)]
    assert [len(one.spots) for one in clusters(near, SIZES)] == [2]


def test_the_nearest_become_one_first() -> None:
    row = [spot(0, 100), spot(70, 100), spot(100, 100)]

    assert [one.spots for one in clusters(row, SIZES)] == [tuple(row[:1]), tuple(row[1:])]


def test_several_at_one_place_are_a_pin_and_no_cluster() -> None:
    (one,) = clusters([spot(50, 100, "a", "b", "c")], SIZES)

    assert one == Cluster(50, 100, (spot(50, 100, "a", "b", "c"),))
    assert one.box(SIZES) == (13, 11, 87, 100)


@given(spots)
def test_nobody_reads_on_to_what_stands_right_above(them: tuple[Spot, ...]) -> None:
    read = [one.box(SIZES) for one in clusters(them, SIZES)]
    for one, two in pairwise(read):
        above = two[3] <= one[1]
        in_its_column = one[0] < two[2] and two[0] < one[2]
        assert not (above and in_its_column)


def test_they_are_read_line_by_line() -> None:
    them = [spot(500, 120, "b"), spot(100, 160, "a"), spot(300, 400, "d"), spot(100, 380, "c")]

    assert [one.stops[0][1] for one in clusters(them, SIZES)] == ["a", "b", "c", "d"]
