"""What QML tests are played on: a real `Kiosk` with a clock of its own, and packs to show."""

import re
from dataclasses import replace
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.config import shipped_pack
from kiosk.content import Kind, Pack, open_pack
from kiosk.host.touch import OneFinger
from kiosk.proof.layout import is_pressable, look, visible
from kiosk.takeaway import Printing
from kiosk.ui.display_view import DisplayProps, DisplayViewModel
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.pictures import CardProvider, LayerProvider
from kiosk.ui.pseudo import PSEUDO
from kiosk.ui.shown import Shown
from kiosk.ui.staff_view import Staff
from kiosk.ui.state import Manner
from kiosk.ui.wording import words_in
from kiosk.visit import Comfort, Motion, Point, Scheme, Trip
from tests.qml.office import office
from tests.qml.packs import make_pack

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

TODAY = date(2026, 7, 15)
HERE = Point(62.0, 7.0)
SHIFT = 6.0
"""Pixels by which a word may be wider or narrower in another order of its letters."""
MARKS = re.compile("[\u200f\u202e\u202c\u2068\u2069]")
"""What turns a text round, and is not seen."""


def _standing(page: QQuickItem, *, mirrored: bool) -> dict[str, list[QRectF]]:
    """Where all that one can press stands on a page, by its name; west stays west on a map."""
    places: dict[str, list[QRectF]] = {}
    whole = page.boundingRect()
    for item in visible(page):
        rect = item.mapRectToItem(page, item.boundingRect())
        if is_pressable(item) and item.isEnabled() and whole.contains(rect) and not _mapped(item):
            places.setdefault(_called(item), []).append(rect)
    for rects in places.values():
        rects.sort(key=lambda rect: (rect.top(), -rect.right() if mirrored else rect.left()))
    return places


def _called(item: QQuickItem) -> str:
    return MARKS.sub("", str(item.property("name")))


def _mapped(item: QQuickItem) -> bool:
    above: QQuickItem | None = item
    while above is not None and above.metaObject().className().partition("_QML")[0] != "MapPane":
        above = above.parentItem()
    return above is not None


