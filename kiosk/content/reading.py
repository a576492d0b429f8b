"""What visitors get to read: the slides of attract, and how many words a page has."""

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.languages import texts
from kiosk.content.links import slide_target
from kiosk.content.models import Entry, Kind, Pack
from kiosk.content.text import Text

# Scripts that set no spaces between words: Thai to Khmer, kana, Chinese characters.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
# Figures are grouped with a space that does not break: 10 000 is one word.
_GROUPED = re.compile("(?<=\\d)[\u00a0\u202f](?=\\d)")
_SIGNS_PER_WORD = 2
"""Chinese and Japanese words have about two characters each."""


class AttractSlide(NamedTuple):
    """One slide of attract: an entry and the line that makes a passer-by stop."""

    kind: Kind
    id: str
    hook: Text


def slides(pack: Pack) -> tuple[AttractSlide, ...]:
    """The slides of attract in their order: the manual list, or every entry once."""
    order = pack.manifest.attract.order
    if isinstance(order, tuple):
        chosen = []
        for slide in order:
            kind, name = slide_target(slide)
            hook = slide.hook or pack.entry(kind, name).hook
            chosen.append(AttractSlide(kind, name, hook))
        if chosen:
            return tuple(chosen)
    rows = [
        [AttractSlide(kind, name, entry.hook) for name, entry in pack.entries(kind).items()]
        for kind in Kind
    ]
    if order == "by-kind":
        return tuple(itertools.chain.from_iterable(rows))
    turns = itertools.chain.from_iterable(itertools.zip_longest(*rows))
    return tuple(slide for slide in turns if slide is not None)


def words(entry: Entry, language: str, fallback: str) -> int:
    """How many words a reader of `language` meets on the page of `entry`.

    Counted are all texts but those that describe pictures or name files; a figure is one word.
    """
    count = sum(1 + len(figure.compare) for figure in entry.figures)
    for where, text in texts(entry):
        if where[-1] not in {"alt", "captions"}:
            count += count_words(text.read(language, fallback))
    return count + sum(count_words(line) for line in _names(entry))


def _names(entry: Entry) -> Iterator[str]:
    """What stands on the page and reads the same in every language."""
    for film in getattr(entry, "films", ()):
        yield f"{film.title} {film.year}"
    yield getattr(entry, "operator", None) or ""


def count_words(text: str) -> int:
    """How many words a text has; of scripts without spaces, about how many.

    What stands alone without a letter or a figure is no word: a dash, or the signs that French
    sets apart from the words before them.
    """
    signs = len(_UNSPACED.findall(text))
    pieces = _GROUPED.sub("", _UNSPACED.sub(" ", text)).split()
    said = sum(any(map(str.isalnum, piece)) for piece in pieces)
    return said + -(-signs // _SIGNS_PER_WORD)
