"""Desk codes: two letters and two digits that are said once and understood.

They are said by a visitor to somebody at the desk, each in English, Norwegian or German and
perhaps not the same one, and written down by hand. Of signs that sound or look alike at most one is
a sign here:

======================  ========  =================================================================
alike                   stays
======================  ========  =================================================================
A E I O U               none      names of vowels are other vowels next door (English E is the I of
                                  the others, their E nearly its A), and words need vowels
B C D E G P T V W Z     T         they rhyme: W in German, Z in America
A H J K                 K         hå and kå, ha and ka, jay and kay
F S X                   F         ef, es, ex
M N                     M         em, en
Q U W Y                 Y         ku and u; double-u begins like "double"
L R                     both      of the few that are left, nothing else sounds like them
0 O, 1 I 7, 2 Z, 5 S,   2 4 5     what looks like another sign; 6 and 9 are each other's upside
8 B, 6 9, 3 8           6 7 8     down
zwei drei, five nine    2, 5      they rhyme over a counter
13 30, 14 40 …          none      gone with 1 and 0
======================  ========  =================================================================

German says the second digit first, and letters are swapped as easily: so while a code is open,
those that are it with two signs swapped are kept back as long as there are others.
"""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import product

LETTERS, DIGITS = "FKLMRTY", "245678"

UNLUCKY_LETTERS = frozenset({"FK", "FY", "KL", "KY", "MF"})
"""An oath, "shame on you" in Norwegian, a camp, a brand, another oath."""

UNLUCKY_DIGITS = frozenset({"28", "44", "74", "88"})
"""Signs of the far right, and 44, which is death twice to many guests from East Asia."""

CODES = tuple(
    f"{one}{two}{three}{four}"
    for one, two in product(LETTERS, repeat=2)
    for three, four in product(DIGITS, repeat=2)
    if f"{one}{two}" not in UNLUCKY_LETTERS and f"{three}{four}" not in UNLUCKY_DIGITS
)
"""All codes there are, as they are kept: ``LT27``."""

HALF = 2
"""Letters, and digits, of a code."""

FAR = 3
"""A code that differs by so much is not what was meant."""


def draw(taken: Collection[str], choose: Callable[[Sequence[str]], str]) -> str:
    """One of the free codes, by `choose`, which has to choose so that nobody can guess the next.

    Empty when all are taken.
    """
    swapped = {other for code in taken for other in _swapped(code)}
    free = [code for code in CODES if code not in taken]
    apart = [code for code in free if code not in swapped]
    return choose(apart or free) if free else ""


def spaced(code: str) -> str:
    """A code as people read it: ``LT 27``, and its two halves stay on one line."""
    return f"{code[:2]}\N{NO-BREAK SPACE}{code[2:]}"


def read_code(text: str) -> str:
    """A code as somebody typed it: capitals or not, with or without a space, a dot, a hyphen."""
    return re.sub(r"[\s.\-–]", "", text).upper()


def read_codes(words: Iterable[str]) -> tuple[str, ...]:
    """The codes on a command line, where `LT 27` are two words."""
    codes: list[str] = []
    for word in map(read_code, words):
        half = codes and len(codes[-1]) == HALF and codes[-1].isalpha()
        if half and len(word) == HALF and word.isdigit():
            codes[-1] += word
        else:
            codes.append(word)
    return tuple(codes)


def nearest(code: str, known: Collection[str], most: int = 3) -> tuple[str, ...]:
    """Of the codes that there are, those that are most like this one, the most alike first."""
    ranked = sorted((_distance(code, other), other) for other in known)
    return tuple(other for distance, other in ranked if distance < FAR)[:most]


def _swapped(code: str) -> tuple[str, str, str]:
    letters, digits = code[:2], code[2:]
    other, reverse = letters[::-1], digits[::-1]
    return other + digits, letters + reverse, other + reverse


def _distance(one: str, other: str) -> int:
    """How many signs have to be changed, left out, put in or swapped with the next."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            least = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and (a, b) == (other[j - 2], one[i - 2]):
                least = min(least, rows[-2][j - 2] + 1)
            row.append(least)
        rows.append(row)
    return rows[-1][-1]
