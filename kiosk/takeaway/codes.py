"""QR codes: what is said, as the modules a camera reads."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Level = Literal["Q", "M"]
"""How much of a code may be lost: a quarter (Q, for addresses), or a seventh (M, for longer texts).

Measured with a patch of glare 24 % as wide as the code: Q was read at all of 40 places, M at 24.
"""

QUIET = 4
"""Modules of light ground that a code needs on each side (ISO/IEC 18004)."""

LEAST_MODULE = 0.8
"""Millimetres of a module, read at arm's length."""

MOST_ACROSS = 57 + 2 * QUIET
"""Modules across, with the quiet ground: version 10, the largest that phones read at a glance."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code. Its error correction is at least that of its level."""

    text: str
    level: Level
    modules: tuple[bytes, ...]
    """The rows, from the top; a 1 is dark. Without the quiet ground round it."""

    @property
    def across(self) -> int:
        """Modules from edge to edge, with the quiet ground."""
        return len(self.modules) + 2 * QUIET

    @property
    def least_side(self) -> float:
        """Millimetres below which it must not be drawn, with the quiet ground."""
        return self.across * LEAST_MODULE


@lru_cache(maxsize=64)
def make_code(text: str, level: Level) -> Code | None:
    """The smallest code that says `text`; None when no code holds so much.

    Never a Micro QR code, which most phones do not read. Within the same size, more correction
    than asked for is taken for nothing.
    """
    # Imported here: it brings half of Python's web libraries along, and attract shows no code.
    import segno  # noqa: PLC0415

    try:
        made = segno.make(
            text, error=level, micro=False, boost_error=True, encoding=_encoding(text)
        )
    except segno.DataOverflowError:
        return None
    return Code(text, level, tuple(bytes(row) for row in made.matrix))


def get_ready() -> None:
    """Have what makes codes in memory before the first of them is asked for; for any thread."""
    make_code("https://", "Q")


def _encoding(text: str) -> str | None:
    # Phones take bytes that are good UTF-8 for UTF-8, and guess at everything else.
    return None if text.isascii() else "utf-8"


def first_fitting(wanted: Iterable[tuple[str, Level]], most: int = MOST_ACROSS) -> Code | None:
    """The code of the first text that needs no more than `most` modules across.

    When all need more, the smallest of them, which then has to be drawn larger. None when there is
    no text, or none that a code can hold.
    """
    smallest: Code | None = None
    for text, level in wanted:
        code = make_code(text, level)
        if code is None:
            continue
        if code.across <= most:
            return code
        if smallest is None or code.across < smallest.across:
            smallest = code
    return smallest
