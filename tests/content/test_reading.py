from typing import TYPE_CHECKING

import pytest

from kiosk.content import Kind, Pack, open_pack, slides, words

if TYPE_CHECKING:
    from tests.content.conftest import PackBuilder


def opened(pack: "PackBuilder") -> Pack:
    result = open_pack(pack.folder)
    assert result.pack is not None, result.problems
    return result.pack


def shown(pack: "PackBuilder") -> list[str]:
    return [f"{slide.kind.folder}/{slide.id}" for slide in slides(opened(pack))]


MIXED = ["locations/helsetkopen", "stunts/jump", "activities/hike", "stunts/fall", "activities/run"]


@pytest.mark.parametrize(
    ("attract", "expected"),
    [
        ("", [*MIXED, "activities/swim"]),
        ("attract: {order: mixed}\n", [*MIXED, "activities/swim"]),
        ("attract: {order: []}\n", [*MIXED, "activities/swim"]),
        ("attract: {order: [{entry: stunts/none}]}\n", [*MIXED, "activities/swim"]),
        (
            "attract: {order: by-kind}\n",
            [
                "locations/helsetkopen",
                "stunts/jump",
                "stunts/fall",
                "activities/hike",
                "activities/run",
                "activities/swim",
            ],
        ),
        (
            (
                "attract: {order: [{entry: activities/run}, {entry: stunts/none}, "
                "{entry: stunts/jump}, {entry: activities/run}]}\n"
            ),
            ["activities/run", "stunts/jump", "activities/run"],
        ),
    ],
)
def test_the_order_of_the_slides(pack: "PackBuilder", attract: str, expected: list[str]) -> None:
    for path in ("stunts/fall", "activities/run", "activities/swim"):
        pack.entry(path)
    pack.manifest(f"{attract}order: {{stunts: [jump]}}\n")
    assert shown(pack) == expected


def test_a_slide_may_have_its_own_hook(pack: "PackBuilder") -> None:
    pack.manifest(
        "attract: {order: [{entry: stunts/jump, hook: {en: Look, nb: Se}}, {entry: stunts/jump}]}\n"
    )
    hooks = [slide.hook.read("nb", "en") for slide in slides(opened(pack))]
    assert hooks == ["Se", "Ett hopp"]


def test_the_words_of_a_page_are_all_that_is_read_on_it(pack: "PackBuilder") -> None:
    pack.picture("stunts/jump/a.png")
    base = words(opened(pack).entry(Kind.STUNT, "jump"), "en", "en")
    # The jump / One jump / He did it himself. / Dead Reckoning Part One 2023
    assert base == 2 + 2 + 4 + 5
    pack.entry(
        "stunts/jump",
        "warning: {en: Closed in winter, nb: Vinterstengt}\n"
        "figures: [{value: 15.5, unit: m, label: {en: of fall, nb: fall},"
        " compare: [{label: Big Ben, value: 96}]}]\n"
        "poster: {image: a.png, alt: {en: A man on a rock, nb: En mann}}\n",
    )
    entry = opened(pack).entry(Kind.STUNT, "jump")
    assert words(entry, "en", "en") == base + 3 + (1 + 1 + 2) + (2 + 1)
    assert words(entry, "nb", "en") == (1 + 2 + 4 + 5) + 1 + (1 + 1 + 1) + (2 + 1)


def test_scripts_without_spaces_have_words_too(pack: "PackBuilder") -> None:
    pack.manifest(text="format: 1\ntitle: A\nlanguages: [en, ja]\n")
    pack.entry("stunts/jump", "warning: {en: Closed, ja: 冬は閉まっています 2027}\n")
    entry = opened(pack).entry(Kind.STUNT, "jump")
    assert words(entry, "ja", "en") == words(entry, "en", "en") - 1 + 5 + 1
