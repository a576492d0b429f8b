"""Every code is read back from the pixels of the real screens, by a decoder that is not ours."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import cycle, product
from pathlib import Path
from typing import cast

import pytest
import shiboken6
import zxingcpp
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.config import shipped_pack
from kiosk.content import Kind
from kiosk.proof.camera import Camera
from kiosk.proof.scenes import NOW, Scene
from kiosk.proof.stage import Stage
from kiosk.proof.variants import Variant
from kiosk.takeaway import LEAST_MODULE, Takeaway, code_of, code_of_trip
from kiosk.ui import (
    CardProvider,
    LayerProvider,
    Section,
    Shown,
    State,
    derive_display,
    derive_entry,
    furnish,
    words_in,
)
from kiosk.ui.takeaway_view import TakeawayProps, TakeawayViewModel, derive_trip
from kiosk.visit import Phase, Route, Stop, Trip, Visit
from tests.takeaway.packs import SUMMER, every_stop, shipped

LANGUAGES = shipped().manifest.languages
SCHEMES = ("dark", "light", "contrast")
PANELS = ((1080, 1920), (1920, 1080))
GLARE = 0.24
"""The width of the glare, as a share of the code's."""

SCENE = """
import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Components

Rectangle {
    id: root

    required property TakeawayViewModel card

    required property string scheme
    required property real unit
    required property real textScale

    color: Theme.paper

    Binding {
        property: "scheme"
        target: Theme
        value: root.scheme
    }

    Binding {
        property: "unit"
        target: Theme
        value: root.unit
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.textScale
    }

    TakeawayCard {
        room: root.height * 0.55
        takeaway: root.card
        width: root.width
    }
}
"""


@dataclass(frozen=True)
class Read:
    """A code that was found in a picture, and where."""

    text: str
    level: str
    left: int
    top: int
    side: int
    """Of its modules, without the quiet ground, in px."""


def read(picture: Image.Image) -> Read:
    """The only code in a picture."""
    found = zxingcpp.read_barcodes(picture)
    assert len(found) == 1, f"{len(found)} codes were read"
    corner, other = found[0].position.top_left, found[0].position.bottom_right
    return Read(found[0].bytes.decode(), found[0].ec_level, corner.x, corner.y, other.x - corner.x)


def glared(picture: Image.Image, found: Read) -> Iterator[Image.Image]:
    """The picture with light falling on the code, at places between what it is found by."""
    patch = round(found.side * GLARE)
    for x, y in ((0.38, 0.38), (0.62, 0.62), (0.7, 0.38), (0.38, 0.05)):
        at = (found.left + round(found.side * x), found.top + round(found.side * y))
        spoilt = picture.copy()
        spoilt.paste((255, 255, 255), (*at, at[0] + patch, at[1] + patch))
        yield spoilt


def is_crisp(picture: Image.Image, found: Read) -> bool:
    """Whether there is nothing but black and white in the code: no module has half a pixel."""
    left, top, side = found.left + 2, found.top + 2, found.side - 4
    inside = (left, top, left + side, top + side)
    grey = picture.convert("L").crop(inside)
    return {value for _, value in grey.getcolors() or ()} == {0, 255}


def has_quiet_ground(picture: Image.Image, found: Read, module: float) -> bool:
    """Whether four modules round the code are light: a camera tells it from the rest by them."""
    quiet = round(4 * module) - 1
    wide = found.side + 2 * quiet
    whole = picture.convert("L").crop(
        (found.left - quiet, found.top - quiet, found.left - quiet + wide, found.top - quiet + wide)
    )
    whole.paste(255, (quiet - 1, quiet - 1, quiet + found.side + 1, quiet + found.side + 1))
    return whole.getextrema() == (255, 255)


