"""What the staff area of QML tests asks: a PIN, two packs, and a stick with two more."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.booking import DeskStop, DeskTrip, keep, minute_of
from kiosk.content import Kind
from kiosk.host import Gate, Health, light_of, pin
from kiosk.host.pin import Moment
from kiosk.ledger import Ledger, add
from kiosk.packs import PanelSize, Store
from kiosk.ui.staff_backing import Backing
from kiosk.visit import Event, Happening, hour_of
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
        _fill(ledger, folder)
        (folder / "stick").mkdir()
        (folder / "stick/broken.kioskpack").write_bytes(b"PK\x03\x04")
        gate.set_pin(PIN)
        for name in ("short", "long"):
            store.install(
                _archive(folder, name), now=NOON, panel=PanelSize(), tell=_hush, look=light_of
            )
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


def _fill(ledger: Ledger, folder: Path) -> None:
    """Three trips at the desk, and a busy week."""
    folder.mkdir(parents=True)
    titles = (f"The {LONGEST_WORD}", "A jump", "A title that is long and goes on and on")
    stops = tuple(
        DeskStop(Kind.STUNT, f"stunt-{number}", title) for number, title in enumerate(titles)
    )
    begun = minute_of(NOON)
    with ledger.writing() as db:
        keep(db, DeskTrip("LT27", begun, "de", stops))
        keep(db, DeskTrip("KM55", begun - timedelta(days=1), "nb", stops[:1]))
        keep(db, DeskTrip("YT46", begun - timedelta(days=30), "en", stops[:2]))
        for day in range(7):
            hour = hour_of(NOON - timedelta(days=day))
            add(
                db,
                {
                    (hour, Event(Happening.VISIT)): 1200 * day,
                    (hour, Event(Happening.MINUTES, "7")): 9,
                    (hour, Event(Happening.ENTRY, f"stunt/{LONGEST_WORD.lower()}")): 40 * day,
                    (hour, Event(Happening.ENTRY, f"stunt/stunt-{day}")): 4,
                    (hour, Event(Happening.OVER, "list/location")): 31,
                    (hour, Event(Happening.OVER, f"entry/stunt/stunt-{day}")): 11,
                },
            )


def _archive(folder: Path, name: str) -> Path:
    manifest = f"format: 1\nid: {name}\ntitle: {TITLES[name]}\nversion: '2026.1'\n"
    files = good_files() | {"pack.yaml": f"{manifest}languages: [en]\n".encode()}
    file = folder / f"{name}.kioskpack"
    file.write_bytes(archive(files, name=name, version="2026.1"))
    return file


def _hush(_what: str, _done: int, _of: int) -> None:
    """Nobody watches."""
