"""Posters: where a picture lies in its frame, how its layers are cut, and that none can hurt."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.ui.posters import (
    DRIFT,
    MAX_SIDE,
    Artwork,
    Layer,
    PosterStudio,
    decode,
    flatten,
    placement,
    rounded,
)
from tests.ui.shelves import COLOURS, draw_layers

sides = st.integers(1, 5000)
sizes = st.builds(QSize, sides, sides)
shares = st.floats(0, 1)
RED, GREEN, BLUE, YELLOW = COLOURS


def pixel(image: QImage, x: int, y: int) -> tuple[int, int, int, int]:
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue(), colour.alpha()


# -- placement ---------------------------------------------------------------------------------


@given(sizes, sizes, st.tuples(shares, shares), st.sampled_from([0.0, DRIFT, 0.1]))
def test_a_picture_covers_its_frame_and_the_room_to_drift(
    picture: QSize, frame: QSize, focus: tuple[float, float], drift: float
) -> None:
    place = placement(picture, frame, focus, drift)
    room = frame.width() * drift
    slack = 1e-6 * max(place.width(), place.height())
    assert place.left() <= -room + slack
    assert place.right() >= frame.width() + room - slack
    assert place.top() <= slack
    assert place.bottom() >= frame.height() - slack
    assert place.width() * picture.height() == pytest.approx(place.height() * picture.width())


@given(sizes, sizes, st.tuples(shares, shares), st.sampled_from([0.0, DRIFT]))
def test_the_focus_is_in_view(
    picture: QSize, frame: QSize, focus: tuple[float, float], drift: float
) -> None:
    place = placement(picture, frame, focus, drift)
    x, y = place.x() + focus[0] * place.width(), place.y() + focus[1] * place.height()
    room = frame.width() * drift
    slack = 1e-6 * max(place.width(), place.height())
    assert -room - slack <= x <= frame.width() + room + slack
    assert -slack <= y <= frame.height() + slack


@given(sizes, sizes, st.tuples(shares, shares))
def test_a_picture_is_no_larger_than_it_has_to_be(
    picture: QSize, frame: QSize, focus: tuple[float, float]
) -> None:
    place = placement(picture, frame, focus, DRIFT)
    spare = (
        place.width() / (frame.width() * (1 + 2 * DRIFT)) - 1,
        place.height() / frame.height() - 1,
    )
    assert min(spare) == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize(
    ("focus", "left", "top"),
    [((0.5, 0.5), -50, 0), ((0.0, 0.0), 0, 0), ((1.0, 1.0), -100, 0), ((0.4, 0.9), -30, 0)],
)
def test_the_focus_is_in_the_middle_where_that_can_be(
    focus: tuple[float, float], left: float, top: float
) -> None:
    place = placement(QSize(400, 200), QSize(100, 100), focus, 0.0)
    assert (place.x(), place.y()) == pytest.approx((left, top))


# -- decoding ----------------------------------------------------------------------------------

# With these sizes a pixel of the picture is a pixel of the frame, and the room is two pixels.
FRAME = QSize(100, 52)
FITTING = (104, 52)


def test_layers_are_cut_to_what_is_in_them(tmp_path: Path) -> None:
    files = draw_layers(tmp_path, [None, (10, 5, 30, 20), (90, 40, 104, 52)], size=FITTING)
    far, middle, near = decode(Artwork(files), FRAME)
    assert (far.left, far.top, far.image.width(), far.image.height()) == (-2, 0, 104, 52)
    assert (middle.left, middle.top, middle.image.width(), middle.image.height()) == (8, 5, 20, 15)
    assert (near.left, near.top, near.image.width(), near.image.height()) == (88, 40, 14, 12)
    assert pixel(far.image, 50, 25) == RED
    assert [layer.image.hasAlphaChannel() for layer in (far, middle, near)] == [False, True, True]
    for layer, colour in ((middle, GREEN), (near, BLUE)):
        right, bottom = layer.image.width() - 1, layer.image.height() - 1
        assert {pixel(layer.image, x, y) for x in (0, right) for y in (0, bottom)} == {colour}


def test_layers_are_cropped_round_the_focus(tmp_path: Path) -> None:
    files = draw_layers(
        tmp_path, [None, (10, 5, 30, 20), (150, 5, 170, 20), (95, 0, 115, 52)], size=(208, 52)
    )
    boxes = {
        0.0: [(-2, 104), (8, 20), (93, 9)],
        1.0: [(-2, 104), (44, 20), (-2, 11)],
    }
    for across, expected in boxes.items():
        layers = decode(Artwork(files, (across, 0.5)), FRAME)
        assert [(layer.left, layer.image.width()) for layer in layers] == expected


def test_layers_are_scaled_to_the_frame(tmp_path: Path) -> None:
    files = draw_layers(tmp_path, [None, (40, 20, 120, 40)], size=(208, 104))
    far, near = decode(Artwork(files), FRAME)
    assert (far.image.width(), far.image.height()) == (104, 52)
    assert near.left == pytest.approx(18, abs=1)
    assert near.image.width() == pytest.approx(40, abs=2)
    assert pixel(near.image, 20, 5) == GREEN


def test_a_flat_picture_has_no_room_to_drift(tmp_path: Path) -> None:
    files = draw_layers(tmp_path, [None], size=(100, 52))
    (layer,) = decode(Artwork(files), FRAME)
    assert (layer.left, layer.top, layer.image.size()) == (0, 0, FRAME)


@pytest.mark.parametrize("focus", [0.0, 0.3, 0.5, 1.0])
@pytest.mark.parametrize("width", [99, 100, 101, 333])
@pytest.mark.parametrize("picture", [(221, 10), (223, 13), (50, 70), (997, 13)])
def test_no_pixel_of_the_frame_is_bare(
    tmp_path: Path, focus: float, width: int, picture: tuple[int, int]
) -> None:
    frame = QSize(width, width // 20 or 1)
    one = draw_layers(tmp_path, [None], size=picture)
    two = (*one, *draw_layers(tmp_path / "two", [(0, 0, 1, 1)], size=picture))
    for files, room in ((one, 0), (two, round(width * DRIFT))):
        layer = decode(Artwork(files, (focus, focus)), frame)[0]
        assert layer.left <= -room
        assert layer.top <= 0
        assert layer.left + layer.image.width() >= width + room
        assert layer.top + layer.image.height() >= frame.height()


def test_an_empty_layer_is_left_out(tmp_path: Path) -> None:
    files = draw_layers(tmp_path, [None, (0, 0, 0, 0), (5, 5, 9, 9)], size=FITTING)
    assert len(decode(Artwork(files), FRAME)) == 2


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "text": lambda _: b"This is no picture.",
    "half": lambda data: data[: len(data) // 2],
}


@pytest.mark.parametrize("damage", BROKEN)
def test_a_broken_layer_is_left_out(
    tmp_path: Path, damage: str, expected_log: Callable[[str], None]
) -> None:
    files = draw_layers(tmp_path, [None, (10, 5, 30, 20), (40, 5, 60, 20)], size=FITTING)
    files[1].write_bytes(BROKEN[damage](files[1].read_bytes()))
    expected_log(r"Picture .*1\.webp (cannot be read|does not decode)")
    layers = decode(Artwork(files), FRAME)
    assert [(layer.left, layer.image.width()) for layer in layers] == [(-2, 104), (38, 20)]


def test_a_missing_layer_is_left_out(tmp_path: Path, expected_log: Callable[[str], None]) -> None:
    files = draw_layers(tmp_path, [None, (10, 5, 30, 20)], size=FITTING)
    files[1].unlink()
    expected_log(r"Picture .*1\.webp cannot be read")
    assert len(decode(Artwork(files), FRAME)) == 1


def test_with_no_layer_left_there_is_nothing(
    tmp_path: Path, expected_log: Callable[[str], None]
) -> None:
    expected_log("cannot be read")
    artwork = Artwork((tmp_path / "none.webp",))
    assert decode(artwork, FRAME) == ()
    assert flatten(artwork, FRAME).isNull()


@pytest.mark.parametrize("size", [(1, 4000), (4000, 1)])
def test_a_picture_of_an_absurd_shape_costs_no_more_than_it_is_worth(
    tmp_path: Path, size: tuple[int, int], expected_log: Callable[[str], None]
) -> None:
    """It would be a thousand screens long: better none than the memory of them."""
    expected_log("too long for its width")
    files = draw_layers(tmp_path, [None], size=size)
    assert decode(Artwork(files), QSize(1080, 1920)) == ()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_formats_of_a_pack(tmp_path: Path, kind: str) -> None:
    # The name says nothing: what is in the file counts.
    file = tmp_path / "picture.jpg"
    Image.new("RGB", (100, 52), RED[:3]).save(file, kind)
    (layer,) = decode(Artwork((file,)), FRAME)
    assert pixel(layer.image, 50, 25)[0] == pytest.approx(200, abs=3)


def test_a_photograph_is_turned_as_its_camera_says(tmp_path: Path) -> None:
    file = tmp_path / "turned.jpg"
    photo = Image.new("RGB", (40, 80), (0, 0, 200))
    photo.paste((200, 0, 0), (0, 0, 40, 40))
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90 degrees clockwise: what was above is on the right
    photo.save(file, exif=exif, quality=95)
    (layer,) = decode(Artwork((file,)), QSize(80, 40))
    assert layer.image.size() == QSize(80, 40)
    assert pixel(layer.image, 70, 20)[0] > 150
    assert pixel(layer.image, 10, 20)[2] > 150


# -- flat pictures and corners -----------------------------------------------------------------


def test_layers_are_flattened_the_nearest_last(tmp_path: Path) -> None:
    files = draw_layers(tmp_path, [None, (10, 5, 50, 40), (30, 5, 70, 40)], size=FITTING)
    flat = flatten(Artwork(files), FRAME)
    assert flat.size() == FRAME
    assert not flat.hasAlphaChannel()
    assert [pixel(flat, x, 20) for x in (2, 20, 40, 60, 90)] == [RED, GREEN, BLUE, BLUE, RED]


def test_a_poster_without_its_farthest_layer_has_nothing_by_chance_in_it(
    tmp_path: Path, expected_log: Callable[[str], None]
) -> None:
    files = draw_layers(tmp_path, [None, (10, 5, 50, 40), (30, 5, 70, 40)], size=FITTING)
    files[0].write_bytes(b"")
    expected_log("cannot be read")
    for _ in range(5):
        litter = [QImage(FRAME, QImage.Format.Format_RGB32) for _ in range(20)]
        for one in litter:
            one.fill(0xFFFFFFFF)
        del one, litter  # so that this is what lies about in memory
        flat = flatten(Artwork(files), FRAME)
        assert {pixel(flat, x, 20) for x in range(70, 100)} == {(0, 0, 0, 255)}


def test_rounded_corners_are_transparent_and_nothing_else() -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFFC80000)
    out = rounded(image, 8)
    corners = [(0, 0), (39, 0), (0, 29), (39, 29)]
    assert [pixel(out, *corner)[3] for corner in corners] == [0, 0, 0, 0]
    assert [pixel(out, x, y) for x, y in ((20, 0), (0, 15), (20, 15), (39, 15), (20, 29))] == (
        [RED] * 5
    )


@pytest.mark.parametrize("radius", [0, -1])
def test_square_corners_cost_nothing(radius: float) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    assert rounded(image, radius) is image


# -- the studio --------------------------------------------------------------------------------


@pytest.fixture
def artwork(tmp_path: Path) -> Artwork:
    return Artwork(draw_layers(tmp_path / "art", [None, (10, 5, 30, 20)], size=FITTING))


def test_the_studio_delivers_on_the_screens_thread(qtbot: QtBot, artwork: Artwork) -> None:
    studio = PosterStudio()
    got: list[tuple[tuple[Layer, ...], threading.Thread]] = []
    studio.order(artwork, FRAME, lambda layers: got.append((layers, threading.current_thread())))
    assert not got
    qtbot.waitUntil(lambda: bool(got))
    assert len(got[0][0]) == 2
    assert got[0][1] is threading.main_thread()
    studio.close()


def test_what_is_cancelled_does_not_come(qtbot: QtBot, artwork: Artwork) -> None:
    studio = PosterStudio()
    got: list[int] = []
    tickets = [
        studio.order(artwork, FRAME, lambda _, number=number: got.append(number))  # type: ignore[misc]
        for number in range(10)
    ]
    for ticket in tickets[:-1]:
        studio.cancel(ticket)
    studio.cancel(12345)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [9]
    assert not studio._waiting
    studio.close()


def test_what_is_cancelled_is_not_decoded(
    qtbot: QtBot, artwork: Artwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    decoded: list[QSize] = []

    def slowly(
        _: Artwork, frame: QSize, *, living: bool, stop: threading.Event
    ) -> tuple[Layer, ...]:
        assert living
        decoded.append(frame)
        go.wait(10)
        return ()

    monkeypatch.setattr("kiosk.ui.posters.decode", slowly)
    studio = PosterStudio()
    got: list[tuple[Layer, ...]] = []
    tickets = [studio.order(artwork, QSize(side, side), got.append) for side in (1, 2, 3, 4)]
    qtbot.waitUntil(lambda: bool(decoded))
    for ticket in tickets[:3]:
        studio.cancel(ticket)
    go.set()
    qtbot.waitUntil(lambda: bool(got))
    assert decoded == [QSize(1, 1), QSize(4, 4)]
    studio.close()


def test_no_poster_is_larger_than_a_panel(qtbot: QtBot, artwork: Artwork) -> None:
    studio = PosterStudio()
    got: list[tuple[Layer, ...]] = []
    studio.order(artwork, QSize(100_000, 8), got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=20_000)
    assert got[0][0].image.width() <= MAX_SIDE * (1 + 2 * DRIFT) + 1
    studio.close()


def test_nothing_comes_after_closing(qtbot: QtBot, artwork: Artwork) -> None:
    studio = PosterStudio()
    got: list[tuple[Layer, ...]] = []
    for _ in range(5):
        studio.order(artwork, FRAME, got.append)
    studio.close()
    other = PosterStudio()
    there: list[tuple[Layer, ...]] = []
    other.order(artwork, FRAME, there.append)
    qtbot.waitUntil(lambda: bool(there))
    other.close()
    assert not got


def test_whatever_happens_while_drawing_something_is_delivered(
    qtbot: QtBot,
    artwork: Artwork,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: Callable[[str], None],
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("kiosk.ui.posters.decode", fail)
    expected_log("could not be drawn")
    studio = PosterStudio()
    got: list[tuple[Layer, ...]] = []
    studio.order(artwork, FRAME, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [()]
    studio.close()


def test_who_ends_waits_for_one_layer_at_the_most(tmp_path: Path) -> None:
    files = draw_layers(tmp_path, [None, (0, 30, 80, 60)])
    stop = threading.Event()
    assert len(decode(Artwork(files), FRAME, stop=stop)) == 2
    stop.set()
    assert decode(Artwork(files), FRAME, stop=stop) == ()
    assert flatten(Artwork(files), FRAME, stop).isNull()
