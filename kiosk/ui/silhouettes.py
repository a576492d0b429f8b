"""Silhouettes: what a height looks like, flat as on a poster, from its foot to its very top.

They are painted as pictures: Qt Quick's own shapes, drawn in software, ignore the edge of the view
they are scrolled in.
"""

import re
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

RIM = 0.004
"""The width of the rim, as a share of the sum of both sides."""

_COLUMN = "M0 0 L100 0 L100 100 L0 100 Z"
OUTLINES = {
    "": _COLUMN,
    "bridge": (
        "M0 0 L100 0 L100 100 L91 100 C91 58 74 28 50 28 C26 28 9 58 9 100 L0 100 Z"
        " M8 14 L16 14 L16 34 L8 34 Z M84 14 L92 14 L92 34 L84 34 Z"
    ),
    "building": (
        "M0 42 L50 0 L100 42 L100 48 L92 48 L92 100 L58 100 L58 70 L42 70 L42 100 L8 100 L8 48"
        " L0 48 Z M18 58 L32 58 L32 72 L18 72 Z M68 58 L82 58 L82 72 L68 72 Z"
    ),
    "cliff": ("M0 0 L72 0 L78 3 L71 8 L73 22 L68 36 L71 54 L77 68 L80 78 L90 90 L100 100 L0 100 Z"),
    "mountain": "M0 100 L27 47 L35 53 L56 0 L70 31 L77 26 L100 100 Z",
    "person": (
        "M50 0 C61 0 69 3 69 7.5 C69 12 61 15 50 15 C39 15 31 12 31 7.5 C31 3 39 0 50 0 Z"
        " M24 18 L76 18 C92 18 100 21 100 26 L100 54 C100 58 84 58 84 54 L84 32 L79 32 L79 97"
        " C79 101 55 101 55 97 L55 63 L45 63 L45 97 C45 101 21 101 21 97 L21 32 L16 32 L16 54"
        " C16 58 0 58 0 54 L0 26 C0 21 8 18 24 18 Z"
    ),
    "tower": (
        "M47 0 L53 0 L54 24 L59 24 L59 29 L56 29 L62 54 L69 54 L69 60 L64 60 C67 77 78 90 100 100"
        " L74 100 C70 87 62 81 50 81 C38 81 30 87 26 100 L0 100 C22 90 33 77 36 60 L31 60 L31 54"
        " L38 54 L44 29 L41 29 L41 24 L46 24 Z"
    ),
    "waterfall": (
        "M0 0 L27 0 L31 4 L31 66 L20 86 L12 100 L0 100 Z M100 0 L73 0 L69 4 L69 66 L80 86"
        " L88 100 L100 100 Z M38 2 L62 2 L62 68 C64 82 73 92 80 100 L20 100 C27 92 36 82 38 68 Z"
    ),
}
"""Outlines in hundredths of width and height, 0 at the top: absolute M, L, C and Z of SVG."""


@cache
def outline(shape: str) -> QPainterPath:
    """The outline of a shape in a square of 100; an unknown one is a plain column."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for command, told in re.findall(r"([MLCZ])([^MLCZ]*)", OUTLINES.get(shape, _COLUMN)):
        numbers = [float(number) for number in told.split()]
        points = [QPointF(*pair) for pair in zip(numbers[::2], numbers[1::2], strict=True)]
        match command:
            case "M":
                path.moveTo(*points)
            case "L":
                path.lineTo(*points)
            case "C":
                path.cubicTo(*points)
            case _:
                path.closeSubpath()
    return path


def paint(image: QImage, shape: str, fill: QColor, rim: QColor) -> None:
    """Paint a shape over the whole of an image that is still transparent.

    The rim lies within: it makes nothing taller than it is.
    """
    width, height = image.width(), image.height()
    pen = max(1.0, RIM * (width + height))
    path = QTransform.fromScale(width / 100, height / 100).map(outline(shape))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, fill)
    if rim != fill:
        painter.setClipPath(path)
        painter.setClipRect(QRectF(image.rect()), Qt.ClipOperation.IntersectClip)
        # Half of it is clipped away.
        painter.strokePath(path, QPen(rim, 2 * pen))
    painter.end()
