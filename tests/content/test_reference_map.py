"""The drawn map of the default pack, held against the data that it was drawn from.

`coast.csv` has vertices of that data: Natural Earth's coast of Norway, as `world-atlas` has it.
"""

import csv
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from math import cos, hypot, radians
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.config import shipped_pack
from kiosk.content import Chart, Kind, MapPicture, Place, open_pack

ROOT = Path(__file__).parents[2]
COAST = Path(__file__).with_name("coast.csv")
KM = radians(1) * 6371.0
"""Kilometres in a degree of latitude, on a sphere with the Earth's volume."""
WIDTH = 1080
MAPS = ("map/norway.svg", "map/svalbard.svg", "map/sunnmore-romsdal.svg")
Spot = tuple[float, float]


@cache
def the_map() -> MapPicture:
    opened = open_pack(shipped_pack())
    assert opened.pack is not None
    assert opened.pack.manifest.map is not None
    return opened.pack.manifest.map


def chart_of(image: str) -> Chart:
    found = the_map()
    return {one.image: one.chart for one in (found, *found.insets)}[image]


def places() -> Iterator[tuple[str, Place]]:
    opened = open_pack(shipped_pack())
    assert opened.pack is not None
    for kind in Kind:
        for name, entry in opened.pack.entries(kind).items():
            place = getattr(entry, "place", None)
            if place is not None:
                yield name, place


def apart(a: Spot, b: Spot) -> float:
    """Kilometres between two points that are near each other."""
    return hypot((a[0] - b[0]) * KM, (a[1] - b[1]) * KM * cos(radians((a[0] + b[0]) / 2)))


def off(spot: Spot, a: Spot, b: Spot) -> float:
    """Kilometres from a point to the line between two others."""
    shrink = cos(radians(spot[0]))
    ax, ay = (a[1] - spot[1]) * KM * shrink, (a[0] - spot[0]) * KM
    bx, by = (b[1] - spot[1]) * KM * shrink, (b[0] - spot[0]) * KM
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    t = max(0.0, min(1.0, -(ax * dx + ay * dy) / length)) if length else 0.0
    return hypot(ax + t * dx, ay + t * dy)


@cache
def land(image: str) -> list[list[Spot]]:
    """The drawn outlines of Norway's land in a map, as latitudes and longitudes."""
    root = ET.parse(shipped_pack() / image).getroot()
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    (drawn,) = (one for one in root if one.attrib.get("id") == "land")
    chart = chart_of(image)
    found = []
    for piece in re.findall(r"M[^z]*z", drawn.attrib["d"]):
        numbers = list(map(int, re.findall(r"-?\d+", piece)))
        x = y = 0
        outline = []
        for across, down in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + across, y + down
            outline.append(chart.place(x / width, y / height))
        found.append([*outline, outline[0]])
    return found


def to_the_coast(image: str, spot: Spot) -> float:
    """Kilometres from a point to the nearest drawn coast."""
    return min(
        off(spot, a, b)
        for outline in land(image)
        for a, b in pairwise(outline)
        if min(a[0], b[0]) - 0.3 < spot[0] < max(a[0], b[0]) + 0.3
    )


def on_land(image: str, spot: Spot) -> bool:
    """Whether a point lies inside the drawn land: a line from it to the east crosses it oddly."""
    lat, lon = spot
    crossed = 0
    for outline in land(image):
        for a, b in pairwise(outline):
            if (a[0] > lat) != (b[0] > lat):
                crossed += a[1] + (lat - a[0]) / (b[0] - a[0]) * (b[1] - a[1]) > lon
    return crossed % 2 == 1


@pytest.mark.parametrize("image", MAPS)
def test_the_coast_is_within_two_kilometres_of_the_source(image: str) -> None:
    with COAST.open(encoding="utf-8", newline="") as file:
        rows = [
            (float(row["lat"]), float(row["lon"]))
            for row in csv.DictReader(file)
            if row["map"] == image
        ]
    assert len(rows) > 100
    far = {spot: away for spot in rows if (away := to_the_coast(image, spot)) > 2}
    assert not far


