"""Where the real screens stand for their pictures, on a panel that nobody sees."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import shiboken6
from PIL import Image
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import (
    QQuickItem,
    QQuickWindow,
    QSGRendererInterface,
)

from kiosk.config import default_config
from kiosk.content import own_colours
from kiosk.host import give_back_large_blocks, keep_constants
from kiosk.proof import layout
from kiosk.proof.camera import Camera, View
from kiosk.proof.driving import (
    Clock,
    measure_fingers,
    measure_movement,
    measure_speech,
    measure_times,
)
from kiosk.proof.focusing import measure_rings, walk
from kiosk.proof.layout import Piece
from kiosk.proof.measures import Rule, Tallies
from kiosk.proof.measuring import Glass, measure_place
from kiosk.proof.plan import CannotDrawError
from kiosk.proof.scenes import NOW, Scene, standing
from kiosk.proof.stillness import come_to_rest
from kiosk.proof.variants import Variant
from kiosk.ui import (
    CardProvider,
    DisplayViewModel,
    FlatPosters,
    Kiosk,
    LayerProvider,
    Manner,
    Shown,
    add_fonts,
    derive_display,
    furnish,
    recital,
    words_in,
)
from kiosk.visit import Phase, Screen

TURN = 0.8
"""The share of a view that goes by between two of its pictures: each word is whole in one."""
MIN_TURN = 100.0
"""Pixels that a turn goes on where the place is too low to be turned."""
PATIENCE_MS = 60_000
"""Until a screen that does not come to rest is given up."""
HEARTBEAT_MS = 20
FIRST_SCENE = "start-1"
"""From which the kiosk is driven."""
CSS_PX_OF_A_DISTANCE = 2688
"""How many CSS pixels make a viewing distance (WCAG2ICT)."""
MOMENT = 1e-6
"""Seconds: too little to be seen in any count-down."""


def make_application() -> QGuiApplication:
    """Qt without a display, drawing in software; once in a process."""
    keep_constants()
    give_back_large_blocks()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    # Both are needed: the first for windows, the second for what draws without one.
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    os.environ["QT_QUICK_BACKEND"] = "software"
    application = QGuiApplication(["kiosk"])
    add_fonts()
    return application


class Stage:
    """The kiosk's screens with a clock that stands still, and somebody who takes pictures."""

    def __init__(
        self, shown: Shown, cache: Path, patience: tuple[float, float] | None = None
    ) -> None:
        """`cache` is a folder for flat posters; `patience` as in `Order`.

        Raises CannotDrawError when the screens do not load.
        """
        self._shown = shown
        manner = Manner(place=default_config().place.name or "")
        if patience is not None:
            manner = replace(manner, timeout=patience[0], warning=patience[1])
        self._manner = standing(shown, manner)
        self._day = date.min
        self._clock = Clock(NOW)
        cards, layers = CardProvider(FlatPosters(cache)), LayerProvider()
        self._display = DisplayViewModel()
        # mypy takes what Qt calls a Property for an object of its own.
        self._kiosk: Any = Kiosk(
            self._display, cards, layers, clock=self._clock, today=lambda: self._day
        )
        self._engine = QQmlEngine()
        furnish(self._engine, cards, layers)
        self._camera = Camera()
        self._unit = 1.0
        self._variant: Variant | None = None
        self._ringed: set[tuple[Variant | None, Screen, str]] = set()
        self._kiosk.put_on(shown, self._manner)
        # As on a machine with a voice: then there is an ear on every page, which needs its room.
        self._kiosk.screens.ear.offer(offered=True)  # type: ignore[attr-defined]
        self._root = self._load()

    def _load(self) -> QQuickItem:
        self._main = QQmlComponent(self._engine)
        told: list[QQmlComponent.Status] = []
        # Its status is ready a moment before it can be made; the signal comes when it can.
        self._main.statusChanged.connect(told.append)
        self._main.loadFromModule(
            "Kiosk.Screens", "Main", QQmlComponent.CompilationMode.Asynchronous
        )
        compiled = {QQmlComponent.Status.Ready, QQmlComponent.Status.Error}
        self._wait(lambda: bool(compiled & {*told}), "The screens", QDeadlineTimer(PATIENCE_MS))
        root = self._main.createWithInitialProperties({"kiosk": self._kiosk})
        if not isinstance(root, QQuickItem):
            raise CannotDrawError(f"The screens cannot be shown: {self._main.errorString()}")
        return root

    @property
    def shown(self) -> Shown:
        """The pack that is drawn."""
        return self._shown

    @property
    def manner(self) -> Manner:
        """How the kiosk is set that shows it."""
        return self._manner

    def close(self) -> None:
        """Take it down, the screens first."""
        self._kiosk.close()
        shiboken6.delete(self._root)
        self._camera.close()
        shiboken6.delete(self._engine)

    def dress(self, variant: Variant) -> None:
        """This panel, these colours and this size of text from now on."""
        if variant == self._variant:
            return
        self._variant = variant
        # Pages that get another size order their pictures anew: of the pack, and not of none.
        self._put_pack_on()
        display = variant.mounting or default_config().display
        props = derive_display(
            variant.panel,
            display.viewing_distance,
            display.lower_edge,
            own_colours(self._shown.pack.manifest.theme),
        )
        per_mm = variant.panel.pixels_per_mm
        css_px = display.viewing_distance / CSS_PX_OF_A_DISTANCE * per_mm
        self._glass = Glass(per_mm, variant.height, display.lower_edge, css_px)
        self._unit = props.unit
        self._display.show(props)
        self._manner = replace(self._manner, comfort=variant.comfort)
        self._camera.aim(self._root, variant.width, variant.height)

    def views(self, scene: Scene, languages: tuple[str, ...]) -> Iterator[tuple[str, View]]:
        """A scene in each of the languages, from the beginning to the end of what can be scrolled.

        Raises CannotDrawError when it does not come to rest.
        """
        for language in languages:
            self._show(scene, language)
            for _ in self._scrolled(scene):
                yield language, self._camera.take(self._root, self._unit)
            if scene.everywhere:
                return

    def measures(self, scene: Scene, languages: tuple[str, ...]) -> Iterator[tuple[str, View]]:
        """The same views with everything on them measured, and once how the kiosk is driven.

        Raises CannotDrawError as `views` does.
        """
        for language in languages:
            self._show(scene, language)
            first = True
            for _ in self._scrolled(scene):
                to = Tallies()
                view = self._camera.measure(self._root, self._unit, self._glass, to)
                if scene.state is not None and scene.state.visit.phase is Phase.ACTIVE:
                    self._hear(to)
                if first and language == languages[0]:
                    # What a walk leaves behind, the next scene sets right.
                    view = replace(view, picture=view.picture.copy())
                    self._walk(scene, to)
                    self._drive(scene, to)
                first = False
                yield language, replace(view, tallies=to.done())
            if scene.everywhere:
                return

    def _hear(self, to: Tallies) -> None:
        """The two buttons of the corner, and what is said of the page when it is read aloud."""
        screens = self._kiosk.screens
        for rule, name in ((Rule.HELP, screens.help.title), (Rule.EAR, screens.ear.name)):
            measure_place(rule, self._root, name, self._glass, to)
        reading = self._kiosk.state.read_aloud()
        to.looked(Rule.UNSAID, 1)
        if not recital(reading, self._shown, self._manner, self._clock()):
            to.add(Rule.UNSAID, 1, reading.page.screen)

    def _walk(self, scene: Scene, to: Tallies) -> None:
        """With Tab through the page."""
        low = self._variant is not None and self._variant.reach == "low"
        if scene.state is None or scene.state.attracting or low:
            return
        reached = walk(self._root, self._glass, to)

        at = self._kiosk.state

        def draw(focused: QQuickItem, after: str) -> Image.Image:
            self._kiosk.touched(after)
            # A key answers the question, if it is on: it has to stay.
            self._kiosk.stand(at)
            focused.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            self._settle(scene)
            return self._camera.picture()

        fresh = [piece for piece in reached if self._is_fresh(piece, at.page.screen)]
        measure_rings(self._root, fresh, self._glass, draw, to)
        to.looked(Rule.ON_FOCUS, len(reached))
        if self._kiosk.state.route != at.route:
            to.add(Rule.ON_FOCUS, 1, "a control of this page")
        self._kiosk.touched("pointer")
        self._kiosk.stand(at)
        self._settle(scene)

    def _is_fresh(self, piece: Piece, screen: Screen) -> bool:
        """Whether no control of its kind on such a screen had its ring measured in this look."""
        kind = (self._variant, screen, piece.item.metaObject().className())
        known = kind in self._ringed
        self._ringed.add(kind)
        return not known

    def _drive(self, scene: Scene, to: Tallies) -> None:
        """By the clock and with a finger, from Start; on each page of an entry, what can move."""
        if scene.state is None or scene.state.attracting:
            return
        at = self._kiosk.state
        if at.page.screen is Screen.ENTRY:
            measure_movement(self._root, scene.title, to)
        if scene.key != FIRST_SCENE:
            return

        def settle() -> None:
            self._settle(scene)

        measure_fingers(self._kiosk, self._root, self._camera.window, settle, to)
        self._kiosk.put_on(self._shown, self._manner)
        before = self._clock.now
        measure_speech(self._kiosk, to)
        measure_times(self._kiosk, self._clock, self._manner, self._shown, to)
        # Scenes stand at moments of a clock that stands still.
        self._clock.now = before
        self._kiosk.stand(at)
        self._settle(scene)

    # -- how it stands -------------------------------------------------------------------------

    def _put_pack_on(self) -> None:
        if self._kiosk.shown is None:
            self._kiosk.put_on(self._shown, self._manner)

    def _show(self, scene: Scene, language: str) -> None:
        # No two slides came at the same moment.
        self._clock.now += MOMENT
        if scene.state is None:
            self._kiosk.put_on(None, self._manner)
        else:
            self._put_pack_on()
            state = replace(scene.state, language=language, comfort=self._manner.comfort)
            self._day = state.today
            present = self._kiosk.state
            if state.attracting and present.attracting and present.slide == state.slide:
                # The same slide in other words: its poster is there already.
                state = replace(state, slide_since=present.slide_since)
            self._kiosk.stand(state)
        self._settle(scene)

    def _settle(self, scene: Scene) -> None:
        """Until every picture is there and nothing moves any more."""

        def still() -> bool:
            loop = QEventLoop()
            while not deadline.hasExpired():
                loop.processEvents()
                self._camera.polish()
                if self._kiosk.busy or self._awaits_slide:
                    return False
                if not come_to_rest(self._root):
                    return True
            return False

        deadline = QDeadlineTimer(PATIENCE_MS)
        self._wait(still, scene.title, deadline)
        # Without an event loop that runs, nothing else deletes what asked to be deleted later.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    @property
    def _awaits_slide(self) -> bool:
        state = self._kiosk.state
        return self._kiosk.shown is not None and state.attracting and state.slide_since is None

    def _wait(self, until: Callable[[], bool], what: str, deadline: QDeadlineTimer) -> None:
        # Whatever happens, it is looked at again soon.
        heartbeat = QTimer()
        heartbeat.start(HEARTBEAT_MS)
        loop = QEventLoop()
        while not until():
            if deadline.hasExpired():
                raise CannotDrawError(f"{what} did not come to rest.")
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _scrolled(self, scene: Scene) -> Iterator[None]:
        """Once as it stands, then on and on to the end of what can be scrolled."""
        view = self._scrollable()
        if view is None:
            yield
            return
        upright = layout.overflow(view, upright=True) > 1
        turned = not upright and words_in(self._kiosk.state.language).mirrored
        _go(view, 0.0, upright=upright, turned=turned)
        self._settle(scene)
        yield
        # What has no room left for it goes on as well, or its end would never come.
        size = max(MIN_TURN, view.height() if upright else view.width())
        while True:
            gone, left = _stands(view, upright=upright, turned=turned)
            if left <= 1:
                return
            _go(view, gone + TURN * size, upright=upright, turned=turned)
            self._settle(scene)
            # The content of a list is as long as it guesses until it has been there.
            gone, _ = _stands(view, upright=upright, turned=turned)
            _go(view, gone, upright=upright, turned=turned)
            self._settle(scene)
            yield

    def _scrollable(self) -> QQuickItem | None:
        """What can be scrolled on the page; where there are two, the larger one."""
        views = [
            item
            for item in layout.visible(self._root)
            if item.inherits("QQuickFlickable")
            and item.isEnabled()
            and item.property("interactive")
            and any(layout.overflow(item, upright=upright) > 1 for upright in (True, False))
        ]
        return max(views, key=lambda view: view.width() * view.height(), default=None)


