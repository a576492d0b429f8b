"""Figures: numbers worth setting large, what they are compared with, and how that is drawn."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from kiosk.content.frozen import Finite, Frozen
from kiosk.content.text import Text

Drawing = Literal["height", "count", "time", "weight"]
Shape = Literal["bridge", "building", "cliff", "mountain", "person", "tower", "waterfall"]
Mark = Literal["bicycle", "boat", "car", "film", "helicopter", "motorcycle", "parachute", "person"]

METRES = {"cm": 0.01, "m": 1.0, "km": 1000.0, "ft": 0.3048}
"""The units in which a height can be drawn, in metres."""


class Comparison(Frozen):
    """Something a visitor knows, to compare a figure with, in the figure's own unit."""

    label: Text
    """What it is."""
    value: Finite
    """How much of it, in the unit of the figure."""
    shape: Shape | None = None
    """What it looks like beside a height; left out: a plain column."""


class Figure(Frozen):
    """A number worth setting large."""

    value: Finite
    """The number."""
    unit: Text | None = None
    """Its unit, as written behind the number: m, km, t …"""
    label: Text
    """What the number counts."""
    name: Text | None = None
    """What it is called among those it is compared with: The jump; left out: This stunt."""
    drawing: Drawing | None = None
    """How it is drawn: a height, a count, a time or a weight; left out: as plain bars."""
    shape: Shape | None = None
    """What a height looks like; left out: a plain column."""
    mark: Mark | None = None
    """What stands for each thing of a count; left out: a dot."""
    compare: tuple[Comparison, ...] = Field(default=(), max_length=5)
    """Up to five things to compare it with."""

    @model_validator(mode="after")
    def _can_be_drawn(self) -> "Figure":
        shaped = self.shape is not None or any(one.shape is not None for one in self.compare)
        if shaped and self.drawing != "height":
            raise PydanticCustomError(
                "shape-without-height",
                "A `shape` is for heights only.",
                {"suggestion": "Write `drawing: height` beside it, or leave the shape out."},
            )
        if self.mark is not None and self.drawing != "count":
            raise PydanticCustomError(
                "mark-without-count",
                "A `mark` is for counts only.",
                {"suggestion": "Write `drawing: count` beside it, or leave the mark out."},
            )
        if self.drawing is not None and any(value < 0 for value in self._values()):
            raise PydanticCustomError(
                "drawn-below-nought",
                "A {drawing} below 0 cannot be drawn.",
                {"drawing": self.drawing, "suggestion": "Leave `drawing` out for plain bars."},
            )
        if self.drawing == "count" and any(value % 1 for value in self._values()):
            raise PydanticCustomError(
                "count-not-whole",
                "A count is drawn thing by thing, so each value is a whole number.",
                {"suggestion": "Leave `drawing` out for plain bars."},
            )
        if self.drawing == "height" and self.metres is None:
            raise PydanticCustomError(
                "height-without-unit",
                "A height is in one of the units {units}, the same in every language.",
                {"units": ", ".join(METRES), "suggestion": "Write `unit: m`, for instance."},
            )
        return self

    def _values(self) -> Iterator[float]:
        yield self.value
        for other in self.compare:
            yield other.value

    @property
    def metres(self) -> float | None:
        """How long the unit is, in metres; None when it is no length that we know."""
        units = {text for _, text in self.unit} if self.unit is not None else set()
        return METRES.get(units.pop()) if len(units) == 1 else None
