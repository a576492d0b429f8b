"""Days as people read and type them at a terminal."""

import re
from argparse import ArgumentTypeError
from datetime import date, datetime, timedelta

from kiosk.content import MONTHS


def day_in_words(day: date, today: date) -> str:
    """Today, yesterday, Tue 24 Nov; with the year when it is another."""
    if day == today:
        return "today"
    if day == today - timedelta(days=1):
        return "yesterday"
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day:%a} {day.day} {MONTHS[day.month - 1][:3]}{year}"


def moment_in_words(moment: datetime, today: date) -> str:
    """The same with the time of day: today 14:05."""
    return f"{day_in_words(moment.date(), today)} {moment:%H:%M}"


def read_day(text: str) -> date:
    """A day as it is typed: 2026-11-26, or 26 Nov 2026.

    Raises ArgumentTypeError, which says what was wrong, for the parser of the command line.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    match = re.fullmatch(r"(\d{1,2})\.? ([A-Za-z]{3,9})\.? (\d{4})", text.strip())
    months = [n for n, name in enumerate(MONTHS, 1) if match and _is(name, match[2])]
    try:
        if match is not None and months:
            return date(int(match[3]), months[0], int(match[1]))
    except ValueError:
        pass
    raise ArgumentTypeError(f"`{text}` is no day. Write it like `2026-11-26` or `26 Nov 2026`.")


def _is(month: str, typed: str) -> bool:
    return month.casefold().startswith(typed.casefold())
