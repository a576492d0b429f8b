"""The running kiosk: its window, its screens, its pack."""

import contextlib
import gc
import json
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickView, QSGRendererInterface

from kiosk.app.aloud import Aloud
from kiosk.app.answers import Answers
from kiosk.app.bookkeeping import Bookkeeping
from kiosk.app.slips import Slips
from kiosk.app.starting import CANNOT, say
from kiosk.app.swapping import CANNOT_BE_SHOWN, Swapping
from kiosk.config import (
    RunOptions,
    cache_folder,
    default_config,
    shipped_icons,
    shipped_sounds,
    state_folder,
)
from kiosk.content import own_colours, verify_pictures
from kiosk.documents import Problem, Severity, problems_as_json
from kiosk.host import UNSEEN, Health, OneKiosk, Panel, Uptime, measured, process_age
from kiosk.host.activity import MOVING_KEYS, ActivityFilter, Press
from kiosk.host.background import in_background
from kiosk.host.control import ControlServer
from kiosk.host.frames import FrameCounter
from kiosk.host.listening import Listening
from kiosk.host.signals import EndSignals
from kiosk.host.sounds import Sounds
from kiosk.host.touch import BOUNCE_MM, OneFinger
from kiosk.host.window import KioskWindow
from kiosk.ledger import Ledger
from kiosk.packs import Step
from kiosk.takeaway import get_ready
from kiosk.ui.display_view import DisplayViewModel
from kiosk.ui.display_view import derive as derive_display
from kiosk.ui.flat import FlatPosters
from kiosk.ui.furnishing import furnish
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.loading import Loaded, load, manner_of, pinned
from kiosk.ui.pictures import CardProvider, LayerProvider
from kiosk.ui.staff_backing import Backing, backing_here
from kiosk.ui.staff_view import Staff
from kiosk.visit import Phase

LOG = logging.getLogger("kiosk.app")
QML_LOG = logging.getLogger("kiosk.qml")

NIGHT = "#0b1b28"
PREPARE_AFTER_MS = 5000
"""Pictures are looked at, and made ready for cards, once the first slide stands."""
CLOSED_BY_STAFF = 4
"""Told apart from 0, so that a service that starts the kiosk again and again leaves it closed."""
PICTURE_IN_HAND = 1.0
"""Seconds that the picture in hand may still take when the kiosk ends."""


