"""The languages that nobody speaks: longer, accented, mirrored, and never offered."""

import re

import pytest
from babel import Locale, UnknownLocaleError
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.pseudo import ACCENTED, LONGER, MIRRORED, PSEUDO, accented, mirrored
from kiosk.ui.wording import SPOKEN, words_in

MESSAGES = st.lists(
    st.one_of(st.text("abcdefghijklmnopqrstuvwxyz ABC.!?", min_size=1), st.just("{n}")), min_size=1
).map("".join)


def literal(text: str) -> str:
    """What of a message is not filled in."""
    return re.sub(r"\{[^}]*\}", "", text)


@given(MESSAGES)
def test_an_accented_message_is_longer_has_no_plain_letter_and_keeps_its_holes(text: str) -> None:
    made = accented(text)
    assert made[0] + made[-1] == "[]"
    assert not re.search("[A-Za-z]", literal(made))
    assert re.findall(r"\{.*?\}", made) == re.findall(r"\{.*?\}", text)
    assert len(made) - 2 >= LONGER * len(literal(text)) + len(text) - len(literal(text))


@given(MESSAGES)
def test_a_mirrored_message_runs_to_the_left_and_says_the_same(text: str) -> None:
    made = mirrored(text)
    assert made[0] == "\N{RIGHT-TO-LEFT MARK}"
    assert re.sub("[\u200f\u202e\u202c\u2068\u2069]", "", made) == text
    # What is filled in keeps its own direction.
    assert len(re.findall("\u2068\\{n\\}\u2069", made)) == made.count("{") == text.count("{")


def test_they_speak_for_every_message() -> None:
    words = words_in(ACCENTED)
    assert words("Start over") == "[Šţáááŕţ ööṽééŕ]"
    assert words.many("{n} place", "{n} places", 1).startswith("[1 ")
    assert words.many("{n} place", "{n} places", 3).endswith("š]")
    assert not words.mirrored
    assert words_in(MIRRORED).mirrored
    assert [words_in(tag).mirrored for tag in ("ar", "he", "fa")] == [True] * 3
    assert not any(words_in(tag).mirrored for tag in SPOKEN)


@pytest.mark.parametrize("language", PSEUDO)
def test_no_pack_can_offer_them(language: str) -> None:
    assert language not in SPOKEN
    with pytest.raises((UnknownLocaleError, ValueError)):
        Locale.parse(language, sep="-")
