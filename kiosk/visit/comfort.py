"""What a visitor needs to see, read and reach well: gone at start-over."""

from dataclasses import dataclass
from typing import Literal

Scheme = Literal["dark", "light", "contrast"]
"""The colours: snow on night, night on paper, or white and yellow on black."""

Motion = Literal["full", "reduced"]
"""Whether pictures and pages move; reduced means cuts and stills."""

Reach = Literal["full", "low"]
"""Whether the pages fill the screen, or stay where a seated person reaches."""

Hand = Literal["right", "left"]
"""The side of the controls that a hand comes back to again and again; the other one in a language
that is read from right to left."""

Pace = Literal["usual", "slow"]
"""How long the kiosk waits before it asks whether somebody is still looking."""

Aloud = Literal["off", "page", "all"]
"""What is read aloud: what somebody asks for, each page as it opens, or all that one comes to, so
that nobody has to see anything."""

SPEEDS = (0.5, 0.75, 1.0, 1.5, 2.0)
"""How fast it is read, as a share of the voice's own speed."""

VOLUMES = (0.25, 0.5, 0.75, 1.0)
"""How loud it is read, as a share of the loudest."""

SLOW = 5.0
"""How many times longer it waits for who needs more time (60 s become the 5 min that public
terminals offer)."""

LARGEST_TEXT = 2.0
TEXT_SIZES = (1.0, 1.25, 1.5, LARGEST_TEXT)
"""The four steps of the text (WCAG 2.2, 1.4.4: to 200 %; VVSG 2.0, 7.1-G: four sizes)."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """How the screens are drawn for a visitor, and read aloud.

    `text_size` is a share of the design's own; `speed` and `volume` are those of the voice.
    """

    text_size: float = 1.0
    scheme: Scheme = "dark"
    motion: Motion = "full"
    reach: Reach = "full"
    hand: Hand = "right"
    pace: Pace = "usual"
    aloud: Aloud = "off"
    speed: float = 1.0
    volume: float = 0.5

    @property
    def patience(self) -> float:
        """How many times longer than usual the kiosk waits."""
        return SLOW if self.pace == "slow" else 1.0
