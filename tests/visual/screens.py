"""The key screens: drawn anew, and as they were when somebody last looked at them.

``python -m tests.visual.screens`` draws them and keeps them as what they shall be; look at them
before they are committed.
"""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops

HERE = Path(__file__).parent
KEPT = HERE / "kept"
SIZES = ("1080x1920", "1920x1080")
SCREENS = (
    "slide-stunt-jump",
    "start-1",
    "list-location-07",
    "list-activity-01",
    "location-table-1-story-07",
    "location-table-2-practical-07",
    "stunt-jump-1-numbers-07",
    "asking",
)
SHRUNK = 2
"""Pictures are compared at half their size: the edges of letters may differ by a hair."""
FAR = 40
"""Steps of 255 by which a pixel may differ before it is another one."""
TOLERANCE = 0.002
"""The share of pixels that may be other ones. A line of small text that moves by its own height
changes five times as many (held by `test_a_line_that_moves_is_seen`)."""


def draw() -> Mapping[str, Image.Image]:
    """The key screens in German, the longest of our languages, at both sizes."""
    with TemporaryDirectory() as folder:
        out = Path(folder, "proof")
        sizes = [word for size in SIZES for word in ("--size", size)]
        done = subprocess.run(
            [
                *(sys.executable, "-m", "kiosk", "proof", str(HERE / "pack")),
                *("--out", str(out), "--language", "de", *sizes),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode not in {0, 1}:
            raise RuntimeError(done.stderr)
        return {
            f"{screen}-{size}": _opened(
                out / "pictures" / f"{size}-dark-100" / "de" / f"{screen}.png"
            )
            for screen in SCREENS
            for size in SIZES
        }


def kept(name: str) -> Image.Image:
    """A key screen as it shall be."""
    return _opened(KEPT / f"{name}.webp")


def shrunk(picture: Image.Image) -> Image.Image:
    """As it is compared, and kept."""
    return picture.reduce(SHRUNK)


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that differ, 0 to 1; pictures of different sizes differ wholly."""
    if one.size != other.size:
        return 1.0
    channels = ImageChops.difference(one, other).split()
    most = ImageChops.lighter(ImageChops.lighter(channels[0], channels[1]), channels[2])
    changed: int = sum(most.histogram()[FAR:])
    return changed / (one.width * one.height)


def _opened(file: Path) -> Image.Image:
    with Image.open(file) as picture:
        return picture.convert("RGB")


def main() -> None:
    """Keep the key screens as they are drawn now."""
    KEPT.mkdir(exist_ok=True)
    for name, picture in draw().items():
        file = KEPT / f"{name}.webp"
        shrunk(picture).save(file, lossless=True, method=6)
        print(f"{file}: {file.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
