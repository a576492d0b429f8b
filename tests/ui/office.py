"""A kiosk with a staff area: a PIN, a store, a stick, and clocks that stand still."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from kiosk.content import open_pack
from kiosk.host import Gate, Health, light_of
from kiosk.host.pin import Moment
from kiosk.ledger import Ledger
from kiosk.packs import Installed, PanelSize, Store
from kiosk.ui.shown import Shown
from kiosk.ui.staff_backing import Backing
from kiosk.ui.staff_state import HOLD
from kiosk.ui.staff_view import Staff
from tests.packs.forge import archive, good_files
from tests.ui.glass import Glass

PIN, WRONG = "4711", "9073"
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
SUMMER, WINTER = "Summer", "Winter"


def files_of(title: str, version: str = "1") -> dict[str, bytes]:
    """The files of a small pack of this title, whose story is missing in one language."""
    manifest = f"format: 1\nid: {title.lower()}\ntitle: {title}\nversion: '{version}'\n"
    files = good_files()
    stunt = files["stunts/jump/stunt.yaml"].replace(b", nb: Han gjorde det selv.", b"")
    return files | {
        "pack.yaml": f"{manifest}languages: [en, nb]\n".encode(),
        "stunts/jump/stunt.yaml": stunt,
    }


class Office:
    """The staff area, and what it asks of the program, which this stands for."""

    def __init__(self, glass: Glass, folder: Path, qtbot: QtBot) -> None:
        self.glass = glass
        self.qtbot = qtbot
        self.folder = folder
        self.store = Store(folder / "packs")
        self.ledger = Ledger(folder)
        self.gate = Gate(folder, lambda: Moment("boot", glass.now))
        self.sticks: list[Path] = []
        self.health = Health("1.0", 3700.0, 150_000_000, 1200, 0.045, by_card=True, free=5 * 10**9)
        self.pinned = ""
        self.asked: list[str] = []
        self.refuses = False
        self.staff: Any = Staff(glass.kiosk, glass.layers, self._backing())

    def close(self) -> None:
        self.staff.close()
        shiboken6.delete(self.staff)

    def _backing(self) -> Backing:
        return Backing(
            gate=self.gate,
            store=self.store,
            ledger=self.ledger,
            take_new=self._take_new,
            health=self._measure,
            pinned=lambda: self.pinned,
            sticks=lambda: tuple(self.sticks),
            unit=lambda: 1.0,
            restart=lambda: self.asked.append("restart"),
            close=lambda: self.asked.append("close"),
            clock=lambda: self.glass.now,
            now=lambda: NOON,
            started=NOON - timedelta(hours=1),
        )

    def _measure(self) -> Health:
        self.asked.append("health")
        return self.health

    def _take_new(self, *, now: bool, then: Callable[[], None]) -> None:
        self.asked.append(f"take new, now={now}")
        if not self.refuses:
            self.show_what_is_on()
        then()

    # -- packs -----------------------------------------------------------------------------------

    def show_what_is_on(self) -> None:
        on = self.store.on()
        assert on is not None
        pack = open_pack(on.folder).pack
        assert pack is not None
        self.glass.put_on(Shown(pack, on.folder, ("en", "nb"), "en", 7))

    def archive(self, title: str, version: str = "1", folder: Path | None = None) -> Path:
        file = (folder or self.folder) / f"{title.lower()}-{version}.kioskpack"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(archive(files_of(title, version), name=title.lower(), version=version))
        return file

    def install(self, title: str, version: str = "1") -> Installed:
        file = self.archive(title, version)
        return self.store.install(
            file, now=NOON, panel=PanelSize(), tell=lambda *_: None, look=light_of
        ).pack

    # -- what staff do ---------------------------------------------------------------------------

    @property
    def place(self) -> str:
        return str(Staff.Place(self.staff.place).name)

    def after(self, seconds: float) -> None:
        """So much later the clock is looked at."""
        self.glass.now += seconds
        self.staff.tick()

    def holds_the_corner(self, seconds: float = HOLD) -> None:
        self.staff.corner(True)
        self.after(seconds)
        self.staff.corner(False)

    def types(self, pin: str) -> None:
        for digit in pin:
            self.staff.digit(digit)
        self.staff.enter()
        self.waits(lambda: not self.staff.session.checking)

    def comes_in(self) -> None:
        self.holds_the_corner()
        self.types(PIN)
        assert self.place == "Now"
        self.waits(lambda: self.staff.now.title != "")

    def waits(self, condition: Callable[[], object]) -> None:
        """Until the other threads have told."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=10_000)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def rows(self) -> dict[str, Any]:
        """The packs by their titles."""
        return {row.title: row for row in self.staff.packs.packs.rows}
