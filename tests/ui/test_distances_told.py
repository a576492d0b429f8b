"""Distances, exactly as they stand on the glass."""

import pytest
from babel.numbers import parse_decimal
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui import formats
from kiosk.ui.wording import words_in

NB = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("metres", "en", "nb", "de"),
    [
        (0, "0 m", "0 m", "0 m"),
        (44, "40 m", "40 m", "40 m"),
        (96, "100 m", "100 m", "100 m"),
        (790, "800 m", "800 m", "800 m"),
        (974, "950 m", "950 m", "950 m"),
        (980, "1 km", "1 km", "1 km"),
        (3444, "3.4 km", "3,4 km", "3,4 km"),
        (9960, "10 km", "10 km", "10 km"),
        (38_400, "38 km", "38 km", "38 km"),
        (1_987_600, "1,988 km", "1 988 km", "1.988 km"),
    ],
)
def test_distances(metres: float, en: str, nb: str, de: str) -> None:
    said = [formats.distance(metres, words_in(tag)) for tag in ("en", "nb", "de")]
    assert said == [text.replace(" ", NB) for text in (en, nb, de)]


@pytest.mark.parametrize(
    ("tag", "near", "far"),
    [
        ("nn", "3,4 km", "1 988 km"),
        ("fr", "3,4 km", "1 988 km"),
        ("es", "3,4 km", "1988 km"),
        ("it", "3,4 km", "1988 km"),
        ("nl", "3,4 km", "1.988 km"),
        ("pl", "3,4 km", "1988 km"),
    ],
)
def test_distances_in_the_other_languages(tag: str, near: str, far: str) -> None:
    words = words_in(tag)
    assert formats.distance(3444, words) == near.replace(" ", NB)
    assert formats.distance(1_987_600, words) == far.replace(" ", NB)


@pytest.mark.parametrize(
    ("metres", "said"),
    [
        (400, "400 m"),
        (800, "800 m (0.5 miles)"),
        (1609, "1.6 km (1 mile)"),
        (3444, "3.4 km (2.1 miles)"),
        (38_400, "38 km (24 miles)"),
    ],
)
def test_english_says_miles_too_where_there_is_room(metres: float, said: str) -> None:
    assert formats.distance(metres, words_in("en"), miles=True) == said.replace(" ", NB).replace(
        f"{NB}(", " ("
    )
    assert "(" not in formats.distance(metres, words_in("nb"), miles=True)
    assert "(" not in formats.distance(metres, words_in("de"), miles=True)


@given(st.floats(0, 2.1e7), st.sampled_from(["en", "nb", "de"]))
def test_a_distance_is_told_within_a_twentieth_or_25_metres(metres: float, tag: str) -> None:
    words = words_in(tag)
    value, _, unit = formats.distance(metres, words).rpartition(NB)
    told = float(parse_decimal(value, locale=words.locale)) * {"m": 1, "km": 1000}[unit]
    assert abs(told - metres) <= max(25.0, metres / 20)