def _stands(view: QQuickItem, *, upright: bool, turned: bool) -> tuple[float, float]:
    """How far a Flickable has gone from its beginning, and how far it is to its end."""
    first, last = _ends(view, upright=upright)
    at = layout.number(view, "contentY" if upright else "contentX")
    return (last - at, at - first) if turned else (at - first, last - at)


def _go(view: QQuickItem, far: float, *, upright: bool, turned: bool) -> None:
    """Bring a Flickable so far from its beginning, and no farther than to its end; `turned` is one
    that begins at the right."""
    first, last = _ends(view, upright=upright)
    far = max(0.0, min(far, last - first))
    view.setProperty("contentY" if upright else "contentX", last - far if turned else first + far)


def _ends(view: QQuickItem, *, upright: bool) -> tuple[float, float]:
    """The first and the last place of a Flickable."""
    side, before, after, size = (
        ("Y", "topMargin", "bottomMargin", "Height")
        if upright
        else ("X", "leftMargin", "rightMargin", "Width")
    )
    first = layout.number(view, f"origin{side}") - layout.number(view, before)
    last = (
        layout.number(view, f"origin{side}")
        + layout.number(view, f"content{size}")
        + layout.number(view, after)
        - (view.height() if upright else view.width())
    )
    return first, max(first, last)
