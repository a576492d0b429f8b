"""A kiosk without a window: its view models, its installed packs, a clock that stands still."""

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import swapping
from kiosk.app.aloud import Aloud
from kiosk.app.probation import Probation
from kiosk.app.swapping import Swapping
from kiosk.config import RunOptions, Sound
from kiosk.host.speech import Speech
from kiosk.packs import Mark, Store, disk
from kiosk.ui.flat import FlatPosters
from kiosk.ui.loading import Loaded, load, manner_of
from kiosk.ui.shown import Shown
from tests.app.room import SPEAKER, MakeRoom, Room
from tests.packs.conftest import NOON, PANEL, blind, hush
from tests.packs.forge import MANIFEST, archive, good_files
from tests.ui.glass import MANNER, Glass
from tests.ui.shelves import shelf

Install = Callable[[str], None]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders of one kiosk, with version 1 of a pack put on and proven."""
    for name in ("DATA", "CACHE", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setattr(disk, "_sync", lambda _path, _flags: None)
    install(tmp_path, "1")
    use("1")
    on = Store.here().state().on.pack
    assert on is not None
    Store.here().mark(on, Mark.passed)
    return tmp_path


def install(folder: Path, version: str) -> None:
    """Install a version of the pack."""
    files = good_files()
    files["pack.yaml"] = MANIFEST.replace("'2'", f"'{version}'").encode()
    file = folder / f"jumps-{version}.kioskpack"
    file.write_bytes(archive(files, version=version))
    Store.here().install(file, now=NOON, panel=PANEL, tell=hush, look=blind)


def use(version: str) -> None:
    """Put a version on."""
    store = Store.here()
    store.use(store.find(f"jumps@{version}"), now=NOON)


class Desk:
    """A kiosk and what swaps its packs; wait for what it does with `until`."""

    def __init__(self, glass: Glass, qtbot: QtBot, cache: Path, options: RunOptions) -> None:
        self.glass = glass
        self._qtbot = qtbot
        self.options = options
        self.put: list[str | None] = []
        """The versions that were put on, in order."""
        self.wrong: Exception | None = None
        """What putting the next one on raises."""
        self.reads = 0
        self.reading = threading.Event()
        self.reading.set()
        first = load(options, serial=1)
        self.put_on(first)
        self.swapping = Swapping(
            glass.kiosk,
            first,
            self._read,
            self.put_on,
            flat=FlatPosters(cache),
            panel=lambda: QSize(480, 800),
            clock=lambda: glass.now,
            now=lambda: NOON + timedelta(seconds=glass.now),
        )

    def _read(self, serial: int) -> Loaded:
        loaded = load(self.options, serial=serial)
        self.reads += 1
        self.reading.wait(20)
        return loaded

    def put_on(self, loaded: Loaded) -> None:
        self.put.append(version_of(loaded))
        assert loaded.config is not None
        self.glass.put_on(loaded.shown, manner_of(loaded.config))
        if self.wrong is not None:
            wrong, self.wrong = self.wrong, None
            raise wrong

    @property
    def on(self) -> str | None:
        return version_of(self.swapping.loaded)

    @property
    def pointed(self) -> str | None:
        """The version that the small file names."""
        keys = {pack.key: pack.version for pack in Store.here().installed()}
        return keys.get(self.mark.pack or "")

    @property
    def mark(self) -> Mark:
        return Store.here().state().on

    @property
    def probation(self) -> Probation:
        watched = self.swapping.findChildren(Probation)
        return next(one for one in watched if not one.over)

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=20_000)

    def ready(self) -> None:
        """Wait until a pack waits for its moment."""
        self.until(lambda: self.swapping.waiting is not None)

    def after(self, seconds: float) -> None:
        self.glass.after(seconds)
        self.swapping.tick()

    def now_on(self, version: str) -> None:
        """Put a version on, and let it go on with the next slide."""
        use(version)
        self.swapping.take_new()
        self.ready()
        self.after(8.0)
        assert self.on == version


def version_of(loaded: Loaded) -> str | None:
    return loaded.shown.pack.manifest.version if loaded.shown is not None else None


@pytest.fixture
def open_desk(
    qapp: QGuiApplication, qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Desk]]:
    """Opens a kiosk with these options of `kiosk run`."""
    desks: list[Desk] = []
    monkeypatch.setattr(swapping, "POINTER_MS", 20)

    def open_one(**options: object) -> Desk:
        glass = Glass(home / "cache/kiosk")
        asked = RunOptions(**options)  # type: ignore[arg-type]
        desks.append(Desk(glass, qtbot, home / "cache/kiosk", asked))
        return desks[-1]

    yield open_one
    for desk in desks:
        desk.reading.set()
        desk.swapping.close()
        desk.swapping.deleteLater()
        desk.glass.close()


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk()


def noon(seconds: float = 0.0) -> datetime:
    return NOON + timedelta(seconds=seconds)


@pytest.fixture
def enter(qapp: QGuiApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[MakeRoom]:
    made: list[Room] = []

    def enter(*, waits: bool = True, mute: bool = False, shown: Shown | None = None) -> Room:
        glass, file = Glass(tmp_path / "cache"), tmp_path / "heard"
        glass.put_on(shown or shelf())
        how = [*(["waits"] if waits else []), *(["mute"] if mute else [])]
        speaker = (sys.executable, str(SPEAKER), str(file), *how)
        speech = Speech(speaker=speaker, start_after_ms=0)
        aloud = Aloud(glass.kiosk, lambda: MANNER, None, speech)
        made.append(Room(glass, aloud, speech, file, qtbot))
        aloud.follow(Sound())
        qtbot.waitUntil(lambda: speech.plays)
        glass.kiosk.begin()
        return made[-1]

    yield enter
    for room in made:
        room.aloud.close()
        room.glass.close()
