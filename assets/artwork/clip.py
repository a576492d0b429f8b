"""The clip of the default pack, "From card to canyon": the poster of the motorcycle jump, alive.

    .venv/bin/python assets/artwork/clip.py                # into the pack
    .venv/bin/python assets/artwork/clip.py --look FOLDER  # two frames of each second, as PNG

A camera goes through the poster's own layers, and its rider takes the ramp. The last frame is the
poster. It needs `ffmpeg` (Debian's package of that name) to write WebM, and nothing else does.
"""

import argparse
import os
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from kiosk.host.constants import keep_constants

keep_constants()

STUNT = Path(__file__).parents[1] / "packs/mission-norway/stunts/motorcycle-jump"
WIDTH, HEIGHT, RATE, SECONDS = 960, 540, 25, 15
LAYERS = {  # how far each goes with the camera: what is far stays behind
    "1-sky": 0.86,
    "2-far": 0.93,
    "3-mid": 1.0,
    "4-main": 1.0,
    "5-rider": 1.0,
    "6-near": 1.1,
}
REST = (540.0, 780.0)
"""Where the camera looks when the layers lie as in the poster, in its 1080 × 1920."""
RIDER = (440.0, 727.0)
"""The middle of the rider in the poster."""
CAMERA = (  # second, across, down, width
    (0.0, 540, 1520, 1080),
    (1.2, 540, 1505, 1080),
    (5.0, 560, 1010, 1040),
    (6.6, 690, 900, 800),
    (7.6, 680, 822, 860),
    (9.3, 565, 740, 840),
    (11.5, 460, 735, 800),
    (15.0, 540, 780, 1080),
)
RIDE = (  # second, across, down, degrees
    (5.2, 1330, 907, -9.6),
    (6.75, 965, 907, -9.6),
    (7.05, 890, 894, 10.0),
    (7.35, 828, 858, 24.0),
    (7.75, 752, 808, 21.0),
    (8.8, 622, 750, 13.0),
    (10.4, 505, 729, 5.0),
    (12.6, 440, 727, 0.0),
)


def between(points: tuple[tuple[float, ...], ...], at: float) -> tuple[float, ...]:
    """Where a way through `points` is at a second: smooth, and at rest at either end."""
    if at <= points[0][0]:
        return points[0][1:]
    for index, (one, two) in enumerate(pairwise(points)):
        if at <= two[0]:
            before = points[max(0, index - 1)]
            after = points[min(len(points) - 1, index + 2)]
            share = (at - one[0]) / (two[0] - one[0])
            return tuple(
                _curve(before, one, two, after, share, axis) for axis in range(1, len(one))
            )
    return points[-1][1:]


def _curve(
    before: tuple[float, ...],
    one: tuple[float, ...],
    two: tuple[float, ...],
    after: tuple[float, ...],
    share: float,
    axis: int,
) -> float:
    """A cubic between two points that goes on as it came (Catmull and Rom, 1974)."""
    span = two[0] - one[0]

    def slope(first: tuple[float, ...], last: tuple[float, ...]) -> float:
        return (last[axis] - first[axis]) / (last[0] - first[0]) * span if last != first else 0.0

    begins = slope(before, two) if before != one else 0.0
    ends = slope(one, after) if after != two else 0.0
    square, cube = share * share, share * share * share
    return (
        (2 * cube - 3 * square + 1) * one[axis]
        + (cube - 2 * square + share) * begins
        + (3 * square - 2 * cube) * two[axis]
        + (cube - square) * ends
    )


def frames() -> Iterator[QImage]:
    """Every frame, in its order."""
    pictures = {name: QImage(str(STUNT / f"poster/{name}@2x.webp")) for name in LAYERS}
    for number in range(RATE * SECONDS):
        yield _frame(pictures, number / RATE)


def _frame(pictures: dict[str, QImage], at: float) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("#061620"))
    across, down, wide = between(CAMERA, at)
    scale = WIDTH / wide
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(min(1.0, at / 0.8))
    for name, share in LAYERS.items():
        painter.save()
        painter.translate(WIDTH / 2, HEIGHT / 2)
        painter.scale(scale, scale)
        painter.translate(
            -REST[0] - (across - REST[0]) * share, -REST[1] - (down - REST[1]) * share
        )
        if name == "5-rider":
            x, y, degrees = between(RIDE, at)
            painter.translate(QPointF(x, y))
            painter.rotate(degrees)
            painter.translate(QPointF(-RIDER[0], -RIDER[1]))
        painter.drawImage(QRectF(0, 0, 1080, 1920), pictures[name])
        painter.restore()
    painter.end()
    return image


def main() -> None:
    """Write the clip, or look at it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--look", type=Path, help="write two frames of each second to this folder")
    look = parser.parse_args().look
    application = QGuiApplication([])
    if look is not None:
        look.mkdir(parents=True, exist_ok=True)
        for number, frame in enumerate(frames()):
            if number % (RATE // 2) == 0 or number == RATE * SECONDS - 1:
                frame.save(str(look / f"{number / RATE:05.2f}.png"))
        return
    command = ["ffmpeg", "-y", "-v", "error", "-f", "rawvideo", "-pix_fmt", "bgra"]
    command += ["-s", f"{WIDTH}x{HEIGHT}", "-r", str(RATE), "-i", "-", "-c:v", "libvpx-vp9"]
    command += ["-pix_fmt", "yuv420p", "-crf", "30", "-b:v", "0", "-threads", "1", "-g", "125"]
    command += ["-color_range", "tv", "-fflags", "+bitexact", "-flags:v", "+bitexact"]
    file = str(STUNT / "jump.webm")
    with subprocess.Popen([*command, file], stdin=subprocess.PIPE) as encoder:  # noqa: S603
        assert encoder.stdin is not None
        for frame in frames():
            encoder.stdin.write(bytes(frame.constBits()))
    del application


if __name__ == "__main__":
    main()
