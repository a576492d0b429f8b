"""How the parts of a living poster move: pure functions of the poster's clock.

The clock is in seconds; at 0 everything is where it is drawn. Without a graphics card every step
of a part is drawn by the processor, so large parts take fewer steps a second than small ones.
"""

from dataclasses import dataclass
from math import cos, floor, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize

from kiosk.content import Fall, Glow, Move, Sway, Travel

FADE = 0.4
"""Seconds in which a traveller appears where it comes from, and vanishes where it goes to."""

PALEST = 0.45
"""The opacity of what glows when it is at its palest."""

SHADES = 72
"""Steps of one breath of what glows: each changes its opacity by less than 2.5 percent, so that
nobody sees them."""

ZOOM = 0.06
"""By how much a flat picture grows while it is shown."""

PIXELS_A_SECOND = 64e6
"""As many pixels of one part are drawn anew in a second: a tenth of a core for layers, and a sixth
for a flat picture, which is scaled (measured in Qt's software renderer on one core of a server
processor of 2023, with five layers over each other)."""

RATES = (60.0, 30.0, 20.0, 15.0)
"""Steps a second. Each is whole frames at 60 frames a second, and the least is still a movement."""


def rate_of(part: QSize, frame: QSize) -> float:
    """How many steps a second a part of `part` px takes in a frame of `frame` px."""
    seen = part.boundedTo(frame)
    pixels = seen.width() * seen.height()
    return next((rate for rate in RATES if rate * pixels <= PIXELS_A_SECOND), RATES[-1])


def stepped(clock: float, rate: float) -> float:
    """The last moment at or before `clock` at which a step of so many a second falls."""
    return floor(clock * rate + 1e-6) / rate


@dataclass(frozen=True, slots=True)
class Motion:
    """How one layer moves for itself in the frame it is shown in.

    Attributes:
        move: what the pack says.
        poster: the whole poster's size in px, of which the move's offsets are shares.
        rate: steps a second.
    """

    move: Move
    poster: QSize
    rate: float

    def offset(self, clock: float) -> QPointF:
        """How far from where it is drawn the layer is, in px."""
        across, down = _away(self.move, stepped(clock, self.rate))
        return QPointF(across * self.poster.width(), down * self.poster.height())

    def opacity(self, clock: float) -> float:
        """How much of the layer is to be seen, 0 to 1."""
        if isinstance(self.move, Glow):
            shades = min(self.rate, SHADES / self.move.seconds)
            turn = 2 * pi * stepped(clock, shades) / self.move.seconds
            return 1 - (1 - PALEST) * (1 - cos(turn)) / 2
        if isinstance(self.move, Travel):
            gone = _share(self.move, stepped(clock, self.rate)) * self.move.seconds
            return min(1.0, gone / FADE, (self.move.seconds - gone) / FADE)
        return 1.0

    def fallen(self, clock: float) -> float:
        """How far down its own box the layer's content has run, as a share of its height."""
        if not isinstance(self.move, Fall):
            return 0.0
        return (stepped(clock, self.rate) / self.move.seconds) % 1.0


def _share(move: Move, clock: float) -> float:
    """How much of a way is done at that moment, 0 to 1: half of it where it is drawn."""
    return (0.5 + clock / move.seconds) % 1.0


def _away(move: Move, clock: float) -> tuple[float, float]:
    """How far from where it is drawn a layer is, in shares of the poster."""
    if isinstance(move, Travel):
        # The parabola through `from`, no offset and `to` at 0, a half and 1.
        done = _share(move, clock)
        begun, ending = (2 * done - 1) * (done - 1), done * (2 * done - 1)
        return (
            begun * move.start[0] + ending * move.to[0],
            begun * move.start[1] + ending * move.to[1],
        )
    if isinstance(move, Sway):
        swing = sin(2 * pi * clock / move.seconds)
        return swing * move.by[0], swing * move.by[1]
    return 0.0, 0.0


@dataclass(frozen=True, slots=True)
class Approach:
    """How a flat picture comes nearer: a slow zoom towards what it is about, and a slow pan.

    Attributes:
        place: where the picture lies in its frame at the moment 0, at its own size, in px.
        towards: the point of the frame it grows from, in px.
        room: how far it may pan to either side, in px.
        rate: steps a second: each is less than a pixel, so that the eye takes them for one motion.
    """

    place: QRectF
    towards: QPointF
    room: float
    rate: float

    def at(self, clock: float, reach: float) -> QRectF:
        """Where the picture lies, in px, `clock` seconds from the middle of 2 × `reach`."""
        along = max(-1.0, min(stepped(clock, self.rate) / reach, 1.0)) if reach > 0 else 0.0
        grown = grown_at(along)
        scale = grown / grown_at(0.0)
        return QRectF(
            self.towards.x()
            + (self.place.x() - self.towards.x()) * scale
            + along * self.room * grown,
            self.towards.y() + (self.place.y() - self.towards.y()) * scale,
            self.place.width() * scale,
            self.place.height() * scale,
        )


def grown_at(along: float) -> float:
    """How many times as large as at its beginning a picture is; `along` runs from -1 to 1."""
    return 1 + ZOOM * (1 + along) / 2


def approach_of(place: QRectF, towards: QPointF, room: float, frame: QSize) -> Approach:
    """How the flat picture that lies at `place` in its middle moment comes nearer."""
    return Approach(place, towards, room, rate_of(place.size().toSize(), frame))
