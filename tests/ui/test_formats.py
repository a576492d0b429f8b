"""Numbers, durations, prices and ages, exactly as they stand on the glass."""

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

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


ELSEWHERE = ("nn", "fr", "es", "it", "nl", "pl")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (604, ["604"] * 6),
        (1246, ["1 246", "1 246", "1246", "1246", "1.246", "1246"]),
        (9999, ["9 999", "9 999", "9999", "9999", "9.999", "9999"]),
        (10_000, ["10 000", "10 000", "10.000", "10.000", "10.000", "10 000"]),
        (8.5, ["8,5"] * 6),
        (1246.5, ["1 246,5", "1 246,5", "1246,5", "1246,5", "1.246,5", "1246,5"]),
        (-1246.5, ["-1 246,5", "-1 246,5", "-1246,5", "-1246,5", "-1.246,5", "-1246,5"]),
    ],
)
def test_numbers_elsewhere(value: float, said: list[str]) -> None:
    """In the order of `ELSEWHERE`; what divides a number does not break."""
    shown = [formats.number(value, words_in(tag)) for tag in ELSEWHERE]
    assert not any(" " in one for one in shown)
    assert [one.replace("\N{MINUS SIGN}", "-").replace(NB, " ") for one in shown] == said


@pytest.mark.parametrize(
    "tag",
    [
        *(
            "en",
            "nb",
            "nn",
            "de",
            "de-CH",
            "fr",
            "es",
            "es-ES",
            "es-MX",
            "it",
            "it-IT",
            "nl",
            "pl",
            "pl-PL",
        ),
        *(
            "pt",
            "pt-PT",
            "sv",
            "da",
            "fi",
            "cs",
            "uk",
            "ro",
            "el",
            "lt",
            "lv",
            "et",
            "hu",
            "bg",
            "sl",
        ),
    ],
)
@pytest.mark.parametrize("value", [999, 1246, 9999, 10_000, 123_456])
def test_numbers_are_divided_where_qt_divides_them(tag: str, value: int) -> None:
    """Qt has all of CLDR, and other words for it."""
    shown = formats.number(value, words_in(tag))
    theirs = QLocale(tag.replace("-", "_")).toString(value)
    assert len(re.split(r"\D", shown)) == len(re.split(r"\D", theirs)), (shown, theirs)


SAID = {
    "nn": ("3–4 t", "2–3 dagar", "juli – september", "JFMAMJJASOND", "frå 1 350 kr (2025)"),
    "fr": ("3–4 h", "2–3 jours", "juillet – septembre", "JFMAMJJASOND", "dès 1 350 kr (2025)"),
    "es": ("3–4 h", "2–3 días", "julio – septiembre", "EFMAMJJASOND", "desde 1350 kr (2025)"),
    "it": ("3–4 h", "2–3 giorni", "luglio – settembre", "GFMAMGLASOND", "da 1350 kr (2025)"),
    "nl": ("3–4 uur", "2–3 dagen", "juli – september", "JFMAMJJASOND", "vanaf 1.350 kr (2025)"),
    "pl": ("3–4 godz.", "2–3 dni", "lipiec – wrzesień", "SLMKMCLSWPLG", "od 1350 kr (2025)"),
}


@pytest.mark.parametrize("tag", SAID)
def test_how_other_languages_write(tag: str) -> None:
    words = words_in(tag)
    said = (
        formats.span(Span.model_validate("3-4 h"), words),
        formats.span(Span.model_validate("2-3 days"), words),
        formats.season(Season.model_validate({"from": "July", "to": "September"}), words),
        formats.initials(words),
        formats.price(Price.model_validate({"from": 1350, "year": 2025}), words),
    )
    assert tuple(one.replace(NB, " ") for one in said) == SAID[tag]


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("nn", "frå 1 350 €"),
        ("fr", "dès 1 350 €"),
        ("es", "desde 1350 €"),
        ("it", "da 1350 €"),
        ("nl", "vanaf € 1.350"),
        ("pl", "od 1350 €"),
    ],
)
def test_euros_elsewhere(tag: str, said: str) -> None:
    price = Price.model_validate({"from": 1350, "currency": "EUR", "year": 2026})
    shown = formats.price(price, words_in(tag))
    assert "\N{NARROW NO-BREAK SPACE}" not in shown
    assert shown.replace(NB, " ") == f"{said} (2026)"


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("nn", "8. november 2026, 07:40"),
        ("fr", "8 novembre 2026, 07:40"),
        ("es", "8 de noviembre de 2026, 7:40"),
        ("it", "8 novembre 2026, 07:40"),
        ("nl", "8 november 2026, 07:40"),
        ("pl", "8 listopada 2026, 07:40"),
    ],
)
def test_a_moment_elsewhere(tag: str, said: str) -> None:
    assert formats.moment(datetime(2026, 11, 8, 7, 40, tzinfo=UTC), words_in(tag)) == said


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


def test_ore_are_told_with_both_digits() -> None:
    price = Price.model_validate({"from": 349.5, "year": 2026})
    said = [formats.price(price, words_in(tag)) for tag in ("en", "nb", "fr", "pl")]
    assert [one.replace(NB, " ") for one in said] == [
        "from 349.50 kr (2026)",
        "fra 349,50 kr (2026)",
        "dès 349,50 kr (2026)",
        "od 349,50 kr (2026)",
    ]


def test_a_share_has_its_sign_where_the_language_has_it() -> None:
    said = {tag: formats.percent(1.25, words_in(tag)) for tag in ("en", "it", "nl", "pl")}
    assert set(said.values()) == {"125%"}
    apart = {tag: formats.percent(1.25, words_in(tag)) for tag in ("nb", "nn", "de", "fr", "es")}
    assert set(apart.values()) == {f"125{NB}%"}


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
