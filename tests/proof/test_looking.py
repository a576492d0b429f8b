"""What is wrong with a page is found, named and measured; a page that is right has nothing."""

import re
from pathlib import Path

import pytest
from PIL import Image

from kiosk.proof.findings import Cause, Finding
from tests.proof.conftest import HEIGHT, WIDTH, Look

GOOD = """
    Words {}
    Words { text: "Two lines of them that wrap"; width: 300; wrapMode: Text.WordWrap; y: 120 }
    Words { color: "#b9cad1"; font.pixelSize: 20; text: "Small: naïve Ærøskøbing, 1 246 m"; y: 260 }
    Target { x: 40; y: 300; Text { anchors.centerIn: parent; color: "white"; text: "Go" } }
    Target { x: 130; y: 300 }
"""


def test_a_page_that_is_right_has_nothing(sheet: Look) -> None:
    view = sheet(GOOD)

    assert view.findings == ()
    assert view.picture.size == (WIDTH, HEIGHT)


def only(sheet: Look, body: str) -> Finding:
    (finding,) = sheet(body).findings
    return finding


def test_a_text_that_is_cut_off(sheet: Look) -> None:
    text = "Nobody will ever read the end of this"
    found = only(sheet, f'Words {{ elide: Text.ElideRight; text: "{text}"; width: 200 }}')

    assert found.cause is Cause.CUT
    assert str(found) == f"“{text}” is cut off: not all of its {len(text)} characters are shown"


def test_a_text_that_is_larger_than_its_place(sheet: Look) -> None:
    found = only(sheet, "Words { height: 20; width: 300 }")

    assert found.cause is Cause.OVERFLOW
    assert found.subject == "“Words”"
    assert re.fullmatch(r"is larger than its place: \d+ × \d+ px in 300 × 20", found.said)


def test_a_text_that_sticks_out_of_the_page(sheet: Look) -> None:
    found = only(sheet, "Words { x: -30 }")

    assert found.cause is Cause.OUTSIDE
    assert found.said.startswith("sticks out of the page: x -30 to ")
    assert found.box.left == -30


def test_texts_that_lie_on_each_other(sheet: Look) -> None:
    found = only(sheet, 'Words { text: "One" } Words { text: "Other"; x: 60; y: 50 }')

    assert found.cause is Cause.OVERLAP
    assert str(found) == "“One” overlaps “Other”"


def test_a_target_for_no_finger(sheet: Look) -> None:
    found = only(sheet, 'Target { name: "Tiny"; height: 40; x: 9; y: 9 }')

    assert found.cause is Cause.SMALL
    assert found.said == "is too small for a finger: 80 × 40 px, less than 60"


def test_targets_that_lie_on_each_other(sheet: Look) -> None:
    found = only(sheet, 'Target { name: "A"; x: 9; y: 9 } Target { name: "B"; x: 60; y: 60 }')

    assert found.cause is Cause.OVERLAP


# -- glyphs ----------------------------------------------------------------------------------------


def test_a_character_that_no_font_has(sheet: Look) -> None:
    # No character has this number, so that no font can have it.
    found = only(sheet, 'Words { text: "Off\\u0378piste" }')

    assert found.cause is Cause.GLYPH
    assert found.said == "has characters that no font here can draw: “\u0378” (U+0378)"


@pytest.mark.parametrize("text", ["kr\\u00a0349", "soft\\u00adhyphen", "a\\u200bb", "line\\nline"])
def test_a_character_without_ink_needs_no_glyph(sheet: Look, text: str) -> None:
    assert sheet(f'Words {{ text: "{text}" }}').findings == ()


# -- contrast --------------------------------------------------------------------------------------


def test_grey_on_grey(sheet: Look) -> None:
    found = only(sheet, 'Rectangle { anchors.fill: parent; color: "#777" } Words { color: "#999" }')

    assert found.cause is Cause.CONTRAST
    assert found.said == "has a contrast of 1.5 to what is behind it; at least 4.5 is needed"


def test_a_text_in_the_very_colour_of_its_ground(sheet: Look) -> None:
    found = only(sheet, 'Words { color: "#0b1b28" }')

    assert found.cause is Cause.CONTRAST
    assert "a contrast of 1.0 " in found.said


def picture(folder: Path, bright: int) -> str:
    """A dark picture whose first `bright` columns are snow, filling the sheet."""
    image = Image.new("RGB", (WIDTH, HEIGHT), "#0b1b28")
    image.paste("#f6f3ec", (0, 0, bright, HEIGHT))
    image.save(folder / "picture.png")
    return f'Image {{ source: "{(folder / "picture.png").as_uri()}" }}'


def test_a_text_over_a_bright_picture(sheet: Look, tmp_path: Path) -> None:
    found = only(
        sheet, picture(tmp_path, WIDTH // 2) + 'Words { text: "Half of it on snow"; x: 200 }'
    )

    assert found.cause is Cause.CONTRAST
    assert "a contrast of 1.0 " in found.said


def test_a_scrim_under_it_mends_that(sheet: Look, tmp_path: Path) -> None:
    scrim = 'Rectangle { anchors.fill: parent; color: "#d90b1b28" }'
    text = 'Words { text: "Half of it on snow"; x: 200 }'

    assert sheet(picture(tmp_path, WIDTH // 2) + scrim + text).findings == ()


def test_only_what_is_behind_the_letters_counts(sheet: Look, tmp_path: Path) -> None:
    # The text's place begins on the bright part, its letters do not.
    centred = "Words { horizontalAlignment: Text.AlignRight; width: 500; x: 20 }"

    assert sheet(picture(tmp_path, 300) + centred).findings == ()


def test_a_star_behind_a_text_is_no_fault(sheet: Look) -> None:
    star = 'Rectangle { color: "white"; height: 2; width: 2; x: 60; y: 66 }'

    assert sheet(star + 'Words { text: "A long line of a text" }').findings == ()


@pytest.mark.parametrize(
    ("size", "weight", "fine"),
    [
        # 18 points are 6.35 mm, and 14 points 4.94 mm: at 4 px to the millimetre 25.4 and 19.8 px.
        (26, "Font.Medium", True),
        (25, "Font.Medium", False),
        (20, "Font.ExtraBold", True),
        (19, "Font.ExtraBold", False),
        (20, "Font.DemiBold", False),
    ],
)
def test_large_texts_need_less(sheet: Look, size: int, weight: str, *, fine: bool) -> None:
    # #7e868b on the sheet's night: 4.8 to 1.
    text = f'Words {{ color: "#7e868b"; font.pixelSize: {size}; font.weight: {weight} }}'
    said = [finding.said for finding in sheet(text).findings]

    assert said == [] if fine else "at least 7.0 is needed" in said[0]


def test_a_text_that_shines_through_is_measured_as_it_looks(sheet: Look) -> None:
    assert only(sheet, "Item { opacity: 0.3; Words {} }").cause is Cause.CONTRAST


def test_a_text_that_something_lies_over(sheet: Look) -> None:
    found = only(sheet, 'Words {} Rectangle { anchors.fill: parent; color: "#12303f" }')

    assert found.cause is Cause.COVERED


def test_what_is_switched_off_is_not_looked_at(sheet: Look) -> None:
    hidden = 'Item { enabled: false; Words { color: "#122230" } Target { width: 9 } }'

    assert sheet(hidden).findings == ()


def test_what_a_view_has_scrolled_away_is_not_looked_at(sheet: Look) -> None:
    view = """Flickable { clip: true; contentHeight: 900; height: 200; width: 600
        Words { y: 20 } Words { color: "#122230"; y: 700 } }"""

    assert sheet(view).findings == ()
