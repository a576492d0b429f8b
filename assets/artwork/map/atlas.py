"""The outlines of countries, from Natural Earth as the package `world-atlas` has it (TopoJSON)."""

from __future__ import annotations

import json
import tarfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Point = tuple[float, float]
Line = list[Point]
"""In an atlas: degrees east and north. In a drawing: units of the picture."""

FILE = "countries-10m.json"


@dataclass(frozen=True)
class Country:
    """The rings of a country, each as the arcs it is made of, in order."""

    name: str
    rings: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Atlas:
    """Arcs, and which of them each country is made of. An arc is shared where two countries meet."""

    arcs: tuple[Line, ...]
    countries: dict[str, Country]

    def ends(self) -> dict[int, tuple[str, ...]]:
        """By arc the countries that have it: one on the coast, two on a border."""
        found: dict[int, list[str]] = defaultdict(list)
        for country in self.countries.values():
            for ring in country.rings:
                for index in ring:
                    found[arc_of(index)].append(country.name)
        return {index: tuple(sorted(names)) for index, names in found.items()}

    def changed(self, change: Callable[[Line], Line]) -> Atlas:
        """The same with every arc changed: neighbours stay neighbours."""
        return Atlas(tuple(change(arc) for arc in self.arcs), self.countries)

    def outlines(self, name: str) -> list[Line]:
        """The closed rings of a country, without the point that would close them twice."""
        found = []
        for ring in self.countries[name].rings:
            line: Line = []
            for index in ring:
                arc = self.arcs[arc_of(index)]
                line += (arc if index >= 0 else arc[::-1])[:-1]
            found.append(line)
        return found


def arc_of(index: int) -> int:
    """An arc that is walked backwards is written as its complement."""
    return index if index >= 0 else ~index


def read_atlas(package: Path) -> Atlas:
    """The atlas in `package`: its folder unpacked, or its .tgz."""
    if package.is_dir():
        data = (package / FILE).read_bytes()
    else:
        with tarfile.open(package) as archive:
            member = archive.extractfile(f"package/{FILE}")
            assert member is not None, f"There is no {FILE} in {package}."
            data = member.read()
    topology = json.loads(data)
    (east, north), (west, south) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        line = []
        for across, up in steps:
            x, y = x + across, y + up
            line.append((x * east + west, y * north + south))
        arcs.append(line)
    countries = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        if "arcs" in shape:
            polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
            rings = tuple(tuple(ring) for polygon in polygons for ring in polygon)
            countries[name] = Country(name, rings)
    return Atlas(tuple(arcs), countries)
