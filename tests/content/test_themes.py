"""A pack's own colours are used only when everything can be read in them."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.content import Colours, contrast, open_pack, own_colours
from kiosk.documents import Severity

if TYPE_CHECKING:
    from tests.content.conftest import PackBuilder

THEME = Path(__file__).parents[2] / "kiosk" / "qml" / "Kiosk" / "Theme" / "Theme.qml"
LIGHT_ON_DARK = {
    "paper": "#201018",
    "surface": "#301a26",
    "ink": "#fff8f0",
    "quiet": "#d8c8d0",
    "highlight": "#ffd890",
    "accent": "#ff90b0",
}


def theme(**colours: str) -> str:
    return "theme: {" + ", ".join(f'{name}: "{colour}"' for name, colour in colours.items()) + "}\n"


def test_colours_of_its_own(pack: "PackBuilder") -> None:
    pack.manifest(theme(**LIGHT_ON_DARK))
    opened = open_pack(pack.folder)
    assert opened.pack is not None
    assert opened.problems == ()
    assert own_colours(opened.pack.manifest.theme) == LIGHT_ON_DARK


@pytest.mark.parametrize(
    ("colours", "key", "said"),
    [
        ({"accent": "#0b1b28"}, "accent", "on `paper` (#0b1b28): the contrast is 1.0"),
        ({"accent": "#c04010"}, "accent", "Neither black nor white words can be read on it"),
        ({"ink": "#7a8a94"}, "ink", "`ink` (#7a8a94) hardly shows on `paper`"),
        ({"quiet": "#5d7480"}, "quiet", "on `surface` (#12303f)"),
        ({"highlight": "#8a5a10"}, "highlight", "at least 7 is needed"),
        ({"paper": "#ffffff"}, "paper", "`ink` (#f6f3ec) hardly shows on `paper` (#ffffff)"),
        ({"surface": "#5a6a74"}, "surface", "`ink` (#f6f3ec) hardly shows on what is chosen"),
    ],
)
def test_colours_that_cannot_be_read(
    pack: "PackBuilder", colours: dict[str, str], key: str, said: str
) -> None:
    pack.manifest(theme(**colours))
    opened = open_pack(pack.folder)
    assert opened.pack is not None
    found = [problem for problem in opened.problems if problem.code == "low-contrast"]
    assert any(said in problem.message for problem in found), [p.message for p in found]
    for problem in found:
        assert problem.severity is Severity.ERROR
        assert problem.message.startswith(f"`{colours[key]}` cannot be used.")
        assert problem.line == 4
    assert own_colours(opened.pack.manifest.theme) == {}


def test_our_own_colours_can_be_read() -> None:
    ours = Colours()
    assert contrast(ours.ink, ours.paper) > 7
    assert contrast(ours.quiet, ours.surface) > 7
    assert contrast(ours.highlight, ours.surface) > 7


def test_they_are_measured_against_the_colours_that_the_screens_have() -> None:
    text = THEME.read_text(encoding="utf-8")
    for name in Colours.__slots__:
        shown = re.search(rf'root\.own{name.capitalize()} \|\| "(#[0-9a-f]{{6}})"', text)
        assert shown is not None, name
        assert shown[1] == getattr(Colours(), name)


def test_a_wordmark_is_a_picture_of_the_pack(pack: "PackBuilder") -> None:
    pack.manifest("theme: {wordmark: brand/name.svg}\n")
    opened = open_pack(pack.folder)
    assert [problem.code for problem in opened.problems] == ["missing-file"]
    assert opened.pack is not None
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"/>'
    (pack.folder / "brand").mkdir()
    (pack.folder / "brand" / "name.svg").write_text(drawing, encoding="utf-8")
    assert open_pack(pack.folder).problems == ()
