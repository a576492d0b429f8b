"""The image providers: cards, layers and icons."""

import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

import kiosk
from kiosk.content import Kind
from kiosk.ui import kinds
from kiosk.ui.backdrop import backdrop
from kiosk.ui.flat import FlatPosters
from kiosk.ui.icons import IconProvider
from kiosk.ui.pictures import CARDS_KEPT, CardProvider, LayerProvider
from kiosk.ui.posters import Artwork
from kiosk.ui.shown import Shown
from tests.ui.glass import Glass
from tests.ui.shelves import (
    COLOURS,
    VALLEY,
    draw_layers,
    pack,
    shelf,
    with_posters,
)

FRAME = QSize(40, 30)
RED, GREEN = (colour[:3] for colour in COLOURS[:2])


def ask(provider: CardProvider, address: str, frame: QSize = FRAME) -> QImage:
    size = QSize()
    image = provider.requestImage(address, size, frame)
    assert size == image.size()
    return image


def rgb(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue()


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(one, other, strict=True))


@pytest.fixture
def cards(tmp_path: Path) -> CardProvider:
    """Serves a pack in which every entry has a poster: red above, green below."""
    provider = CardProvider()
    provider.show(with_posters(tmp_path / "pack"))
    return provider


def is_backdrop(image: QImage) -> bool:
    plain = backdrop(image.size())
    return image.convertToFormat(plain.format()) == plain


