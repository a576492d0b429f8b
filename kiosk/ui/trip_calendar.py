"""When one could go on a trip: the months that suit all of it, and what clashes, in calm words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from kiosk.content import Season, together
from kiosk.ui import formats
from kiosk.ui.wording import Words

NAMED = 2
"""So many stops are named; more are counted."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A stop with months of its own: what it is called, and when it is open."""

    title: str
    season: Season


@dataclass(frozen=True, slots=True)
class Calendar:
    """What to say of a trip's seasons; nothing where no stop has months of its own.

    `months` has a 1 for each month that suits all, as in a `CardRow`; it is empty where none
    does. `tone` is ``open``, or ``later`` for what stands in the way.
    """

    months: str = ""
    text: str = ""
    tone: str = "plain"
    closed: str = ""


def derive(stops: Sequence[Dated], today: date, words: Words) -> Calendar:
    """The calendar of a trip through `stops`, those that are open all year among them."""
    dated = [stop for stop in stops if not stop.season.all_year]
    if not dated:
        return Calendar()
    months = together(stop.season for stop in dated)
    closed = _closed(stops, today, words)
    if not any(months):
        return Calendar(text=_clash(dated, words), tone="later", closed=closed)
    text = words("Open: {months}") if len(stops) == 1 else words("All open: {months}")
    return Calendar(
        months="".join("01"[suits] for suits in months),
        text=text.format(months=formats.months(months, words)),
        tone="open" if months[today.month - 1] else "later",
        closed=closed,
    )


def _clash(dated: Sequence[Dated], words: Words) -> str:
    """Why no month suits all: the two that clash, the one that does not fit, or several."""
    pairs = [pair for pair in combinations(dated, 2) if not any(together(s.season for s in pair))]
    if len(pairs) == 1:
        one, other = pairs[0]
        return words("{one}: {months}. {other}: {others}. No month suits both.").format(
            one=one.title,
            months=formats.season(one.season, words),
            other=other.title,
            others=formats.season(other.season, words),
        )
    fitting = [
        (one, together(other.season for other in dated if other is not one)) for one in dated
    ]
    odd = [(one, months) for one, months in fitting if any(months)]
    if len(odd) == 1:
        one, months = odd[0]
        return words("No month suits all of it. Without {title}: {months}.").format(
            title=one.title, months=formats.months(months, words)
        )
    return words("No month suits all of it: it makes two trips.")


def _closed(stops: Sequence[Dated], today: date, words: Words) -> str:
    closed = [stop.title for stop in stops if not stop.season.open_on(today)]
    if not closed:
        return ""
    if len(closed) <= NAMED:
        return words("Closed today: {titles}").format(titles=", ".join(closed))
    return words("Closed today: {n} of the stops").format(n=len(closed))