@cache
def _shipped() -> Pack:
    pack = open_pack(shipped_pack()).pack
    assert pack is not None
    return pack


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@QmlElement
class Fixtures(QObject):
    """Made by a test file; all that it made goes with it."""

    kioskChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = Clock()
        self._folder = TemporaryDirectory(prefix="kiosk-qml-")
        self._serial = 0
        self._touched: QQuickItem | None = None
        self._panel = DisplayViewModel(self)
        self._more: tuple[str, ...] = ()
        self._stood: dict[str, list[QRectF]] = {}
        self._manner = Manner(seconds_a_slide=8.0, timeout=60.0, warning=30.0, here=HERE)

    @cached_property
    def _kiosk(self) -> Kiosk:
        engine = qmlEngine(self)
        assert engine is not None
        cards, layers = engine.imageProvider("card"), engine.imageProvider("layer")
        assert isinstance(cards, CardProvider)
        assert isinstance(layers, LayerProvider)
        kiosk = Kiosk(
            self._panel,
            cards,
            layers,
            clock=self._clock,
            today=lambda: TODAY,
            parent=self,
        )
        self.destroyed.connect(kiosk.close)
        return kiosk

    @cached_property
    def _staff(self) -> Staff:
        engine = qmlEngine(self)
        assert engine is not None
        layers = engine.imageProvider("layer")
        assert isinstance(layers, LayerProvider)
        backing = office(Path(self._folder.name, "office"), self._clock)
        staff = Staff(self._kiosk, layers, backing, self)
        self.destroyed.connect(staff.close)
        return staff

    @Property(Staff, notify=kioskChanged)
    def staff(self) -> Staff:
        """The staff area, whose PIN is 4711, with two packs and a stick."""
        return self._staff

    @Slot(float)
    def staffAfter(self, seconds: float) -> None:
        """Let time pass for staff."""
        self._clock.now += seconds
        self._staff.tick()

    @Property(Kiosk, notify=kioskChanged)
    def kiosk(self) -> Kiosk:
        return self._kiosk

    @Property(bool, notify=kioskChanged)
    def slideThere(self) -> bool:
        """Whether the present slide's poster has been decoded and its time runs."""
        return self._kiosk.state.slide_since is not None

    @Slot(str)
    def show(self, name: str) -> None:
        """Put a pack on: ``shipped`` is the one that comes along, and see packs.py for others.

        The kiosk attracts, in the pack's first language.
        """
        self._serial += 1
        folder = Path(self._folder.name, str(self._serial))
        if name == "shipped":
            folder, pack = shipped_pack(), _shipped()
        else:
            pack = make_pack(name, folder)
        languages = (*pack.manifest.languages, *self._more)
        shown = Shown(pack, folder, languages, languages[0], self._serial)
        self._kiosk.put_on(None, Manner())
        self._kiosk.put_on(shown, self._manner)
        self._kiosk.leave()

    @Slot()
    def takeOff(self) -> None:
        """Show no pack at all."""
        self._kiosk.put_on(None, self._manner)

    @Slot(str, bool)
    def comfort(self, scheme: str, still: bool) -> None:
        """Let the visits from now on begin in these colours, with or without motion."""
        motion: Motion = "reduced" if still else "full"
        colours = next(one for one in get_args(Scheme) if one == scheme)
        self._manner = replace(self._manner, comfort=Comfort(scheme=colours, motion=motion))

    @Slot(float)
    def reaches(self, band: float) -> None:
        """Let a seated person reach this share of the panel's height."""
        self._panel.show(DisplayProps(band=band))

    @Slot(str, str)
    def visit(self, name: str, language: str) -> None:
        """Put a pack on and begin a visit in this language, which may be one that nobody speaks."""
        self._more = (language,) if language in PSEUDO else ()
        self.show(name)
        self._kiosk.begin()
        self._kiosk.speak(language)

    @Slot(bool)
    def hear(self, there: bool) -> None:
        """Have a voice to read pages with, or none."""
        self._kiosk.screens.ear.offer(offered=there)  # type: ignore[attr-defined]

    @Slot(bool)
    def printer(self, there: bool) -> None:
        """Let there be a printer of slips, or none, for the packs from now on."""
        self._manner = replace(self._manner, printer=there)

    @Slot(str, str)
    def collect(self, name: str, language: str) -> None:
        """Begin a visit whose trip has the first stunt of this pack, and turn to it."""
        self.visit(name, language)
        shown = self._kiosk.shown
        assert shown is not None
        stop = (Kind.STUNT, next(iter(shown.entries(Kind.STUNT))))
        self._kiosk.change(lambda state: replace(state, trip=Trip((stop,)), code="MM88"))
        self._kiosk.dock("trip")

    @Slot(str)
    def printed(self, outcome: str) -> None:
        """That is what came of a slip."""
        self._kiosk.stand(replace(self._kiosk.state, printing=Printing(outcome)))

    @Slot(float)
    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._clock.now += seconds
        self._kiosk.tick()

    @Slot(str)
    def touch(self, kind: str) -> None:
        """Somebody touched something: `kind` is touch, pointer or key."""
        self._kiosk.touched(kind)

    @Slot(QQuickItem, str, result="QVariant")
    def find(self, page: QQuickItem, name: str) -> QQuickItem | None:
        """What one can press and is called this, None when nothing on the page is."""
        named = (item for item in visible(page) if is_pressable(item))
        return next((item for item in named if _called(item) == name), None)

    @Slot(str, result=str)
    def picture(self, key: str) -> str:
        """The address of an entry's card."""
        return f"{self._serial}/{key}"

    @Slot(QQuickItem, str, result="QVariantList")
    def kinds(self, item: QQuickItem, kind: str) -> list[QQuickItem]:
        """The visible items of a component inside an item, in the order of the tree."""
        named = ((one, one.metaObject().className()) for one in visible(item))
        return [one for one, name in named if name.partition("_QML")[0] == kind]

    @Slot(QQuickItem)
    def remember(self, page: QQuickItem) -> None:
        """Keep in mind where everything stands that one can press."""
        self._stood = _standing(page, mirrored=False)

    @Slot(QQuickItem, result="QStringList")
    def unmirrored(self, page: QQuickItem) -> list[str]:
        """What does not stand where the mirror image of what is remembered does, by some px that
        letters take more or less in another order; what is not there counts too."""
        there = _standing(page, mirrored=True)
        # The dock's way to the languages bears the present one's name.
        spoken = {words_in(tag).own_name for tag in ("en", *PSEUDO)}
        lost = (self._stood.keys() ^ there.keys()) - spoken
        found = [f"{name} is not there" for name in lost]
        for name in self._stood.keys() & there.keys():
            for was, now in zip(self._stood[name], there[name], strict=False):
                due = page.width() - was.right()
                if abs(now.left() - due) > SHIFT or abs(now.top() - was.top()) > SHIFT:
                    found.append(f"{name} stands at {now.left():.0f} rather than {due:.0f}")
        return found

    @Slot(result=int)
    def remembered(self) -> int:
        """How many of those there are."""
        return sum(len(places) for places in self._stood.values())

    @Slot(QQuickItem, float, result="QStringList")
    def faults(self, page: QQuickItem, least: float) -> list[str]:
        """What is wrong with the layout of a page."""
        return [str(finding) for finding in look(page, least).findings]

    @Slot(QQuickItem)
    def oneFinger(self, item: QQuickItem) -> None:
        """Let only one finger at a time through to this item's window, as in the kiosk."""
        fingers = self._kiosk.fingers
        # The binding's window goes with the binding's item.
        self._touched = item
        hand = OneFinger(item.window(), two=fingers.wanted)
        hand.pinch_began.connect(fingers.began)
        hand.pinched.connect(fingers.moved)
        hand.pinch_ended.connect(fingers.ended)
