"""The key screens look as they did when somebody last looked at them."""

from collections.abc import Mapping

import pytest
from PIL import Image

from tests.visual.screens import (
    KEPT,
    SCREENS,
    SIZES,
    TOLERANCE,
    difference,
    draw,
    kept,
    shrunk,
)

NAMES = [f"{screen}-{size}" for screen in SCREENS for size in SIZES]


@pytest.fixture(scope="module")
def drawn() -> Mapping[str, Image.Image]:
    return draw()


@pytest.mark.parametrize("name", NAMES)
def test_a_key_screen_is_as_it_was(name: str, drawn: Mapping[str, Image.Image]) -> None:
    share = difference(shrunk(drawn[name]), kept(name))
    assert share <= TOLERANCE, (
        f"{share:.2%} of `{name}` have changed. If that is meant, draw it anew with "
        "`python -m tests.visual.screens`, and look at what git says has changed."
    )


def test_nothing_else_is_kept() -> None:
    assert sorted(file.stem for file in KEPT.iterdir()) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_line_that_moves_is_seen(name: str) -> None:
    """What is below the title shifted down by one line of small text, as a wrapped one does."""
    whole = kept(name)
    line = 18
    broken = whole.copy()
    below = whole.height // 8
    broken.paste(whole.crop((0, below - line, whole.width, whole.height - line)), (0, below))
    assert difference(broken, whole) > 5 * TOLERANCE
