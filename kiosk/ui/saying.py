"""What is written made into what is said: units in full, numbers and ranges as a voice takes them.

Voices read letters: ``3–4 h`` as "three four aitch", ``1 246 m`` as "one, two hundred forty-six
em". So whatever is read aloud goes through `said`.
"""

import re
from decimal import Decimal
from functools import cache

from babel.numbers import format_currency, format_decimal

from kiosk.ui.formats import DOT, EN_DASH, NO_BREAK, of_europe
from kiosk.ui.wording import Words

_NARROW = "\N{NARROW NO-BREAK SPACE}"
_UNITS = {
    "km/h": "speed-kilometer-per-hour",
    "m/s": "speed-meter-per-second",
    "km": "length-kilometer",
    "cm": "length-centimeter",
    "mm": "length-millimeter",
    "m": "length-meter",
    "h": "duration-hour",
    "t": "duration-hour",
    "min": "duration-minute",
    "kg": "mass-kilogram",
    "°C": "temperature-celsius",
}
"""How packs and `formats` write a unit, and what CLDR calls it; ``t`` is Norwegian for an hour."""

_KRONER = "kr"
_IN_A_GROUP = 3
_NUMBER = rf"\d(?:[\d.,{NO_BREAK}{_NARROW}]*\d)?"
_MEASURE = re.compile(
    rf"({_NUMBER})(?:[ {NO_BREAK}{_NARROW}]?({'|'.join(map(re.escape, _UNITS))}|{_KRONER})"
    rf"(?![\w/²³]))?"
)
_RANGE = re.compile(
    rf"(?<=\d)([ {NO_BREAK}]?(?:{'|'.join(map(re.escape, _UNITS))})?)"
    rf"[ {NO_BREAK}]?{EN_DASH}[ {NO_BREAK}]?(?=\d)"
)


def said(text: str, words: Words) -> str:
    """`text` as a voice of this language should read it."""
    to = words("{first} to {last}").format(first=" ", last=" ").strip()
    text = _RANGE.sub(lambda found: f"{found[1]} {to} ", text)
    text = _months(words).sub(lambda found: f"{found[1]} {to} {found[2]}", text)
    text = _MEASURE.sub(lambda found: _measure(found[1], found[2], words), text)
    return text.replace(DOT, ", ").replace(NO_BREAK, " ")


def _measure(number: str, unit: str | None, words: Words) -> str:
    value, locale = _value(number, words), of_europe(words.locale)
    if value is None:
        return f"{number} {unit}" if unit else number
    if not unit:
        # A number without a dividing sign is one already, and may have leading zeros.
        plain = format_decimal(value, format="0.###", locale=locale)
        return number if number.isdigit() else str(plain)
    if unit == _KRONER:
        return str(
            format_currency(value, "NOK", "0.##", locale, currency_digits=False, format_type="name")
        )
    from babel.units import format_unit  # noqa: PLC0415 - it takes its time

    return str(format_unit(value, _UNITS[unit], "long", format="0.###", locale=locale))


def _value(number: str, words: Words) -> Decimal | None:
    """What a number is worth that is written the language's way; None for what is none."""
    symbols = words.locale.number_symbols["latn"]
    group = str(symbols["group"]).replace(_NARROW, NO_BREAK)
    point = str(symbols["decimal"])
    whole, *rest = number.replace(_NARROW, NO_BREAK).split(point)
    first, *others = whole.split(group)
    if any(len(part) != _IN_A_GROUP for part in others) or (others and len(first) > _IN_A_GROUP):
        return None
    digits = ["".join((first, *others)), *rest]
    return Decimal(".".join(digits)) if len(digits) <= 2 and all(map(str.isdigit, digits)) else None


@cache
def _months(words: Words) -> re.Pattern[str]:
    """A month, a dash and another month."""
    from babel.dates import get_month_names  # noqa: PLC0415 - it takes its time

    names = get_month_names("wide", "stand-alone", words.locale).values()
    month = "|".join(sorted(map(re.escape, map(str, names)), key=len, reverse=True))
    return re.compile(rf"\b({month}) {EN_DASH} ({month})\b")
