"""How values, names and choices are put into sentences."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any

from kiosk.documents.written import as_written

_LONGEST = 48


def visible(text: str) -> str:
    """The text with everything that does not print written as an escape."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def quote(value: Any) -> str:
    """A value as a sentence can hold it: text in backticks, shortened when long."""
    value = as_written(value)
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a mapping" if value else "an empty mapping"
    if isinstance(value, (list, tuple, set, frozenset)):
        return "a list" if value else "an empty list"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    text = str(value)
    if not text.strip():
        return "an empty text"
    short = visible(text[: _LONGEST + 1])
    return f"`{short if len(short) <= _LONGEST else short[: _LONGEST - 1].rstrip() + '…'}`"


def listing(parts: Sequence[str], last: str) -> str:
    """``a, b and c``."""
    return f" {last} ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` most probably stands for."""
    if len(word) > _LONGEST:
        return None
    folded = {name.casefold(): name for name in known}
    near = get_close_matches(word.casefold(), folded, n=1, cutoff=0.65)
    return folded[near[0]] if near else None


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """``Did you mean `season`?``, when a known word is near."""
    near = nearest(word, known)
    return None if near is None else f"Did you mean {quote(near)}?"
