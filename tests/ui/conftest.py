"""What the screens' tests share: an application without widgets, and a kiosk on a clock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.glass import Ear, Glass
from tests.ui.shelves import shelf


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


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
