"""Draws the program's icon: `python assets/artwork/icon.py [FOLDER]`.

A table mountain at night, and the fuse that burns along its back to the edge. One SVG, and a PNG
for each size; below 64 pixels the same picture with fewer and broader strokes.
"""

from __future__ import annotations

import math
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from brush import Points, mix
from draw import keep_constants
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer

SIZES = (512, 256, 128, 64, 48, 32, 16)
CORNER = 7 / 32
"""The radius of the corners, as a share of the side."""
HERE = Path(__file__).parent.parent / "icon"

NIGHT, FJORD, SLATE, LINE = "#0b1b28", "#12303f", "#1c4356", "#2d5568"
MIST, SNOW, EMBER, SUN = "#b9cad1", "#f6f3ec", "#ff6b3d", "#ffc978"


def line(points: Points) -> str:
    return "M" + " L".join(f"{x:g},{y:g}" for x, y in points)


def shape(points: Points, colour: str) -> str:
    return f'<path d="{line(points)} Z" fill="{colour}"/>'


def stroke(points: Points, colour: str, width: float) -> str:
    return (
        f'<path d="{line(points)}" fill="none" stroke="{colour}" stroke-width="{width:g}"'
        ' stroke-linecap="round" stroke-linejoin="round"/>'
    )


def spark(x: float, y: float, long: float, short: float, waist: float, colour: str) -> str:
    """Draw a star of eight points, long and short in turn."""
    points = []
    for number in range(16):
        reach = waist if number % 2 else (long, short)[number // 2 % 2]
        turn = math.pi / 8 * number
        points.append((round(x + reach * math.sin(turn), 1), round(y - reach * math.cos(turn), 1)))
    return shape(points, colour)


def dot(x: float, y: float, radius: float, colour: str) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{colour}"/>'


FAR = [
    (-9, 330),
    (58, 268),
    (110, 296),
    (170, 232),
    (300, 280),
    (410, 316),
    (462, 262),
    (521, 322),
    (521, 521),
    (-9, 521),
]
BACK = [(-9, 428), (66, 362), (112, 340), (188, 222), (230, 196), (352, 196)]
WALL = [(368, 262), (354, 322), (392, 400), (408, 521)]
LIT = [
    (112, 340),
    (188, 222),
    (230, 196),
    (352, 196),
    (338, 232),
    (304, 248),
    (292, 318),
    (252, 284),
    (232, 362),
    (194, 318),
    (170, 402),
    (138, 362),
    (92, 420),
    (40, 396),
]
DUSK = [
    (352, 196),
    (368, 262),
    (354, 322),
    (392, 400),
    (408, 521),
    (318, 521),
    (340, 404),
    (308, 330),
    (334, 262),
    (338, 232),
]
FLAME = (366, 166)

SMALL_BACK = [(-9, 436), (112, 356), (190, 216), (330, 216)]
SMALL_LIT = [
    (60, 400),
    (112, 356),
    (190, 216),
    (330, 216),
    (300, 310),
    (262, 290),
    (236, 390),
    (190, 340),
    (150, 440),
]
SMALL_WALL = [(366, 330), (410, 521)]
SMALL_FLAME = (366, 168)


def svg(*, small: bool) -> str:
    """Return the picture, on a square of 512."""
    back, wall = (SMALL_BACK, SMALL_WALL) if small else (BACK, WALL)
    parts = [
        f'<rect width="512" height="512" rx="112" fill="{NIGHT}"/>',
        '<g clip-path="url(#edge)">',
    ]
    if not small:
        parts.append(shape(FAR, mix(NIGHT, FJORD, 0.65)))
    parts.append(shape([*back, *wall, (-9, 521)], LINE if small else SLATE))
    if small:
        parts.append(shape(SMALL_LIT, SNOW))
        parts.append(stroke(back, EMBER, 42))
        parts.append(spark(*SMALL_FLAME, 142, 86, 52, SUN))
    else:
        parts.append(shape(DUSK, mix(FJORD, SLATE, 0.35)))
        parts.append(shape(LIT, SNOW))
        parts.append(stroke(back, EMBER, 19))
        parts.append(spark(*FLAME, 104, 66, 26, EMBER))
        parts.append(spark(*FLAME, 68, 42, 24, SUN))
        parts.append(dot(*FLAME, 16, SNOW))
        parts += [dot(452, 84, 9, EMBER), dot(440, 214, 7, EMBER), dot(292, 78, 6, SUN)]
    parts.append("</g>")
    body = "\n  ".join(parts)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512">
  <clipPath id="edge"><rect width="512" height="512" rx="112"/></clipPath>
  {body}
</svg>
"""


def raster(text: str, size: int) -> QImage:
    """Draw it large and bring it down: the smoothest edge there is."""
    image = QImage(size * 4, size * 4, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(image.rect()))
    # Qt's SVG knows no clipping: what the corners cut off is taken away here.
    corners = QPainterPath()
    corners.addRoundedRect(QRectF(image.rect()), size * 4 * CORNER, size * 4 * CORNER)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    mask = QImage(image.size(), image.format())
    mask.fill(Qt.GlobalColor.transparent)
    under = QPainter(mask)
    under.setRenderHint(QPainter.RenderHint.Antialiasing)
    under.fillPath(corners, Qt.GlobalColor.black)
    under.end()
    painter.drawImage(0, 0, mask)
    painter.end()
    return image.scaled(
        size,
        size,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def main(folder: Path) -> int:
    keep_constants()
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kiosk.svg").write_text(svg(small=False), encoding="utf-8")
    for size in SIZES:
        raster(svg(small=size < 64), size).save(str(folder / f"kiosk-{size}.png"))
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE))
