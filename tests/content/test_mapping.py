"""From degrees to places in a map picture and back, and what a map can say of itself."""

from math import cos, radians, sin
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.content import Chart, MapPicture, Projection, open_pack

if TYPE_CHECKING:
    from tests.content.conftest import PackBuilder

FRACTIONS = st.floats(0, 1)


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    """Charts as a pack may have them, a degree or more wide and high."""
    projection: Projection = draw(st.sampled_from(get_args(Projection)))
    south = draw(st.floats(-80, 78))
    north = draw(st.floats(south + 1, 80))
    if projection != "transverse-mercator":
        west = draw(st.floats(-180, 178))
        return Chart(projection, 0.0, west, south, draw(st.floats(west + 1, 180)), north)
    meridian = draw(st.floats(-180, 180))
    aside = draw(st.floats(1, 25))
    east = draw(st.floats(1, 25))
    chart = Chart(projection, meridian, meridian - aside, south, meridian + east, north)
    assume(0.01 < chart.aspect < 100)
    return chart


@given(charts(), FRACTIONS, FRACTIONS)
def test_a_place_in_the_picture_comes_back_to_itself(
    chart: Chart, across: float, down: float
) -> None:
    assert chart.at(*chart.place(across, down)) == pytest.approx((across, down), abs=1e-9)


@given(charts(), st.floats(-80, 80), st.floats(-180, 179.9))
def test_a_point_of_the_earth_comes_back_to_itself(chart: Chart, lat: float, lon: float) -> None:
    aside = cos(radians(lat)) * abs(sin(radians(lon - chart.meridian)))
    # A quarter of the way round, a transverse projection has its points infinitely far away.
    assume(chart.projection != "transverse-mercator" or aside < 0.999)
    back = chart.place(*chart.at(lat, lon))
    assert back[0] == pytest.approx(lat, abs=1e-6)
    assert (back[1] - lon + 180) % 360 - 180 == pytest.approx(0, abs=1e-6)


@given(charts())
def test_the_corners_are_corners(chart: Chart) -> None:
    assert chart.at(chart.south, chart.west) == pytest.approx((0, 1), abs=1e-12)
    assert chart.at(chart.north, chart.east) == pytest.approx((1, 0), abs=1e-12)
    assert chart.holds(chart.south, chart.west)
    assert chart.holds(chart.north, chart.east)


@given(charts(), FRACTIONS, FRACTIONS, st.floats(0.01, 0.1))
def test_north_is_up_and_east_is_right_near_the_meridian(
    chart: Chart, across: float, down: float, step: float
) -> None:
    lat, lon = chart.place(across, down)
    assert chart.at(lat + step, lon)[1] < chart.at(lat, lon)[1]
    assert chart.at(lat, lon + step)[0] > chart.at(lat, lon)[0]


@pytest.mark.parametrize(
    ("chart", "point", "expected"),
    [
        # Plate carrée: degrees are lengths.
        (Chart("plate-carree", 0, 4, 57, 32, 71), (64, 11), (0.25, 0.5)),
        # Mercator, Snyder page 266: 35° N 75° W from 180° W is x = 1.8325957, y = 0.6528366 radii;
        # 60° N is y = 1.3169579.
        (Chart("mercator", 0, -180, 0, 0, 60), (35, -75), (1.8325957 / 3.1415927, 0.5042838)),
        # Transverse Mercator, Snyder page 268: 40°30' N 73°30' W from the meridian 75° W is
        # x = 0.0199077, y = 0.7070276 radii. On the equator, 5° aside are x = 0.0873774 radii.
        (
            Chart("transverse-mercator", -75, -80, 0, -75, 45),
            (40.5, -73.5),
            (1 + 0.0199077 / 0.0873774, 1 - 0.7070276 / 0.7853982),
        ),
    ],
)
def test_known_points(
    chart: Chart, point: tuple[float, float], expected: tuple[float, float]
) -> None:
    assert chart.at(*point) == pytest.approx(expected, abs=2e-6)


def test_shapes_of_the_projected_rectangles() -> None:
    assert Chart("plate-carree", 0, 0, 0, 10, 5).aspect == pytest.approx(2)
    # Snyder's tables: Mercator's y at 60° is 1.3169579 radii; 30° of longitude are 0.5235988.
    assert Chart("mercator", 0, 0, 0, 30, 60).aspect == pytest.approx(0.5235988 / 1.3169579)


MAP = "map: {{image: map/norway.svg, alt: Norway, {keys}}}\n"
BOUNDS = "west: 4, south: 57, east: 31, north: 71"
INSET = "{{image: map/closer.svg, title: The fjords, {keys}}}"
CLOSER = "west: 6, south: 61, east: 9, north: 63, at: [0, 0, 0.4, 0.3]"