def test_a_card_is_the_flattened_poster_in_the_size_asked_for(cards: CardProvider) -> None:
    for frame in (FRAME, QSize(64, 20), QSize(7, 90)):
        image = ask(cards, "1/stunt/jump", frame)
        assert image.size() == frame
        assert near(rgb(image, frame.width() // 2, 1), RED)
        assert near(rgb(image, frame.width() // 2, frame.height() - 2), GREEN)


def test_a_photo_has_an_address_of_its_own(tmp_path: Path) -> None:
    photo = {"file": "a.webp", "alt": "A", "credit": "Ada"}
    shown = shelf(pack(locations={"valley": {**VALLEY, "photos": [photo]}}), folder=tmp_path)
    folder = shown.folder_of(Kind.LOCATION, "valley")
    draw_layers(folder, [None])[0].rename(folder / "a.webp")
    provider = CardProvider()
    provider.show(shown)
    assert near(rgb(ask(provider, shown.photo(Kind.LOCATION, "valley", 0)), 20, 15), RED)


@pytest.mark.parametrize(
    "address", ["2/stunt/jump", "0/stunt/jump", "/stunt/jump", "", "x", "01/stunt/jump"]
)
def test_another_showing_is_the_backdrop(cards: CardProvider, address: str) -> None:
    assert is_backdrop(ask(cards, address))


@pytest.mark.parametrize(
    "address",
    ["1/stunt/gone", "1/nothing/jump", "1/stunt", "1/stunt/jump/0", "1/stunt/jump/x", "1/"],
)
def test_what_is_not_there_is_the_backdrop(
    cards: CardProvider, address: str, expected_log: Callable[[str], None]
) -> None:
    expected_log(f"Picture {re.escape(address)} could not be drawn")
    assert is_backdrop(ask(cards, address))


def test_a_corner_that_is_no_number_is_the_backdrop_too(
    cards: CardProvider, expected_log: Callable[[str], None]
) -> None:
    expected_log("could not be drawn")
    assert is_backdrop(ask(cards, "1/stunt/jump?round"))


def test_without_a_pack_or_a_poster_it_is_the_backdrop() -> None:
    provider = CardProvider()
    assert is_backdrop(ask(provider, "1/stunt/jump"))
    provider.show(shelf())
    assert is_backdrop(ask(provider, "1/stunt/jump"))
    provider.show(None)
    assert is_backdrop(ask(provider, "1/stunt/jump"))


@pytest.mark.parametrize("frame", [QSize(), QSize(0, 0), QSize(-1, -1), QSize(0, 10)])
def test_without_a_size_it_is_a_point(cards: CardProvider, frame: QSize) -> None:
    assert ask(cards, "1/stunt/jump", frame).size() == QSize(1, 1)


def test_rounded_corners_are_transparent(cards: CardProvider) -> None:
    for address in ("1/stunt/jump?8", "7/backdrop?8"):
        image = ask(cards, address)
        corners = [(0, 0), (39, 0), (0, 29), (39, 29)]
        assert [image.pixelColor(*corner).alpha() for corner in corners] == [0, 0, 0, 0]
        assert image.pixelColor(20, 15).alpha() == 255


def test_a_card_is_drawn_once(cards: CardProvider) -> None:
    first = ask(cards, "1/stunt/jump?6")
    assert ask(cards, "1/stunt/jump?6").cacheKey() == first.cacheKey()
    assert ask(cards, "1/stunt/jump?7").cacheKey() != first.cacheKey()
    assert ask(cards, "1/stunt/jump?6", QSize(41, 30)).cacheKey() != first.cacheKey()


def test_another_pack_forgets_the_cards(cards: CardProvider, tmp_path: Path) -> None:
    ask(cards, "1/stunt/jump")
    cards.show(with_posters(tmp_path / "second", serial=2))
    assert is_backdrop(ask(cards, "1/stunt/jump"))
    assert near(rgb(ask(cards, "2/stunt/jump"), 20, 2), RED)


def test_a_bounded_amount_of_cards_is_kept(cards: CardProvider) -> None:
    frame = QSize(1024, 1024)  # 4 MiB
    for number in range(20):
        ask(cards, f"0/{number}", frame)
    kept = sum(image.sizeInBytes() for image in cards._kept.values())
    assert CARDS_KEPT - 4 * 1024 * 1024 < kept <= CARDS_KEPT
    assert kept == cards._bytes
    assert [address for address, *_ in cards._kept] == [f"0/{n}" for n in range(14, 20)]


def test_what_was_asked_for_last_is_kept_longest(cards: CardProvider) -> None:
    frame = QSize(1024, 1024)
    ask(cards, "0/again", frame)
    for number in range(20):
        ask(cards, f"0/{number}", frame)
        ask(cards, "0/again", frame)
    assert "0/again" in {address for address, *_ in cards._kept}


def test_a_card_larger_than_all_room_is_kept_alone(cards: CardProvider) -> None:
    ask(cards, "0/small")
    ask(cards, "0/large", QSize(4096, 2048))
    assert [address for address, *_ in cards._kept] == ["0/large"]


def test_a_card_that_two_draw_at_once_is_counted_once(cards: CardProvider) -> None:
    key = ("0/x", 40, 30)
    for _ in range(3):
        cards._keep(key, backdrop(FRAME), cards._shown)
    assert cards._bytes == backdrop(FRAME).sizeInBytes()


def test_a_card_of_the_pack_that_went_off_while_it_was_drawn_is_not_kept(tmp_path: Path) -> None:
    class GoesOff(FlatPosters):
        def of(self, artwork: Artwork, stop: threading.Event | None = None) -> Artwork:
            provider.show(None)
            return super().of(artwork, stop)

    provider = CardProvider(GoesOff(tmp_path / "cache"))
    provider.show(with_posters(tmp_path / "pack"))

    provider.draw("1/stunt/jump", FRAME)

    assert not provider.has("1/stunt/jump", FRAME)


def test_the_kiosk_serves_the_pack_it_shows(glass: Glass, tmp_path: Path) -> None:
    glass.put_on(with_posters(tmp_path / "pack"))
    assert near(rgb(ask(glass.cards, "1/stunt/jump"), 20, 2), RED)
    glass.put_on(None)
    assert is_backdrop(ask(glass.cards, "1/stunt/jump"))


# -- flat posters ------------------------------------------------------------------------------


@pytest.fixture
def layered(tmp_path: Path) -> Artwork:
    return Artwork(draw_layers(tmp_path / "art", [None, (0, 30, 80, 60)]), (0.3, 0.7))


def test_a_layered_poster_is_kept_flat(tmp_path: Path, layered: Artwork) -> None:
    flat = FlatPosters(tmp_path / "cache")
    kept = flat.of(layered)
    assert len(kept.files) == 1
    assert kept.focus == layered.focus
    assert kept.files[0].is_relative_to(tmp_path / "cache")
    made = kept.files[0].stat().st_mtime_ns
    assert FlatPosters(tmp_path / "cache").of(layered) == kept
    assert kept.files[0].stat().st_mtime_ns == made
    image = QImage(str(kept.files[0]))
    assert image.size() == QSize(80, 60)
    assert near(rgb(image, 40, 10), RED)
    assert near(rgb(image, 40, 50), GREEN)


def test_a_changed_layer_is_flattened_anew(tmp_path: Path, layered: Artwork) -> None:
    flat = FlatPosters(tmp_path / "cache")
    before = flat.of(layered)
    draw_layers(tmp_path / "art", [None, (0, 10, 70, 60)])
    assert flat.of(layered) != before


def test_a_flat_poster_stays_as_it_is(tmp_path: Path, layered: Artwork) -> None:
    one = Artwork(layered.files[:1])
    assert FlatPosters(tmp_path / "cache").of(one) is one
    assert not (tmp_path / "cache").exists()


def test_without_a_cache_the_layers_are_used(tmp_path: Path, layered: Artwork) -> None:
    (tmp_path / "cache").write_text("a file in the folder's place")
    assert FlatPosters(tmp_path / "cache").of(layered) is layered


def test_a_poster_whose_layers_are_gone_stays_as_it_is(tmp_path: Path) -> None:
    gone = Artwork((tmp_path / "a.webp", tmp_path / "b.webp"))
    assert FlatPosters(tmp_path / "cache").of(gone) is gone


def test_making_all_lets_go_of_the_others(tmp_path: Path, layered: Artwork) -> None:
    flat = FlatPosters(tmp_path / "cache")
    other = Artwork(draw_layers(tmp_path / "other", [None, (0, 0, 9, 9)]))
    old = flat.of(other).files[0]
    flat.make_all([layered], threading.Event())
    assert not old.exists()
    assert flat.of(layered).files[0].exists()


def test_making_stops_when_told(tmp_path: Path, layered: Artwork) -> None:
    stop = threading.Event()
    stop.set()
    FlatPosters(tmp_path / "cache").make_all([layered], stop)
    assert not (tmp_path / "cache").exists()


# -- layers and icons --------------------------------------------------------------------------


def test_layers_are_served_by_their_keys() -> None:
    provider = LayerProvider()
    keys = [provider.add(backdrop(QSize(side, side))) for side in (3, 4)]
    assert len(set(keys)) == 2
    for key, side in zip(keys, (3, 4), strict=True):
        size = QSize()
        assert provider.requestImage(key, size, QSize()).size() == QSize(side, side)
        assert size == QSize(side, side)
    provider.drop(keys[0])
    provider.drop(keys[0])
    assert provider.requestImage(keys[0], QSize(), QSize()).isNull()


def named_icons() -> list[str]:
    """Every icon that the code or the screens name."""
    root = Path(kiosk.__file__).parent
    sources = [*(root / "qml").rglob("*.qml"), *(root / "ui").glob("*.py")]
    names = {
        name
        for source in sources
        for name in re.findall(r"mdi6\.[a-z0-9-]+", source.read_text(encoding="utf-8"))
    }
    facts = (root / "ui" / "entry_props.py").read_text(encoding="utf-8")
    names |= {f"mdi6.{name}" for name in re.findall(r'add\(\s*"[a-z-]+", "([a-z0-9-]+)"', facts)}
    return sorted(names)


def test_icons_are_found_in_the_sources() -> None:
    assert {"mdi6.home", "mdi6.chevron-left", "mdi6.sign-direction"} <= set(named_icons())
    assert set(kinds.ICONS.values()) <= set(named_icons())


@pytest.mark.parametrize("name", named_icons())
def test_every_icon_there_is_a_name_for_can_be_drawn(qapp: QGuiApplication, name: str) -> None:
    size = QSize()
    image = IconProvider().requestImage(f"{name}/ff6b3d", size, QSize(32, 32))
    assert (image.size(), size) == (QSize(32, 32), QSize(32, 32))
    inked = [(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255]
    assert {rgb(image, x, y) for x, y in inked} == {(0xFF, 0x6B, 0x3D)}


def test_no_two_icons_look_alike(qapp: QGuiApplication) -> None:
    """A box for a letter that the font does not have would be the same for all."""
    provider = IconProvider()
    images = [
        provider.requestImage(f"{name}/ffffff", QSize(), QSize(32, 32)) for name in named_icons()
    ]
    assert len({bytes(image.constBits()) for image in images}) == len(images)


def test_an_icon_that_does_not_exist_is_empty_and_said(
    qapp: QGuiApplication, expected_log: Callable[[str], None]
) -> None:
    expected_log("There is no icon `mdi6.no-such-icon`")
    image = IconProvider().requestImage("mdi6.no-such-icon/ffffff", QSize(), QSize(8, 8))
    assert not any(image.constBits())


@pytest.mark.parametrize("asked", [QSize(), QSize(0, 0), QSize(0, 20)])
def test_an_icon_without_a_size_has_one(qapp: QGuiApplication, asked: QSize) -> None:
    size = QSize()
    image = IconProvider().requestImage("mdi6.home/ffffff", size, asked)
    assert image.size() == size == QSize(64, 64)


# -- the wordmark ----------------------------------------------------------------------------------


def branded(folder: Path, drawing: str) -> Shown:
    """A pack whose wordmark is `drawing`."""
    (folder / "name.svg").write_text(drawing, encoding="utf-8")
    return shelf(pack(theme={"wordmark": "name.svg"}), folder=folder)


WIDE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10">'
    '<rect width="40" height="10" fill="#ff0000"/></svg>'
)


def test_the_wordmark_keeps_its_shape_and_takes_no_more_room(tmp_path: Path) -> None:
    provider = CardProvider()
    shown = branded(tmp_path, WIDE)
    provider.show(shown)
    image = ask(provider, shown.wordmark, QSize(100, 20))
    assert image.size() == QSize(80, 20)
    assert near(rgb(image, 1, 10), (255, 0, 0))
    assert near(rgb(image, 78, 10), (255, 0, 0))


def test_a_broken_wordmark_is_no_picture(
    tmp_path: Path, expected_log: Callable[[str], None]
) -> None:
    expected_log("The wordmark does not decode")
    provider = CardProvider()
    shown = branded(tmp_path, "<svg")
    provider.show(shown)
    assert ask(provider, shown.wordmark, QSize(100, 20)).size() == QSize(1, 1)


def test_a_pack_without_a_wordmark_has_no_address_for_one(tmp_path: Path) -> None:
    assert shelf(folder=tmp_path).wordmark == ""
