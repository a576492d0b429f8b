"""How a stunt's figure is drawn: what is compared, to which scale, and what one mark stands for."""

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.content import Figure, Mark
from kiosk.ui import formats
from kiosk.ui.drawings import FEW, ICONS, MOST, Drawn, draw, parts, shares, step
from kiosk.ui.icons import IconProvider
from kiosk.ui.wording import words_in
from tests.ui.shelves import shelf

NB = formats.NO_BREAK
SIZES = st.floats(1e-6, 1e12, allow_nan=False)
COUNTS = st.integers(1, 10**9).map(float)


def drawn(
    value: float,
    *compare: float,
    language: str = "en",
    building: float | None = None,
    **more: Any,
) -> Drawn:
    """The drawing of a figure compared with things called a, b, c …"""
    others = [{"label": chr(97 + n), "value": one} for n, one in enumerate(compare)]
    figure = Figure.model_validate({"value": value, "label": "x", "compare": others, **more})
    return draw(figure, shelf(), words_in(language), building)


def told(one: Drawn) -> list[tuple[str, str]]:
    return [(row.label, row.value) for row in one.rows]


# -- what is drawn ---------------------------------------------------------------------------------


def test_nothing_to_compare_and_no_drawing_is_no_drawing() -> None:
    assert drawn(80, unit="km/h") == Drawn()


@pytest.mark.parametrize("drawing", ["height", "count", "time", "weight", None])
def test_nothing_but_nought_is_no_drawing(drawing: str | None) -> None:
    assert drawn(0, 0, unit="m", drawing=drawing) == Drawn()


def test_without_a_drawing_they_are_bars() -> None:
    bars = drawn(80, 97, unit="km/h")
    assert (bars.kind, bars.mark, bars.note) == ("bars", "", "")
    assert told(bars) == [("This stunt", f"80{NB}km/h"), ("a", f"97{NB}km/h")]
    assert [row.parts for row in bars.rows] == [0, 0]


def test_the_stunts_own_comes_first_under_its_own_name() -> None:
    one = drawn(1100, 604, unit="m", drawing="height", name={"en": "The jump", "de": "Der Sprung"})
    assert [(row.key, row.label, row.own) for row in one.rows] == [
        ("own", "The jump", True),
        ("0", "a", False),
    ]


def test_a_drawing_needs_nothing_to_compare() -> None:
    one = drawn(6, drawing="count", mark="motorcycle")
    assert (one.kind, one.mark, one.note) == ("count", "mdi6.motorbike", "")
    assert [row.parts for row in one.rows] == [6]


def test_shapes_are_passed_on() -> None:
    figure = {"value": 59.3, "unit": "m", "label": "x", "drawing": "height", "shape": "bridge"}
    others = [{"label": "a", "value": 330, "shape": "tower"}, {"label": "b", "value": 9}]
    one = draw(Figure.model_validate({**figure, "compare": others}), shelf(), words_in("en"), None)
    assert [row.shape for row in one.rows] == ["bridge", "tower", ""]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", f"To scale: This stunt, 1,100{NB}m; a, 604{NB}m."),
        ("nb", f"I riktig målestokk: Dette stuntet, 1{NB}100{NB}m; a, 604{NB}m."),
        ("de", f"Maßstäblich: Dieser Stunt, 1.100{NB}m; a, 604{NB}m."),
    ],
)
def test_the_drawing_is_told_in_words(language: str, said: str) -> None:
    assert drawn(1100, 604, unit="m", drawing="height", language=language).said == said


# -- heights ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("unit", "value"), [("m", "12"), ("cm", "1,200"), ("km", "0.012"), ("ft", "39.37")]
)
def test_the_building_joins_the_heights_in_their_unit(unit: str, value: str) -> None:
    one = drawn(1e5, unit=unit, drawing="height", building=12)
    row = next(row for row in one.rows if row.key == "building")
    assert (row.label, row.value, row.shape) == ("This building", f"{value}{NB}{unit}", "building")


@pytest.mark.parametrize("drawing", ["weight", "time", None])
def test_the_building_joins_nothing_else(drawing: str | None) -> None:
    one = drawn(5, 3, unit="m", drawing=drawing, building=12)
    assert [row.key for row in one.rows] == ["own", "0"]


def test_a_person_stands_beside_what_is_not_too_tall() -> None:
    def person(value: float, unit: str = "m", **more: Any) -> list[str]:
        one = drawn(value, unit=unit, drawing="height", **more)
        return [row.value for row in one.rows if row.key == "person"]

    assert person(59.3) == [f"1.75{NB}m"]
    assert person(190, unit="ft") == [f"5.74{NB}ft"]
    assert person(62) == []
    assert person(59.3, building=300) == []
    assert person(1) == [f"1.75{NB}m"]


def test_a_person_of_the_packs_own_is_enough() -> None:
    compare = [{"label": "A child", "value": 1.2, "shape": "person"}]
    figure = {"value": 20, "unit": "m", "label": "x", "drawing": "height", "compare": compare}
    one = draw(Figure.model_validate(figure), shelf(), words_in("en"), None)
    assert [row.key for row in one.rows] == ["own", "0"]


# -- shares ----------------------------------------------------------------------------------------


def test_shares_of_nothing() -> None:
    assert shares([]) == ()
    assert shares([0, 0]) == (0, 0)


