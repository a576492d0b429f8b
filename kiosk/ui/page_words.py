"""What the page for phones says: the interface's words and each entry's facts, by language."""

from collections.abc import Mapping
from datetime import date

from kiosk.content import Activity, Entry, Kind, Location, Pack, Season, Stunt, place_of
from kiosk.takeaway import PageEntry, PageTexts, TripPage, long_reference
from kiosk.ui import formats
from kiosk.ui.wording import Words, words_in
from kiosk.visit import MOST_STOPS


def trip_page(
    pack: Pack,
    languages: tuple[str, ...],
    today: date,
    pictures: Mapping[tuple[Kind, str], str],
) -> TripPage:
    """All that the page for this pack holds. `pictures` are the entries', as data addresses."""
    every = {language: words_in(language) for language in languages}
    fallback = pack.manifest.languages[0]
    return TripPage(
        titles={one: pack.manifest.title.read(one, fallback) for one in languages},
        names={one: words.own_name for one, words in every.items()},
        words={one: _words(words, today) for one, words in every.items()},
        counts={one: _counts(words) for one, words in every.items()},
        entries=tuple(
            _entry(kind, entry_id, pack, every, pictures.get((kind, entry_id), ""))
            for kind in Kind
            for entry_id in pack.entries(kind)
        ),
    )


def _words(words: Words, today: date) -> Mapping[str, str]:
    return {
        "trip": words("My trip"),
        "straight": words("Distances are as the crow flies."),
        "next": words("{distance} to the next stop"),
        "way": words("The whole way on a map"),
        "gpx": words("Save as GPX"),
        "calendar": words("Save to calendar"),
        "print": words("Print"),
        "map": words("Map app"),
        "link": words("Official page"),
        "book": words("Book"),
        "call": words("Call {number}"),
        "language": words("Language"),
        "actions": words("Take the whole trip along"),
        "none": words("No trip here yet"),
        "how": words(
            "Collect stops at the screen in the visitor centre, then point your phone's camera at"
            " the code there. Your stops open on this page."
        ),
        "unread": words(
            "This page does not understand the code. Please point your camera at it again."
        ),
        "private": words("Nothing about you is stored: your trip is in this page's address only."),
        "offline": words("Once open, this page needs no network: leave it open, or save it."),
        "asof": words("As of {day}. Check times and prices before you go.").format(
            day=formats.day(today, words)
        ),
    }


def _counts(words: Words) -> Mapping[str, tuple[str, ...]]:
    """Phrases with a number, for each number up to the most: plurals are the catalogues' own."""
    numbers = range(MOST_STOPS + 1)
    return {
        "stops": tuple(words.many("{n} stop", "{n} stops", n) for n in numbers),
        "unknown": tuple(
            words.many("{n} stop is not on this page.", "{n} stops are not on this page.", n)
            for n in numbers
        ),
        "unplaced": tuple(
            words.many(
                "{n} stop has no place on the map.", "{n} stops have no place on the map.", n
            )
            for n in numbers
        ),
    }


def _entry(
    kind: Kind, entry_id: str, pack: Pack, every: Mapping[str, Words], picture: str
) -> PageEntry:
    entry = pack.entry(kind, entry_id)
    place = place_of(entry, pack)
    return PageEntry(
        reference=long_reference((kind, entry_id)),
        entry=entry,
        point=(place.lat, place.lon) if place is not None else None,
        picture=picture,
        texts={one: _texts(entry, pack, words) for one, words in every.items()},
    )


def _texts(entry: Entry, pack: Pack, words: Words) -> PageTexts:
    language, fallback = words.language, pack.manifest.languages[0]
    where = entry.where.read(language, fallback) if isinstance(entry, Activity) else ""
    if isinstance(entry, Stunt):
        names = (name for name in entry.locations if name in pack.locations)
        titles = (pack.locations[name].title.read(language, fallback) for name in names)
        where = next(titles, "")
    return PageTexts(
        title=entry.title.read(language, fallback),
        hook=entry.hook.read(language, fallback),
        kicker=_kicker(entry.kind, words),
        where=where,
        alt=entry.poster.alt.read(language, fallback) if entry.poster is not None else "",
        facts=tuple(_facts(entry, language, fallback, words)),
    )


def _kicker(kind: Kind, words: Words) -> str:
    return {
        Kind.LOCATION: words("Filming location"),
        Kind.STUNT: words("Stunt"),
        Kind.ACTIVITY: words("Thing to do"),
    }[kind]


def _facts(entry: Entry, language: str, fallback: str, words: Words) -> list[tuple[str, str]]:
    facts: list[tuple[str, str]] = []
    if isinstance(entry, (Location, Activity)) and entry.season is not None:
        facts.append((words("Season"), _season(entry.season, language, fallback, words)))
    if isinstance(entry, Activity):
        if entry.duration is not None:
            facts.append((words("Takes"), formats.span(entry.duration, words)))
        if effort := formats.effort(entry, words):
            facts.append((words("Difficulty"), effort))
        if entry.price is not None:
            facts.append((words("Price"), formats.price(entry.price, words)))
        if entry.operator:
            facts.append((words("Run by"), entry.operator))
    elif isinstance(entry, Location) and entry.difficulty is not None:
        facts.append((words("Difficulty"), formats.difficulty(entry.difficulty, words)))
    if isinstance(entry, (Location, Activity)) and entry.getting_there is not None:
        facts.append((words("Getting there"), entry.getting_there.read(language, fallback)))
    if entry.warning is not None:
        facts.append((words("Take care"), entry.warning.read(language, fallback)))
    return facts


def _season(season: Season, language: str, fallback: str, words: Words) -> str:
    months = formats.season(season, words)
    note = season.note.read(language, fallback) if season.note is not None else ""
    return f"{months}. {note}" if note else months
