"""Silhouettes reach from the top of their picture to its foot, so that heights compare."""

import re
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

import kiosk
from kiosk.content import Shape
from kiosk.ui.icons import IconProvider
from kiosk.ui.silhouettes import OUTLINES, outline

EMBER, SLATE, MIST = "ff6b3d", "1c4356", "b9cad1"
QML = Path(kiosk.__file__).parent / "qml/Kiosk/Components/Silhouette.qml"


def painted(shape: str, colours: str, width: int = 60, height: int = 90) -> QImage:
    size = QSize()
    address = f"shape.{shape}/{colours}"
    image = IconProvider().requestImage(address, size, QSize(width, height))
    assert size == image.size() == QSize(width, height)
    return image


def rows(image: QImage) -> list[int]:
    """The rows of an image in which something is painted."""
    across = range(image.width())
    return [y for y in range(image.height()) if any(image.pixelColor(x, y).alpha() for x in across)]


def test_every_shape_has_an_outline_and_a_width() -> None:
    assert set(OUTLINES) == {"", *get_args(Shape)}
    assert set(re.findall(r'case "(\w+)"', QML.read_text("utf-8"))) == set(get_args(Shape))


@pytest.mark.parametrize("shape", OUTLINES)
def test_an_outline_fills_its_square_exactly(shape: str) -> None:
    box = outline(shape).boundingRect()
    assert (box.top(), box.bottom()) == pytest.approx((0, 100), abs=0.01)
    assert box.left() >= 0
    assert box.right() <= 100


@pytest.mark.parametrize("shape", OUTLINES)
@pytest.mark.parametrize("height", [3, 90, 301])
def test_it_is_painted_from_the_top_to_the_foot(
    qapp: QGuiApplication, shape: str, height: int
) -> None:
    found = rows(painted(shape, f"{SLATE}/{MIST}", height=height))
    assert found[0] == 0
    assert found[-1] == height - 1


def test_its_own_colour_and_its_rims(qapp: QGuiApplication) -> None:
    plain = painted("", EMBER)
    assert all(plain.pixelColor(x, 45) == QColor(f"#{EMBER}") for x in (0, 30, 59))
    rimmed = painted("", f"{SLATE}/{MIST}")
    assert rimmed.pixelColor(0, 45) == QColor(f"#{MIST}")
    assert rimmed.pixelColor(30, 45) == QColor(f"#{SLATE}")


def test_an_unknown_shape_is_a_column(qapp: QGuiApplication) -> None:
    assert painted("castle", EMBER) == painted("", EMBER)