def test_shares_below_nought_go_by_size() -> None:
    assert shares([-40, 20]) == (1, 0.5)


@given(st.lists(SIZES, min_size=1, max_size=8))
def test_shares_are_proportional(values: list[float]) -> None:
    found = shares(values)
    assert max(found) == 1
    for share, value in zip(found, values, strict=True):
        assert share == pytest.approx(value / max(values))


# -- marks, frames, blocks -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "values", "one"),
    [
        ("count", [13, 12], 1),
        ("count", [400], 1),
        ("count", [401], 2),
        ("count", [13000, 500], 50),
        ("count", [1], 1),
        ("count", [0, 7], 1),
        ("count", [2.5e9], 10**7),
        ("time", [8, 3], 1),
        ("time", [60], 1),
        ("time", [100, 5], 2),
        ("time", [1.5, 0.2], 0.5),
        ("weight", [50, 5], 1),
        ("weight", [8500, 900, 60], 100),
        ("weight", [0.03], 0.01),
        ("bars", [50, 5], 0),
        ("height", [50, 5], 0),
        ("weight", [], 0),
        ("weight", [0, 0], 0),
    ],
)
def test_what_one_stands_for(kind: str, values: list[float], one: float) -> None:
    assert step(values, kind) == pytest.approx(one)


@given(st.lists(SIZES, min_size=1, max_size=8), st.sampled_from(["time", "weight"]))
def test_frames_and_blocks_are_neither_too_many_nor_too_few(values: list[float], kind: str) -> None:
    one = step(values, kind)
    found = [parts(value, one, whole=False) for value in values]
    assert 1.9 <= max(found) <= MOST[kind] * (1 + 1e-9)
    for number, value in zip(found, values, strict=True):
        assert number * one == pytest.approx(value)


@given(st.lists(COUNTS, min_size=1, max_size=8))
def test_marks_times_their_unit_is_about_the_count(values: list[float]) -> None:
    one = step(values, "count")
    for value in values:
        marks = parts(value, one, whole=True)
        assert marks == int(marks)
        assert 1 <= marks <= MOST["count"]
        assert marks == 1 or abs(marks * one - value) <= one / 2


@given(st.integers(1, MOST["count"]))
def test_a_few_are_counted_out_one_by_one(count: int) -> None:
    assert [row.parts for row in drawn(count, drawing="count").rows] == [count]


@given(st.floats(1e-6, 1e12), st.sampled_from(["time", "weight"]))
def test_a_step_is_a_round_number(value: float, kind: str) -> None:
    digits = f"{step([value], kind):e}".split("e")[0]
    assert float(digits) in {1, 2, 5}


def test_a_little_is_told_in_smaller_ones() -> None:
    assert 2 <= parts(1.99, step([1.99], "time"), whole=False) <= FEW


def test_equal_values_are_drawn_equal() -> None:
    rows = drawn(8, 8, 8, 8, 8, 8, unit="t", drawing="weight").rows
    assert {(row.share, row.parts) for row in rows} == {(1.0, 8.0)}


def test_none_of_something_has_no_mark() -> None:
    assert [row.parts for row in drawn(30, 0, drawing="count").rows] == [30, 0]


def test_very_little_of_much_still_has_one() -> None:
    assert [row.parts for row in drawn(1, 10**6, drawing="count").rows] == [1, 200]


# -- what they say of it ---------------------------------------------------------------------------

JUMPS = {"en": "jumps", "nb": "hopp", "de": "Sprünge"}


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "Each dot stands for 50 jumps."),
        ("nb", "Hver prikk står for 50\N{NO-BREAK SPACE}hopp."),
        ("de", "Jeder Punkt steht für 50 Sprünge."),
    ],
)
def test_many_dots_say_what_they_stand_for(language: str, note: str) -> None:
    one = drawn(13000, 500, unit=JUMPS, drawing="count", language=language)
    assert one.note == note
    assert one.mark == ICONS[None]


def test_what_stands_for_many() -> None:
    assert drawn(900, unit="t", drawing="weight").note == f"Each block is 10{NB}t."
    assert drawn(90, unit="s", drawing="time").note == f"Each frame is 2{NB}s."
    assert drawn(900, drawing="count", mark="person").note == "Each picture stands for 5."


def test_what_stands_for_one_is_told_where_grammar_bears_it() -> None:
    assert drawn(9, unit="t", drawing="weight").note == f"Each block is 1{NB}t."
    assert drawn(9, unit={"en": "h", "fr": "h"}, drawing="time").note == f"Each frame is 1{NB}h."
    years = {"en": "years", "nb": "år", "fr": "ans", "es": "años"}
    for language in years:
        assert drawn(9, unit=years, drawing="time", language=language).note == ""
    assert drawn(9, drawing="weight").note == ""
    assert drawn(9, unit="t", drawing="count").note == ""


def test_the_values_of_a_count_stand_without_their_unit() -> None:
    one = drawn(1, 6, unit="try", drawing="count")
    assert [row.value for row in one.rows] == ["1", "6"]


def test_every_mark_has_an_icon_of_our_font(qapp: QGuiApplication) -> None:
    assert set(ICONS) == {None, *get_args(Mark)}
    provider = IconProvider()
    for icon in ICONS.values():
        image = provider.requestImage(f"{icon}/ff6b3d", QSize(), QSize(32, 32))
        assert any(image.pixelColor(x, 16).alpha() for x in range(32)), icon