class Card:
    """The card alone, in the real component."""

    def __init__(self) -> None:
        self._engine = QQmlEngine()
        furnish(self._engine, CardProvider(), LayerProvider())
        self._model = TakeawayViewModel()
        self._component = QQmlComponent(self._engine)
        self._component.setData(SCENE.encode(), QUrl("card.qml"))
        initial = {"card": self._model, "scheme": "dark", "unit": 4.9, "textScale": 1.0}
        item = self._component.createWithInitialProperties(initial)
        assert isinstance(item, QQuickItem), self._component.errorString()
        self._item = item
        self._camera = Camera()

    def dress(self, width: int, height: int, scheme: str, scale: float = 1.0) -> float:
        """For this panel; returns the px of a true millimetre of it."""
        panel = Variant(width, height).panel
        unit = derive_display(panel, 600, 700, {}).unit
        for name, value in (("scheme", scheme), ("unit", unit), ("textScale", scale)):
            assert self._item.setProperty(name, value)
        share = 0.9 if height > width else 0.55
        self._camera.aim(self._item, round(width * share), height)
        return panel.pixels_per_mm

    def draw(self, props: TakeawayProps) -> Image.Image:
        self._model.show(props)
        return self._camera._draw()

    def close(self) -> None:
        shiboken6.delete(self._item)
        self._camera.close()
        shiboken6.delete(self._engine)


@pytest.fixture(scope="module")
def card(software: None) -> Iterator[Card]:
    card = Card()
    yield card
    card.close()


@pytest.fixture(scope="module")
def shown() -> Shown:
    return Shown(shipped(), shipped_pack(), LANGUAGES, "en", 1)


def expected(stop: Stop) -> str | None:
    taken = code_of(shipped().entry(*stop), shipped(), SUMMER)
    return taken.code.text if taken is not None else None


WITH_CODES = [stop for stop in every_stop(shipped()) if expected(stop) is not None]


def props_of(stop: Stop, shown: Shown, language: str) -> TakeawayProps:
    return derive_entry(*stop, shown, words_in(language), section=0, back="", today=SUMMER).takeaway


@pytest.mark.parametrize(("panel", "scheme"), list(product(PANELS, SCHEMES)))
def test_every_code_of_the_pack_is_read_from_its_card(
    card: Card, shown: Shown, panel: tuple[int, int], scheme: str
) -> None:
    a_millimetre = card.dress(*panel, scheme)
    assert len(WITH_CODES) >= 38
    for stop, language in product(WITH_CODES, LANGUAGES):
        props = props_of(stop, shown, language)
        picture = card.draw(props)
        found = read(picture)
        where = f"{stop} in {language}"
        assert found.text == expected(stop), where
        assert found.level in {"Q", "H"}, where
        module = found.side / (props.across - 8)
        assert module >= LEAST_MODULE * a_millimetre, where
        assert is_crisp(picture, found), where
        assert has_quiet_ground(picture, found, module), where


@pytest.mark.parametrize(("panel", "scheme"), list(zip(cycle(PANELS), SCHEMES)))
def test_every_code_is_read_with_glare_on_it(
    card: Card, shown: Shown, panel: tuple[int, int], scheme: str
) -> None:
    card.dress(*panel, scheme)
    for stop in WITH_CODES:
        picture = card.draw(props_of(stop, shown, "en"))
        for number, spoilt in enumerate(glared(picture, read(picture))):
            assert read(spoilt).text == expected(stop), (stop, number)


TRIPS: dict[str, Takeaway] = {
    "page": Takeaway(page="https://example.org/t"),
    "map": Takeaway(),
    "calendar": Takeaway(without_page="calendar"),
}
COLLECTED: tuple[Stop, ...] = tuple(WITH_CODES[:3] + WITH_CODES[-5:])