def with_map(pack: "PackBuilder", keys: str, *insets: str) -> None:
    listed = ", ".join(INSET.format(keys=inset) for inset in insets)
    pack.manifest(MAP.format(keys=f"{keys}, insets: [{listed}]"))
    for name in ("norway", "closer"):
        pack.write(f"map/{name}.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')


def test_a_map_is_read_and_kept(pack: "PackBuilder") -> None:
    with_map(pack, f"projection: transverse-mercator, meridian: 15, {BOUNDS}", CLOSER)
    cache = pack.folder.parent / "cache"
    for _ in range(2):
        opened = open_pack(pack.folder, cache=cache)
        assert opened.problems == ()
        assert opened.pack is not None
        found = opened.pack.manifest.map
        assert found is not None
        assert found.chart == Chart("transverse-mercator", 15, 4, 57, 31, 71)
        (inset,) = found.insets
        assert inset.at == (0, 0, 0.4, 0.3)
        assert inset.chart == Chart("plate-carree", 0, 6, 61, 9, 63)


@pytest.mark.parametrize(
    ("keys", "insets", "code", "says"),
    [
        (f"projection: robinson, {BOUNDS}", [], "not-a-choice", "`robinson`"),
        (f"meridian: 15, {BOUNDS}", [], "map-meridian", "A map in `plate-carree` has no"),
        (
            f"projection: transverse-mercator, {BOUNDS}",
            [],
            "map-meridian",
            "needs its `meridian`",
        ),
        ("west: 31, south: 57, east: 4, north: 71", [], "map-edges", "west is less than its east"),
        (
            f"projection: transverse-mercator, meridian: -90, {BOUNDS}",
            [],
            "map-edges",
            "lies 121° from the `meridian`",
        ),
        (
            "projection: transverse-mercator, meridian: 0, west: 40, south: 0, east: 41, north: 80",
            [],
            "map-edges",
            "does not lie above and to the right",
        ),
        (
            "projection: mercator, west: 4, south: 57, east: 31, north: 86.5",
            [],
            "map-mercator",
            "86.5° is beyond 85°",
        ),
        (BOUNDS, [CLOSER.replace("0.4", "1.4")], "too-large", "should be 1 or less"),
        (BOUNDS, [CLOSER.replace("0.4", "-0.1")], "too-small", "should be 0 or more"),
        (BOUNDS, [CLOSER.replace("[0, 0, ", "[0.5, 0, ")], "map-inset", "its left is less"),
        (BOUNDS, [CLOSER.replace("[0, 0, ", "[0, 0.5, ")], "map-inset", "its top than its bottom"),
        (BOUNDS, [CLOSER, CLOSER], "map-insets", "lie over each other"),
        (BOUNDS, [CLOSER.replace("west: 6, ", "")], "missing-key", "`west` is missing"),
    ],
)
def test_what_a_map_cannot_be(
    pack: "PackBuilder", keys: str, insets: list[str], code: str, says: str
) -> None:
    with_map(pack, keys, *insets)
    (problem,) = open_pack(pack.folder).problems
    assert problem.code == code
    assert says in problem.message
    assert problem.line == 4


def test_a_pin_is_seen_in_an_inset_or_where_none_covers_the_map(pack: "PackBuilder") -> None:
    far = "west: 10, south: 76, east: 30, north: 81, at: [0, 0, 0.4, 0.3]"
    with_map(pack, BOUNDS, far)
    opened = open_pack(pack.folder)
    assert opened.pack is not None
    found = opened.pack.manifest.map
    assert isinstance(found, MapPicture)
    assert found.shows(60, 10)
    assert found.shows(78.2, 15.6)  # Svalbard: in the inset
    assert not found.shows(70, 6)  # in the map, but under the inset
    assert not found.shows(55, 10)


def test_a_map_that_cannot_be_shown_is_left_out_and_so_is_an_inset(pack: "PackBuilder") -> None:
    with_map(pack, BOUNDS, CLOSER, CLOSER.replace("at: [0, 0, 0.4, 0.3]", "at: [0.5, 0, 0.9, 0.3]"))
    (pack.folder / "map/closer.svg").unlink()
    opened = open_pack(pack.folder)
    assert [problem.code for problem in opened.problems] == ["missing-file"] * 2
    assert opened.pack is not None
    found = opened.pack.manifest.map
    assert found is not None
    assert found.insets == ()
    pack.write("map/norway.svg", "<html/>")
    opened = open_pack(pack.folder)
    assert [problem.code for problem in opened.problems] == [
        "svg-root",
        "missing-file",
        "missing-file",
    ]
    assert opened.pack is not None
    assert opened.pack.manifest.map is None
