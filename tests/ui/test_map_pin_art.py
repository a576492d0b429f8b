"""Pins: each kind has a shape of its own, its point at its foot, and a ring tells what it holds."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.content import Kind
from kiosk.ui.icons import IconProvider

FILL, RIM, INK = "ff6b3d", "0b1b28", "f6f3ec"
RING = ("ff0000", "00ff00", "0000ff")
WIDE, HIGH = 60, 72


def painted(name: str, *colours: str, high: int = HIGH) -> QImage:
    address = "/".join([name, *colours])
    return IconProvider().requestImage(address, QSize(), QSize(WIDE, high))


def shape(image: QImage) -> set[tuple[int, int]]:
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 128
    }


def test_each_kind_has_a_shape_of_its_own(qapp: QGuiApplication) -> None:
    shapes = [shape(painted(f"pin.{kind}", FILL, RIM, INK)) for kind in Kind]

    for number, one in enumerate(shapes):
        for other in shapes[number + 1 :]:
            assert len(one ^ other) > 0.05 * WIDE * HIGH


@pytest.mark.parametrize("name", [f"pin.{kind}" for kind in Kind] + ["mix.place.1.1.1"])
def test_the_point_of_a_pin_is_the_middle_of_its_foot(qapp: QGuiApplication, name: str) -> None:
    across = [x for x, y in shape(painted(name, FILL, RIM, *RING)) if y == HIGH - 3]

    assert across
    assert abs(sum(across) / len(across) - (WIDE - 1) / 2) <= 1


def test_a_pin_has_its_icon_on_its_colour(qapp: QGuiApplication) -> None:
    image = painted("pin.location", FILL, RIM, INK)
    colours = {image.pixelColor(x, y).name() for x in range(WIDE) for y in range(HIGH)}

    assert {f"#{FILL}", f"#{RIM}", f"#{INK}"} <= colours


@pytest.mark.parametrize("mix", [(1, 1, 2), (3, 0, 1), (0, 0, 5)])
def test_the_ring_of_a_cluster_is_shared_as_its_kinds_are(
    qapp: QGuiApplication, mix: tuple[int, int, int]
) -> None:
    name = ".".join(["mix.cluster", *map(str, mix)])
    image = painted(name, FILL, RIM, *RING, high=WIDE)
    found = [
        sum(
            image.pixelColor(x, y) == QColor(f"#{colour}") for x in range(WIDE) for y in range(WIDE)
        )
        for colour in RING
    ]
    for share, count in zip(mix, found, strict=True):
        assert count / sum(found) == pytest.approx(share / sum(mix), abs=0.06)
