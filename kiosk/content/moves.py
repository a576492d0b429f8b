"""What moves for itself in a living poster: a train, a boat, northern lights, falling water.

Every picture is drawn where it looks best, so that a poster that stands still is right too. A
move leads away from there and back, and is there at the moment 0 of the poster's clock.
"""

from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field

from kiosk.content.files import nearest
from kiosk.content.frozen import FilePath, Finite, Frozen
from kiosk.documents import Document, Problem

MOST_MOVES = 3
"""More than three things that move are a bustle, and each has to be drawn anew all the time."""

Share = Annotated[Finite, Field(ge=-2, le=2)]
Offset = tuple[Share, Share]
Seconds = Annotated[Finite, Field(ge=1, le=120)]


class _Move(Frozen):
    """Which layer moves, and how long it takes."""

    layer: FilePath
    """The layer that moves, written as in `layers`; any but the farthest, which covers all."""
    seconds: Seconds
    """How long it takes until it begins anew, 1 to 120 seconds."""


class Travel(_Move):
    """On a smooth way through the picture: a train, a rider's leap, a drifting cloud."""

    how: Literal["travel"]
    """travel, sway, glow or fall."""
    start: Annotated[Offset, Field(alias="from")]
    """Where it comes from, seen from where it is drawn: shares of the poster's width and height."""
    to: Offset
    """Where it goes to, seen from where it is drawn: shares of the poster's width and height."""


class Sway(_Move):
    """To and fro around where it is drawn: a boat, a branch, mist."""

    how: Literal["sway"]
    """travel, sway, glow or fall."""
    by: Offset
    """How far it swings to either side: shares of the poster's width and height."""


class Glow(_Move):
    """Brighter and paler: northern lights, a lamp, the sun on water."""

    how: Literal["glow"]
    """travel, sway, glow or fall."""


class Fall(_Move):
    """Downwards within its own outline, again and again: falling water, snow."""

    how: Literal["fall"]
    """travel, sway, glow or fall."""


Move = Annotated[Travel | Sway | Glow | Fall, Field(discriminator="how")]
"""What one layer does."""


def check_moves(
    document: Document[Any], layers: Sequence[str], moves: Sequence[Move]
) -> Iterator[Problem]:
    """The problems of the `moves` of a document's poster, which is made of `layers`."""
    for index, move in enumerate(moves):
        where = ("poster", "moves", index, "layer")
        if not layers:
            message = "A poster of one `image` has no layers that could move."
            yield document.problem(("poster", "moves"), "moves-no-layers", message, key=True)
            return
        if move.layer not in layers:
            meant = nearest(move.layer, list(layers[1:]))
            yield document.problem(
                where,
                "moves-no-layer",
                f"`{move.layer}` is none of this poster's `layers`.",
                suggestion=f"Did you mean `{meant}`?" if meant else "Name one of `layers`.",
            )
        elif move.layer == layers[0]:
            yield document.problem(
                where,
                "moves-farthest",
                f"`{move.layer}` is the farthest layer: it covers the whole poster, so it stays.",
                suggestion="Put what moves into a layer of its own.",
            )
        elif any(move.layer == other.layer for other in moves[:index]):
            yield document.problem(where, "moves-twice", f"`{move.layer}` moves already.")
