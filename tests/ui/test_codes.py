"""Codes as pictures: whole pixels, black on white, with their quiet ground."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.takeaway import QUIET, make_code
from kiosk.ui.codes import CodeProvider, picture_of

LINK = "https://www.example.org/a?b=c&d=%20#e"


def drawn(text: str, width: int, height: int | None = None) -> QImage:
    code = make_code(text, "Q")
    assert code is not None
    size = QSize()
    image = CodeProvider().requestImage(picture_of(code), size, QSize(width, height or width))
    assert size == image.size()
    return image


@pytest.mark.parametrize("side", [300, 411, 41, 82, 100])
def test_every_module_is_as_many_whole_pixels(qapp: QGuiApplication, side: int) -> None:
    code = make_code(LINK, "Q")
    assert code is not None
    image = drawn(LINK, side)
    module = side // code.across

    assert image.width() == image.height() == module * code.across
    for y in range(image.height()):
        for x in range(image.width()):
            down, across = y // module - QUIET, x // module - QUIET
            inside = 0 <= down < len(code.modules) and 0 <= across < len(code.modules)
            dark = inside and bool(code.modules[down][across])
            assert image.pixel(x, y) == (0xFF000000 if dark else 0xFFFFFFFF)


def test_a_frame_that_is_not_square_has_the_code_as_large_as_it_can(qapp: QGuiApplication) -> None:
    assert drawn(LINK, 200, 90).size() == drawn(LINK, 90).size()


def test_a_frame_that_is_too_small_has_a_pixel_for_each_module(qapp: QGuiApplication) -> None:
    code = make_code(LINK, "Q")
    assert code is not None
    assert drawn(LINK, 10).width() == code.across


def test_addresses_of_pictures_have_no_sign_of_their_own() -> None:
    code = make_code("ÿ?>/#%" * 20, "M")
    assert code is not None
    level, _, said = picture_of(code).partition("/")
    assert level == "M"
    assert all(sign.isalnum() or sign in "-_=" for sign in said)
