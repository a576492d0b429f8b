"""Numbers, seasons, durations, prices and ages, exactly as they stand on the glass."""

from datetime import UTC, date, datetime

import pytest
from babel.numbers import parse_decimal
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import Activity, Price, Season
from kiosk.documents import Span
from kiosk.ui import formats
from kiosk.ui.wording import words_in
from tests.ui.shelves import HIKE, Content, without

NB = "\N{NO-BREAK SPACE}"
DASH = "\N{EN DASH}"


@pytest.mark.parametrize(
    ("value", "en", "nb", "de"),
    [
        (0, "0", "0", "0"),
        (6, "6", "6", "6"),
        (604, "604", "604", "604"),
        (1246, "1,246", f"1{NB}246", "1.246"),
        (1_500_000, "1,500,000", f"1{NB}500{NB}000", "1.500.000"),
        (9.8, "9.8", "9,8", "9,8"),
        (1.25, "1.25", "1,25", "1,25"),
        (2.0, "2", "2", "2"),
        (-4.5, "-4.5", "-4,5", "-4,5"),
    ],
)
def test_numbers(value: float, en: str, nb: str, de: str) -> None:
    assert [formats.number(value, words_in(tag)) for tag in ("en", "nb", "de")] == [en, nb, de]


def test_a_number_and_its_unit_never_part() -> None:
    assert formats.with_unit("604", "m") == f"604{NB}m"
    assert formats.with_unit("6", "") == "6"


@pytest.mark.parametrize(
    ("written", "en", "nb", "de"),
    [
        ("45 min", f"45{NB}min", f"45{NB}min", f"45{NB}Min."),
        ("1 h", f"1{NB}h", f"1{NB}t", f"1{NB}Std."),
        ("90 min", f"1{NB}h 30{NB}min", f"1{NB}t 30{NB}min", f"1{NB}Std. 30{NB}Min."),
        ("1 h 40 min", f"1{NB}h 40{NB}min", f"1{NB}t 40{NB}min", f"1{NB}Std. 40{NB}Min."),
        ("1 h - 90 min", f"60{DASH}90{NB}min", f"60{DASH}90{NB}min", f"60{DASH}90{NB}Min."),
        ("3-4 h", f"3{DASH}4{NB}h", f"3{DASH}4{NB}t", f"3{DASH}4{NB}Std."),
        ("50-65 min", f"50{DASH}65{NB}min", f"50{DASH}65{NB}min", f"50{DASH}65{NB}Min."),
        (
            "30 min - 2 h",
            f"30{NB}min {DASH} 2{NB}h",
            f"30{NB}min {DASH} 2{NB}t",
            f"30{NB}Min. {DASH} 2{NB}Std.",
        ),
        (
            "100-140 min",
            f"1{NB}h 40{NB}min {DASH} 2{NB}h 20{NB}min",
            f"1{NB}t 40{NB}min {DASH} 2{NB}t 20{NB}min",
            f"1{NB}Std. 40{NB}Min. {DASH} 2{NB}Std. 20{NB}Min.",
        ),
        ("1 day", "1 day", "1 dag", "1 Tag"),
        ("3 days", "3 days", "3 dager", "3 Tage"),
        ("2-3 days", f"2{DASH}3 days", f"2{DASH}3 dager", f"2{DASH}3 Tage"),
    ],
)
def test_durations(written: str, en: str, nb: str, de: str) -> None:
    span = Span.model_validate(written)
    assert [formats.span(span, words_in(tag)) for tag in ("en", "nb", "de")] == [en, nb, de]


SUMMER = {"from": "July", "to": "September"}
WINTER = {"from": "November", "to": "March"}
MAY = {"from": "May", "to": "May"}
# Written as months, and yet without a closed one.
ROUND = {"from": "February", "to": "January"}


@pytest.mark.parametrize(
    ("written", "en", "nb", "de"),
    [
        (SUMMER, f"July {DASH} September", f"juli {DASH} september", f"Juli {DASH} September"),
        (WINTER, f"November {DASH} March", f"november {DASH} mars", f"November {DASH} März"),
        (MAY, "May", "mai", "Mai"),
        ("all year", "All year", "Hele året", "Ganzjährig"),
        (ROUND, "All year", "Hele året", "Ganzjährig"),
    ],
)
def test_seasons(written: object, en: str, nb: str, de: str) -> None:
    season = Season.model_validate(written)
    assert [formats.season(season, words_in(tag)) for tag in ("en", "nb", "de")] == [en, nb, de]