@pytest.mark.parametrize(
    ("image", "spot", "land"),
    [
        ("map/norway.svg", (61.1, 11.4), True),  # Østerdalen
        ("map/norway.svg", (69.2, 24.0), True),  # Finnmarksvidda
        ("map/norway.svg", (66.0, 5.0), False),  # the Norwegian Sea
        ("map/norway.svg", (59.3, 10.6), False),  # the Oslofjord
        ("map/svalbard.svg", (79.8, 23.5), True),  # Austfonna
        ("map/svalbard.svg", (78.2, 14.4), False),  # the mouth of the Isfjord
        ("map/sunnmore-romsdal.svg", (62.42, 7.5), True),
        ("map/sunnmore-romsdal.svg", (62.415, 6.505), False),  # the Storfjord
    ],
)
def test_land_is_land_and_the_sea_is_the_sea(image: str, spot: Spot, land: bool) -> None:
    assert on_land(image, spot) is land


def chart_for(place: Place) -> tuple[str, Chart]:
    found = the_map()
    for inset in found.insets:
        if inset.chart.holds(place.lat, place.lon):
            return inset.image, inset.chart
    assert found.shows(place.lat, place.lon)
    return found.image, found.chart


def test_the_pixel_of_every_pin_is_its_place() -> None:
    pins = list(places())
    assert len(pins) > 25
    for name, place in pins:
        image, chart = chart_for(place)
        across, down = chart.at(place.lat, place.lon)
        height = WIDTH / chart.aspect
        pixel = (round(across * WIDTH), round(down * height))
        back = chart.place(pixel[0] / WIDTH, pixel[1] / height)
        beside = chart.place((pixel[0] + 1) / WIDTH, (pixel[1] + 1) / height)
        # Half of a pixel either way, as the pixel next to it shows how large one is.
        assert apart((place.lat, place.lon), back) <= apart(back, beside) / 2 + 1e-6, (name, image)


def test_every_pin_stands_on_land_or_on_its_shore() -> None:
    for name, place in places():
        image, _ = chart_for(place)
        spot = (place.lat, place.lon)
        # Ålesund stands on islands that the source is too coarse for.
        assert on_land(image, spot) or to_the_coast(image, spot) < 3, name


def test_where_pins_crowd_they_are_in_the_closer_map() -> None:
    crowd = [place for _, place in places() if 61.8 < place.lat < 62.7]
    assert len(crowd) > 20
    assert {chart_for(place)[0] for place in crowd} == {"map/sunnmore-romsdal.svg"}


@pytest.mark.parametrize("image", MAPS)
def test_the_drawing_is_light_and_plain(image: str) -> None:
    file = shipped_pack() / image
    assert file.stat().st_size < 400_000
    tags = {one.tag.rpartition("}")[2] for one in ET.parse(file).iter()}
    assert tags <= {"svg", "defs", "linearGradient", "stop", "rect", "path"}
    assert not re.search(r"<text|NaN|nan|inf\b", file.read_text("utf-8"))


def test_insets_cover_no_place_of_the_mainland() -> None:
    found = the_map()
    for outline in land(found.image):
        for lat, lon in outline:
            assert not any(inset.covers(*found.chart.at(lat, lon)) for inset in found.insets)


@pytest.mark.skipif("WORLD_ATLAS" not in os.environ, reason="WORLD_ATLAS names no package")
def test_the_same_data_gives_the_same_bytes(tmp_path: Path) -> None:
    program = ROOT / "assets/artwork/map/norway.py"
    command = [sys.executable, str(program), os.environ["WORLD_ATLAS"], "--into", str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True)
    for image in MAPS:
        assert (tmp_path / image).read_bytes() == (shipped_pack() / image).read_bytes()
