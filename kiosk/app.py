"""Start-up, as named steps: the only place where everything meets."""

import base64
import contextlib
import faulthandler
import gc
import json
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping
from datetime import datetime

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickView, QSGRendererInterface

from kiosk.config import (
    RunOptions,
    cache_folder,
    default_config,
    shipped_icons,
    shipped_sounds,
)
from kiosk.content import own_colours, verify_pictures
from kiosk.documents import Problem, Severity, problems_as_json, show_problems
from kiosk.host import (
    UNSEEN,
    Health,
    OneKiosk,
    Panel,
    Refused,
    UnsafeFolder,
    Uptime,
    measured,
    process_age,
    usage,
)
from kiosk.host import application as qt
from kiosk.host.activity import ActivityFilter, Press
from kiosk.host.background import in_background
from kiosk.host.constants import keep_constants
from kiosk.host.control import ControlServer
from kiosk.host.frames import FrameCounter
from kiosk.host.logs import start_log
from kiosk.host.signals import EndSignals, end_within
from kiosk.host.sounds import Sounds
from kiosk.host.touch import OneFinger
from kiosk.host.window import KioskWindow, png_of
from kiosk.ui.display_view import DisplayViewModel
from kiosk.ui.display_view import derive as derive_display
from kiosk.ui.flat import FlatPosters
from kiosk.ui.furnishing import add_fonts, furnish
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.loading import Loaded, load, manner_of, pinned
from kiosk.ui.pictures import CardProvider, LayerProvider
from kiosk.ui.staff_backing import Backing, backing_here
from kiosk.ui.staff_view import Staff
from kiosk.visit import Phase

LOG = logging.getLogger("kiosk.app")

CANNOT = 2
ALREADY_RUNNING = 3
CLOSED_BY_STAFF = 4
"""Told apart from 0, so that a service that starts the kiosk again and again leaves it closed."""

NIGHT = "#0b1b28"
END_WITHIN = 1.9
"""Seconds from being told to end until the process is gone, whatever hangs."""
PREPARE_AFTER_MS = 5000
"""Pictures are looked at, and made ready for cards, once the first slide stands."""
PICTURE_IN_HAND = 1.0
"""Seconds that the picture in hand may still take when the kiosk ends."""


def run(options: RunOptions) -> int:
    """Run the kiosk until it is told to end.

    Returns 0 when it ended as told, 2 when it could show nothing at all, 3 when another kiosk of
    this user runs already, 4 when staff closed it. When staff restart it, it does not return.
    """
    environment = dict(os.environ)
    keep_constants()
    lock = OneKiosk()
    try:
        taken = lock.take()
    except (UnsafeFolder, OSError) as reason:
        _say(f"The kiosk cannot start: {reason}")
        return CANNOT
    if not taken:
        owner = f" (process {lock.owner})" if lock.owner else ""
        _say(f"A kiosk is running already{owner}. `kiosk quit` ends it.")
        return ALREADY_RUNNING
    loaded = load(options, serial=1)
    _tell(loaded.problems)
    config = loaded.config or default_config()
    log = start_log(
        config.log.log_folder, config.log.level, int(config.log.size), int(config.log.count)
    )
    application = qt.make_application()
    add_fonts()
    service = Service(options, loaded, lock)
    status = application.exec()
    end_within(END_WITHIN, sys.stderr)
    service.close()
    LOG.info("Ended")
    log.close()
    lock.release()
    faulthandler.cancel_dump_traceback_later()
    if service.again:
        # The same process begins anew: whatever started it, or waits for it, need not know.
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], environment)  # noqa: S606
    if service.working:
        # A busy machine: everything is put away, and Python's own end would crash with the thread.
        os._exit(status)
    return status


