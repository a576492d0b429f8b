"""Codes are read by somebody else's decoder, and are no finer than phones can read."""

import subprocess
import sys

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from kiosk.takeaway import LEAST_MODULE, MOST_ACROSS, QUIET, Code, first_fitting, make_code

LINK = "https://www.visitnorway.com/places-to-go/mission-impossible-locations/"
PIXELS = 6
"""A module."""


def picture(code: Code) -> Image.Image:
    side = code.across * PIXELS
    image = Image.new("L", (side, side), 255)
    draw = ImageDraw.Draw(image)
    for down, row in enumerate(code.modules):
        for across, dark in enumerate(row):
            if dark:
                x, y = (across + QUIET) * PIXELS, (down + QUIET) * PIXELS
                draw.rectangle((x, y, x + PIXELS - 1, y + PIXELS - 1), fill=0)
    return image


def read(image: Image.Image) -> str:
    found = zxingcpp.read_barcodes(image)
    assert len(found) == 1
    return found[0].text


def made(text: str, level: str = "Q") -> Code:
    code = make_code(text, "Q" if level == "Q" else "M")
    assert code is not None
    return code


@pytest.mark.parametrize(
    "text",
    [LINK, "geo:62.0579,6.9716", "https://a.no", "Ålesund · Größe · 你好", "BEGIN:VEVENT\r\nX:1"],
)
def test_a_code_says_its_text(text: str) -> None:
    assert read(picture(made(text))) == text


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), min_size=1))
def test_whatever_is_said_is_read(text: str) -> None:
    found = zxingcpp.read_barcodes(picture(made(text, "M")))
    assert found[0].bytes.decode() == text


def test_no_code_is_a_micro_code() -> None:
    assert len(made("1").modules) == 21


GLARE = 0.24
"""The width of the patch, as a share of the code's."""

FINDER = 8
"""Modules of a corner by which a code is found at all, with its border: nothing replaces it."""


@pytest.mark.parametrize("text", [LINK, "geo:62.0579,6.9716", "https://www.loenskylift.no"])
def test_glare_a_quarter_of_the_code_wide_is_survived(text: str) -> None:
    code = made(text)
    whole, modules = picture(code), len(code.modules)
    patch = round(modules * GLARE)
    last = modules - patch
    corners = [(x, y) for x in (0, modules) for y in (0, modules) if (x, y) != (modules, modules)]
    places = [
        (x, y)
        for x in range(0, last + 1, 2)
        for y in range(0, last + 1, 2)
        if not any(
            (x < FINDER if left == 0 else x + patch > modules - FINDER)
            and (y < FINDER if top == 0 else y + patch > modules - FINDER)
            for left, top in corners
        )
    ]
    assert len(places) > 20
    for x, y in places:
        glared = whole.copy()
        at = ((QUIET + x) * PIXELS, (QUIET + y) * PIXELS)
        glared.paste(255, (*at, at[0] + patch * PIXELS, at[1] + patch * PIXELS))
        assert read(glared) == text, (x, y)


def test_the_level_is_at_least_the_one_asked_for() -> None:
    found = zxingcpp.read_barcodes(picture(made(LINK)))[0]
    assert found.ec_level in {"Q", "H"}
    assert zxingcpp.read_barcodes(picture(made(LINK, "M")))[0].ec_level in {"M", "Q", "H"}


def test_what_is_too_long_for_any_code_has_none() -> None:
    assert make_code("x" * 3000, "Q") is None
    assert first_fitting([("x" * 3000, "Q")]) is None
    assert first_fitting([]) is None


def test_the_first_text_that_fits_is_taken() -> None:
    code = first_fitting([("x" * 400, "Q"), (LINK, "Q"), ("geo:1,2", "Q")])
    assert code is not None
    assert code.text == LINK
    assert code.across <= MOST_ACROSS


def test_when_nothing_fits_the_smallest_is_drawn_larger() -> None:
    code = first_fitting([("x" * 400, "Q"), ("y" * 300, "Q"), ("z" * 500, "Q")])
    assert code is not None
    assert code.text[0] == "y"
    assert code.least_side == code.across * LEAST_MODULE > MOST_ACROSS * LEAST_MODULE


def test_a_kiosk_that_starts_has_nothing_of_codes_in_memory() -> None:
    """What makes them takes a tenth of a start, and nobody sees one before the first visit."""
    code = "import sys, kiosk.app.service; sys.exit('segno' in sys.modules)"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
