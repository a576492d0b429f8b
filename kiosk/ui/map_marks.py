"""The marks on the map for what is looked at: pins, clusters, and the names beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.content import Kind, MapPicture
from kiosk.ui import formats, kinds
from kiosk.ui.map_clusters import Box, Cluster, Sizes, clusters, overlap
from kiosk.ui.map_pins import Pin, passes, pins, sheets_of, spot_on, spots
from kiosk.ui.map_plates import Pane
from kiosk.ui.map_rows import DotRow, InsetRow, MarkRow
from kiosk.ui.shown import Shown, key_of
from kiosk.ui.wording import Words
from kiosk.visit import Camera, Glass, Looking, Point, Stop, Trip, way_to

HERE = 0.6
"""How large the mark of where the visitor stands is, in widths of a pin."""

MEASURED = Callable[[str], float]
"""How wide a name is, in px."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How the map lies on the screen, in px: the pane, what of it nothing covers, the marks.

    `label` is the height of a name beside a pin, and `longest` the width of the longest that is
    written there.
    """

    pane: Pane
    free: Box
    sizes: Sizes
    label: float = 0.0
    longest: float = 0.0

    @property
    def glass(self) -> Glass:
        """What of the paper the free part shows at zoom 1."""
        left, top, right, bottom = self.free
        pane = self.pane
        return Glass((right - left) / pane.paperWidth, (bottom - top) / pane.paperHeight)


@dataclass(frozen=True, slots=True)
class View:
    """All that the marks follow from."""

    shown: Shown
    picture: MapPicture
    looking: Looking
    trip: Trip
    words: Words
    here: Point | None

    def pins(self, number: int) -> tuple[Pin, ...]:
        """The pins of a sheet that the filters let through."""
        return tuple(
            pin
            for pin in pins(self.shown, self.picture, number)
            if passes(pin.stop, pin.entry, self.looking, self.shown.pack, self.trip)
        )

    def title(self, stop: Stop) -> str:
        """An entry's title."""
        return self.shown.read(self.shown.entries(stop[0])[stop[1]].title, self.words.language)


def paper_fits(free: Box, aspect: float) -> tuple[float, float]:
    """The size of the whole paper, `aspect` times as wide as high, in what nothing covers."""
    width, height = max(1.0, free[2] - free[0]), max(1.0, free[3] - free[1])
    return (width, width / aspect) if width / height < aspect else (height * aspect, height)


def clustered(view: View, layout: Layout, camera: Camera) -> tuple[Cluster, ...]:
    """The marks of the sheet that is looked at, in px of the paper at that zoom."""
    size = layout.pane.paper(camera.zoom)
    found = view.pins(view.looking.on(sheets_of(view.picture)))
    return clusters(spots(found, size.width(), size.height()), layout.sizes)


def marks(
    view: View, layout: Layout, camera: Camera, measured: MEASURED
) -> tuple[tuple[MarkRow, ...], str]:
    """The marks as rows, in reading order; and the side on which "You are here" has room."""
    size = layout.pane.paper(camera.zoom)
    them = clustered(view, layout, camera)
    frames = view.picture.insets if view.looking.on(sheets_of(view.picture)) == 0 else ()
    names = Names(layout, camera, them, measured)
    for inset in frames:
        left, top, right, bottom = inset.at
        names.keep_off(
            (left * size.width(), top * size.height(), right * size.width(), bottom * size.height())
        )
    here, side = here_on(view), ""
    if here is not None:
        half = layout.sizes.width * HERE / 2
        x, y = here[0] * size.width(), here[1] * size.height()
        side = names.room(view.words("You are here"), (x - half, y - half, x + half, y + half))
    rows = []
    for one in them:
        alone = len(one.spots) == 1
        label = view.title(one.stops[0]) if alone else ""
        beside = names.room(label, one.box(layout.sizes)) if alone else ""
        rows.append(
            MarkRow(
                key=" ".join(key_of(*stop) for stop in one.stops),
                across=one.x / size.width(),
                down=one.y / size.height(),
                look=_look(one),
                name=_name(one, view),
                count=str(len(one.stops)) if len(one.stops) > 1 else "",
                mix=".".join(str(sum(stop[0] is kind for stop in one.stops)) for kind in Kind),
                label=label if beside else "",
                side=beside,
                chosen=bool(set(one.stops) & set(view.looking.card)),
            )
        )
    return tuple(rows), side


def _look(one: Cluster) -> str:
    if len(one.spots) > 1:
        return "cluster"
    return "place" if len(one.stops) > 1 else str(one.stops[0][0])


