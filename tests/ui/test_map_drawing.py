"""The maps of the default pack, drawn by Qt as the kiosk draws them."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.config import shipped_pack
from kiosk.content import Manifest
from kiosk.documents import read_document

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LAND, SEA, ICE = "land", "sea", "ice"


def kind_of(colour: QColor) -> str:
    """What a pixel shows: ice is light, land is greener than blue or lighter than any sea."""
    if colour.lightnessF() > 0.65:
        return ICE
    return LAND if colour.green() > 0.35 * 255 else SEA


@pytest.mark.parametrize(
    ("image", "spot", "kind"),
    [
        ("map/norway.svg", (61.0, 11.6), LAND),
        ("map/norway.svg", (69.2, 24.0), LAND),
        ("map/norway.svg", (66.0, 2.0), SEA),
        ("map/norway.svg", (57.6, 9.0), SEA),
        ("map/svalbard.svg", (79.8, 23.5), ICE),
        ("map/svalbard.svg", (77.0, 30.0), SEA),
        ("map/sunnmore-romsdal.svg", (62.42, 7.5), LAND),
        ("map/sunnmore-romsdal.svg", (62.415, 6.505), SEA),
    ],
)
@pytest.mark.parametrize("width", [300, 1080])
def test_qt_draws_land_and_sea_where_they_are(
    qtbot: "QtBot", image: str, spot: tuple[float, float], kind: str, width: int
) -> None:
    manifest = read_document(shipped_pack() / "pack.yaml", Manifest).value
    assert manifest is not None
    assert manifest.map is not None
    chart = {one.image: one.chart for one in (manifest.map, *manifest.map.insets)}[image]
    renderer = QSvgRenderer(str(shipped_pack() / image))
    assert renderer.isValid()
    size = QSize(width, round(width / chart.aspect))
    assert renderer.defaultSize().height() == pytest.approx(
        renderer.defaultSize().width() / chart.aspect, rel=0.005
    )
    drawn = QImage(size, QImage.Format.Format_RGB32)
    drawn.fill(QColor("#ff00ff"))
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    across, down = chart.at(*spot)
    pixel = drawn.pixelColor(round(across * size.width()), round(down * size.height()))
    assert kind_of(pixel) == kind, pixel.name()
