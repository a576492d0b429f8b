"""What an entry's YAML says of its poster, written from the scene."""

from __future__ import annotations

import re
from collections.abc import Mapping

from brush import Point
from sheet import Layer


def told(text: str, layers: Mapping[str, Layer], focus: Point) -> str:
    """Return the text of an entry with its poster's layers, moves and focus as the scene has them.

    Every other line stays as it is.
    """
    lines = [f"    - poster/{name}.webp\n" for name in layers]
    block = "  layers:\n" + "".join(lines)
    moves = [
        f"    - {{layer: poster/{name}.webp, {layer.move}}}\n"
        for name, layer in layers.items()
        if layer.move is not None
    ]
    if moves:
        block += "  moves:\n" + "".join(moves)
    text = re.sub(r"^  moves:\n(?:    .*\n)+", "", text, count=1, flags=re.MULTILINE)
    text, found = re.subn(
        r"^  layers:\n(?:    .*\n)+", lambda _: block, text, count=1, flags=re.MULTILINE
    )
    aim = f"  focus: {list(focus)}\n"
    text, aimed = re.subn(r"^  focus:.*\n", lambda _: aim, text, count=1, flags=re.MULTILINE)
    if not (found and aimed):
        raise ValueError("The entry has no poster with `layers:` and `focus:` to write into.")
    return text
