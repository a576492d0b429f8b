"""What the staff area of QML tests asks: a PIN, two packs, and a stick with two more."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.host import Gate, Health, pin
from kiosk.host.pin import Moment
from kiosk.ledger import Ledger
from kiosk.packs import PanelSize, Store
from kiosk.ui.staff_backing import Backing
from tests.packs.forge import archive, good_files
from tests.qml.packs import LONGEST_WORD

PIN = "4711"
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
TITLES = {"short": "Summer", "long": f"Winter with the {LONGEST_WORD}", "new": "Spring"}


def office(folder: Path, clock: Callable[[], float]) -> Backing:
    """A machine for staff, all of it below `folder`; made once, for its packs take their time."""
    pin.COST = 2
    gate = Gate(folder, lambda: Moment("boot", clock()))
    store = Store(folder / "packs")
    ledger = Ledger(folder)
    if not folder.exists():
        (folder / "stick").mkdir(parents=True)
        (folder / "stick/broken.kioskpack").write_bytes(b"PK\x03\x04")
        gate.set_pin(PIN)
        for name in ("short", "long"):
            store.install(_archive(folder, name), now=NOON, panel=PanelSize(), tell=_hush)
        _archive(folder / "stick", "new")
        store.use(store.find("short"), now=NOON)
        store.note(store.find("long"), "Its pictures could not be drawn any more.", now=NOON)
    problems = (f"The {LONGEST_WORD} is not there.", "And something else.")
    return Backing(
        gate=gate,
        store=store,
        ledger=ledger,
        take_new=lambda now, then: then(),  # noqa: ARG005
        health=lambda: Health("1.0", 1e6, 131_000_000, 3540, 1.9, problems=problems, free=10**11),
        pinned=lambda: "",
        sticks=lambda: (folder / "stick",),
        unit=lambda: 2.0,
        restart=lambda: None,
        close=lambda: None,
        clock=clock,
        now=lambda: NOON,
        started=NOON,
    )


def _archive(folder: Path, name: str) -> Path:
    manifest = f"format: 1\nid: {name}\ntitle: {TITLES[name]}\nversion: '2026.1'\n"
    files = good_files() | {"pack.yaml": f"{manifest}languages: [en]\n".encode()}
    file = folder / f"{name}.kioskpack"
    file.write_bytes(archive(files, name=name, version="2026.1"))
    return file


def _hush(_what: str, _done: int, _of: int) -> None:
    """Nobody watches."""
