"""Desk codes: no look-alikes, unique, and not to be guessed."""

import random
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.booking import CODES, draw, nearest, read_code, read_codes, spaced

SOUND_OR_LOOK_ALIKE = (
    "AEIOU", "BCDEGPTVWZ", "AHJK", "FSX", "MN", "QUWY", "0O", "1I7L", "2Z", "5S", "8B", "69",
    "38", "23", "59", "VU", "VY", "CG", "DO", "QO",
)  # fmt: skip


def test_of_signs_that_look_or_sound_alike_there_is_one_at_most() -> None:
    signs = {sign for code in CODES for sign in code}
    for alike in SOUND_OR_LOOK_ALIKE:
        assert len(signs & set(alike)) <= (2 if alike == "1I7L" else 1), alike
    # Of 1, I, 7 and L both that stay have their own half of the code.
    assert not {code[2:] for code in CODES} & set("L")


def test_there_are_enough_for_busy_days_and_none_is_unlucky() -> None:
    assert len(CODES) == len(set(CODES)) > 1300
    assert not [code for code in CODES if code[:2] in {"FY", "KL", "MF"} or code[2:] == "88"]
    assert all(code[:2].isalpha() and code[2:].isdigit() and len(code) == 4 for code in CODES)


@given(st.sets(st.sampled_from(CODES), max_size=len(CODES)), st.randoms(use_true_random=False))
def test_a_code_is_free(taken: set[str], chance: random.Random) -> None:
    code = draw(taken, chance.choice)
    assert code in CODES
    assert code not in taken


def test_all_can_be_given_and_then_there_is_none() -> None:
    taken: set[str] = set()
    while code := draw(taken, random.Random(len(taken)).choice):
        taken.add(code)
    assert taken == set(CODES)


def test_a_swap_of_an_open_code_is_kept_back() -> None:
    for seed in range(300):
        assert draw({"LT27"}, random.Random(seed).choice) not in {"TL27", "LT72", "TL72"}


def test_any_free_one_may_be_the_next() -> None:
    offered: list[tuple[str, ...]] = []

    def first(codes: object) -> str:
        offered.append(tuple(codes))  # type: ignore[arg-type]
        return offered[-1][0]

    draw((), first)
    assert offered == [CODES]


@pytest.mark.parametrize("typed", ["lt27", "LT 27", " Lt-27 ", "lt.27", "l t 2 7", "LT\xa027"])
def test_a_code_is_read_as_people_type_it(typed: str) -> None:
    assert read_code(typed) == "LT27"
    assert read_code(spaced("LT27")) == "LT27"


def test_two_words_are_one_code() -> None:
    assert read_codes(["lt", "27", "KM55", "27", "lt"]) == ("LT27", "KM55", "27", "LT")


def test_the_nearest_ones_first() -> None:
    known = ["KM55", "LT27", "LT72", "KT27"]
    assert nearest("LT72", ["KM55", "LT27"]) == ("LT27",)
    assert nearest("TL27", known)[0] == "LT27"
    assert nearest("LT2", known)[0] == "LT27"
    assert nearest("LT277", known)[0] == "LT27"
    assert nearest("AB99", known) == ()


def test_every_swap_is_near() -> None:
    for order in permutations("LT27"):
        code = "".join(order)
        if code[:2].isalpha():
            assert nearest(code, ["LT27"]) == ("LT27",)
