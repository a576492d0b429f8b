"""Icons: qtawesome's Material Design icons, and our silhouettes, drawn for the image provider."""

import json
import logging
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.content import Kind
from kiosk.ui.kinds import ICONS
from kiosk.ui.map_pin_art import paint_pin, paint_ring
from kiosk.ui.silhouettes import paint

LOG = logging.getLogger("kiosk.ui.icons")

PREFIX = "mdi6."
SHAPE = "shape."
PIN = "pin."
MIX = "mix."
FONT = "materialdesignicons6-webfont-*.ttf"
CHARACTERS = "materialdesignicons6-webfont-charmap-*.json"
USUAL = QSize(64, 64)


class IconProvider(QQuickImageProvider):
    """``image://icon/<name>/<colour>``: an icon by qtawesome's name, such as ``mdi6.home/f6f3ec``.

    ``image://icon/shape.<name>/<colour>/<colour of the rim>`` is a silhouette, all over it.
    ``image://icon/pin.<kind>/<colour>/<of the rim>/<of the icon>`` is a pin on the map, and
    ``image://icon/mix.<look>.<n>.<n>.<n>/<colour>/<of the rim>/<three more>`` one for several
    entries, so many of each kind.

    The font and its table of names are read where qtawesome keeps them. Importing qtawesome would
    bring Qt Widgets and, by way of QtPy, the GPL-only Qt Data Visualization into the process, and
    load nine fonts of which one is used: 30 MB in all.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        frame = requestedSize if not requestedSize.isEmpty() else USUAL
        size.setWidth(frame.width())
        size.setHeight(frame.height())
        name, _, colour = id.partition("/")
        image = QImage(frame, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        if name.startswith(SHAPE):
            fill, _, rim = colour.partition("/")
            paint(image, name.removeprefix(SHAPE), QColor(f"#{fill}"), QColor(f"#{rim or fill}"))
            return image
        if name.startswith((PIN, MIX)):
            self._pin(image, name, [QColor(f"#{one}") for one in colour.split("/")])
        else:
            self._icon(image, QRectF(image.rect()), name, QColor(f"#{colour}"))
        return image

    def _icon(self, image: QImage, place: QRectF, name: str, colour: QColor) -> None:
        character = self._characters.get(name.removeprefix(PREFIX))
        if character is None:
            LOG.warning("There is no icon `%s`", name)
            return
        font = QFont(self._family)
        font.setPixelSize(max(1, int(min(place.width(), place.height()))))
        painter = QPainter(image)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, character)
        painter.end()

    def _pin(self, image: QImage, name: str, colours: list[QColor]) -> None:
        _, look, *mix = name.split(".")
        fill, rim, *others = colours
        place = paint_pin(image, look, fill, rim)
        if mix:
            paint_ring(image, look, [int(one) for one in mix], others)
        else:
            self._icon(image, place, ICONS[Kind(look)], others[0])

    @cached_property
    def _folder(self) -> Path:
        spec = find_spec("qtawesome")
        if spec is None or not spec.submodule_search_locations:
            return Path()
        return Path(spec.submodule_search_locations[0]) / "fonts"

    @cached_property
    def _characters(self) -> dict[str, str]:
        """The character of the font that draws each icon."""
        for file in self._folder.glob(CHARACTERS):
            codes: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
            return {name: chr(int(code, 16)) for name, code in codes.items()}
        return {}

    @cached_property
    def _family(self) -> str:
        for file in self._folder.glob(FONT):
            families = QFontDatabase.applicationFontFamilies(
                QFontDatabase.addApplicationFont(str(file))
            )
            if families:
                return families[0]
        LOG.warning("qtawesome's font is not in %s", self._folder)
        return ""