@pytest.mark.parametrize(
    ("written", "month", "said"),
    [
        (None, 1, ("", "plain")),
        ("all year", 1, ("Open all year", "open")),
        (SUMMER, 7, ("Open now", "open")),
        (SUMMER, 9, ("Open now", "open")),
        (SUMMER, 6, (f"July {DASH} September", "later")),
        (SUMMER, 10, (f"July {DASH} September", "later")),
        (WINTER, 12, ("Open now", "open")),
        (WINTER, 2, ("Open now", "open")),
        (WINTER, 4, (f"November {DASH} March", "later")),
        (MAY, 5, ("Open now", "open")),
        (MAY, 6, ("May", "later")),
    ],
)
def test_what_is_said_of_a_season_today(written: object, month: int, said: tuple[str, str]) -> None:
    season = None if written is None else Season.model_validate(written)
    assert formats.open_state(
        season, date(2026, month, 30 if month != 2 else 1), words_in("en")
    ) == (said)


@pytest.mark.parametrize(
    ("written", "en", "nb", "de"),
    [
        ("free", "Free", "Gratis", "Kostenlos"),
        (
            {"from": 349, "year": 2026},
            f"from 349{NB}kr (2026)",
            f"fra 349{NB}kr (2026)",
            f"ab 349{NB}kr (2026)",
        ),
        (
            {"from": 1350, "year": 2025},
            f"from 1,350{NB}kr (2025)",
            f"fra 1{NB}350{NB}kr (2025)",
            f"ab 1.350{NB}kr (2025)",
        ),
        (
            {"from": 1350, "currency": "EUR", "year": 2026},
            "from €1,350 (2026)",
            f"fra 1{NB}350{NB}€ (2026)",
            f"ab 1.350{NB}€ (2026)",
        ),
        (
            {"from": 5000, "currency": "ISK", "year": 2026},
            f"from ISK{NB}5,000 (2026)",
            f"fra 5{NB}000{NB}ISK (2026)",
            f"ab 5.000{NB}ISK (2026)",
        ),
        (
            {"from": 12.5, "currency": "EUR", "year": 2026},
            "from €12.50 (2026)",
            f"fra 12,50{NB}€ (2026)",
            f"ab 12,50{NB}€ (2026)",
        ),
    ],
)
def test_prices(written: object, en: str, nb: str, de: str) -> None:
    price = written if isinstance(written, str) else Price.model_validate(written)
    assert [
        formats.price(price, words_in(tag))  # type: ignore[arg-type]
        for tag in ("en", "nb", "de")
    ] == [en, nb, de]


@pytest.mark.parametrize(
    ("years", "en", "nb", "de"),
    [
        (0, "all ages", "for alle aldre", "für jedes Alter"),
        (1, "from 1 year", "fra 1 år", "ab 1 Jahr"),
        (12, "from 12 years", "fra 12 år", "ab 12 Jahren"),
    ],
)
def test_ages(years: int, en: str, nb: str, de: str) -> None:
    assert [formats.age(years, words_in(tag)) for tag in ("en", "nb", "de")] == [en, nb, de]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (HIKE, "Moderate · from 12 years"),
        (without(HIKE, "minimum_age"), "Moderate"),
        (without(HIKE, "difficulty"), "from 12 years"),
        ({**HIKE, "minimum_age": 0, "difficulty": "easy"}, "Easy · all ages"),
        (without(HIKE, "minimum_age", "difficulty"), ""),
    ],
)
def test_effort(content: Content, said: str) -> None:
    activity = Activity.model_validate({"sources": ["https://example.org"], **content})
    assert formats.effort(activity, words_in("en")) == said


def test_months_stand_alone_in_the_languages_own_case() -> None:
    assert [formats.month(1, words_in(tag)) for tag in ("en", "nb", "de")] == [
        "January",
        "januar",
        "Januar",
    ]


