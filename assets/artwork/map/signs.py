"""The few things on the map that are not land or sea."""

from __future__ import annotations

from atlas import Line
from plane import path

LINE, EMBER, HULL, DECK = "#f3f1e8", "#ff6b3d", "#e9efee", "#9fbcc6"


def frame(outline: Line, width: float) -> str:
    """A fine line around a part of the map, as wide at any size, in pixels."""
    return (
        f'<path fill="none" stroke="{LINE}" stroke-width="{width:g}" vector-effect="non-scaling-stroke" '
        f'stroke-linejoin="miter" d="{path([outline])}"/>'
    )


def ship(x: float, y: float) -> str:
    """A coastal steamer on its way north, with an ember funnel."""
    hull = [(-24, 0), (26, 0), (20, 9), (-21, 9)]
    house = [(-17, 0), (-17, -6), (13, -6), (15, 0)]
    bridge = [(0, -6), (1, -11), (11, -11), (12, -6)]
    funnel = [(-9, -6), (-8, -15), (-2, -15), (-2, -6)]
    mast = [(6, -11), (6, -19)]
    parts = ((hull, HULL), (house, DECK), (bridge, HULL), (funnel, EMBER))
    out = [
        f'<path fill="{colour}" d="{path([[(x + dx, y + dy) for dx, dy in shape]])}"/>'
        for shape, colour in parts
    ]
    line = path([[(x + dx, y + dy) for dx, dy in mast]], closed=False)
    out.append(f'<path fill="none" stroke="{HULL}" stroke-width="12" d="{line}"/>')
    return "".join(out)


def sparkle(x: float, y: float) -> str:
    """Light on the water behind a ship, as on our posters."""
    dashes = [
        (-86, 9, 38),
        (-58, 5, 22),
        (-74, 13, 60),
        (-40, 17, 70),
        (-20, 13, 52),
        (-8, 21, 30),
        (40, 9, 14),
    ]
    lines = [[(x + dx, y + dy), (x + dx + length, y + dy)] for dx, dy, length in dashes]
    return (
        f'<path fill="none" stroke="{LINE}" stroke-opacity="0.35" stroke-width="14" stroke-linecap="round" '
        f'd="{path(lines, closed=False)}"/>'
    )
