"""A poster in its place on the screen: ordered, shown, let go."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import shiboken6
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.ui.pictures import LayerProvider
from kiosk.ui.poster_view import PosterViewModel
from kiosk.ui.posters import Artwork, PosterStudio
from tests.ui.shelves import draw_layers


class Wall:
    """A poster, its provider, and a note of all layers that are kept."""

    def __init__(self) -> None:
        self.studio = PosterStudio()
        self.provider = LayerProvider()
        self.poster: Any = cast("Any", PosterViewModel(self.studio, self.provider))
        self.presented: list[str] = []
        self.poster.presented.connect(lambda: self.presented.append(self.poster.alt))

    @property
    def kept(self) -> set[str]:
        """The keys of the layers in the provider."""
        return set(self.provider._layers)

    @property
    def rows(self) -> Any:
        return self.poster.layers.rows

    def settle(self, qtbot: QtBot, art: Artwork) -> None:
        """Posters come one after the other: when this one is there, so are those before it."""
        beside: Any = PosterViewModel(self.studio, LayerProvider(), self.studio)
        beside.fit(100, 52)
        beside.present(art, "")
        qtbot.waitUntil(lambda: beside.ready)

    def size(self, key: str) -> QSize:
        size = QSize()
        self.provider.requestImage(key, size, QSize())
        return size


@pytest.fixture
def wall(qtbot: QtBot) -> Iterator[Wall]:
    wall = Wall()
    yield wall
    wall.studio.close()
    shiboken6.delete(wall.poster)
    shiboken6.delete(wall.studio)


@pytest.fixture
def art(tmp_path: Path) -> Artwork:
    boxes = [None, (10, 5, 30, 20), (40, 5, 60, 20)]
    return Artwork(draw_layers(tmp_path / "art", boxes, size=(104, 52)))


@pytest.fixture
def other(tmp_path: Path) -> Artwork:
    return Artwork(draw_layers(tmp_path / "other", [None, (0, 0, 9, 9)], size=(104, 52)))


def test_layers_arrive_with_their_places_and_depths(wall: Wall, qtbot: QtBot, art: Artwork) -> None:
    wall.poster.fit(100, 52)
    wall.poster.present(art, "A hill")
    assert not wall.poster.ready
    with qtbot.waitSignal(wall.poster.presented):
        pass
    assert wall.poster.ready
    assert wall.poster.alt == "A hill"
    assert [(row.atX, row.atY, row.width, row.height, row.depth) for row in wall.rows] == [
        (-2, 0, 104, 52, 0.0),
        (8, 5, 20, 15, 0.5),
        (38, 5, 20, 15, 1.0),
    ]
    assert [row.picture for row in wall.rows] == [f"image://layer/{row.key}" for row in wall.rows]
    assert wall.kept == {row.key for row in wall.rows}
    assert wall.size(wall.rows[1].key) == QSize(20, 15)


def test_a_poster_waits_for_its_place(wall: Wall, qtbot: QtBot, art: Artwork) -> None:
    wall.poster.present(art, "A hill")
    assert wall.rows == ()
    wall.poster.fit(100, 52)
    qtbot.waitUntil(lambda: wall.poster.ready)
    assert len(wall.rows) == 3


def test_a_place_without_a_size_is_no_place(wall: Wall, art: Artwork) -> None:
    wall.poster.fit(0, 52)
    wall.poster.present(art, "")
    wall.poster.present(None, "")
    assert not wall.poster.ready


def test_none_is_the_backdrop(wall: Wall) -> None:
    wall.poster.fit(100, 52)
    wall.poster.present(None, "")
    assert wall.poster.ready
    (row,) = wall.rows
    assert (row.atX, row.atY, row.width, row.height, row.depth) == (0, 0, 100, 52, 0)
    assert wall.presented == [""]


def test_what_cannot_be_decoded_is_the_backdrop(
    wall: Wall, qtbot: QtBot, tmp_path: Path, expected_log: Callable[[str], None]
) -> None:
    expected_log("cannot be read")
    wall.poster.fit(100, 52)
    wall.poster.present(Artwork((tmp_path / "none.webp",)), "A hill")
    qtbot.waitUntil(lambda: wall.poster.ready)
    (row,) = wall.rows
    assert (row.width, row.height) == (100, 52)


def test_another_size_brings_other_layers(wall: Wall, qtbot: QtBot, art: Artwork) -> None:
    wall.poster.fit(100, 52)
    wall.poster.present(art, "")
    qtbot.waitUntil(lambda: wall.poster.ready)
    before = wall.kept
    wall.poster.fit(200, 104)
    qtbot.waitUntil(lambda: bool(wall.rows) and wall.rows[0].width == 208)
    assert not before & wall.kept
    assert len(wall.kept) == 3


def test_the_same_size_changes_nothing(wall: Wall, qtbot: QtBot, art: Artwork) -> None:
    wall.poster.fit(100, 52)
    wall.poster.present(art, "")
    qtbot.waitUntil(lambda: wall.poster.ready)
    rows = wall.rows
    wall.poster.fit(100.2, 51.9)
    wall.poster.present(art, "In other words")
    wall.settle(qtbot, art)
    assert wall.rows is rows
    assert wall.poster.alt == "In other words"
    assert len(wall.presented) == 2


def test_the_last_wish_is_the_one_that_comes(
    wall: Wall, qtbot: QtBot, art: Artwork, other: Artwork
) -> None:
    wall.poster.fit(100, 52)
    for _ in range(5):
        wall.poster.present(art, "first")
        wall.poster.present(other, "last")
    qtbot.waitUntil(lambda: wall.poster.ready)
    assert len(wall.rows) == 2
    assert wall.presented == ["last"]


def test_what_is_cleared_never_comes(wall: Wall, qtbot: QtBot, art: Artwork) -> None:
    wall.poster.fit(100, 52)
    wall.poster.present(art, "")
    wall.poster.clear()
    assert wall.poster.artwork is None
    wall.settle(qtbot, art)
    assert not wall.poster.ready
    assert wall.rows == ()
    assert wall.kept == set()
    wall.poster.fit(50, 26)
    assert wall.rows == ()


def test_clearing_lets_go_of_the_layers(wall: Wall, qtbot: QtBot, art: Artwork) -> None:
    wall.poster.fit(100, 52)
    wall.poster.present(art, "")
    qtbot.waitUntil(lambda: wall.poster.ready)
    key = wall.rows[0].key
    wall.poster.clear()
    assert not wall.poster.ready
    assert wall.kept == set()
    assert wall.size(key) == QSize(0, 0)


def test_a_hundred_posters_leave_nothing_behind(
    wall: Wall, qtbot: QtBot, art: Artwork, other: Artwork
) -> None:
    wall.poster.fit(100, 52)
    for number in range(100):
        wall.poster.present(other if number % 2 else art, str(number))
        if number % 3 == 0:
            qtbot.waitUntil(lambda: wall.poster.ready)
        if number % 7 == 0:
            wall.poster.clear()
        if number % 11 == 0:
            wall.poster.present(None, "")
    wall.poster.present(other, "")
    qtbot.waitUntil(lambda: wall.poster.ready)
    assert wall.kept == {row.key for row in wall.rows}
    assert len(wall.kept) == 2


def test_the_old_layers_are_drawn_until_the_new_ones_are_there(
    wall: Wall, qtbot: QtBot, art: Artwork, other: Artwork
) -> None:
    wall.poster.fit(100, 52)
    wall.poster.present(art, "")
    qtbot.waitUntil(lambda: wall.poster.ready)
    wall.poster.present(other, "")
    assert len(wall.rows) == 3
    assert len(wall.kept) == 3
