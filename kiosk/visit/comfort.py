"""What a visitor needs to see and read well: gone at start-over."""

from dataclasses import dataclass
from typing import Literal

Scheme = Literal["dark", "light", "contrast"]
"""The colours: snow on night, night on paper, or white and yellow on black."""

Motion = Literal["full", "reduced"]
"""Whether pictures and pages move; reduced means cuts and stills."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """How the screens are drawn for a visitor; `text_size` is a share of the design's own."""

    text_size: float = 1.0
    scheme: Scheme = "dark"
    motion: Motion = "full"
