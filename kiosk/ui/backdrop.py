"""The plain landscape that stands in for a picture that is missing or broken."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF

SKY = ((0.0, "#16384b"), (0.45, "#1f4a5f"), (0.72, "#3a6274"), (0.8, "#54788a"))
MOON = ("#f6f3ec", 0.72, 0.3, 0.055)
"""Colour, across, down, radius: shares of the width, the height, the shorter side."""

RANGES: Sequence[tuple[str, str, float, Sequence[tuple[float, float, float]]]] = (
    (
        "#44697b",
        "#5b8092",
        0.8,
        ((0.1, 0.56, 0.24), (0.36, 0.5, 0.26), (0.62, 0.47, 0.28), (0.9, 0.52, 0.26)),
    ),
    ("#2a4f62", "#3b6376", 0.86, ((-0.02, 0.6, 0.34), (0.3, 0.63, 0.3), (0.8, 0.57, 0.4))),
    ("#163747", "#204859", 0.94, ((0.12, 0.72, 0.42), (0.58, 0.75, 0.4), (1.02, 0.68, 0.42))),
)
"""Mountain ranges, the farthest first: shade, light, foot, and peaks (across, down, half width)."""

HILLS = ("#10293a", ((0.0, 0.9), (0.2, 0.87), (0.45, 0.91), (0.7, 0.88), (1.0, 0.92)))


def backdrop(frame: QSize) -> QImage:
    """Mountains by night, in the colours of the screens, for a frame of `frame` px."""
    image = QImage(frame, QImage.Format.Format_RGB32)
    width, height = frame.width(), frame.height()
    sky = QLinearGradient(0, 0, 0, height)
    for place, colour in SKY:
        sky.setColorAt(place, QColor(colour))
    painter = QPainter(image)
    painter.fillRect(image.rect(), sky)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    colour, across, down, size = MOON
    radius = size * min(width, height)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(across * width, down * height), radius, radius)
    for shade, light, foot, peaks in RANGES:
        for x, y, half in peaks:
            # Square pixels: a mountain keeps its slope on a tall screen and on a wide one.
            reach = half * (width + height) / 2
            top, base = QPointF(x * width, y * height), foot * height
            spine = QPointF(x * width + reach * 0.16, base)
            for tone, points in (
                (shade, (top, QPointF(x * width - reach, base), spine)),
                (light, (top, spine, QPointF(x * width + reach, base))),
            ):
                painter.setBrush(QColor(tone))
                painter.drawPolygon(QPolygonF(points))
        painter.setBrush(QColor(shade))
        painter.drawRect(QRectF(0, foot * height - 1, width, height))
    colour, ridge = HILLS
    painter.setBrush(QColor(colour))
    hills = [QPointF(x * width, y * height) for x, y in ridge]
    painter.drawPolygon(QPolygonF([QPointF(0, height), *hills, QPointF(width, height)]))
    painter.end()
    return image
