"""Figures that can be drawn, and what is said of those that cannot."""

from typing import TYPE_CHECKING

import pytest

from kiosk.content import Figure, Kind, open_pack

if TYPE_CHECKING:
    from tests.content.conftest import PackBuilder


def test_a_drawing_with_all_it_can_have(pack: "PackBuilder") -> None:
    pack.entry(
        "stunts/jump",
        "locations: [helsetkopen]\nactivities: [hike]\n"
        "figures: [{value: 1100, unit: m, label: {en: of fall, nb: fall}, name: {en: A, nb: B},"
        " drawing: height, shape: cliff, compare: [{label: Eiffel, value: 330, shape: tower}]}]\n",
    )
    opened = open_pack(pack.folder)
    assert opened.problems == ()
    assert opened.pack is not None
    figure = opened.pack.entry(Kind.STUNT, "jump").figures[0]
    assert (figure.drawing, figure.shape, figure.compare[0].shape) == ("height", "cliff", "tower")


@pytest.mark.parametrize(
    ("figure", "code", "said"),
    [
        ("value: 5, drawing: hight, unit: m", "not-a-choice", "Did you mean `height`?"),
        ("value: 5, drawing: count, mark: helikopter", "not-a-choice", "`helicopter`"),
        ("value: 5, unit: m, shape: cliff", "shape-without-height", "`drawing: height`"),
        (
            "value: 5, unit: s, drawing: time, compare: [{label: a, value: 1, shape: tower}]",
            "shape-without-height",
            "`drawing: height`",
        ),
        ("value: 5, unit: m, drawing: height, mark: car", "mark-without-count", "`drawing: count`"),
        ("value: -5, unit: m, drawing: height", "drawn-below-nought", "plain bars"),
        (
            "value: 5, unit: t, drawing: weight, compare: [{label: a, value: -1}]",
            "drawn-below-nought",
            "plain bars",
        ),
        ("value: 5.5, drawing: count", "count-not-whole", "plain bars"),
        ("value: 5, drawing: height", "height-without-unit", "`unit: m`"),
        ("value: 5, unit: furlongs, drawing: height", "height-without-unit", "`unit: m`"),
        ("value: 5, unit: {en: m, nb: km}, drawing: height", "height-without-unit", "`unit: m`"),
    ],
)
def test_what_cannot_be_drawn_is_told(
    pack: "PackBuilder", figure: str, code: str, said: str
) -> None:
    pack.entry(
        "stunts/jump",
        f"locations: [helsetkopen]\nactivities: [hike]\nfigures:\n  - {{label: x, {figure}}}\n",
    )
    problems = [one for one in open_pack(pack.folder).problems if one.code == code]
    assert len(problems) == 1
    assert problems[0].line == 9
    assert said in (problems[0].suggestion or "")


@pytest.mark.parametrize(
    ("unit", "metres"),
    [("m", 1.0), ("km", 1000.0), ("ft", 0.3048), ("cm", 0.01), ("kg", None), (None, None)],
)
def test_units_of_length(unit: str | None, metres: float | None) -> None:
    assert Figure.model_validate({"value": 1, "unit": unit, "label": "x"}).metres == metres


def test_a_unit_may_be_the_same_in_each_language() -> None:
    unit = {"en": "m", "nb": "m"}
    assert Figure.model_validate({"value": 1, "unit": unit, "label": "x"}).metres == 1.0
