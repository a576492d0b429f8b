"""Seasons and months, exactly as they stand on the glass."""

from datetime import date

import pytest

from kiosk.content import Season
from kiosk.ui import formats
from kiosk.ui.wording import words_in

DASH = "\N{EN DASH}"

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
