"""Findings about a pack's map: pins that nobody sees, pictures that do not fit their degrees."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.content import (
    Chart,
    Manifest,
    MapPicture,
    PackFiles,
    PictureError,
    Place,
    check_picture,
    inside,
    svg_aspect,
)
from kiosk.packs.lint_pages import Page, Pages, Remark, Where

MOST_STRETCHED = 0.01
"""A hundredth off puts a pin off by ten pixels at the edge of a Full HD panel."""
MOST_BYTES = 5_000_000
"""A drawing as large as this is drawn anew for seconds whenever somebody zooms."""


def lint_maps(pages: Pages, files: PackFiles) -> Iterator[Remark]:
    """Everything about the map, if the pack has one."""
    manifest = pages.manifest.value
    if not isinstance(manifest, Manifest) or manifest.map is None:
        return
    yield from _picture(pages.manifest, ("map",), manifest.map.image, manifest.map.chart, files)
    for index, inset in enumerate(manifest.map.insets):
        where = ("map", "insets", index)
        yield from _picture(pages.manifest, where, inset.image, inset.chart, files)
        left, top, right, bottom = inset.at
        frame = (right - left) / (bottom - top) * manifest.map.chart.aspect
        if _differ(frame, inset.chart.aspect):
            height = (right - left) * manifest.map.chart.aspect / inset.chart.aspect
            yield pages.manifest.warn(
                (*where, "at"),
                "map-shape",
                f"This place in the map is {_shape(frame)}, but what it shows is "
                f"{_shape(inset.chart.aspect)}: it would be stretched.",
                f"With these sides, its bottom is {top + height:.4g}.",
            )
    for page in pages.entries:
        place = getattr(page.value, "place", None)
        if isinstance(place, Place) and not manifest.map.shows(place.lat, place.lon):
            yield _outside(page, place, manifest.map)


def _picture(
    page: Page, where: Where, written: str, chart: Chart, files: PackFiles
) -> Iterator[Remark]:
    with suppress(PictureError, OSError, ValueError):
        path = inside("", written)
        header = check_picture(files, path, svg=True)
        if header.format == "SVG":
            aspect = svg_aspect(Path(files.absolute(path)))
        else:
            aspect = header.width / header.height
        if aspect is not None and _differ(aspect, chart.aspect):
            yield page.warn(
                (*where, "image"),
                "map-shape",
                f"`{written}` is {_shape(aspect)}, but between its edges the Earth is "
                f"{_shape(chart.aspect)} in `{chart.projection}`: pins would not be where they "
                "belong.",
                "Correct the edges or the projection, or crop the picture.",
            )
        weight = files.stamp(path).size
        if weight > MOST_BYTES:
            yield page.warn(
                (*where, "image"),
                "huge-picture",
                f"`{written}` has {weight / 1e6:.1f} MB: {MOST_BYTES // 1_000_000} are plenty for "
                "a map.",
                "Simplify the drawing." if header.format == "SVG" else "Save it smaller.",
            )


def _differ(one: float, other: float) -> bool:
    return abs(one / other - 1) > MOST_STRETCHED


def _shape(aspect: float) -> str:
    return f"{aspect:.3g} times as wide as it is high"


def _outside(page: Page, place: Place, chart: MapPicture) -> Remark:
    under = chart.chart.holds(place.lat, place.lon)
    why = "lies under an inset of the map" if under else "lies outside of the map and of its insets"
    return page.warn(
        ("place",),
        "pin-outside",
        f"{place.lat:g}, {place.lon:g} {why}, so that `{page.title}` has no pin.",
        "Move the inset to where nothing lies."
        if under
        else "Correct the place; or give the map wider edges, or an inset, in `pack.yaml`.",
    )