class Service(QObject):
    """The running kiosk: its window, its screens, and what the control socket asks of it."""

    _prepared = Signal(object)

    def __init__(self, options: RunOptions, loaded: Loaded, lock: OneKiosk) -> None:
        super().__init__()
        self._options = options
        self._loaded = loaded
        self._serial = 1
        self._broken: frozenset[Problem] = frozenset()
        self._uptime = Uptime()
        self._display = DisplayViewModel(self)
        self._flat = FlatPosters(cache_folder())
        cards, layers = CardProvider(self._flat), LayerProvider()
        self._kiosk = Kiosk(
            self._display,
            cards,
            layers,
            clock=time.monotonic,
            today=lambda: datetime.now().astimezone().date(),
            parent=self,
        )
        self._sounds = Sounds(shipped_sounds(), self)
        self._kiosk.hearing.sound.connect(self._sounds.play)
        config = loaded.config or default_config()
        self._config = config
        self._view = view = QQuickView()
        view.setColor(QColor(NIGHT))
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.setTitle("Kiosk")
        engine = view.engine()
        furnish(engine, cards, layers)
        engine.warnings.connect(self._qml_warnings)
        size = options.windowed
        seen = QGuiApplication.platformName() not in UNSEEN
        if size is None and (config.display.mode == "windowed" or not seen):
            size = config.display.size
        self._window = KioskWindow(view, config.display.screen, size=size, icons=shipped_icons())
        OneFinger(view)
        self._frames = FrameCounter(view)
        self.again = False
        self._staff = Staff(self._kiosk, layers, self._backing(), self)
        self._activity = ActivityFilter(view, self._judge)
        self._activity.activity.connect(self._kiosk.touched)
        self._activity.activity.connect(self._staff.touched)
        view.widthChanged.connect(self._fit)
        view.heightChanged.connect(self._fit)
        self._put_on(loaded)
        self._signals = EndSignals(self)
        self._signals.asked.connect(self.end)
        self._control = ControlServer(lock, self.answer, parent=self)
        # Compiled on Qt's own thread while this one waits in the event loop: a thread that waits
        # for it and holds Python's lock would never hear of a warning, and wait for ever.
        self._main = QQmlComponent(engine)
        self._main.statusChanged.connect(self._show)
        self._main.loadFromModule(
            "Kiosk.Screens", "Main", QQmlComponent.CompilationMode.Asynchronous
        )
        self._stop = threading.Event()
        self._working: list[threading.Thread] = []
        self._prepared.connect(self._after_preparing)
        QTimer.singleShot(PREPARE_AFTER_MS, self, self._prepare)

    def _show(self) -> None:
        """The screens are compiled: show them, or say why that cannot be."""
        if self._main.status() == QQmlComponent.Status.Loading:
            return
        item = self._main.createWithInitialProperties({"kiosk": self._kiosk, "staff": self._staff})
        if not isinstance(item, QQuickItem):
            LOG.critical("The screens cannot be shown: %s", self._main.errorString())
            _say("The screens cannot be shown; the log says why.")
            # Not at once: before the event loop runs, nobody hears that it should end.
            QTimer.singleShot(0, self, lambda: QGuiApplication.exit(CANNOT))
            return
        self._view.setContent(self._main.url(), self._main, item)
        self._view.frameSwapped.connect(self._first_frame)
        self._window.show()

    def end(self) -> None:
        """End the kiosk as told."""
        self._end(0)

    def _end(self, status: int) -> None:
        self._window.let_go()
        QGuiApplication.exit(status)

    def close(self) -> None:
        """Take everything down, the window first."""
        self._stop.set()
        self._signals.close()
        self._control.close()
        self._sounds.close()
        self._staff.close()
        self._kiosk.close()
        # A thread that is inside Qt while Python goes would end the process with a crash.
        for thread in self._working:
            thread.join(PICTURE_IN_HAND)
        shiboken6.delete(self._view)

    @property
    def working(self) -> bool:
        """Whether a thread is still busy."""
        return self._staff.working or any(thread.is_alive() for thread in self._working)

    # -- what goes on screen -------------------------------------------------------------------

    def _put_on(self, loaded: Loaded) -> None:
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
        self._kiosk.put_on(loaded.shown, manner_of(self._config))

    def _fit(self) -> None:
        """The panel's size, or what hangs on it, changed: the screens follow."""
        display = self._config.display
        width, height = max(1, self._view.width()), max(1, self._view.height())
        panel = Panel(width, height, display.diagonal, display.rotation)
        shown = self._loaded.shown
        own = own_colours(shown.pack.manifest.theme) if shown is not None else {}
        self._display.show(derive_display(panel, display.viewing_distance, own))

    def _judge(self, _where: object) -> Press:
        """In attract and while asking, a touch counts when it is lifted, for what it is on."""
        active = self._kiosk.state.visit.phase is Phase.ACTIVE or self._staff.session.open
        return Press.ACT if active else Press.CHOOSE

    def _first_frame(self) -> None:
        self._view.frameSwapped.disconnect(self._first_frame)
        # All that was made until here stays for months: it is never looked through again.
        gc.freeze()
        gc.enable()
        LOG.info("First frame %.0f ms after the process began", process_age() * 1000)

    def _qml_warnings(self, warnings: list[QQmlError]) -> None:
        for warning in warnings:
            LOG.warning("QML: %s", warning.toString())

    # -- pictures are decoded once, in the background ------------------------------------------

    def _prepare(self) -> None:
        """Look at every picture once, now that the first slide stands."""
        pictures, shown = self._loaded.pictures, self._loaded.shown
        if shown is None:
            return

        def work() -> None:
            self._flat.make_all(shown.artworks(), self._stop)
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
        if new and not self._stop.is_set():
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
            now=lambda: datetime.now().astimezone(),
        )

    def _take_new(self, *, now: bool, then: Callable[[], None]) -> None:  # noqa: ARG002
        self.reload()
        then()

    def _health(self) -> Health:
        api = self._view.rendererInterface().graphicsApi()
        return measured(
            self._uptime.seconds,
            self._frames.read(),
            by_card=api is not QSGRendererInterface.GraphicsApi.Software,
            problems=[str(problem["message"]) for problem in self._problems()],
        )

    def _restart(self) -> None:
        self.again = True
        self.end()

    # -- the control socket --------------------------------------------------------------------

    def answer(self, request: Mapping[str, object]) -> dict[str, object]:
        """What `kiosk status`, `screenshot`, `reload` and `quit` get.

        Raises Refused for any other verb.
        """
        match request.get("verb"):
            case "status":
                return self.status()
            case "screenshot":
                return {"png": self.screenshot()}
            case "reload":
                return {"problems": self.reload()}
            case "quit":
                QTimer.singleShot(0, self.end)
                return {}
            case verb:
                raise Refused(f"The kiosk does not know the request `{verb}`.")

    def status(self) -> dict[str, object]:
        """How the kiosk is; nothing of it is about a visitor."""
        state, shown = self._kiosk.state, self._kiosk.shown
        used, frames = usage(), self._frames.read()
        return {
            "phase": str(state.visit.phase) if shown is not None else "back soon",
            "pack": shown.read(shown.pack.manifest.title, shown.fallback) if shown else None,
            "folder": str(shown.folder) if shown is not None else None,
            "version": shown.pack.manifest.version if shown is not None else None,
            "language": state.language,
            "uptime": self._uptime.seconds,
            "frames": {
                "total": frames.total,
                "last_minute": frames.last_minute,
                "longest_gap_ms": round(frames.longest_gap * 1000),
            },
            "memory": used.memory_bytes,
            "problems": self._problems(),
        }

    def screenshot(self) -> str:
        """What is on the screen, as a PNG in base 64."""
        return base64.b64encode(png_of(self._view)).decode()

    def reload(self) -> list[dict[str, object]]:
        """Read the files anew; what cannot be shown leaves what is on. Returns what is wrong."""
        self._serial += 1
        loaded = load(self._options, serial=self._serial)
        on = self._kiosk.shown
        if loaded.shown is None and on is not None:
            note = "The pack cannot be shown as it is now; the one that was on stays."
            notes = (*loaded.notes, note)
            loaded = Loaded(loaded.config or self._config, on, loaded.problems, notes)
        self._put_on(loaded)
        QTimer.singleShot(PREPARE_AFTER_MS, self, self._prepare)
        return self._problems()

    def _problems(self) -> list[dict[str, object]]:
        """What is wrong now, the kiosk's own notes first."""
        said = [*self._loaded.notes, *filter(None, [self._window.problem, self._sounds.problem])]
        notes = [{"severity": "warning", "message": note} for note in said]
        problems = json.loads(problems_as_json(self._loaded.problems))
        return [*notes, *problems]


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - this is where people are told


def _tell(problems: tuple[Problem, ...]) -> None:
    """The problems on standard error, for whoever started the kiosk."""
    if problems:
        _say(show_problems(problems, colour=sys.stderr.isatty()).rstrip())
