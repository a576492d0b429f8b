"""A trip as an entry of a calendar (RFC 5545), as bare as a code can hold it."""

from collections.abc import Sequence
from datetime import date

_ESCAPED = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n", "\r": None})


def bare_event(day: date, title: str, lines: Sequence[str]) -> str:
    """A whole-day event with `lines` for its description.

    Bare: without the calendar round it, which phones do not need. Lines are not folded, because
    what reads codes on phones does not always unfold them.
    """
    told = "\n".join(lines)
    return "\r\n".join(
        (
            "BEGIN:VEVENT",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"SUMMARY:{title.translate(_ESCAPED)}",
            f"DESCRIPTION:{told.translate(_ESCAPED)}",
            "END:VEVENT",
        )
    )