@pytest.mark.parametrize("how", TRIPS)
@pytest.mark.parametrize("count", [1, 5, 8])
def test_every_code_of_a_trip_is_read(card: Card, shown: Shown, how: str, count: int) -> None:
    stops = COLLECTED[:count]
    for (panel, scheme), language in zip(product(PANELS, SCHEMES), cycle(LANGUAGES)):
        a_millimetre = card.dress(*panel, scheme)
        words = words_in(language)
        title = shown.read(shown.pack.manifest.title, language)
        taken = code_of_trip(stops, shown.pack, language, TRIPS[how], today=SUMMER, title=title)
        assert taken is not None
        props = derive_trip(
            Trip(stops), shown, words, today=SUMMER, takeaway=TRIPS[how], desk="AB 27"
        )
        picture = card.draw(props)
        found = read(picture)
        assert found.text == taken.code.text
        assert found.side / (props.across - 8) >= LEAST_MODULE * a_millimetre
        assert is_crisp(picture, found)
        if found.level in {"Q", "H"}:
            assert all(read(one).text == found.text for one in glared(picture, found))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_code_is_drawn_larger_rather_than_too_fine(card: Card, scale: float) -> None:
    """A panel with no room for it: the code sticks to its least size."""
    a_millimetre = card.dress(1280, 800, "dark", scale)
    card._camera.aim(card._item, 300, 800)
    content = Takeaway(page="https://example.org/" + "t" * 180)
    props = derive_trip(
        Trip(COLLECTED),
        Shown(shipped(), shipped_pack(), LANGUAGES, "en", 1),
        words_in("en"),
        today=SUMMER,
        takeaway=content,
    )
    card.draw(props)
    picture = cast("QQuickItem", card._item.findChild(QQuickItem, "code"))
    assert picture.width() >= props.across * LEAST_MODULE * a_millimetre
    assert picture.property("module") >= LEAST_MODULE * a_millimetre


# -- on the whole screen ---------------------------------------------------------------------------

VARIANTS = [
    Variant(1080, 1920),
    Variant(1920, 1080, "light"),
    Variant(1280, 800, "contrast"),
    Variant(1280, 800, "light", 200),
    Variant(1080, 1920, "contrast", 200),
    Variant(800, 1280),
    Variant(2160, 3840),
]


def test_codes_are_read_from_whole_screens(software: None, shown: Shown, tmp_path: Path) -> None:
    # Posters take their time to be decoded, and codes have nothing to do with them.
    bare = {
        kind.folder: {
            name: entry.model_copy(update={"poster": None})
            for name, entry in shown.entries(kind).items()
        }
        for kind in Kind
    }
    plain = replace(shown, pack=shown.pack.model_copy(update=bare))
    stage = Stage(plain, tmp_path / "cache")
    try:
        for variant, stops in zip(VARIANTS, _dealt(WITH_CODES, len(VARIANTS)), strict=True):
            stage.dress(variant)
            for stop, language in zip(stops, cycle(LANGUAGES), strict=False):
                stage._show(_scene(stop, shown), language)
                picture = stage._camera._draw()
                found = read(picture)
                assert found.text == expected(stop), (stop, variant)
                assert is_crisp(picture, found), (stop, variant)
    finally:
        stage.close()


def _dealt(stops: list[Stop], hands: int) -> list[list[Stop]]:
    return [stops[hand::hands] for hand in range(hands)]


def _scene(stop: Stop, shown: Shown) -> Scene:
    kind, entry_id = stop
    props = derive_entry(kind, entry_id, shown, words_in("en"), section=0, back="", today=SUMMER)
    section = [row.key for row in props.sections].index(Section.PHONE)
    route = Route().list(kind).entry(kind, entry_id)
    visit = Visit(Phase.ACTIVE, since=NOW, quiet=3600.0)
    state = State(SUMMER, "en", visit, route).opening(section)
    return Scene(f"{kind}-{entry_id}", "", "", state)


def test_the_pack_has_codes_of_every_kind() -> None:
    assert {kind for kind, _ in WITH_CODES} == set(Kind)
    assert {str(expected(stop)).partition(":")[0] for stop in WITH_CODES} >= {"https", "geo"}
