"""Living posters from the pack to the screen: how they are cut, and what the screen is told."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QPointF, QRectF, QSize
from pytestqt.qtbot import QtBot

from kiosk.content import Fall, Glow, Kind, Move, Sway, Travel
from kiosk.ui.moving import grown_at
from kiosk.ui.pictures import LayerProvider
from kiosk.ui.poster_view import PosterViewModel
from kiosk.ui.posters import Artwork, PosterStudio, decode, flatten
from tests.ui.shelves import COLOURS, PLACES, TOP, draw_layers, pack, shelf

# With these sizes a pixel of the picture is a pixel of the frame, and the room is two pixels.
FRAME = QSize(100, 52)
FITTING = (104, 52)
WIDE = (208, 52)
"""Half of it is beyond the frame, whose focus is in its middle."""

TRAVEL = Travel(layer="1.webp", how="travel", start=(0.5, 0), to=(-0.5, 0), seconds=10)
SWAY = Sway(layer="1.webp", how="sway", by=(0, 0.1), seconds=4)
GLOW = Glow(layer="1.webp", how="glow", seconds=6)
FALL = Fall(layer="1.webp", how="fall", seconds=2)


def art(folder: Path, move: Move | None, size: tuple[int, int] = WIDE) -> Artwork:
    """Three layers, of which the second, left of the frame and in it, moves."""
    files = draw_layers(folder, [None, (10, 10, 80, 40), (40, 5, 60, 20)], size=size)
    return Artwork(files, moves=(None, move, None))


# -- cutting -------------------------------------------------------------------------------------


@pytest.mark.parametrize("move", [TRAVEL, SWAY, FALL])
def test_what_moves_is_whole_even_where_it_begins_outside(tmp_path: Path, move: Move) -> None:
    layer = decode(art(tmp_path, move), FRAME)[1]
    assert (layer.left, layer.top) == (10 - 54, 10)
    assert layer.image.size() == QSize(70, 30)
    assert layer.move == move
    assert layer.poster == QSize(*WIDE)


@pytest.mark.parametrize("move", [None, GLOW])
def test_what_stays_is_cut_to_the_frame(tmp_path: Path, move: Move | None) -> None:
    layer = decode(art(tmp_path, move), FRAME)[1]
    assert (layer.left, layer.image.width()) == (-2, 28)


def test_a_still_shows_what_moves_where_it_is_drawn(tmp_path: Path) -> None:
    still = flatten(art(tmp_path / "one", None), FRAME)
    assert flatten(art(tmp_path / "two", TRAVEL), FRAME) == still


@pytest.mark.parametrize("focus", [(0.5, 0.5), (0.0, 1.0), (0.8, 0.1)])
@pytest.mark.parametrize("size", [(300, 100), (100, 300), (97, 53)])
def test_a_flat_picture_that_lives_has_room_to_come_nearer(
    tmp_path: Path, focus: tuple[float, float], size: tuple[int, int]
) -> None:
    artwork = Artwork(draw_layers(tmp_path, [None], size=size), focus)
    (still,) = decode(artwork, FRAME)
    assert still.towards is None
    assert still.image.size() == FRAME
    (layer,) = decode(artwork, FRAME, living=True)
    towards = layer.towards
    assert towards is not None
    assert QRectF(0, 0, 100, 52).adjusted(0, 0, 1, 1).contains(towards)
    # As it is at first, when it has not grown yet, it just covers the frame and its room.
    at_first = 1 / grown_at(0.0)
    left = towards.x() + (layer.left - towards.x()) * at_first
    top = towards.y() + (layer.top - towards.y()) * at_first
    assert -4 <= left <= -2
    assert -2 <= top <= 0
    assert left + layer.image.width() * at_first >= 102
    assert top + layer.image.height() * at_first >= 52


# -- pictures twice as large ---------------------------------------------------------------------


def save(file: Path, size: tuple[int, int], colour: int) -> Path:
    Image.new("RGB", size, COLOURS[colour][:3]).save(file, lossless=True)
    return file


def shown_red(file: Path, frame: QSize) -> bool:
    """Whether the smaller picture, which is red, is shown."""
    (layer,) = decode(Artwork((file,)), frame)
    assert layer.image.size() == frame
    return layer.image.pixelColor(frame.width() // 2, frame.height() // 2).red() > 150


@pytest.mark.parametrize(
    ("frame", "red"),
    [((100, 50), True), ((109, 54), True), ((112, 56), False), ((200, 100), False)],
)
def test_the_larger_picture_is_shown_where_the_smaller_would_be_enlarged(
    tmp_path: Path, frame: tuple[int, int], red: bool
) -> None:
    file = save(tmp_path / "a.webp", (100, 50), 0)
    assert shown_red(file, QSize(200, 100))
    save(tmp_path / "a@2x.webp", (200, 100), 2)
    assert shown_red(file, QSize(*frame)) is red


def test_a_larger_picture_of_another_shape_is_not_shown(tmp_path: Path) -> None:
    file = save(tmp_path / "a.webp", (100, 50), 0)
    save(tmp_path / "a@2x.webp", (200, 101), 2)
    assert shown_red(file, QSize(200, 100))


def test_a_broken_larger_picture_costs_no_more_than_itself(
    tmp_path: Path, expected_log: Callable[[str], None]
) -> None:
    file = save(tmp_path / "a.webp", (100, 50), 0)
    double = tmp_path / "a@2x.webp"
    Image.effect_noise((200, 100), 50).convert("RGB").save(double, lossless=True)
    double.write_bytes(double.read_bytes()[:2000])
    expected_log("a@2x.webp does not decode")
    assert shown_red(file, QSize(200, 100))


# -- what the screen is told ---------------------------------------------------------------------


@pytest.fixture
def poster(qtbot: QtBot) -> Iterator[Any]:
    """A poster in a frame of 100 by 52 px."""
    studio = PosterStudio()
    view: Any = cast("Any", PosterViewModel(studio, LayerProvider()))
    view.fit(100, 52)
    yield view
    studio.close()
    shiboken6.delete(view)
    shiboken6.delete(studio)


def present(poster: Any, qtbot: QtBot, artwork: Artwork) -> None:
    poster.present(artwork, "")
    qtbot.waitUntil(lambda: poster.ready)


def test_what_moves_drifts_with_what_it_stands_on(
    poster: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    boxes: list[Any] = [None, (0, 0, 9, 9), (5, 5, 20, 20), (9, 9, 20, 20), (30, 5, 60, 20)]
    files = draw_layers(tmp_path, boxes[:4], size=FITTING)
    files += draw_layers(tmp_path / "more", boxes[:1] + boxes[3:4], size=FITTING)[1:]
    present(poster, qtbot, Artwork(files, moves=(None, None, TRAVEL, GLOW, None)))
    rows = poster.layers.rows
    assert [row.depth for row in rows] == [0.0, 0.5, 0.5, 0.5, 1.0]
    assert [row.how for row in rows] == ["still", "still", "travel", "glow", "still"]


def test_the_screen_asks_where_things_are(poster: Any, qtbot: QtBot, tmp_path: Path) -> None:
    present(poster, qtbot, art(tmp_path / "travel", TRAVEL))
    assert poster.offset(1, 0.0) == QPointF(0, 0)
    # A quarter of the way back from the middle: a quarter of the poster's width.
    assert poster.offset(1, -2.5) == QPointF(WIDE[0] / 4, 0)
    assert poster.strength(1, -4.9) == pytest.approx(0.25)
    present(poster, qtbot, art(tmp_path / "glow", GLOW))
    assert poster.strength(1, 3.0) == pytest.approx(0.45, abs=0.01)
    present(poster, qtbot, art(tmp_path / "fall", FALL))
    assert poster.fallen(1, 0.5) == pytest.approx(0.25)


def test_what_does_not_move_stays(poster: Any, qtbot: QtBot, tmp_path: Path) -> None:
    present(poster, qtbot, art(tmp_path, TRAVEL))
    for row in (-1, 0, 2, 3, 99):
        assert poster.offset(row, 3.0) == QPointF(0, 0)
        assert poster.strength(row, 4.9) == 1.0
        assert poster.fallen(row, 3.0) == 0.0
        assert poster.near(row, 3.0, 4.0) == QRectF()
    poster.clear()
    assert poster.offset(1, 3.0) == QPointF(0, 0)


def test_a_flat_picture_is_where_it_was_cut_for_in_the_middle(
    poster: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    present(poster, qtbot, Artwork(draw_layers(tmp_path, [None], size=(300, 100))))
    (row,) = poster.layers.rows
    assert row.how == "near"
    assert poster.near(0, 0.0, 4.0) == QRectF(row.atX, row.atY, row.width, row.height)
    for clock in (-4.0, -1.3, 2.0, 4.0):
        at = poster.near(0, clock, 4.0)
        assert at.left() <= 0
        assert at.top() <= 0
        assert at.right() >= 100
        assert at.bottom() >= 52


def test_the_plain_backdrop_rests(poster: Any) -> None:
    poster.present(None, "")
    assert [row.how for row in poster.layers.rows] == ["still"]


def test_the_pack_says_what_moves(tmp_path: Path) -> None:
    moves = [{"layer": "1.webp", "how": "sway", "by": [0, 0.1], "seconds": 4}]
    poster = {"layers": ["0.webp", "1.webp"], "moves": moves, "alt": "A hill"}
    content = pack({**PLACES, "top": {**TOP, "poster": poster}})
    artwork = shelf(content, folder=tmp_path).artwork(Kind.LOCATION, "top")
    assert artwork is not None
    assert artwork.moves == (None, SWAY)
