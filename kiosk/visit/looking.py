"""What a visitor looks at on the map: which part of it, through which filters, and what is open.

Places on the map are fractions of the whole picture, across from the left and down from the top. So
what is looked at stays the same on every panel, upright or lying; how much of it fits there is the
`Glass`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.content import Kind
from kiosk.visit.trip import Stop

STEP = 2.0
"""How much closer one press of the button comes."""

WHOLE_CLOSER = 8.0
"""How much closer than whole the map is looked at: a fjord is as long as the glass is wide."""

INSET_CLOSER = 5.0
"""The same for an inset, which is a closer map already."""

ENTERS = 0.75
"""The share of an inset's own zoom from which on coming closer to it is looking into it."""

LEAVES = 0.85
"""The share of an inset's least zoom below which going away leads out of it."""

FILLS = 0.6
"""The share of the glass that the places take which somebody wants to see apart."""

SOFT = 0.4
"""How much of a finger's way the map follows beyond its edge."""


@dataclass(frozen=True, slots=True)
class Camera:
    """The place in the middle of the glass, and how many times closer than all of the map."""

    across: float = 0.5
    down: float = 0.5
    zoom: float = 1.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One map on the paper: the whole of it, or an inset; its edges are fractions of the paper.

    `closer` is how many times closer than all of it one can come.
    """

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0
    closer: float = WHOLE_CLOSER

    def holds(self, across: float, down: float) -> bool:
        """Whether a place of the paper lies on it."""
        return self.left <= across <= self.right and self.top <= down <= self.bottom


Sheets = Sequence[Sheet]
"""The whole map first, then its insets."""


@dataclass(frozen=True, slots=True)
class Glass:
    """How much of the paper the glass shows at zoom 1: in papers, neither of them less than 1."""

    wide: float = 1.0
    high: float = 1.0

    def whole(self, sheet: Sheet) -> Camera:
        """All of a sheet, as large as it fits."""
        width, height = sheet.right - sheet.left, sheet.bottom - sheet.top
        return Camera(
            (sheet.left + sheet.right) / 2,
            (sheet.top + sheet.bottom) / 2,
            min(self.wide / width, self.high / height),
        )

    def closest(self, sheet: Sheet) -> float:
        """The greatest zoom on a sheet."""
        return self.whole(sheet).zoom * sheet.closer

    def hold(self, camera: Camera, sheet: Sheet) -> Camera:
        """The nearest to `camera` that shows nothing beyond the sheet, as far as it has more."""
        least = self.whole(sheet).zoom
        zoom = _between(camera.zoom, least, least * sheet.closer)
        return Camera(
            _within(camera.across, sheet.left, sheet.right, self.wide / zoom),
            _within(camera.down, sheet.top, sheet.bottom, self.high / zoom),
            zoom,
        )

    def soften(self, camera: Camera, sheet: Sheet) -> Camera:
        """Where a finger pulls the map to: beyond the edges it follows less and less willingly."""
        held = self.hold(camera, sheet)
        ratio = (camera.zoom / held.zoom) ** SOFT
        at_zoom = self.hold(replace(camera, zoom=held.zoom), sheet)
        return Camera(
            at_zoom.across + (camera.across - at_zoom.across) * SOFT,
            at_zoom.down + (camera.down - at_zoom.down) * SOFT,
            held.zoom * ratio,
        )

    def fit(self, places: Sequence[tuple[float, float]], sheet: Sheet) -> Camera:
        """As close as all of these places of the sheet can be seen well, and apart."""
        left, right = min(x for x, _ in places), max(x for x, _ in places)
        top, bottom = min(y for _, y in places), max(y for _, y in places)
        most = self.closest(sheet)
        zoom = min(
            FILLS * self.wide / max(right - left, FILLS * self.wide / most),
            FILLS * self.high / max(bottom - top, FILLS * self.high / most),
        )
        return self.hold(Camera((left + right) / 2, (top + bottom) / 2, zoom), sheet)


@dataclass(frozen=True, slots=True)
class Looking:
    """What is looked at on the map.

    `sheet` is 0 for the whole map, else the number of an inset. Without a `kind` or a `film`
    chosen all are shown; `mine` leaves only the visitor's trip. `card` is what the open card leafs
    through, and `leaf` the one that is in front.
    """

    camera: Camera = Camera()
    sheet: int = 0
    kinds: frozenset[Kind] = frozenset()
    films: frozenset[str] = frozenset()
    mine: bool = False
    card: tuple[Stop, ...] = ()
    leaf: int = 0

    @property
    def filtered(self) -> bool:
        """Whether some entries are left out."""
        return bool(self.kinds or self.films or self.mine)

    # -- where ---------------------------------------------------------------------------------

    def on(self, sheets: Sheets) -> int:
        """The number of the sheet, on a map that may have become another since."""
        return self.sheet if self.sheet < len(sheets) else 0

    def held(self, glass: Glass, sheets: Sheets) -> Camera:
        """What is really seen, on this glass."""
        return glass.hold(self.camera, sheets[self.on(sheets)])

    def settled(self, camera: Camera, glass: Glass, sheets: Sheets) -> "Looking":
        """Where the map comes to rest when a finger lets go of it.

        Close enough to an inset one looks into it; far enough from it one is out again.
        """
        here = self.on(sheets)
        if here and camera.zoom < glass.whole(sheets[here]).zoom * LEAVES:
            return self.all_of(0, glass, sheets)
        if here == 0:
            for number, inset in enumerate(sheets[1:], 1):
                near = camera.zoom >= glass.whole(inset).zoom * ENTERS
                if near and inset.holds(camera.across, camera.down):
                    here = number
        return replace(self, sheet=here, camera=glass.hold(camera, sheets[here]))

    def zoomed(self, steps: int, glass: Glass, sheets: Sheets) -> "Looking":
        """So many steps closer, or farther away; out of an inset, all is seen again."""
        camera = self.held(glass, sheets)
        return self.settled(replace(camera, zoom=camera.zoom * STEP**steps), glass, sheets)

    def all_of(self, number: int, glass: Glass, sheets: Sheets) -> "Looking":
        """All of one sheet."""
        return replace(self, sheet=number, camera=glass.whole(sheets[number]))

    def apart(
        self, places: Sequence[tuple[float, float]], glass: Glass, sheets: Sheets
    ) -> "Looking":
        """Close enough to tell these places of the sheet apart, and at least a step closer."""
        sheet = sheets[self.on(sheets)]
        camera = glass.fit(places, sheet)
        zoom = max(camera.zoom, self.held(glass, sheets).zoom * STEP)
        return replace(self, camera=glass.hold(replace(camera, zoom=zoom), sheet))

    # -- what ----------------------------------------------------------------------------------

    def opened(self, card: tuple[Stop, ...]) -> "Looking":
        """With a card that leafs through these."""
        return replace(self, card=card, leaf=0)

    def closed(self) -> "Looking":
        """Without a card."""
        return self.opened(())

    def leafed(self, by: int) -> "Looking":
        """With the next one of the card in front, round and round."""
        return replace(self, leaf=(self.leaf + by) % max(1, len(self.card)))

    def toggled(self, *, kind: Kind | None = None, film: str | None = None) -> "Looking":
        """With one kind or film chosen that was not, or the other way round."""
        kinds = self.kinds ^ {kind} if kind is not None else self.kinds
        films = self.films ^ {film} if film is not None else self.films
        return replace(self, kinds=kinds, films=films).closed()

    def toggled_mine(self) -> "Looking":
        """With the visitor's trip only, or with everything again."""
        return replace(self, mine=not self.mine).closed()


def _between(value: float, least: float, most: float) -> float:
    return max(least, min(value, most))


def _within(middle: float, first: float, last: float, seen: float) -> float:
    """The middle of what is seen, as near to `middle` as keeps it between first and last."""
    if seen >= last - first:
        return (first + last) / 2
    return _between(middle, first + seen / 2, last - seen / 2)
