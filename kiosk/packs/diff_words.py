"""How the parts of a pack are called in sentences."""

from collections.abc import Sequence
from typing import Any

from babel import Locale, UnknownLocaleError
from pydantic import BaseModel

from kiosk.content import EVERY_LANGUAGE, MONTHS, Price, Road, Season, Text

_NAMES = {
    "alt": "description",
    "because": "reason",
    "from": "price",
    "image": "file",
    "in": "place",
    "lat": "latitude",
    "lon": "longitude",
    "speech": "recording",
    "url": "address",
    "video": "clip",
    "allow": "allowances",
    "compare": "comparisons",
}
_ONE = {
    "activities": "activity",
    "allowances": "allowance",
    "comparisons": "comparison",
    "figures": "figure",
    "films": "film",
    "languages": "language",
    "layers": "layer",
    "locations": "location",
    "photos": "photo",
    "sources": "source",
    "stunts": "stunt",
    "list of slides": "slide",
}
_UNSAID = ("attract", "lint")
"""Keys that what is inside them does without."""
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_LONGEST = 60


def name_of(path: Sequence[str | int]) -> str:
    """What the place at `path` is called: ``label of the second figure``.

    With ``"one"`` as its last step, what one item of the list there is called.
    """
    parts: list[str] = []
    at = int(len(path) > 1 and path[0] in _UNSAID)
    while at < len(path):
        key = str(path[at])
        name = _NAMES.get(key, key.replace("_", " "))
        if path[:2] == ("attract", "order") and at == 1:
            name = "list of slides"
        follows = path[at + 1] if at + 1 < len(path) else None
        if isinstance(follows, int):
            name = f"{_ordinal(follows)} {_ONE.get(name, name)}"
            at += 1
        elif follows == "one":
            name = _ONE.get(name, name)
            at += 1
        parts.append(name)
        at += 1
    return " of the ".join(reversed(parts))


def _ordinal(index: int) -> str:
    return _ORDINALS[index] if index < len(_ORDINALS) else f"{index + 1}th"


def number(count: int) -> str:
    """A number as one writes it in a sentence."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def spoken(tag: str) -> str:
    """``in German``; of a text for all languages, that it is one."""
    return "for all languages" if tag == EVERY_LANGUAGE else f"in {language(tag)}"


def language(tag: str) -> str:
    """The English name of a language, or its tag."""
    try:
        name = Locale.parse(tag, sep="-").get_display_name("en")
    except (UnknownLocaleError, ValueError):
        name = None
    return {"nb": "Norwegian", "nn": "Nynorsk"}.get(tag) or name or f"`{tag}`"


def money(price: Price) -> str:
    """An amount with its currency: ``349 kr``, ``20 EUR``."""
    return f"{plain(price.amount)} {'kr' if price.currency == 'NOK' else price.currency}"


def plain(value: float) -> str:
    """A number without a useless ``.0`` and without an exponent."""
    return str(int(value)) if value == int(value) else repr(float(value))


def quoted(text: str) -> str:
    """A text in backticks, on one line."""
    return f"`{' '.join(text.split())}`"


def listed(names: Sequence[str]) -> str:
    """``a, b and c``, each in backticks."""
    parts = [f"`{name}`" for name in names]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def shown(value: Any) -> str:
    """A value as a sentence can hold it; empty when it is too much for one."""
    match value:
        case Price():
            text = f"{money(value)} ({value.year})"
        case Season():
            text = _months(value)
        case Road():
            text = str(value)
        case Text():
            text = _only(value)
        case BaseModel():
            dumped: Any = value.model_dump(mode="json", by_alias=True)
            text = dumped if isinstance(dumped, str) else ""
        case bool():
            text = "yes" if value else "no"
        case int() | float():
            text = plain(value)
        case str() if len(value) <= 2 * _LONGEST:
            text = quoted(value)
        case _:
            text = ""
    return text


def _months(season: Season) -> str:
    if season.all_year:
        return "all year"
    begin, end = MONTHS[season.from_month - 1], MONTHS[season.to_month - 1]
    return begin if begin == end else f"{begin}–{end}"


def _only(text: Text) -> str:
    """A short text in one language alone."""
    texts = tuple(text.root.values())
    return quoted(texts[0]) if len(texts) == 1 and len(texts[0]) <= _LONGEST else ""
