"""How hard a text is to read: LIX, after Carl-Hugo Björnsson, *Läsbarhet* (Stockholm 1968).

LIX is the words per sentence plus the percentage of words of more than six letters. It was made
for Swedish and has been tried on other languages; German, French and Spanish have longer words or
sentences, so their figures are higher for texts as easy.
"""

import re
from dataclasses import dataclass

MOST_LIX = {"en": 43, "nb": 44, "nn": 44, "da": 44, "sv": 44, "de": 49, "fr": 50, "es": 48}
"""What a visitor of about fifteen reads without effort, by language.

WCAG 2.2, 3.1.5, sets the mark at lower secondary education. English: 40 to 43 is grade 9 (Jonathan
Anderson, "Lix and Rix", Journal of Reading 26, 1983). The Scandinavian languages, for which the
scale was made: 35 to 44 is newspapers, from 45 on it is trade books. German: 40 to 50 is fiction,
from 50 on non-fiction (Rosebrock and Nix, "Leseflüssigkeit fördern", 2017). French and Spanish, for
which we found no such scale: as much above English as the stories of mission-norway are on average,
which say the same in each language: 7 and 5. German, measured like that, comes to its 6.
"""
LEAST_WORDS = 20
"""In fewer words, one long one decides: there LIX says nothing."""
LONG = 6

_WORD = re.compile(r"[^\W\d_]+(?:[.’'-][^\W\d_]+)*|\d+(?:[.,:\u00a0\u202f]\d+)*")
# A full stop ends a sentence when a space follows and what comes then does not go on in small
# letters or with a figure, as it does after most abbreviations.
_END = re.compile(r"[.!?:;…]+[\"”“»’')]*(?=\s+[^\s\da-zà-öø-ÿ]|\s*$)")


@dataclass(frozen=True)
class Reading:
    """What makes a text easy or hard."""

    words: int
    sentences: int
    long_words: tuple[str, ...]
    """The words of more than six letters, the longest first, each once."""
    long_count: int
    longest_sentence: str
    longest_sentence_words: int

    @property
    def lix(self) -> float:
        """20 is very easy, 60 very hard; 0 for a text without words."""
        if not self.words:
            return 0.0
        return self.words / self.sentences + 100 * self.long_count / self.words


def reading_of(text: str) -> Reading:
    """Count what LIX is made of. A text has at least one sentence."""
    sentences = [part for part in _sentences(text) if _WORD.search(part)]
    found = _WORD.findall(text)
    long_words = [word for word in found if _letters(word) > LONG]
    longest = max(sentences, key=lambda part: len(_WORD.findall(part)), default="")
    return Reading(
        len(found),
        max(1, len(sentences)),
        tuple(sorted(dict.fromkeys(long_words), key=lambda word: (-len(word), word))),
        len(long_words),
        " ".join(longest.split()),
        len(_WORD.findall(longest)),
    )


def _letters(word: str) -> int:
    """How many letters a word has; a figure has none, and of a joined word the longest part counts.

    Björnsson counts what stands between two spaces; but `2,5-kilometer` is not harder for its 2,5,
    nor `l’église` for its article.
    """
    if len(word) <= LONG:
        return len(word)
    return max(sum(map(str.isalpha, part)) for part in re.split("[-.’']", word))


def _sentences(text: str) -> list[str]:
    parts = []
    begin = 0
    for match in _END.finditer(text):
        parts.append(text[begin : match.end()])
        begin = match.end()
    return [*parts, text[begin:]]
