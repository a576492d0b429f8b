"""What can be wrong with a page, as one who reads it would say it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Cause(StrEnum):
    """What kind of fault it is, the gravest first."""

    CUT = "cut"
    GLYPH = "glyph"
    COVERED = "covered"
    CONTRAST = "contrast"
    OVERFLOW = "overflow"
    OUTSIDE = "outside"
    OVERLAP = "overlap"
    SMALL = "small"

    @property
    def heading(self) -> str:
        """The heading above the faults of this kind."""
        return {
            Cause.CUT: "Texts that are cut off",
            Cause.GLYPH: "Characters that no font here has",
            Cause.COVERED: "Texts that something hides",
            Cause.CONTRAST: "Texts that are hard to see on what is behind them",
            Cause.OVERFLOW: "Texts that are larger than their place",
            Cause.OUTSIDE: "What sticks out of its place",
            Cause.OVERLAP: "What lies on top of each other",
            Cause.SMALL: "What is too small for a finger",
        }[self]


class Box(NamedTuple):
    """Where in a picture something is, in px."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of one page: what it is about, in a few words, and what is wrong with it."""

    cause: Cause
    subject: str
    said: str
    box: Box

    def __str__(self) -> str:
        return f"{self.subject} {self.said}"
