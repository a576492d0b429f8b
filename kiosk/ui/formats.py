"""Numbers, seasons, durations and prices, as people of a language write them."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from babel import Locale
from babel.numbers import format_currency, format_decimal, format_percent

from kiosk.content import Activity, Difficulty, Price, Season
from kiosk.documents import Span
from kiosk.ui.wording import Words
from kiosk.visit import Way

NO_BREAK = "\N{NO-BREAK SPACE}"
_NARROW = "\N{NARROW NO-BREAK SPACE}"
"""What divides French numbers; the typeface has no such sign."""
_UNDIVIDED = frozenset(
    {"be", "bg", "es", "es_ES", "et", "hu", "hy", "it", "it_CH", "it_IT", "ka", "lv"}
    | {"pl", "pl_PL", "pt_PT", "sl", "sq"}
)
"""Where four digits stand together, 1246 but 12.460 (CLDR's minimumGroupingDigits)."""
EN_DASH = "\N{EN DASH}"
LONGEST_SIGN = 4
"""Characters of the longest unit that is a sign rather than a word: km/h."""

DOT = " \N{MIDDLE DOT} "


def number(value: float, words: Words) -> str:
    """A number with the language's own separators, and no more decimals than it has."""
    pattern = _divided("#,##0.###", value, words)
    return str(format_decimal(value, format=pattern, locale=words.locale)).replace(
        _NARROW, NO_BREAK
    )


def _divided(pattern: str, value: float, words: Words) -> str:
    """A pattern of Babel's, without its dividing sign where the language wants none."""
    together = str(words.locale) in _UNDIVIDED and round(abs(value), 3) < 10_000
    return pattern.replace("#,##0", "0") if together else pattern


def percent(share: float, words: Words) -> str:
    """A share of one, with the sign where the language has it: 125%; 125 % in Norwegian."""
    text = str(format_percent(share, locale=words.locale))
    return text.replace(" ", NO_BREAK).replace(_NARROW, NO_BREAK)


def bytes_of(count: float, words: Words) -> str:
    """A number of bytes in decimal units, as on packages: 4.5 MB; 4,5 MB in Norwegian."""
    for unit, one in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= one:
            share = round(count / one, 1) if count < 10 * one else round(count / one)
            return f"{number(share, words)}{NO_BREAK}{unit}"
    return f"{number(round(count), words)}{NO_BREAK}B"


def day(value: date, words: Words) -> str:
    """A day: 26 November 2026."""
    # Imported here: it takes its time, and attract names no day.
    from babel.dates import format_date  # noqa: PLC0415

    return str(format_date(value, "long", of_europe(words.locale)))


def moment(value: datetime, words: Words) -> str:
    """A day and the time of it: 26 November 2026, 17:40."""
    return f"{day(value, words)}, {clock(value, words)}"


def clock(value: datetime, words: Words) -> str:
    """The time of day: 17:40."""
    # Imported here for the same reason.
    from babel.dates import format_time  # noqa: PLC0415

    return str(format_time(value.replace(tzinfo=None), "short", locale=of_europe(words.locale)))


def weekday(value: date, words: Words) -> str:
    """The day of the week in its short form, as it stands alone: Thu, tor., Do."""
    # Imported here for the same reason.
    from babel.dates import get_day_names  # noqa: PLC0415

    return str(get_day_names("abbreviated", "stand-alone", words.locale)[value.weekday()])


def of_europe(locale: Locale) -> Locale:
    """English without a country is that of Britain here: the day first, and 24 hours."""
    if locale.language == "en" and locale.territory is None:
        return Locale("en", "GB")
    return locale


def coordinates(lat: float, lon: float, words: Words) -> str:
    """A point for people, to 10 m: 62.0579° N · 6.9716° E."""
    north = words("{degrees}° N") if lat >= 0 else words("{degrees}° S")
    east = words("{degrees}° E") if lon >= 0 else words("{degrees}° W")
    return DOT.join(
        half.format(degrees=_degrees(value, words)).replace(" ", NO_BREAK)
        for half, value in ((north, lat), (east, lon))
    )


def _degrees(value: float, words: Words) -> str:
    return str(format_decimal(abs(value), format="0.####", locale=words.locale))


def address(url: str) -> str:
    """A web address as people say it: without https:// and www."""
    return url.split("://", 1)[-1].removeprefix("www.").removesuffix("/")


def running(seconds: float, words: Words) -> str:
    """How long something has been going, in its two largest units: 12 days 3 h, 4 min."""
    minutes = int(seconds // 60)
    days, rest = divmod(minutes, 24 * 60)
    if days:
        hours = rest // 60
        parts = [
            words.many("{n} day", "{n} days", days),
            *([_hours(hours, words)] if hours else []),
        ]
        return " ".join(parts)
    return _clock(minutes, words)


def span(value: Span, words: Words) -> str:
    """A duration, or the shortest and the longest: 1 h 40 min, 3–4 h, 1 day."""
    if value.days:
        low, high = (round(minutes / 1440) for minutes in (value.shortest, value.longest))
        text = words.many("{n} day", "{n} days", high)
        return text if low == high else f"{low}{EN_DASH}{text}"
    low, high = round(value.shortest), round(value.longest)
    if low == high:
        return _clock(low, words)
    if low % 60 == 0 and high % 60 == 0:
        return f"{low // 60}{EN_DASH}{_hours(high // 60, words)}"
    if high < 100:
        return f"{low}{EN_DASH}{_minutes(high, words)}"
    return f"{_clock(low, words)} {EN_DASH} {_clock(high, words)}"


def _hours(n: int, words: Words) -> str:
    return words("{n} h").format(n=n).replace(" ", NO_BREAK)


def _minutes(n: int, words: Words) -> str:
    return words("{n} min").format(n=n).replace(" ", NO_BREAK)


def _clock(minutes: int, words: Words) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [_hours(hours, words)] if hours else []
    if rest or not hours:
        parts.append(_minutes(rest, words))
    return " ".join(parts)


def month(number_of_month: int, words: Words) -> str:
    """A month's name, 1 for January, as it stands alone."""
    # Imported here: it takes its time, and attract names no month.
    from babel.dates import get_month_names  # noqa: PLC0415

    return str(get_month_names("wide", "stand-alone", words.locale)[number_of_month])


def initials(words: Words) -> str:
    """The first letter of each month, January to December, as calendars print them."""
    # Imported here for the same reason.
    from babel.dates import get_month_names  # noqa: PLC0415

    names = get_month_names("narrow", "stand-alone", words.locale)
    return "".join(str(names[month])[:1] for month in range(1, 13))


def open_months(value: Season | None) -> str:
    """A 1 for each month that is open, a 0 for each that is not; empty without a season."""
    return "" if value is None else "".join("01"[is_open] for is_open in value.months)


LEVELS: dict[Difficulty, int] = {"easy": 1, "moderate": 2, "demanding": 3}
"""How many of three peaks stand for a difficulty."""


def level(value: Difficulty | None) -> int:
    """How many of three peaks; 0 where nobody has said."""
    return 0 if value is None else LEVELS[value]


def season(value: Season, words: Words) -> str:
    """All year, or the months from and to."""
    return months(value.months, words)


def months(value: Sequence[bool], words: Words) -> str:
    """Which months from January on: June – September; May, July – September; all year."""
    if all(value):
        return words("All year")
    starts = [at for at in range(12) if value[at] and not value[at - 1]]
    parts = []
    for start in starts:
        length = next(count for count in range(1, 12) if not value[(start + count) % 12])
        first, last = start + 1, (start + length - 1) % 12 + 1
        name = month(first, words)
        parts.append(name if first == last else f"{name} {EN_DASH} {month(last, words)}")
    return ", ".join(parts)


def open_state(value: Season | None, today: date, words: Words) -> tuple[str, str]:
    """What to say of a season today, and its tone: ``open``, ``later``, or ``plain`` for none."""
    if value is None:
        return "", "plain"
    if value.all_year:
        return words("Open all year"), "open"
    if value.open_on(today):
        return words("Open now"), "open"
    return season(value, words), "later"


def price(value: Price | Literal["free"], words: Words) -> str:
    """From what, and in which year; never as today's price."""
    if value == "free":
        return words("Free")
    if value.currency == "NOK":
        # What price tags there say, whoever reads them.
        pattern = "#,##0" if value.amount == int(value.amount) else "#,##0.00"
        pattern = _divided(pattern, value.amount, words)
        kroner = str(format_decimal(value.amount, format=pattern, locale=words.locale))
        amount = f"{kroner.replace(_NARROW, NO_BREAK)}{NO_BREAK}kr"
    else:
        pattern = _divided(words.locale.currency_formats["standard"].pattern, value.amount, words)
        if value.amount == int(value.amount):
            pattern = pattern.replace(".00", "")
        amount = format_currency(
            value.amount, value.currency, pattern, words.locale, currency_digits=False
        )
        # Letters stand apart from a number, as CLDR has it: SEK 5,000, but €5,000.
        amount = re.sub(r"(?<=[A-Z])(?=\d)", NO_BREAK, amount).replace(_NARROW, NO_BREAK)
    return words("from {price} ({year})").format(price=amount, year=value.year)


def age(years: int, words: Words) -> str:
    """The youngest age, or that anybody may."""
    return words.many("from {n} year", "from {n} years", years) if years else words("all ages")


def difficulty(value: Difficulty, words: Words) -> str:
    """Easy, moderate or demanding."""
    return {
        "easy": words("Easy"),
        "moderate": words("Moderate"),
        "demanding": words("Demanding"),
    }[value]


def effort(activity: Activity, words: Words) -> str:
    """How hard it is and from which age, as far as the pack says."""
    parts = []
    if activity.difficulty is not None:
        parts.append(difficulty(activity.difficulty, words))
    if activity.minimum_age is not None:
        parts.append(age(activity.minimum_age, words))
    return DOT.join(parts)


METRES_A_MILE = 1609.344


def distance(metres: float, words: Words, *, miles: bool = False) -> str:
    """How far: 800 m, 3.4 km, 38 km; with `miles`, English says them too: 38 km (24 miles).

    No more exact than anybody needs it: to 10 m below 100 m, to 50 m below 1 km, to 100 m below
    10 km, then to 1 km.
    """
    if metres < 975:
        step = 10 if metres < 95 else 50
        text = _measure(step * round(metres / step), "length-meter", "short", words)
    else:
        text = _measure(_to_the_tenth(metres / 1000), "length-kilometer", "short", words)
    if not miles or words.locale.language != "en" or metres < METRES_A_MILE / 4:
        return text
    return (
        f"{text} ({_measure(_to_the_tenth(metres / METRES_A_MILE), 'length-mile', 'long', words)})"
    )


def way(value: Way, words: Words) -> str:
    """How far it is from here, and how long it takes, as far as that is known."""
    if value.right_here:
        return words("Right here")
    far = distance(value.metres, words, miles=True)
    if not value.by_road:
        return words("{distance} as the crow flies").format(distance=far)
    by_road = words("{distance} by road").format(distance=far)
    return by_road if value.time is None else f"{by_road}, {span(value.time, words)}"


def way_in_short(value: Way, words: Words) -> str:
    """How far it is from here, in few words."""
    if value.right_here:
        return words("Right here")
    far = distance(value.metres, words)
    if value.by_road:
        return words("{distance} by road").format(distance=far)
    return words("{distance} away").format(distance=far)


def _to_the_tenth(value: float) -> float:
    """With one decimal below ten, and with none from there on."""
    tenths = round(value, 1)
    return tenths if tenths < 10 else round(value)


def _measure(value: float, unit: str, length: Literal["short", "long"], words: Words) -> str:
    # Imported here: it takes its time, and attract measures nothing.
    from babel.units import format_unit  # noqa: PLC0415

    pattern = _divided("#,##0.#", value, words)
    text = format_unit(value, unit, length, format=pattern, locale=words.locale)
    return text.replace(" ", NO_BREAK).replace(_NARROW, NO_BREAK)


def with_unit(value: str, unit: str) -> str:
    """A number and its unit; they part at the end of a line only when the unit is a word."""
    space = " " if len(unit) > LONGEST_SIGN else NO_BREAK
    return f"{value}{space}{unit}" if unit else value
