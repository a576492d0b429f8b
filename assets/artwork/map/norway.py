"""Draw the maps of the default pack: `python assets/artwork/map/norway.py PACKAGE`.

PACKAGE is `world-atlas` 2.0.2, its folder or its .tgz: the client of the JavaScript registry fetches it
with `npm pack world-atlas@2.0.2`. It has Natural Earth's outlines at 1:10 million, version 4.1, which
are in the public domain. The same data gives the same bytes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from atlas import Atlas, Line, Point, arc_of, read_atlas
from plane import Field, area, box, inside, path, rounder, simpler, within
from relief import LEVELS, Mesh, Relief, cut
from signs import frame, ship, sparkle

from kiosk.content import Chart, Manifest, MapPicture
from kiosk.documents import read_document

PACK = Path(__file__).parents[2] / "packs" / "mission-norway"
HOME = "Norway"
AROUND = (
    "Sweden",
    "Finland",
    "Russia",
    "Denmark",
    "Estonia",
    "Latvia",
    "Lithuania",
    "Poland",
    "Germany",
    "Åland",
)
MARGIN = 100.0
"""Units around the picture that are drawn along, so that no edge is seen in it."""

POLAR_CIRCLE = 66.564
"""Degrees north; in 2026, for it wanders."""

SEA = ("#0a1726", "#0b2135")
BANDS = ((64.0, "#0d2439"), (38.0, "#0f2b43"), (20.0, "#12334e"), (8.0, "#163d5b"))
"""How far from the land, in units of the large map, the sea has which colour."""
NEIGHBOUR = ("#1d3240", "#263e4c")
TONES = {
    "low": ("#2a5d62", "#30686a", "#397471"),
    "fell": ("#32667a", "#3f7480", "#5f918d"),
    "high": ("#436f89", "#5d8797", "#c2b79b"),
    "ice": ("#94b6c8", "#cfdde0", "#fdf3df"),
}
"""The land by how high it lies: in the shade, level, lit."""
GROUND = TONES["low"][1]
SHORE, BORDER, GRID = "#c9dfe0", "#f3f1e8", "#8fb8c4"


@dataclass(frozen=True)
class Style:
    """What is drawn differently in a large map and in a closer one."""

    mesh: Mesh
    tolerance: float
    """Units by which a coast may stray from the data."""
    bands: float
    """How wide the bands of the sea are, in those of the large map."""
    shore: float
    """How wide the line of the shore is, in units."""


class Drawing:
    """One map: a chart, as wide as it is drawn, and the countries in it."""

    def __init__(self, atlas: Atlas, chart: Chart, width: float, style: Style) -> None:
        self.chart, self.style = chart, style
        self.width, self.high = width, round(width / chart.aspect, 1)
        self.atlas = atlas.changed(lambda arc: simpler(self._laid(arc), style.tolerance))
        self._ends = self.atlas.ends()

    def at(self, lon: float, lat: float) -> Point:
        # What lies far round the Earth would come back on the other side.
        middle = (self.chart.west + self.chart.east) / 2
        across, down = self.chart.at(lat, max(middle - 70, min(lon, middle + 70)))
        return across * self.width, down * self.high

    def _laid(self, arc: Line) -> Line:
        return [self.at(lon, lat) for lon, lat in arc]

    @cached_property
    def _frame(self) -> Line:
        return box(-MARGIN, -MARGIN, self.width + MARGIN, self.high + MARGIN)

    @cached_property
    def _picture(self) -> Line:
        return box(0, 0, self.width, self.high)

    def _cropped(self, rings: Iterable[Line]) -> list[Line]:
        """What of some areas is in the picture itself: nothing is drawn beyond its edges."""
        return [part for ring in rings for part in within(ring, self._picture)]

    def land(self, name: str) -> list[Line]:
        """What of a country is in the picture or near it, all rings the same way round."""
        found = []
        for ring in self.atlas.outlines(name) if name in self.atlas.countries else ():
            if any(0 < x < self.width and 0 < y < self.high for x, y in ring):
                found += within(ring if area(ring) > 0 else ring[::-1], self._frame)
        return found

    def lines(self, *, ours: bool = False, borders: bool = False) -> list[Line]:
        """The coasts in the picture; or the borders of Norway, or those between its neighbours."""
        found = []
        for index, names in self._ends.items():
            if (
                set(names) <= {HOME, *AROUND}
                and (len(names) == 2) == borders
                and (HOME in names) >= ours
            ):
                arc = self.atlas.arcs[index]
                if any(0 < x < self.width and 0 < y < self.high for x, y in arc):
                    found += inside(arc, self.width, self.high)
        return found

    def svg(self, more: Iterable[str]) -> str:
        home = self.land(HOME)
        others = [ring for name in AROUND for ring in self.land(name)]
        wide = Field([*home, *others], self.width, self.high, MARGIN, 2.0)
        fine = Field(home, self.width, self.high, MARGIN, 1.0)
        size = (self.width, self.high)
        parts = [self._head()]
        for far, colour in BANDS:
            lines = [
                simpler([*ring, ring[0]], 0.3)[:-1]
                for ring in map(rounder, wide.contours(far * self.style.bands))
            ]
            parts.append(_filled(self._cropped(lines), colour, rule="evenodd"))
        home, others = self._cropped(home), self._cropped(others)
        parts += self._grid()
        parts.append(_filled(others, "url(#far)"))
        parts.append(_drawn(self.lines(borders=True), BORDER, 0.7, 0.3, "20 30"))
        parts.append(_filled(home, GROUND, name="land"))
        relief = Relief(self.chart, *size, self.style.mesh, fine)
        facets = cut(relief.facets(), home, size, fine)
        for level in LEVELS:
            for light, colour in enumerate(TONES[level]):
                if colour != GROUND:
                    parts.append(_filled(facets[level, light], colour))
        parts.append(_hairline(self.lines(), SHORE, 0.3))
        parts.append(_drawn(self.lines(ours=True, borders=True), BORDER, 1.0, 0.7, "40 30"))
        return "\n".join([*filter(None, [*parts, *more]), "</svg>"]) + "\n"

    def _head(self) -> str:
        """The beginning of the file: its size, the slow change of colour in the sea and the far land."""
        wide, high = f"{self.width * 10:g}", f"{self.high * 10:g}"
        stop = '<stop offset="{}" stop-color="{}"/>'
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" '
            f'width="{self.width:g}" height="{self.high:g}" viewBox="0 0 {wide} {high}">\n'
            '<defs><linearGradient id="sea" x1="0" y1="0" x2="0" y2="1">'
            f"{stop.format(0, SEA[0])}{stop.format(1, SEA[1])}</linearGradient>"
            '<linearGradient id="far" x1="0" y1="0" x2="1" y2="0">'
            f"{stop.format(0, NEIGHBOUR[1])}{stop.format(1, NEIGHBOUR[0])}</linearGradient></defs>\n"
            f'<rect width="{wide}" height="{high}" fill="url(#sea)"/>'
        )

    def _grid(self) -> Iterator[str]:
        """Parallels and meridians in the sea; the polar circle a little clearer."""
        step = 5 if self.chart.north - self.chart.south > 8 else 1 if self.chart.north < 75 else 2
        south, north = int(self.chart.south) - 3, int(self.chart.north) + 3
        west, east = int(self.chart.west) - 20, int(self.chart.east) + 20
        lines = [
            [self.at(lon / 2, lat) for lon in range(2 * west, 2 * east)]
            for lat in range(south, north)
            if lat % step == 0
        ]
        lines += [
            [self.at(lon, lat / 2) for lat in range(2 * south, 2 * north)]
            for lon in range(west, east)
            if lon % (2 * step) == 0
        ]
        yield _drawn(self._seen(lines), GRID, 0.6, 0.16)
        circle = [self.at(lon / 2, POLAR_CIRCLE) for lon in range(2 * west, 2 * east)]
        yield _drawn(self._seen([circle]), "#ffc978", 1.0, 0.4, "20 60")

    def _seen(self, lines: Iterable[Line]) -> list[Line]:
        return [
            simpler(kept, 0.05) for line in lines for kept in inside(line, self.width, self.high)
        ]


def _filled(lines: list[Line], colour: str, rule: str = "nonzero", name: str = "") -> str:
    data = path(lines)
    named = f' id="{name}"' if name else ""
    return f'<path{named} fill="{colour}" fill-rule="{rule}" d="{data}"/>' if data else ""


def _drawn(lines: list[Line], colour: str, width: float, alpha: float, dashes: str = "") -> str:
    data = path(lines, closed=False)
    if not data:
        return ""
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<path fill="none" stroke="{colour}" stroke-opacity="{alpha:g}" stroke-width="{width * 10:g}" '
        f'stroke-linejoin="round" stroke-linecap="round"{dashed} d="{data}"/>'
    )


def _hairline(lines: list[Line], colour: str, alpha: float) -> str:
    """One pixel wide at any size: Qt draws it in no time, unlike any other line along a coast."""
    return (
        f'<path fill="none" stroke="{colour}" stroke-opacity="{alpha:g}" stroke-width="1" '
        f'vector-effect="non-scaling-stroke" d="{path(lines, closed=False)}"/>'
    )


LARGE = Style(Mesh(13.0, 9.0, 0.04, "norway"), 0.45, 1.0, 0.7)
CLOSER = Style(Mesh(17.0, 26.0, 0.04, "sunnmøre"), 0.15, 0.55, 0.9)
POLAR = Style(Mesh(11.0, 8.0, 0.15, "svalbard"), 0.25, 0.55, 0.7)
WIDTH = 1080.0
SAMPLES = 150
"""About as many vertices of each map are in the sample for the tests."""


def drawings(package: Path) -> Iterator[tuple[str, str]]:
    """The maps that the pack asks for: their files, relative to it, and what they hold."""
    found = read_document(PACK / "pack.yaml", Manifest).value
    if found is None or found.map is None:
        raise SystemExit(f"{PACK / 'pack.yaml'} has no `map`, which says where everything lies.")
    atlas = read_atlas(package)
    large = Drawing(atlas, found.map.chart, WIDTH, LARGE)
    yield found.map.image, large.svg(_signs(found.map, large))
    for inset in found.map.insets:
        left, _, right, _ = inset.at
        style = POLAR if inset.north > 75 else CLOSER
        one = Drawing(atlas, inset.chart, round(WIDTH * (right - left), 1), style)
        yield inset.image, one.svg([frame(box(0, 0, one.width, one.high), 3)])


def sample(package: Path) -> Iterator[str]:
    """Vertices of the source's coasts, a few hundred spread over the maps, for the tests: as CSV."""
    found = read_document(PACK / "pack.yaml", Manifest).value
    atlas = read_atlas(package)
    ends = atlas.ends()
    coast = [
        (round(lat, 4), round(lon, 4))
        for ring in atlas.countries[HOME].rings
        for index in ring
        if ends[arc_of(index)] == (HOME,)
        for lon, lat in atlas.arcs[arc_of(index)]
    ]
    yield "map,lat,lon"
    if found is not None and found.map is not None:
        for one in (found.map, *found.map.insets):
            seen = [spot for spot in coast if one.chart.holds(*spot)]
            for lat, lon in seen[:: max(1, len(seen) // SAMPLES)]:
                yield f"{one.image},{lat},{lon}"


def _signs(found: MapPicture, large: Drawing) -> Iterator[str]:
    """What the inset of a part of this map is seen from, and the one small human thing."""
    for inset in found.insets:
        chart = inset.chart
        ways = [(t / 8, 0.0) for t in range(8)] + [(1.0, t / 8) for t in range(8)]
        ways += [(1 - x, 1 - y) for x, y in ways]
        outline = [large.at(lon, lat) for lat, lon in (chart.place(*way) for way in ways)]
        if all(0 < x < large.width and 0 < y < large.high for x, y in outline):
            yield frame(outline, 1.5)
    x, y = large.at(5.2, 66.4)
    yield sparkle(x, y)
    yield ship(x, y)


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw the maps of the default pack.")
    parser.add_argument("package", type=Path, help="world-atlas 2.0.2: its folder, or its .tgz")
    parser.add_argument(
        "--sample",
        action="store_true",
        help="print some of the source's coast for the tests instead",
    )
    parser.add_argument(
        "--into", type=Path, default=PACK, help="the folder to write into; else the pack"
    )
    args = parser.parse_args()
    if args.sample:
        print(*sample(args.package), sep="\n")
        return 0
    for name, svg in drawings(args.package):
        file = args.into / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(svg, encoding="utf-8")
        print(f"{name}: {len(svg) / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