class Service(QObject):
    """The running kiosk: its window, its screens, and what the control socket asks of it."""

    _prepared = Signal(object)

    def __init__(self, options: RunOptions, loaded: Loaded, lock: OneKiosk) -> None:
        super().__init__()
        self._options = options
        self._loaded = loaded
        self._broken: frozenset[Problem] = frozenset()
        self._stop = threading.Event()
        self._working: list[threading.Thread] = []
        self._display = DisplayViewModel(self)
        self._flat = FlatPosters(cache_folder())
        cards, layers = CardProvider(self._flat), LayerProvider()
        self.kiosk = Kiosk(
            self._display,
            cards,
            layers,
            clock=time.monotonic,
            today=lambda: _now().date(),
            parent=self,
        )
        self._sounds = Sounds(shipped_sounds(), self)
        self._slips = Slips(self.kiosk, lambda: manner_of(self._config), self)
        self._aloud = Aloud(self.kiosk, lambda: manner_of(self._config), self)
        self.kiosk.hearing.sound.connect(self._play)
        self._books = Bookkeeping(self.kiosk, Ledger(state_folder()), _now, self)
        self._config = config = loaded.config or default_config()
        self.uptime = Uptime()
        self.view = view = QQuickView()
        view.setColor(QColor(NIGHT))
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.setTitle("Kiosk")
        engine = view.engine()
        furnish(engine, cards, layers)
        engine.warnings.connect(self._qml_warnings)
        size = options.windowed
        if size is None and (config.display.mode == "windowed" or not _seen()):
            size = config.display.size
        self._window = KioskWindow(view, config.display.screen, size=size, icons=shipped_icons())
        self.frames = FrameCounter(view)
        self.again = False
        self._staff = Staff(self.kiosk, layers, self._backing(), self)
        self._be_touched(view)
        view.widthChanged.connect(self._fit)
        view.heightChanged.connect(self._fit)
        self._prepared.connect(self._after_preparing)
        self._put_on(loaded)
        self.swapping = Swapping(
            self.kiosk,
            loaded,
            lambda serial: load(options, serial=serial),
            self._put_on,
            flat=self._flat,
            panel=view.size,
            clock=time.monotonic,
            now=_now,
            parent=self,
        )
        self._signals = EndSignals(self)
        self._signals.asked.connect(self.end)
        self._control = ControlServer(lock, Answers(self).answer, parent=self)
        # Compiled on Qt's own thread while this one waits in the event loop: a thread that waits
        # for it and holds Python's lock would never hear of a warning, and wait for ever.
        self._main = QQmlComponent(engine)
        self._main.statusChanged.connect(self._show)
        self._main.loadFromModule(
            "Kiosk.Screens", "Main", QQmlComponent.CompilationMode.Asynchronous
        )

    def _be_touched(self, view: QQuickView) -> None:
        """Stand between the window and whoever touches it; who comes last here is asked first."""
        fingers = self.kiosk.fingers
        hand = OneFinger(view, two=fingers.wanted, near=self._near)
        hand.pinch_began.connect(fingers.began)
        hand.pinched.connect(fingers.moved)
        hand.pinch_ended.connect(fingers.ended)
        activity = ActivityFilter(view, self._judge)
        activity.activity.connect(self.kiosk.touched)
        activity.activity.connect(self._staff.touched)
        self._aloud.hear(Listening(view, near=self._near), hand.take_back)

    def _show(self) -> None:
        """The screens are compiled: show them, or say why that cannot be."""
        if self._main.status() == QQmlComponent.Status.Loading:
            return
        item = self._main.createWithInitialProperties({"kiosk": self.kiosk, "staff": self._staff})
        if not isinstance(item, QQuickItem):
            LOG.critical("The screens cannot be shown: %s", self._main.errorString())
            say("The screens cannot be shown; the log says why.")
            # Not at once: before the event loop runs, nobody hears that it should end.
            QTimer.singleShot(0, self, lambda: QGuiApplication.exit(CANNOT))
            return
        self.view.setContent(self._main.url(), self._main, item)
        self.view.frameSwapped.connect(self._first_frame)
        self._window.show()

    def end(self) -> None:
        """End the kiosk as told."""
        self._end(0)

    def _end(self, status: int) -> None:
        # Not a default of `end`: the signal that asks for it brings its own number along.
        self._window.let_go()
        QGuiApplication.exit(status)

    def close(self) -> None:
        """Take everything down, the window first."""
        self._stop.set()
        self.swapping.close()
        self._signals.close()
        self._control.close()
        self._sounds.close()
        self._slips.close()
        self._aloud.close()
        self._staff.close()
        self.kiosk.close()
        self._books.close()
        # A thread that is inside Qt while Python goes would end the process with a crash.
        for thread in self._working:
            thread.join(PICTURE_IN_HAND)
        shiboken6.delete(self.view)

    @property
    def working(self) -> bool:
        """Whether a thread is still busy."""
        threads = [*self._working, *self.swapping.working]
        busy = self._staff.working or self._books.working
        return busy or any(thread.is_alive() for thread in threads)

    # -- what goes on screen -------------------------------------------------------------------

    @property
    def named(self) -> str | None:
        """The pack that a command or kiosk.yaml names; None when it is the one staff put on."""
        source = self._options.pack or self._config.content.pack
        return source.written if source is not None else None

    def _put_on(self, loaded: Loaded) -> None:
        if loaded.folder != self._loaded.folder:
            self._broken = frozenset()
        self._loaded = loaded
        if loaded.config is not None:
            self._config = loaded.config
        for problem in loaded.problems:
            level = logging.ERROR if problem.severity is Severity.ERROR else logging.WARNING
            LOG.log(level, "%s: %s [%s]", problem.location, problem.message, problem.code)
        for note in loaded.notes:
            LOG.warning("%s", note)
        self._fit()
        self._sounds.follow(self._config.sound)
        self._aloud.follow(self._config.sound)
        self._slips.follow(self._config.printer)
        self._books.follow(self._config.desk, self._config.statistics)
        self.kiosk.put_on(loaded.shown, manner_of(self._config))
        QTimer.singleShot(PREPARE_AFTER_MS, self, self._prepare)

    def _play(self, name: str) -> None:
        """A sound, unless it would be heard over a voice."""
        if not self._aloud.speaking:
            self._sounds.play(name)

    def _fit(self) -> None:
        """The panel's size, or what hangs on it, changed: the screens follow."""
        display = self._config.display
        width, height = max(1, self.view.width()), max(1, self.view.height())
        panel = Panel(width, height, display.diagonal, display.rotation)
        shown = self._loaded.shown
        own = own_colours(shown.pack.manifest.theme) if shown is not None else {}
        props = derive_display(panel, display.viewing_distance, display.lower_edge, own)
        self._display.show(props)
        self._bounce = BOUNCE_MM * props.unit

    def _judge(self, key: int | None) -> Press:
        """In attract and while asking, a touch counts when it is lifted, for what it is on.

        So does a key; but one that goes from answer to answer is none. Who is told everything
        looks with a finger: what it touches is said, and nothing else comes of it.
        """
        if key is None and self.kiosk.state.guiding and not self._staff.session.open:
            return Press.WAKE
        phase = self.kiosk.state.visit.phase
        if phase is Phase.ACTIVE or self._staff.session.open:
            return Press.ACT
        return Press.MOVE if phase is Phase.ASKING and key in MOVING_KEYS else Press.CHOOSE

    def _near(self) -> float:
        """Within how many pixels a tap right after another is its bounce: none where staff type."""
        return 0.0 if self._staff.session.open else self._bounce

    def _first_frame(self) -> None:
        self.view.frameSwapped.disconnect(self._first_frame)
        # All that was made until here stays for months: it is never looked through again.
        gc.freeze()
        gc.enable()
        LOG.info("First frame %.0f ms after the process began", process_age() * 1000)

    def _qml_warnings(self, warnings: list[QQmlError]) -> None:
        for warning in warnings:
            QML_LOG.warning("QML: %s", warning.toString())

    # -- pictures are decoded once, in the background ------------------------------------------

    def _prepare(self) -> None:
        """Look at every picture once, now that the first slide stands."""
        pictures, shown = self._loaded.pictures, self._loaded.shown
        if shown is None:
            return
        before = self.swapping.before
        kept = before.shown.artworks() if before is not None and before.shown is not None else ()

        def work() -> None:
            get_ready()
            self._flat.make_all((*shown.artworks(), *kept), self._stop)
            problems = verify_pictures(
                shown.folder, pictures, cache=cache_folder(), stop=self._stop, workers=1
            )
            with contextlib.suppress(RuntimeError):  # the kiosk ended meanwhile
                self._prepared.emit(frozenset(problems))

        self._working = [thread for thread in self._working if thread.is_alive()]
        self._working.append(in_background("pictures", work))

    def _after_preparing(self, broken: frozenset[Problem]) -> None:
        new = broken - self._broken
        self._broken = broken
        if self._stop.is_set() or not new:
            return
        if not self.swapping.picture_broken(min(new)):
            self.reload()

    # -- what staff ask --------------------------------------------------------------------------

    def _backing(self) -> Backing:
        return backing_here(
            take_new=self._take_new,
            health=self._health,
            pinned=lambda: pinned(self._options, self._config),
            unit=lambda: float(self._display.property("unit")),
            restart=self._restart,
            close=lambda: self._end(CLOSED_BY_STAFF),
            ledger=self._books.ledger,
            now=_now,
        )

    def _take_new(self, *, now: bool, then: Callable[[], None]) -> None:
        def heard() -> None:
            under_way = self.swapping.swap.step is Step.READING or self.swapping.waiting
            if not under_way:
                self.swapping.changed.disconnect(heard)
                then()

        self.swapping.changed.connect(heard)
        self.swapping.take_new(at_once=now)

    def _health(self) -> Health:
        api = self.view.rendererInterface().graphicsApi()
        return measured(
            self.uptime.seconds,
            self.frames.read(),
            by_card=api is not QSGRendererInterface.GraphicsApi.Software,
            problems=[str(problem["message"]) for problem in self.problems()],
        )

    def _restart(self) -> None:
        self.again = True
        self.end()

    # -- the files anew --------------------------------------------------------------------------

    def reload(self) -> list[dict[str, object]]:
        """Read the files anew; what cannot be shown leaves what is on. Returns what is wrong."""
        loaded = load(self._options, serial=self.swapping.next_serial)
        on = self.kiosk.shown
        if loaded.shown is None and on is not None:
            last = self.swapping.loaded
            loaded = replace(
                last,
                config=loaded.config or self._config,
                shown=on,
                problems=loaded.problems,
                notes=(*loaded.notes, CANNOT_BE_SHOWN),
            )
        self._put_on(loaded)
        self.swapping.reloaded(loaded)
        return self.problems()

    def problems(self) -> list[dict[str, object]]:
        """What is wrong now, the kiosk's own notes first."""
        parts = (self._window, self._sounds, self._aloud, self._books, self._slips)
        own = [part.problem for part in parts]
        said = [*self.swapping.notes, *filter(None, own)]
        notes = [{"severity": "warning", "message": note} for note in said]
        problems = json.loads(problems_as_json(self.swapping.loaded.problems))
        return [*notes, *problems]


def _now() -> datetime:
    """The time of day."""
    return datetime.now().astimezone()


def _seen() -> bool:
    """Whether there is a screen to fill."""
    return QGuiApplication.platformName() not in UNSEEN
