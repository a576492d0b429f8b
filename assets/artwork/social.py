"""Puts posters of the pack on a shelf: `python assets/artwork/social.py [FILE]`.

The picture that stands for the project where somebody shares a link to it: 1280 × 640, and still to
be read at a third of that.
"""

from __future__ import annotations

import sys
from pathlib import Path

import font_manrope
from brush import HEIGHT, WIDTH
from icon import EMBER, FJORD, HERE, MIST, NIGHT, SLATE, SNOW, SUN
from PIL import Image, ImageDraw, ImageFilter, ImageFont

PACK = Path(__file__).parent.parent / "packs" / "mission-norway"
FILE = Path(__file__).parent.parent / "pictures" / "social-preview.png"
FONTS = Path(font_manrope.__file__).parent / "files"

SIZE = (1280, 640)
TWICE = 2
"""Everything is drawn this much larger, and brought down at the end."""

NAME = "Kiosk"
LINES = ("The touchscreen", "of a visitor centre")

# Poster, the middle of it, and how far it leans: from the back to the front.
SHELF = (
    ("stunts/bridge-that-stood", (1128, 352), -11.0),
    ("stunts/train-roof-fight", (664, 352), 11.0),
    ("locations/preikestolen", (985, 322), -4.0),
    ("stunts/motorcycle-jump", (822, 316), 4.0),
)
TALL = 470


def poster(entry: str) -> Image.Image:
    """Return a poster of the pack in one piece, at its size on the shelf, with round corners."""
    folder = PACK / entry / "poster"
    whole = Image.new("RGBA", (WIDTH, HEIGHT))
    for file in sorted(folder.glob("*[!x].webp")):
        with Image.open(file) as layer:
            whole.alpha_composite(layer.convert("RGBA"))
    tall = TALL * TWICE
    small = whole.resize((tall * WIDTH // HEIGHT, tall), Image.Resampling.LANCZOS)
    mask = Image.new("L", small.size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, *small.size), 14 * TWICE, fill=255)
    small.putalpha(mask)
    return small


def stand(on: Image.Image, picture: Image.Image, middle: tuple[int, int], lean: float) -> None:
    """Put a picture up, leaning, with its shadow behind it."""
    room = 60 * TWICE
    sheet = Image.new("RGBA", (picture.width + 2 * room, picture.height + 2 * room))
    sheet.paste(picture, (room, room), picture)
    sheet = sheet.rotate(lean, Image.Resampling.BICUBIC, expand=True)
    shadow = Image.new("RGBA", sheet.size)
    shade = sheet.getchannel("A").filter(ImageFilter.GaussianBlur(16 * TWICE))
    shadow.putalpha(shade.point(lambda alpha: alpha * 3 // 5))
    x, y = (m * TWICE - side // 2 for m, side in zip(middle, sheet.size, strict=True))
    for what, lower in ((shadow, 10 * TWICE), (sheet, 0)):
        layer = Image.new("RGBA", on.size)
        layer.paste(what, (x, y + lower))
        on.alpha_composite(layer)


def font(weight: str, pixels: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / f"Manrope-{weight}.ttf"), pixels * TWICE)


def ground() -> Image.Image:
    """Return night above and a little fjord below."""
    strip = Image.linear_gradient("L").resize((1, SIZE[1] * TWICE))
    night, fjord = (Image.new("RGBA", strip.size, colour) for colour in (NIGHT, FJORD))
    fade = Image.composite(fjord, night, strip)
    return fade.resize((SIZE[0] * TWICE, SIZE[1] * TWICE))


def fuse(on: Image.Image, left: int, right: int, y: int, burnt: float) -> None:
    """Draw the fuse, burnt to a share of its length, with its spark."""
    left, right, y = left * TWICE, right * TWICE, y * TWICE
    tip, half = left + (right - left) * burnt, 3 * TWICE
    draw = ImageDraw.Draw(on)
    draw.rounded_rectangle((left, y - half, right, y + half), half, fill=SLATE)
    draw.rounded_rectangle((left, y - half, tip, y + half), half, fill=EMBER)
    for radius, share in ((26, 36), (19, 56), (13, 102)):
        glow = Image.new("RGBA", on.size)
        reach = radius * TWICE
        ImageDraw.Draw(glow).ellipse((tip - reach, y - reach, tip + reach, y + reach), fill=EMBER)
        glow.putalpha(glow.getchannel("A").point(lambda alpha, share=share: alpha * share // 255))
        on.alpha_composite(glow)
    reach = 8 * TWICE
    draw.ellipse((tip - reach, y - reach, tip + reach, y + reach), fill=SUN)


def draw_all() -> Image.Image:
    page = ground()
    for entry, middle, lean in SHELF:
        stand(page, poster(entry), middle, lean)
    left = 64
    with Image.open(HERE / "kiosk-512.png") as icon:
        small = icon.convert("RGBA").resize((104 * TWICE, 104 * TWICE), Image.Resampling.LANCZOS)
    page.alpha_composite(small, (left * TWICE, 84 * TWICE))
    draw = ImageDraw.Draw(page)
    draw.text((left * TWICE, 330 * TWICE), NAME, SNOW, font("ExtraBold", 136), anchor="ls")
    for number, line in enumerate(LINES):
        draw.text(
            (left * TWICE, (404 + number * 58) * TWICE),
            line,
            MIST,
            font("SemiBold", 46),
            anchor="ls",
        )
    fuse(page, left, 470, 526, 0.62)
    return page.convert("RGB").resize(SIZE, Image.Resampling.LANCZOS)


def main(file: Path) -> int:
    draw_all().save(file, optimize=True)
    print(f"{file}: {file.stat().st_size / 1000:.0f} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FILE))
