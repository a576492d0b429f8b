"""How the three kinds of entry are called and drawn on the screens."""

from datetime import date

from kiosk.content import Activity, Entry, Kind, Location, Stunt
from kiosk.ui import formats
from kiosk.ui.rows import CardRow
from kiosk.ui.shown import Shown, key_of
from kiosk.ui.wording import Words
from kiosk.visit import Point, film_of, way_to

ICONS = {
    Kind.LOCATION: "mdi6.movie-open",
    Kind.STUNT: "mdi6.lightning-bolt",
    Kind.ACTIVITY: "mdi6.hiking",
}


def heading(kind: Kind, words: Words) -> str:
    """The headline of a kind's list."""
    return {
        Kind.LOCATION: words("Filming locations"),
        Kind.STUNT: words("Stunt facts"),
        Kind.ACTIVITY: words("Things to do"),
    }[kind]


def invitation(kind: Kind, words: Words) -> str:
    """One line that says what a kind's list is good for."""
    return {
        Kind.LOCATION: words("Stand where the cameras stood"),
        Kind.STUNT: words("What it took, in numbers"),
        Kind.ACTIVITY: words("Hike, ride, paddle and climb"),
    }[kind]


def short_name(kind: Kind, words: Words) -> str:
    """A kind in a word, for the dock and the way back."""
    return {
        Kind.LOCATION: words("Places"),
        Kind.STUNT: words("Stunts"),
        Kind.ACTIVITY: words("To do"),
    }[kind]


def singular(kind: Kind, words: Words) -> str:
    """One entry of a kind."""
    return {
        Kind.LOCATION: words("Filming location"),
        Kind.STUNT: words("Stunt"),
        Kind.ACTIVITY: words("Thing to do"),
    }[kind]


def count(kind: Kind, n: int, words: Words) -> str:
    """How many entries of a kind there are."""
    match kind:
        case Kind.LOCATION:
            return words.many("{n} place", "{n} places", n)
        case Kind.STUNT:
            return words.many("{n} story", "{n} stories", n)
        case Kind.ACTIVITY:
            return words.many("{n} thing to do", "{n} things to do", n)


def kicker(entry: Entry, shown: Shown, words: Words) -> str:
    """The line above an entry's title: the film, or where it starts."""
    if isinstance(entry, Activity):
        return shown.read(entry.where, words.language)
    films = entry.films if isinstance(entry, (Location, Stunt)) else ()
    if not films:
        return words("On the way") if isinstance(entry, Location) else ""
    film = films[0]
    line = f"{film.title} ({film.year})"
    if film.plays is None:
        return line
    plays = words("plays {place}").format(place=shown.read(film.plays, words.language))
    return f"{line}{formats.DOT}{plays}"


def first_figure(entry: Entry, shown: Shown, words: Words) -> str:
    """The most telling figure of an entry, with its unit; empty where there is none."""
    if not entry.figures:
        return ""
    figure = entry.figures[0]
    unit = shown.read(figure.unit, words.language) if figure.unit is not None else ""
    return formats.with_unit(formats.number(figure.value, words), unit)


def card(
    kind: Kind,
    entry_id: str,
    shown: Shown,
    words: Words,
    today: date,
    *,
    here: Point | None = None,
    by_film: bool = False,
) -> CardRow:
    """The card of an entry, as lists and links show it; `by_film` says its film above its title."""
    entry = shown.entries(kind)[entry_id]
    language = words.language
    detail, note, tone, price = shown.read(entry.hook, language), "", "plain", ""
    months, level = "", 0
    above, film = kicker(entry, shown, words), _film(entry, shown, words) if by_film else ""
    if isinstance(entry, Activity):
        facts = [formats.span(entry.duration, words)] if entry.duration is not None else []
        effort = formats.effort(entry, words)
        above = film or above
        detail = formats.DOT.join([*facts, effort] if effort else facts)
        note, tone = formats.open_state(entry.season, today, words)
        months, level = formats.open_months(entry.season), formats.level(entry.difficulty)
        if entry.price is not None:
            price = formats.price(entry.price, words)
        elif entry.booking is not None and entry.booking.desk:
            price = words("Ask at the desk")
    elif isinstance(entry, Stunt):
        price = first_figure(entry, shown, words)
    way = way_to(entry, shown.pack, here)
    return CardRow(
        key=key_of(kind, entry_id),
        kicker=above,
        title=shown.read(entry.title, language),
        detail=detail,
        note=note,
        tone=tone,
        price=price,
        picture=shown.card(kind, entry_id),
        months=months,
        level=level,
        far=formats.way_in_short(way, words) if way is not None else "",
        film=film,
    )


def _film(entry: Entry, shown: Shown, words: Words) -> str:
    film = film_of(entry, shown.pack)
    if film is not None:
        return f"{film.title} ({film.year})"
    return words("On the way") if isinstance(entry, Location) else ""
