"""How far it is, held against a library that computes geodesics to nanometres."""

from dataclasses import replace

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.visit import Point, distance

LATITUDES = st.one_of(st.floats(-90, 90), st.sampled_from([-90.0, -0.0, 0.0, 90.0]))
LONGITUDES = st.one_of(st.floats(-180, 180), st.sampled_from([-180.0, 0.0, 180.0]))
POINTS = st.builds(Point, LATITUDES, LONGITUDES)
NUDGES = st.builds(
    lambda size, way: way * 10.0**size, st.floats(-8, 0.7), st.sampled_from([-1.0, 0.0, 1.0])
)
ANDALSNES = Point(62.5675, 7.6870)
ALESUND = Point(62.4722, 6.1549)
LONGYEARBYEN = Point(78.2232, 15.6267)


def geodesic(a: Point, b: Point) -> float:
    metres: float = Geodesic.WGS84.Inverse(a.lat, a.lon, b.lat, b.lon)["s12"]
    return metres


def holds(a: Point, b: Point) -> None:
    true = geodesic(a, b)
    # Below a tenth of a millimetre, the degrees themselves have no more digits.
    assert abs(distance(a, b) - true) <= max(0.005 * true, 1e-4)


@given(POINTS, POINTS)
@example(Point(90, 0), Point(-90, 0))
@example(Point(0, 0), Point(0, 180))
@example(Point(0, -180), Point(0, 180))
@example(Point(90, 12), Point(90, -150))
def test_any_two_points(a: Point, b: Point) -> None:
    holds(a, b)


@given(POINTS, NUDGES, NUDGES)
@example(Point(0.0, 0.0), 0.0, 0.0)
@example(Point(0.02, 168.5), 1e-9, -0.4)
def test_nearly_the_other_side_of_the_earth(a: Point, north: float, east: float) -> None:
    lon = a.lon + east + (180 if a.lon + east < 0 else -180)
    holds(a, Point(max(-90.0, min(90.0, -a.lat + north)), lon))


@given(POINTS, NUDGES, NUDGES)
def test_next_door(a: Point, north: float, east: float) -> None:
    holds(a, Point(max(-90.0, min(90.0, a.lat + north)), a.lon + east))


@given(st.floats(-89, 89), st.floats(0, 1), st.floats(0, 1))
def test_across_the_date_line(lat: float, west: float, east: float) -> None:
    a, b = Point(lat, 180 - west), Point(lat, -180 + east)
    holds(a, b)
    assert distance(a, b) < 230_000


@given(POINTS, POINTS)
def test_there_is_as_far_as_back_and_once_around_changes_nothing(a: Point, b: Point) -> None:
    there = distance(a, b)
    assert there == pytest.approx(distance(b, a), rel=1e-9, abs=1e-3)
    assert there == pytest.approx(distance(a, replace(b, lon=b.lon + 360)), rel=1e-9, abs=1e-3)


@given(POINTS)
def test_here_is_no_distance_away(a: Point) -> None:
    assert distance(a, a) == 0


@pytest.mark.parametrize(
    ("a", "b", "kilometres"),
    [(ANDALSNES, ALESUND, 79.62), (ANDALSNES, LONGYEARBYEN, 1767.83)],
)
def test_within_norway_it_is_right_to_a_thousandth(a: Point, b: Point, kilometres: float) -> None:
    assert distance(a, b) / 1000 == pytest.approx(kilometres, rel=1e-3)
    assert distance(a, b) == pytest.approx(geodesic(a, b), rel=1e-5)
