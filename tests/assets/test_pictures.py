"""The icon and the social preview: there, of the right sizes, and as their programs draw them."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kiosk.config import shipped_icons
from kiosk.host.window import ICON_SIZES

ASSETS = Path(__file__).parents[2] / "assets"
SIZES = {16, 32, 48, 64, 128, 256, 512}
NIGHT, EMBER, SNOW = (11, 27, 40), (255, 107, 61), (246, 243, 236)


def test_the_icon_is_as_its_program_draws_it(tmp_path: Path) -> None:
    """To the byte as SVG; as pixels about, for another version of Qt may round otherwise."""
    subprocess.run([sys.executable, str(ASSETS / "artwork/icon.py"), str(tmp_path)], check=True)
    made = {file.name for file in tmp_path.iterdir()}
    assert made == {file.name for file in shipped_icons().iterdir()}
    svg = "kiosk.svg"
    assert (tmp_path / svg).read_bytes() == (shipped_icons() / svg).read_bytes()
    for size in SIZES:
        name = f"kiosk-{size}.png"
        with Image.open(tmp_path / name) as one, Image.open(shipped_icons() / name) as other:
            assert one.size == other.size == (size, size)
            differing = ImageChops.difference(one.convert("RGBA"), other.convert("RGBA"))
        assert max(differing.tobytes()) < 16, f"draw {name} again"


@pytest.mark.parametrize("size", sorted(SIZES))
def test_line_snow_and_night_are_told_apart_at_every_size(size: int) -> None:
    with Image.open(shipped_icons() / f"kiosk-{size}.png") as picture:
        icon = picture.convert("RGBA")
    alpha = icon.getchannel("A")
    assert all(alpha.getpixel(corner) in range(100) for corner in ((0, 0), (size - 1, size - 1)))
    colours = icon.getcolors(maxcolors=size * size)
    assert colours is not None
    for colour in (NIGHT, EMBER, SNOW):
        near = sum(
            count
            for count, pixel in colours
            if isinstance(pixel, tuple)
            and all(abs(a - b) < 40 for a, b in zip(pixel, (*colour, 255), strict=True))
        )
        assert near >= size * size / 80, f"{near} pixels of {colour}"


def test_the_window_asks_for_icons_that_are_there() -> None:
    assert all((shipped_icons() / f"kiosk-{size}.png").is_file() for size in ICON_SIZES)


def test_the_social_preview_is_what_github_asks() -> None:
    file = ASSETS / "pictures/social-preview.png"
    with Image.open(file) as picture:
        assert (picture.format, picture.size) == ("PNG", (1280, 640))
    assert file.stat().st_size < 1_000_000
