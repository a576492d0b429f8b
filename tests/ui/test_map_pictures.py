"""The map as pictures: any part at any size, from a drawing or a photograph, and few of them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.ui.map_plates import MOST_PIXELS, MapPlates, Pane, part_of
from kiosk.ui.map_studio import MELTS, Cut, Paper, draw
from kiosk.ui.pictures import LayerProvider
from kiosk.visit import Camera

SEA, LAND, FRAMED = "#12303f", "#3e7a6b", "#dfe6e2"
UNDER = QColor("#ff00ff")
WHOLE = (0.0, 0.0, 1.0, 1.0)
ALMOST = 6
"""By how much a channel may differ after scaling."""


def svg(folder: Path, name: str, ground: str, land: str) -> Path:
    file = folder / name
    file.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="0 0 400 300">'
        f'<path fill="{ground}" d="M0 0H400V300H0Z"/>'
        f'<path fill="{land}" d="M100 100H300V200H100Z"/></svg>',
        encoding="utf-8",
    )
    return file


def png(folder: Path, name: str, ground: str, land: str) -> Path:
    image = Image.new("RGB", (400, 300), ground)
    image.paste(land, (100, 100, 300, 200))
    image.save(folder / name)
    return folder / name


@pytest.fixture(params=["svg", "png"])
def paper(request: pytest.FixtureRequest, tmp_path: Path) -> Paper:
    """Land in the middle of the sea, with an inset at its right."""
    make = {"svg": svg, "png": png}[request.param]
    main = make(tmp_path, f"main.{request.param}", SEA, LAND)
    inset = make(tmp_path, f"inset.{request.param}", FRAMED, LAND)
    return Paper(((main, WHOLE), (inset, (0.8, 0.4, 0.95, 0.6))))


def near(image: QImage, x: int, y: int, colour: str) -> bool:
    got, want = QColor(image.pixel(x, y)), QColor(colour)
    pairs = zip(got.getRgb()[:3], want.getRgb()[:3], strict=True)  # type: ignore[index]
    return all(abs(one - other) <= ALMOST for one, other in pairs)


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.0, 14.0])
def test_a_part_is_what_the_whole_has_there(paper: Paper, scale: float) -> None:
    size = QSize(round(400 * scale), round(300 * scale))
    for spot, colour in (
        ((150, 110), LAND),
        ((97, 120), SEA),
        ((103, 120), LAND),
        ((330, 130), FRAMED),
        ((350, 150), LAND),
    ):
        middle = QPoint(round(spot[0] * scale), round(spot[1] * scale))
        part = QRect(middle - QPoint(20, 15), QSize(41, 31)) & QRect(QPoint(), size)
        image, beyond = draw(paper, Cut(size, part, UNDER, SEA))
        assert image.size() == part.size()
        at = middle - part.topLeft()
        assert near(image, at.x(), at.y(), colour), (spot, image.pixelColor(at).name())
        assert beyond == SEA


def test_the_whole_tells_what_is_beyond_its_edges_and_melts_into_it(paper: Paper) -> None:
    size = QSize(400, 300)
    image, beyond = draw(paper, Cut(size, QRect(QPoint(), size), UNDER))
    assert QColor(beyond).name() == SEA
    sandy, _ = draw(paper, Cut(size, QRect(QPoint(), size), UNDER, "#c0a080"))
    assert near(sandy, 0, 150, "#c0a080")
    assert near(sandy, 200, 299, "#c0a080")
    inside = round(MELTS * 300) + 2
    assert near(sandy, inside, 60, SEA)
    assert near(image, 0, 150, SEA)


def test_what_is_transparent_shows_what_is_under_it(tmp_path: Path) -> None:
    file = tmp_path / "clear.svg"
    file.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0"/></svg>',
        encoding="utf-8",
    )
    size = QSize(40, 30)
    image, beyond = draw(Paper(((file, WHOLE),)), Cut(size, QRect(QPoint(), size), UNDER))
    assert image.pixelColor(20, 15) == UNDER
    assert beyond == UNDER.name()


def test_an_inset_that_does_not_decode_is_told_once_and_left_out(
    tmp_path: Path,
    qtbot: QtBot,
    expected_log: Callable[[str], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    expected_log("broken.png does not decode")
    (tmp_path / "broken.png").write_bytes(b"no picture")
    inset = (tmp_path / "broken.png", (0.4, 0.4, 0.6, 0.6))
    plates = stand(Paper(((svg(tmp_path, "main.svg", SEA, LAND), WHOLE), inset)), LayerProvider())
    for zoom in (1.0, 2.0, 4.0):
        plates.see(Camera(0.5, 0.5, zoom))
        qtbot.waitUntil(lambda: not plates.busy)
    assert plates.sharp
    plates.close()
    assert len([record for record in caplog.records if "broken.png" in record.message]) == 1


def test_a_map_that_does_not_decode_is_told_once(
    tmp_path: Path,
    qtbot: QtBot,
    expected_log: Callable[[str], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    expected_log("broken.png does not decode")
    (tmp_path / "broken.png").write_bytes(b"no picture")
    plates = stand(Paper(((tmp_path / "broken.png", WHOLE),)), LayerProvider())
    for zoom in (1.0, 2.0, 4.0):
        plates.see(Camera(0.5, 0.5, zoom))
        qtbot.waitUntil(lambda: not plates.busy)
    plates.close()
    assert (plates.whole, plates.sharp) == ("", "")
    assert len([record for record in caplog.records if "broken.png" in record.message]) == 1


# -- what is kept --------------------------------------------------------------------------------

PANE = Pane(600, 900, 300, 450, 600, 450)


def stand(paper: Paper, layers: LayerProvider) -> Any:
    # mypy takes what Qt calls a Property for an object of its own.
    plates: Any = MapPlates(layers)
    plates.put_on(paper)
    plates.fit(PANE, UNDER)
    return plates


@pytest.fixture
def layers() -> LayerProvider:
    return LayerProvider()


def held(layers: LayerProvider) -> dict[str, QImage]:
    found: dict[str, QImage] = vars(layers)["_layers"]
    return found


def test_what_is_looked_at_becomes_sharp_and_covers_all_that_is_seen(
    paper: Paper, layers: LayerProvider, qtbot: QtBot
) -> None:
    plates = stand(paper, layers)
    for camera in (Camera(0.5, 0.5, 4.0), Camera(0.4, 0.6, 4.0), Camera(0.2, 0.3, 2.0)):
        plates.see(camera)
        qtbot.waitUntil(lambda: not plates.busy)
        assert plates.zoom == camera.zoom
        size, part = PANE.paper(camera.zoom), part_of(PANE, camera, 0.0)
        there = QRect(
            round(plates.across * size.width()),
            round(plates.down * size.height()),
            round(plates.width),
            round(plates.height),
        )
        assert there.contains(part)
        assert len(held(layers)) == 2
    plates.close()


def test_a_short_pull_needs_no_new_picture_and_a_long_one_does(
    paper: Paper, layers: LayerProvider, qtbot: QtBot
) -> None:
    plates = stand(paper, layers)
    plates.see(Camera(0.5, 0.5, 8.0))
    qtbot.waitUntil(lambda: not plates.busy)
    first = plates.sharp
    plates.see(Camera(0.505, 0.5, 8.0), resting=False)
    assert not plates.busy
    plates.see(Camera(0.54, 0.5, 8.0), resting=False)
    assert plates.busy
    assert plates.sharp == first
    qtbot.waitUntil(lambda: not plates.busy)
    assert plates.sharp != first
    plates.close()


def test_while_fingers_spread_one_picture_comes_after_the_other(
    paper: Paper, layers: LayerProvider, qtbot: QtBot
) -> None:
    plates = stand(paper, layers)
    plates.see(Camera(0.5, 0.5, 2.0))
    qtbot.waitUntil(lambda: not plates.busy)
    for step in range(40):
        plates.see(Camera(0.5, 0.5, 2.0 + step / 10), resting=False)
        assert len(vars(vars(plates)["_studio"])["_waiting"]) <= 1
    plates.see(Camera(0.5, 0.5, 5.9))
    qtbot.waitUntil(lambda: not plates.busy)
    assert plates.zoom == 5.9
    assert len(held(layers)) == 2
    plates.close()


def test_all_of_the_map_needs_no_second_picture(
    paper: Paper, layers: LayerProvider, qtbot: QtBot
) -> None:
    plates = stand(paper, layers)
    plates.see(Camera(0.5, 0.5, 3.0))
    qtbot.waitUntil(lambda: not plates.busy)
    plates.see(Camera())
    assert (plates.sharp, len(held(layers))) == ("", 1)
    plates.put_on(None)
    assert (plates.whole, len(held(layers))) == ("", 0)
    plates.close()


def test_no_picture_is_larger_than_it_may_be() -> None:
    huge = Pane(3840, 2160, 1920, 1080, 3840, 2160)
    part = part_of(huge, Camera(0.5, 0.5, 8.0), 0.22)

    assert part.width() * part.height() <= MOST_PIXELS
    assert part.contains(part_of(huge, Camera(0.5, 0.5, 8.0), 0.0))
