"""Findings about facts that go stale, contradict each other or lead visitors astray."""

from collections.abc import Iterator, Mapping
from datetime import date

from kiosk.content import MONTHS, Activity, Entry, Kind, Location, Price, Season
from kiosk.packs.lint_pages import Page, Pages, Remark

STALE_AFTER = 1
"""Prices may be of this year or of the one before: older ones mislead."""


def lint_facts(pages: Pages, today: date) -> Iterator[Remark]:
    """Everything about prices, seasons, addresses and missing posters."""
    places = {page.id: page.value for page in pages.of_kind(Kind.LOCATION)}
    for page in pages.entries:
        entry = page.value
        if isinstance(entry, Entry) and entry.poster is None:
            yield page.warn(
                (),
                "no-poster",
                f"`{page.title}` has no poster: its page and its slide show a plain landscape.",
                "Add `poster:` with an `image`, or `layers`, and an `alt`.",
            )
        if isinstance(entry, (Activity, Location)) and entry.season is not None:
            yield from _whole_year(page, entry.season)
        if isinstance(entry, Entry):
            yield from _addresses(page, entry)
        if isinstance(entry, Activity):
            yield from _price(page, entry, today)
            yield from _closed(page, entry, places)


def _price(page: Page, entry: Activity, today: date) -> Iterator[Remark]:
    if not isinstance(entry.price, Price):
        return
    age = today.year - entry.price.year
    if age > STALE_AFTER:
        yield page.warn(
            ("price", "year"),
            "old-price",
            f"The price is of {entry.price.year}, {age} years ago.",
            "Ask for this year's, and write it with its year.",
        )


def _addresses(page: Page, entry: Entry) -> Iterator[Remark]:
    """The addresses that visitors open on their phones."""
    booking = entry.booking if isinstance(entry, Activity) else None
    found = {
        ("link",): (entry.link, ""),
        ("booking", "url"): (booking.url if booking else None, ", and bookings have names in them"),
    }
    for where, (url, more) in found.items():
        if url is not None and not url.startswith("https://"):
            yield page.warn(
                where,
                "not-https",
                f"`{url}` is not encrypted: phones warn of such an address{more}.",
                f"Try `https://{url.partition('://')[2]}`.",
            )


def _whole_year(page: Page, season: Season) -> Iterator[Remark]:
    if season.all_year and season.from_month != 1:
        begin, end = MONTHS[season.from_month - 1], MONTHS[season.to_month - 1]
        yield page.warn(
            ("season",),
            "season-never-closes",
            f"From `{begin}` to `{end}` is every month of the year.",
            f"Write `all year`, or perhaps `{{from: {end}, to: {begin}}}` was meant.",
        )


def _closed(page: Page, entry: Activity, places: Mapping[str, object]) -> Iterator[Remark]:
    """An activity whose places are all closed in each of its months."""
    if entry.season is None:
        return
    seasons = []
    for name in entry.locations:
        place = places.get(name)
        if not isinstance(place, Location) or place.season is None:
            return
        seasons.append((name, place.season))
    runs = _months(entry.season)
    if not seasons or any(runs & _months(season) for _, season in seasons):
        return
    name, season = seasons[0]
    yield page.warn(
        ("season",),
        "season-never-opens",
        f"It runs {_span(entry.season)}, but `{name}` can be visited {_span(season)}: "
        "so nobody can ever do it.",
        f"Correct this season, or that of `locations/{name}`.",
    )


def _months(season: Season) -> set[int]:
    length = (season.to_month - season.from_month) % 12 + 1
    return {(season.from_month - 1 + step) % 12 + 1 for step in range(length)}


def _span(season: Season) -> str:
    begin, end = MONTHS[season.from_month - 1], MONTHS[season.to_month - 1]
    return f"in {begin} only" if begin == end else f"from {begin} to {end}"