def _name(one: Cluster, view: View) -> str:
    """What a mark is called for whoever cannot see it."""
    words, stops = view.words, one.stops
    if len(stops) == 1:
        parts = [view.title(stops[0]), kinds.singular(stops[0][0], words)]
    else:
        here = words.many("{n} thing here", "{n} things here", len(stops))
        near = words.many("{n} thing close together", "{n} things close together", len(stops))
        parts = [here if len(one.spots) == 1 else near, *map(view.title, stops[:3])]
    if len(one.spots) == 1:
        parts.append(far(stops[0], view))
    return ", ".join(filter(None, parts))


def far(stop: Stop, view: View) -> str:
    """How far an entry is from here; empty when nobody has said where here is."""
    way = way_to(view.shown.entries(stop[0])[stop[1]], view.shown.pack, view.here)
    return formats.way_in_short(way, view.words) if way is not None else ""


# -- names beside pins -----------------------------------------------------------------------------


class Names:
    """Finds the names room beside their marks, where they cover no mark and no other name."""

    def __init__(
        self, layout: Layout, camera: Camera, them: Sequence[Cluster], measured: MEASURED
    ) -> None:
        self._layout = layout
        self._measured = measured
        self._taken = [one.box(layout.sizes) for one in them]
        seen = layout.pane.seen(camera)
        left, top, right, bottom = layout.free
        self._free = (left + seen.x(), top + seen.y(), right + seen.x(), bottom + seen.y())

    def keep_off(self, box: Box) -> None:
        """No name is to stand here."""
        self._taken.append(box)

    def room(self, name: str, mark: Box) -> str:
        """The side of the mark on which the name stands from now on; empty where it has no room."""
        width = self._measured(name)
        if width > self._layout.longest:
            return ""
        for side, box in _places(mark, width, self._layout.label):
            others = (other for other in self._taken if other != mark)
            if _inside(box, self._free) and not any(overlap(box, other) for other in others):
                self._taken.append(box)
                return side
        return ""


def _places(mark: Box, width: float, height: float) -> tuple[tuple[str, Box], ...]:
    """Where a name that wide and high may stand beside a mark, the best place first."""
    left, top, right, bottom = mark
    middle, head = (left + right - width) / 2, (top + bottom - height) / 2
    return (
        ("below", (middle, bottom, middle + width, bottom + height)),
        ("right", (right, head, right + width, head + height)),
        ("left", (left - width, head, left, head + height)),
        ("above", (middle, top - height, middle + width, top)),
    )


def _inside(box: Box, room: Box) -> bool:
    return box[0] >= room[0] and box[1] >= room[1] and box[2] <= room[2] and box[3] <= room[3]


# -- insets ----------------------------------------------------------------------------------------


def insets(view: View) -> tuple[InsetRow, ...]:
    """The maps within the map."""
    rows = []
    for number, inset in enumerate(view.picture.insets, 1):
        left, top, right, bottom = inset.at
        title = view.shown.read(inset.title, view.words.language)
        held = len(view.pins(number))
        name = f"{title}, {view.words.many('{n} thing here', '{n} things here', held)}"
        rows.append(InsetRow(number, left, top, right - left, bottom - top, title, name))
    return tuple(rows)


def dots(view: View) -> tuple[DotRow, ...]:
    """What lies in the insets; none of it when one of them is looked into."""
    if view.looking.on(sheets_of(view.picture)):
        return ()
    rows: list[DotRow] = []
    for number in range(1, len(view.picture.insets) + 1):
        at: dict[tuple[float, float], Pin] = {}
        for pin in view.pins(number):
            at.setdefault((pin.across, pin.down), pin)
        rows += (
            DotRow(f"{number}/{key_of(*pin.stop)}", pin.across, pin.down, str(pin.stop[0]))
            for pin in at.values()
        )
    return tuple(rows)


def inset_of_all(view: View, stops: Sequence[Stop]) -> int:
    """The number of the inset that shows all of these; 0 when none does."""
    for number in range(1, len(view.picture.insets) + 1):
        if set(stops) <= {pin.stop for pin in view.pins(number)}:
            return number
    return 0


def here_on(view: View) -> tuple[float, float] | None:
    """Where the kiosk stands on the sheet that is looked at; None where that shows it not."""
    if view.here is None:
        return None
    number = view.looking.on(sheets_of(view.picture))
    return spot_on(view.picture, number, view.here.lat, view.here.lon)
