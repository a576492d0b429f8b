"""What the screens' tests share: an application without widgets, and a kiosk on a clock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.host import pin
from kiosk.packs import disk
from kiosk.ui import add_fonts
from tests.ui.glass import Ear, Glass
from tests.ui.office import PIN, SUMMER, WINTER, Office
from tests.ui.shelves import shelf


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QGuiApplication) -> None:
    """What is measured is measured in the fonts of the screens, whichever test comes first."""
    add_fonts()


@pytest.fixture
def glass(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Glass]:
    """A kiosk with nothing on."""
    glass = Glass(tmp_path / "cache")
    yield glass
    glass.close()


@pytest.fixture
def attract(glass: Glass) -> Glass:
    """A kiosk in attract, with a pack of two entries of each kind and no pictures."""
    glass.put_on(shelf())
    return glass


@pytest.fixture
def visited(attract: Glass) -> Glass:
    """The same kiosk, touched just now."""
    attract.kiosk.begin()
    return attract


@pytest.fixture
def ear(glass: Glass) -> Ear:
    """Hears what the kiosk says from now on; ask for it after the others."""
    return Ear(glass.everything())


@pytest.fixture
def office(
    glass: Glass, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Office]:
    """A kiosk in a visit, with a PIN and nothing installed."""
    # What scrypt and a disk cost is not what these tests are about.
    monkeypatch.setattr(pin, "COST", 2)
    monkeypatch.setattr(disk, "_sync", lambda _path, _flags: None)
    glass.put_on(shelf())
    glass.kiosk.begin()
    office = Office(glass, tmp_path, qtbot)
    office.gate.set_pin(PIN)
    yield office
    office.close()


@pytest.fixture
def stocked(office: Office) -> Office:
    """Summer is on, Winter is installed; somebody is behind the PIN."""
    office.store.use(office.install(SUMMER), now=office.staff._backing.now())
    office.install(WINTER, "2")
    office.show_what_is_on()
    office.comes_in()
    office.waits(lambda: len(office.rows()) >= 2 and "warning" in office.staff.now.problems)
    return office
