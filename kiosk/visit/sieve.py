"""What a visitor asks of a list: its order, and what an activity has to be like."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from math import inf

from kiosk.content import Activity, Entry, Film, Kind, Location, Pack, Stunt
from kiosk.visit.distances import Point
from kiosk.visit.ways import way_to

HALF_A_DAY = 5 * 60.0
"""Minutes: what takes no longer, at the most, fits in a morning or an afternoon."""

SMALL_CHILD = 6
"""Years: what is for all from this age or less is good with children."""


class Order(StrEnum):
    """How a list is ordered."""

    PACK = "pack"
    """As the pack has it."""
    NEAR = "near"
    """The nearest first; what lies nowhere comes last."""
    FILM = "film"
    """By the film's year, then its title; what is in none comes last."""


class Wish(StrEnum):
    """What an activity can be asked to be. A pack that does not say it does not grant it."""

    OPEN_NOW = "open"
    """In season on the day."""
    EASY = "easy"
    """Of the lowest difficulty."""
    HALF_A_DAY = "half-a-day"
    """Over within 5 h, at the most."""
    CHILDREN = "children"
    """Good with children: as the pack says, else for all from 6 years or less."""
    INDOORS = "indoors"
    """Under a roof."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """What a visitor has asked of one list."""

    order: Order = Order.PACK
    wishes: frozenset[Wish] = frozenset()

    def turned(self, order: Order) -> "Sieve":
        """In this order; in the pack's own once more when it is in this one already."""
        return replace(self, order=Order.PACK if order is self.order else order)

    def wished(self, wish: Wish) -> "Sieve":
        """With this wish too, or without it when it was there."""
        return replace(self, wishes=self.wishes ^ {wish})

    def cleared(self) -> "Sieve":
        """Without a wish; the order stays."""
        return replace(self, wishes=frozenset())


def fits(entry: Entry, wish: Wish, today: date) -> bool:
    """Whether the pack says that `entry` grants `wish`."""
    if not isinstance(entry, Activity):
        return False
    match wish:
        case Wish.OPEN_NOW:
            return entry.season is not None and entry.season.open_on(today)
        case Wish.EASY:
            return entry.difficulty == "easy"
        case Wish.HALF_A_DAY:
            return entry.duration is not None and entry.duration.longest <= HALF_A_DAY
        case Wish.CHILDREN:
            young = entry.minimum_age is not None and entry.minimum_age <= SMALL_CHILD
            return young if entry.children is None else entry.children
        case Wish.INDOORS:
            return entry.indoors


def film_of(entry: Entry, pack: Pack) -> Film | None:
    """The film an entry is in; of an activity, that of its first stunt or location with one."""
    if isinstance(entry, (Location, Stunt)):
        return entry.films[0] if entry.films else None
    if not isinstance(entry, Activity):
        return None
    linked = (
        *(pack.stunts.get(name) for name in entry.stunts),
        *(pack.locations.get(name) for name in entry.locations),
    )
    return next((one.films[0] for one in linked if one is not None and one.films), None)


def sifted(
    kind: Kind, pack: Pack, sieve: Sieve, *, here: Point | None, today: date
) -> tuple[str, ...]:
    """The ids of a kind that grant every wish, in the order that is asked for."""
    entries = pack.entries(kind)
    ids = [name for name, entry in entries.items() if _grants(entry, sieve.wishes, today)]
    if sieve.order is Order.NEAR:
        ids.sort(key=lambda name: _far(entries[name], pack, here))
    elif sieve.order is Order.FILM:
        ids.sort(key=lambda name: _filmed(entries[name], pack))
    return tuple(ids)


def counts(pack: Pack, sieve: Sieve, today: date) -> dict[Wish, int]:
    """How many activities would be left with each wish added to those there are.

    Only the wishes that are there, and those that the pack can ever grant: one without a roof has
    no use for "indoors".
    """
    entries = pack.activities.values()
    return {
        wish: sum(_grants(entry, sieve.wishes | {wish}, today) for entry in entries)
        for wish in Wish
        if wish in sieve.wishes or any(_ever(entry, wish, today) for entry in entries)
    }


def orders(kind: Kind, pack: Pack, here: Point | None) -> tuple[Order, ...]:
    """The orders that make a difference beside the pack's own, where two entries differ in them."""
    entries = pack.entries(kind).values()
    near = {way.metres for entry in entries if (way := way_to(entry, pack, here)) is not None}
    films = {_filmed(entry, pack) for entry in entries}
    return tuple(
        order for order, keys in ((Order.NEAR, len(near)), (Order.FILM, len(films))) if keys > 1
    )


def _grants(entry: Entry, wishes: Iterable[Wish], today: date) -> bool:
    return all(fits(entry, wish, today) for wish in wishes)


def _ever(entry: Activity, wish: Wish, today: date) -> bool:
    return entry.season is not None if wish is Wish.OPEN_NOW else fits(entry, wish, today)


def _far(entry: Entry, pack: Pack, here: Point | None) -> float:
    way = way_to(entry, pack, here)
    return inf if way is None else way.metres


def _filmed(entry: Entry, pack: Pack) -> tuple[float, str]:
    film = film_of(entry, pack)
    return (inf, "") if film is None else (film.year, film.title)
