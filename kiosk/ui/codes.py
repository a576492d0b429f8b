"""Codes for phones, drawn for the image provider."""

import base64
from typing import cast

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.takeaway import QUIET, Code, Level, make_code

DARK, LIGHT = QColor(0, 0, 0), QColor(255, 255, 255)
"""Whatever the colours of the screens: phones read dark on light, and some nothing else."""


def picture_of(code: Code) -> str:
    """The address of a code for the image provider."""
    # What codes say has every character that addresses of pictures would take for their own.
    text = base64.urlsafe_b64encode(code.text.encode()).decode()
    return f"{code.level}/{text}"


def _said_by(address: str) -> Code | None:
    level, _, text = address.partition("/")
    return make_code(base64.urlsafe_b64decode(text).decode(), cast("Level", level))


class CodeProvider(QQuickImageProvider):
    """``image://code/<level>/<text in base 64>``: a QR code with its quiet ground.

    Each module is a whole number of pixels, as many as the size asked for has room for.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        code = _said_by(id)
        side = min(requestedSize.width(), requestedSize.height())
        image = draw(code, side) if code is not None else QImage(1, 1, QImage.Format.Format_RGB32)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def draw(code: Code, side: int) -> QImage:
    """`code` with its quiet ground, at most `side` px wide; at least a pixel a module."""
    module = max(1, side // code.across)
    image = QImage(module * code.across, module * code.across, QImage.Format.Format_RGB32)
    image.fill(LIGHT)
    painter = QPainter(image)
    for down, row in enumerate(code.modules):
        for across, dark in enumerate(row):
            if dark:
                place = QRect((QUIET + across) * module, (QUIET + down) * module, module, module)
                painter.fillRect(place, DARK)
    painter.end()
    return image
