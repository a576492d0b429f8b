"""The real screens stand still for their pictures: the same each time, whatever stood before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kiosk.proof.camera import View
from kiosk.proof.plan import FRONT, parts
from kiosk.proof.scenes import scenes
from kiosk.proof.stage import Stage
from kiosk.proof.variants import Variant
from kiosk.ui import Shown
from tests.qml.packs import make_pack

SMALL = Variant(480, 800)


@pytest.fixture
def stage(software: None, tmp_path: Path) -> Iterator[Stage]:
    content = make_pack("nasty", tmp_path)
    missing = tmp_path / "locations/plain/there-is-none.png"
    missing.parent.mkdir()
    Image.new("RGB", (64, 48), "#1c4356").save(missing)
    stage = Stage(Shown(content, tmp_path, ("en", "nb", "de"), "en", 1), tmp_path / "cache")
    yield stage
    stage.close()


ROUNDING = 32
"""Steps of a colour, of 255, by which the edge of a large letter may differ."""


def far_apart(one: View, other: View) -> int:
    """By how many steps of 255 the two pictures differ where they differ most."""
    channels = ImageChops.difference(one.picture, other.picture).getextrema()
    return max(int(most) for _, most in channels)  # type: ignore[misc]


def views(stage: Stage, part: str, *languages: str) -> dict[tuple[str, str, int], View]:
    taken: dict[tuple[str, str, int], View] = {}
    for scene in scenes(part, stage.shown, stage.manner):
        for number, (language, view) in enumerate(stage.views(scene, languages)):
            taken[scene.key, language, number] = view
    return taken


def test_a_scene_looks_the_same_whatever_stood_before(stage: Stage, expected_log: object) -> None:
    stage.dress(SMALL)
    before = views(stage, "stunt/all", "en")
    again = views(stage, "stunt/all", "en")
    stage.dress(Variant(800, 480, "light", 200))
    views(stage, "location/word", "de", "nb")
    views(stage, FRONT, "nb")
    stage.dress(SMALL)
    after = views(stage, "stunt/all", "en")

    assert len(before) > 6
    assert list(before) == list(again) == list(after)
    for key, view in before.items():
        assert far_apart(view, again[key]) <= ROUNDING, key
        assert far_apart(view, after[key]) <= ROUNDING, key


def test_the_colours_and_the_size_of_the_text_are_the_visitors(stage: Stage) -> None:
    def start(variant: Variant) -> View:
        stage.dress(variant)
        return views(stage, FRONT, "en")["start-1", "en", 0]

    dark, light = start(SMALL), start(Variant(480, 800, "light"))

    corner = (2, 2)
    assert sum(dark.picture.getpixel(corner)[:3]) < 120  # type: ignore[index]
    assert sum(light.picture.getpixel(corner)[:3]) > 600  # type: ignore[index]
    assert start(Variant(480, 800, text_size=200)).picture.tobytes() != dark.picture.tobytes()
    assert start(SMALL).picture.tobytes() == dark.picture.tobytes()


def test_what_is_longer_than_its_place_is_scrolled_to_its_end(
    software: None, tmp_path: Path
) -> None:
    content = make_pack("many", tmp_path)
    stage = Stage(Shown(content, tmp_path, ("en", "nb", "de"), "en", 1), tmp_path / "cache")
    try:
        for variant in (SMALL, Variant(800, 480)):
            stage.dress(variant)
            pictures = [view.picture.tobytes() for view in views(stage, "stunt", "de").values()]
            # Fifty cards, of which no more than five have room.
            assert len(pictures) >= 10
            assert len(set(pictures)) == len(pictures)
    finally:
        stage.close()


def test_every_part_can_be_drawn(stage: Stage) -> None:
    stage.dress(SMALL)
    for part in parts(stage.shown.pack):
        assert views(stage, part, "de"), part


def test_a_language_that_makes_no_difference_is_drawn_once(stage: Stage) -> None:
    stage.dress(SMALL)
    languages = [key[1] for key in views(stage, FRONT, "en", "de") if key[0] == "back-soon"]

    assert languages == ["en"]
