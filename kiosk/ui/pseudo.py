"""Languages that nobody speaks, made of the English words: they show what a translation will do.

No pack and no visitor can choose them; the proof draws its scenes in them.
"""

import gettext
import re
from collections.abc import Callable
from math import ceil
from typing import Final

ACCENTED: Final = "en-XA"
"""Each letter with an accent, all of it in brackets and 40 % longer: what was never handed to a
translator has none of it, and what has no room for German has none for this."""

MIRRORED: Final = "ar-XB"
"""From right to left, letter by letter, as Arabic and Hebrew are."""

LONGER = 1.4
"""How much longer than English: what German and Finnish take of short words (IBM's table for
texts of 20 to 50 characters gives 1.4 to 1.6, of a page 1.3)."""

_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_DRESSED = "ÁƁÇĐÉƑĜĤÎĴĶĻḾŇÖÞǪŔŠŢÛṼŴẊÝŽáƀçđéƒĝĥîĵķļḿňöþǫŕšţûṽŵẋýž"
_ACCENTS = str.maketrans(_PLAIN, _DRESSED)
_VOWELS = frozenset("aeiouyAEIOUY")
_HOLE = re.compile(r"(\{[^}]*\})")
_RIGHT_TO_LEFT = "\u200f"
_TO_THE_LEFT, _END = "\u202e", "\u202c"
_BY_ITSELF, _AGAIN = "\u2068", "\u2069"
"""What is filled in is a number or a name: it keeps its own direction."""


def accented(message: str) -> str:
    """`message` in `ACCENTED`; what stands in braces stays as it is."""
    return f"[{''.join(_dressed(part) for part in _HOLE.split(message))}]"


def mirrored(message: str) -> str:
    """`message` in `MIRRORED`; what stands in braces stays as it is."""
    filled = _HOLE.sub(rf"{_BY_ITSELF}\1{_AGAIN}", message)
    return f"{_RIGHT_TO_LEFT}{_TO_THE_LEFT}{filled}{_END}"


def _dressed(part: str) -> str:
    if part.startswith("{"):
        return part
    more = ceil(len(part) * (LONGER - 1))
    vowels = [at for at, letter in enumerate(part) if letter in _VOWELS] or [len(part) - 1]
    said = (
        letter * (1 + len(range(vowels.index(at), more, len(vowels))) if at in vowels else 1)
        for at, letter in enumerate(part)
    )
    return "".join(said).translate(_ACCENTS)


PSEUDO: Final = {ACCENTED: accented, MIRRORED: mirrored}
"""What each of them makes of a message."""


class PseudoTranslations(gettext.NullTranslations):
    """A catalogue that says everything, each message made anew from the English one."""

    def __init__(self, make: Callable[[str], str]) -> None:
        super().__init__()
        self._make = make

    def gettext(self, message: str) -> str:
        """The message, remade."""
        return self._make(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The form for `n`, remade."""
        return self._make(msgid1 if n == 1 else msgid2)
