"""Every scene in the languages that nobody speaks: all goes through translation, and has room."""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from babel import Locale

from kiosk.content import Kind, open_pack
from kiosk.proof.plan import FRONT
from kiosk.proof.scenes import scenes
from kiosk.proof.stage import Stage
from kiosk.proof.variants import Variant
from kiosk.ui import Shown
from kiosk.ui.pseudo import ACCENTED, MIRRORED
from kiosk.ui.wording import in_every, words_in

REFERENCE = Path(__file__).parents[2] / "assets/packs/mission-norway"
UNITS = {"km", "m", "h", "min", "s", "kg", "t", "kr", "NOK", "GB", "MB"}
"""What a number carries in every language."""
WORD = re.compile(r"[A-Za-z]{2,}")
CODE = re.compile(r"[A-Z]{2}\s[0-9]{2}")
"""What the desk knows a trip by."""
SAME = re.compile(r"start-(?!1$).*")
"""Start has other pictures on other days, and the same words."""


def known(shown: Shown) -> set[str]:
    """The words that are no message: those of the pack, of the calendar, and of the languages."""
    said = [file.read_text(encoding="utf-8") for file in shown.folder.rglob("*.yaml")]
    said += [shown.read(shown.pack.manifest.title, "en").upper()]
    # These are said in all languages at once.
    said += [*in_every(shown.languages, "Language"), *in_every(shown.languages, "Touch to explore")]
    said += [words_in(tag).own_name for tag in shown.languages]
    said += Locale("en").months["format"]["wide"].values()
    return UNITS | {word for text in said for word in WORD.findall(text)}


@pytest.fixture
def stage(software: None, tmp_path: Path) -> Iterator[Stage]:
    pack = open_pack(REFERENCE).pack
    assert pack is not None
    languages = tuple(pack.manifest.languages)
    stage = Stage(Shown(pack, REFERENCE, languages, languages[0], 1), tmp_path / "cache")
    yield stage
    stage.close()


def parts_of(shown: Shown) -> list[str]:
    """What shows every kind of scene: the front, the lists, and an entry of each kind."""
    entries = [f"{kind}/{next(iter(shown.entries(kind)))}" for kind in Kind]
    return [FRONT, *Kind, *entries]


def test_every_word_was_handed_to_a_translator_and_has_room(stage: Stage) -> None:
    stage.dress(Variant(1080, 1920))
    names = known(stage.shown)
    found, seen = [], 0
    for part in parts_of(stage.shown):
        for scene in scenes(part, stage.shown, stage.manner):
            if scene.everywhere or SAME.fullmatch(scene.key):
                continue
            for _, view in stage.views(scene, (ACCENTED,)):
                found += [f"{scene.key}: {one.subject} {one.said}" for one in view.findings]
                plain = [text for text in view.words if {*WORD.findall(CODE.sub("", text))} - names]
                found += [f"{scene.key}: `{text}` was never translated" for text in plain]
                seen += sum("[" in text for text in view.words)
    assert not found, "\n".join(found)
    assert seen > 500


ONCE = re.compile(
    r"start-(?!1$)|trip-(clash|few|many|printed|no-paper|failed|kept|under|emptied)"
    r"|map-(inset-2|locations|stunts|from|card-[al])|list-.*-(film|near|some|0[15])$"
    r"|(location|activity)-.*-[23456]-|.*-(0[1-9]-linked|[345]-.*|01)$"
)
"""What stands there as in another scene, with other words."""


def test_every_kind_of_scene_has_room_read_from_right_to_left(stage: Stage) -> None:
    stage.dress(Variant(1920, 1080))
    found, drawn = [], 0
    for part in parts_of(stage.shown):
        for scene in scenes(part, stage.shown, stage.manner):
            if scene.everywhere or ONCE.match(scene.key):
                continue
            # Only a shelf goes on to the left.
            looks = None if scene.key.startswith("list") else 1
            for _, view in islice(stage.views(scene, (MIRRORED,)), looks):
                found += [f"{scene.key}: {one.subject} {one.said}" for one in view.findings]
                drawn += 1
    assert not found, "\n".join(found)
    assert drawn >= 25
