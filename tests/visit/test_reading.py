"""How long the kiosk waits on a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit import READING_SPEED, quiet_time, reading_time


@pytest.mark.parametrize(("words", "seconds"), [(0, 0.0), (13, 6.0), (130, 60.0), (65, 30.0)])
def test_reading_time(words: int, seconds: float) -> None:
    assert reading_time(words) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("timeout", "words", "seconds"),
    [
        (60, 0, 60.0),
        (60, 65, 60.0),  # read in half of the timeout: nothing is added
        (60, 78, 66.0),
        (60, 130, 90.0),
        (20, 130, 70.0),
    ],
)
def test_longer_pages_get_more_time(timeout: float, words: int, seconds: float) -> None:
    assert quiet_time(timeout, words) == pytest.approx(seconds)


@given(st.floats(1, 3600), st.integers(0, 5000))
def test_half_the_timeout_is_always_left_after_reading(timeout: float, words: int) -> None:
    waited = quiet_time(timeout, words)
    assert waited >= timeout
    assert waited - reading_time(words) >= timeout / 2 - 1e-6


def test_reading_is_slower_than_of_ones_own_language() -> None:
    assert 100 <= READING_SPEED < 238
