"""The ways in which every screen is drawn: the panel, the colours, the text, and reach."""

import math
from dataclasses import asdict, dataclass
from typing import Any

from kiosk.host import Panel
from kiosk.visit import Comfort, Reach, Scheme

LARGE_PANEL = 32 * 25.4
"""Millimetres. A totem or a wall; all that are as large or larger look the same."""
SMALL_PANEL = 15 * 25.4
"""Millimetres. A tablet on a counter: here a finger needs a larger share of the panel."""
SMALL_SIDE = 1000
"""A panel with fewer pixels on its short side is taken for a small one."""


@dataclass(frozen=True, slots=True)
class Mounting:
    """A panel and how it hangs, in mm: its diagonal, from how far it is read, and its foot."""

    diagonal: float
    viewing_distance: float
    lower_edge: float


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to draw every screen: px of the panel, colours, per cent of the text, and
    how far up its controls reach.

    `mounting` is how a certain panel hangs; else it is guessed from its pixels, and hangs as
    the defaults of kiosk.yaml have it.
    """

    width: int
    height: int
    scheme: Scheme = "dark"
    text_size: int = 100
    reach: Reach = "full"
    mounting: Mounting | None = None

    @property
    def slug(self) -> str:
        """Its name in the names of files."""
        unusual = [self.reach] * (self.reach == "low")
        return "-".join([f"{self.width}x{self.height}", self.scheme, str(self.text_size), *unusual])

    @property
    def comfort(self) -> Comfort:
        """What a visitor would have to choose to see it so, and still."""
        return Comfort(self.text_size / 100, self.scheme, "reduced", self.reach)

    @property
    def panel(self) -> Panel:
        """The panel it is drawn for, by its number of pixels unless it is a certain one."""
        if self.mounting is not None:
            return Panel(self.width, self.height, self.mounting.diagonal)
        small = min(self.width, self.height) < SMALL_SIDE
        return Panel(self.width, self.height, SMALL_PANEL if small else LARGE_PANEL)

    def as_dict(self) -> dict[str, Any]:
        """For JSON, and back with `of`."""
        return asdict(self)

    @classmethod
    def of(cls, told: dict[str, Any]) -> "Variant":
        """The variant of which `as_dict` told."""
        mounting = told["mounting"]
        return cls(**told | {"mounting": None if mounting is None else Mounting(**mounting)})


def label(width: int, height: int) -> str:
    """A size as people say it: `1080 × 1920, upright, 32 inches`."""
    inches = math.floor(Variant(width, height).panel.diagonal_mm / 25.4 + 0.5)
    way = "square" if width == height else "upright" if height > width else "wide"
    return f"{width} × {height} ({way}, {inches} inches)"