@pytest.mark.parametrize(
    ("season", "months"),
    [
        ({"from": "July", "to": "September"}, "000000111000"),
        ({"from": "December", "to": "May"}, "111110000001"),
        ({"from": "March", "to": "March"}, "001000000000"),
        ("all year", "111111111111"),
    ],
)
def test_the_months_of_a_season(season: object, months: str) -> None:
    assert formats.open_months(Season.model_validate(season)) == months


def test_no_season_has_no_months() -> None:
    assert formats.open_months(None) == ""


def test_the_months_letters() -> None:
    assert formats.initials(words_in("nb")) == "JFMAMJJASOND"


def test_peaks_of_a_difficulty() -> None:
    assert [formats.level(one) for one in (None, "easy", "moderate", "demanding")] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("count", "en", "nb"),
    [
        (0, f"0{NB}B", f"0{NB}B"),
        (999, f"999{NB}B", f"999{NB}B"),
        (4_500, f"4.5{NB}kB", f"4,5{NB}kB"),
        (131_000_000, f"131{NB}MB", f"131{NB}MB"),
        (9_949_000_000, f"9.9{NB}GB", f"9,9{NB}GB"),
        (2_000_000_000_000, f"2,000{NB}GB", f"2{NB}000{NB}GB"),
    ],
)
def test_bytes(count: float, en: str, nb: str) -> None:
    assert [formats.bytes_of(count, words_in(tag)) for tag in ("en", "nb")] == [en, nb]


def test_a_moment_is_told_as_in_europe() -> None:
    moment = datetime(2026, 11, 26, 17, 5, tzinfo=UTC)
    assert [formats.moment(moment, words_in(tag)) for tag in ("en", "nb", "de")] == [
        "26 November 2026, 17:05",
        "26. november 2026, 17:05",
        "26. November 2026, 17:05",
    ]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, f"0{NB}min"),
        (59, f"0{NB}min"),
        (3600, f"1{NB}h"),
        (3700, f"1{NB}h 1{NB}min"),
        (86_400, "1 day"),
        (12 * 86_400 + 3 * 3600 + 59 * 60, f"12 days 3{NB}h"),
    ],
)
def test_how_long_something_has_been_going(seconds: float, said: str) -> None:
    assert formats.running(seconds, words_in("en")) == said


@pytest.mark.parametrize(
    ("metres", "en", "nb", "de"),
    [
        (0, "0 m", "0 m", "0 m"),
        (44, "40 m", "40 m", "40 m"),
        (96, "100 m", "100 m", "100 m"),
        (790, "800 m", "800 m", "800 m"),
        (974, "950 m", "950 m", "950 m"),
        (980, "1 km", "1 km", "1 km"),
        (3444, "3.4 km", "3,4 km", "3,4 km"),
        (9960, "10 km", "10 km", "10 km"),
        (38_400, "38 km", "38 km", "38 km"),
        (1_987_600, "1,988 km", "1 988 km", "1.988 km"),
    ],
)
def test_distances(metres: float, en: str, nb: str, de: str) -> None:
    said = [formats.distance(metres, words_in(tag)) for tag in ("en", "nb", "de")]
    assert said == [text.replace(" ", NB) for text in (en, nb, de)]


@pytest.mark.parametrize(
    ("metres", "said"),
    [
        (400, "400 m"),
        (800, "800 m (0.5 miles)"),
        (1609, "1.6 km (1 mile)"),
        (3444, "3.4 km (2.1 miles)"),
        (38_400, "38 km (24 miles)"),
    ],
)
def test_english_says_miles_too_where_there_is_room(metres: float, said: str) -> None:
    assert formats.distance(metres, words_in("en"), miles=True) == said.replace(" ", NB).replace(
        f"{NB}(", " ("
    )
    assert "(" not in formats.distance(metres, words_in("nb"), miles=True)
    assert "(" not in formats.distance(metres, words_in("de"), miles=True)


@given(st.floats(0, 2.1e7), st.sampled_from(["en", "nb", "de"]))
def test_a_distance_is_told_within_a_twentieth_or_25_metres(metres: float, tag: str) -> None:
    words = words_in(tag)
    value, _, unit = formats.distance(metres, words).rpartition(NB)
    told = float(parse_decimal(value, locale=words.locale)) * {"m": 1, "km": 1000}[unit]
    assert abs(told - metres) <= max(25.0, metres / 20)
