"""What the map says and shows, derived from what is looked at."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from kiosk.ui.map_card import CardProps
from kiosk.ui.map_card import derive as derive_card
from kiosk.ui.map_marks import MEASURED, Layout, View, dots, here_on, insets, marks
from kiosk.ui.map_pins import choices, pins, sheets_of
from kiosk.ui.map_rows import DotRow, InsetRow, MarkRow
from kiosk.ui.rows import ChoiceRow
from kiosk.visit import Camera


@dataclass(frozen=True, slots=True)
class MapProps:
    """The map.

    `inset` is the number of the one that is looked into, 0 for none; `changed` says that not all
    is shown. `nothing` is said where no entry passes the filters. `cardAcross` and `cardDown` are
    where the card's entry lies.
    """

    kicker: str = ""
    title: str = ""
    alt: str = ""
    back: str = ""
    all: str = ""
    closer: str = ""
    farther: str = ""
    more: str = ""
    less: str = ""
    inset: int = 0
    insetAt: QRectF = field(default_factory=QRectF)
    changed: bool = False
    nearest: bool = False
    farthest: bool = True
    across: float = 0.5
    down: float = 0.5
    zoom: float = 1.0
    paperWidth: float = 0.0
    paperHeight: float = 0.0
    here: str = ""
    hereSide: str = ""
    hereAcross: float = 0.0
    hereDown: float = 0.0
    nothing: str = ""
    cardAcross: float = 0.0
    cardDown: float = 0.0
    marks: tuple[MarkRow, ...] = ()
    insets: tuple[InsetRow, ...] = ()
    dots: tuple[DotRow, ...] = ()
    filters: tuple[ChoiceRow, ...] = ()
    card: CardProps = field(default_factory=CardProps)


def camera_of(view: View, layout: Layout) -> Camera:
    """What is really seen."""
    return view.looking.held(layout.glass, sheets_of(view.picture))


def derive(view: View, layout: Layout, back: str, measured: MEASURED) -> MapProps:
    """The map; `back` names the page behind it, where that is not Start."""
    shown, words, looking = view.shown, view.words, view.looking
    sheets = sheets_of(view.picture)
    number = looking.on(sheets)
    camera = camera_of(view, layout)
    here = here_on(view)
    card = derive_card(view)
    at = next(
        (
            (pin.across, pin.down)
            for pin in pins(shown, view.picture, number)
            if f"{pin.stop[0]}/{pin.stop[1]}" == card.key
        ),
        (0.0, 0.0),
    )
    rows, side = marks(view, layout, camera, measured)
    title = words("Map")
    if number:
        title = shown.read(view.picture.insets[number - 1].title, words.language)
    glass = layout.glass
    right, left = words("Further right"), words("Further left")
    return MapProps(
        kicker=words("Map") if number else words("Where it all happens"),
        title=title,
        alt=shown.read(view.picture.alt, words.language),
        back=back,
        all=words("Show all"),
        closer=words("Closer"),
        farther=words("Farther away"),
        more=left if words.mirrored else right,
        less=right if words.mirrored else left,
        inset=number,
        insetAt=QRectF(
            QPointF(sheets[number].left, sheets[number].top),
            QPointF(sheets[number].right, sheets[number].bottom),
        ),
        changed=looking.filtered or bool(number) or camera != glass.whole(sheets[0]),
        nearest=camera.zoom >= glass.closest(sheets[number]),
        farthest=number == 0 and camera.zoom <= glass.whole(sheets[0]).zoom,
        across=camera.across,
        down=camera.down,
        zoom=camera.zoom,
        paperWidth=layout.pane.paperWidth,
        paperHeight=layout.pane.paperHeight,
        here=words("You are here") if here is not None else "",
        hereSide=side,
        hereAcross=here[0] if here is not None else 0.0,
        hereDown=here[1] if here is not None else 0.0,
        nothing="" if any_left(view) else words("Nothing fits all of this."),
        cardAcross=at[0],
        cardDown=at[1],
        marks=rows,
        insets=insets(view),
        dots=dots(view),
        filters=choices(shown, view.picture, looking, view.trip, words),
        card=card,
    )


def any_left(view: View) -> bool:
    """Whether some entry passes the filters."""
    return any(view.pins(number) for number in range(len(view.picture.insets) + 1))
