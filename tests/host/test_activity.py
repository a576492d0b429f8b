"""Who is noticed, and which press does nothing but wake."""

from collections.abc import Callable
from typing import Any

import pytest


@pytest.fixture(scope="module")
def seen(scene: Callable[[str], dict[str, Any]]) -> dict[str, Any]:
    return scene("presses")


def test_press_and_release_both_count(seen: dict[str, Any]) -> None:
    assert seen["act"]["tap"] == ["finger", "touch", "left a"]
    assert seen["act"]["key"] == ["key", "left "]


def test_a_mouse_counts(seen: dict[str, Any]) -> None:
    assert set(seen["act"]["click"]) == {"pointer", "left b"}
    assert seen["act"]["hover"] == ["pointer", "left "]


def test_movement_counts_now_and_then(seen: dict[str, Any]) -> None:
    assert seen["act"]["drag"] == ["finger", "finger", "finger", "touch", "left -"]


def test_a_trembling_finger_does_not_keep_a_visit_alive(seen: dict[str, Any]) -> None:
    assert seen["act"]["tremble"] == ["finger", "touch", "left a"]


def test_what_lies_there_keeps_no_visit_alive_and_a_finger_beside_it_does(
    scene: Callable[[str], dict[str, Any]],
) -> None:
    """A leaf that moves in the draught is somebody for a minute, and then it is a leaf."""
    assert scene("leaf") == {
        "soon": ["finger"],
        "later": [],
        "a finger comes": ["finger"],
        "it moves": ["finger"],
        "both have gone": "touch",
        "another": ["finger"],
    }


@pytest.mark.parametrize("what", ["tap", "click", "key"])
def test_a_press_that_wakes_reaches_nothing(seen: dict[str, Any], what: str) -> None:
    assert seen["wake"][what][-1] == "left "
    assert len(seen["wake"][what]) == 2


def test_a_waking_hand_is_eaten_until_its_last_finger_lifts(seen: dict[str, Any]) -> None:
    assert seen["wake"]["two fingers"] == ["touch", "touch", "left "]


def test_after_waking_the_next_tap_acts(seen: dict[str, Any]) -> None:
    assert seen["wake"]["then a tap"] == ["touch", "finger", "touch", "left b"]


def test_a_choice_counts_after_it_has_arrived(seen: dict[str, Any]) -> None:
    assert seen["choose"] == {
        "tap": ["touch:a", "left "],
        "click": ["pointer:b", "left "],
        "key": ["key", "left "],
    }


def test_a_key_that_moves_the_focus_counts_as_no_answer(seen: dict[str, Any]) -> None:
    assert seen["move"] == {"key": ["focus", "left "]}


def test_keys_are_judged_too(seen: dict[str, Any]) -> None:
    assert seen["asked of keys too"] is True
