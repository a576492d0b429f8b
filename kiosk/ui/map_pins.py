"""Which entries have a pin on the map, where on the paper it is, and through which filters."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.content import Activity, Entry, Kind, Location, MapPicture, Pack, Place, Stunt, place_of
from kiosk.ui import formats, kinds
from kiosk.ui.map_clusters import Spot
from kiosk.ui.rows import ChoiceRow
from kiosk.ui.shown import Shown
from kiosk.ui.wording import Words
from kiosk.visit import Looking, Sheet, Stop, Trip
from kiosk.visit.looking import INSET_CLOSER

MINE = "mine"
SAME = 5
"""Decimals of a degree, about a metre: what is nearer than that lies at one and the same place."""


@dataclass(frozen=True, slots=True)
class Pin:
    """An entry and its place, of which `across` and `down` are fractions of the paper."""

    stop: Stop
    entry: Entry
    place: Place
    across: float
    down: float


def sheets_of(picture: MapPicture) -> tuple[Sheet, ...]:
    """The maps on the paper: the whole, then the insets."""
    return (Sheet(), *(Sheet(*inset.at, closer=INSET_CLOSER) for inset in picture.insets))


def spot_on(picture: MapPicture, number: int, lat: float, lon: float) -> tuple[float, float] | None:
    """Where a point lies on the paper, as one sheet shows it; None where it does not."""
    if number == 0:
        across, down = picture.chart.at(lat, lon)
        hidden = any(inset.covers(across, down) for inset in picture.insets)
        return None if hidden or not picture.chart.holds(lat, lon) else (across, down)
    inset = picture.insets[number - 1]
    if not inset.chart.holds(lat, lon):
        return None
    across, down = inset.chart.at(lat, lon)
    left, top, right, bottom = inset.at
    return left + across * (right - left), top + down * (bottom - top)


def placed(shown: Shown, picture: MapPicture) -> Iterator[tuple[Stop, Entry, Place]]:
    """All entries that the map shows, in the order of the lists."""
    for kind in Kind:
        for entry_id, entry in shown.entries(kind).items():
            place = place_of(entry, shown.pack)
            if place is not None and picture.shows(place.lat, place.lon):
                yield (kind, entry_id), entry, place


def pins(shown: Shown, picture: MapPicture, number: int) -> tuple[Pin, ...]:
    """The pins of one sheet."""
    found = []
    for stop, entry, place in placed(shown, picture):
        spot = spot_on(picture, number, place.lat, place.lon)
        if spot is not None:
            found.append(Pin(stop, entry, place, *spot))
    return tuple(found)


def spots(them: tuple[Pin, ...], across_px: float, down_px: float) -> tuple[Spot, ...]:
    """The places of these pins on a paper of so many px; what lies at one place is one of them."""
    at: dict[tuple[float, float], list[Pin]] = {}
    for pin in them:
        at.setdefault((round(pin.place.lat, SAME), round(pin.place.lon, SAME)), []).append(pin)
    return tuple(
        Spot(here[0].across * across_px, here[0].down * down_px, tuple(pin.stop for pin in here))
        for here in at.values()
    )


# -- filters -------------------------------------------------------------------------------------


def films_of(entry: Entry, pack: Pack) -> frozenset[str]:
    """The films an entry has to do with; for an activity, those of what it brings one to."""
    if isinstance(entry, (Location, Stunt)):
        return frozenset(film.title for film in entry.films)
    if not isinstance(entry, Activity):
        return frozenset()
    linked: list[Location | Stunt] = [
        pack.locations[name] for name in entry.locations if name in pack.locations
    ]
    linked += [pack.stunts[name] for name in entry.stunts if name in pack.stunts]
    return frozenset(film.title for other in linked for film in other.films)


def films(pack: Pack) -> tuple[str, ...]:
    """The films of a pack, the latest first."""
    seen: list[Location | Stunt] = [*pack.locations.values()]
    seen += pack.stunts.values()
    years = {film.title: film.year for entry in seen for film in entry.films}
    return tuple(sorted(years, key=lambda title: (-years[title], title)))


def passes(stop: Stop, entry: Entry, looking: Looking, pack: Pack, trip: Trip) -> bool:
    """Whether the filters let an entry through."""
    return (
        (not looking.kinds or stop[0] in looking.kinds)
        and (not looking.films or bool(looking.films & films_of(entry, pack)))
        and (not looking.mine or stop in trip.stops)
    )


def choices(
    shown: Shown, picture: MapPicture, looking: Looking, trip: Trip, words: Words
) -> tuple[ChoiceRow, ...]:
    """The filters, each with how many entries it would leave, the others being as they are."""
    pack = shown.pack
    them = [(stop, entry) for stop, entry, _ in placed(shown, picture)]
    seen_in = frozenset[str]().union(*(films_of(entry, pack) for _, entry in them))

    def count(one: Looking) -> str:
        left = sum(passes(stop, entry, one, pack, trip) for stop, entry in them)
        return formats.number(left, words)

    rows = [
        ChoiceRow(
            str(kind),
            f"{kinds.short_name(kind, words)} {count(replace(looking, kinds=frozenset({kind})))}",
            kind in looking.kinds,
            kinds.ICONS[kind],
        )
        for kind in Kind
        if any(stop[0] is kind for stop, _ in them)
    ]
    if trip.stops:
        title = f"{words('My trip')} {count(replace(looking, mine=True))}"
        rows.append(ChoiceRow(MINE, title, looking.mine, "mdi6.bookmark"))
    rows += (
        ChoiceRow(
            f"film/{film}",
            f"{film} {count(replace(looking, films=frozenset({film})))}",
            film in looking.films,
            "mdi6.filmstrip",
        )
        for film in films(pack)
        if film in seen_in
    )
    return tuple(rows)


def choose(looking: Looking, key: str) -> Looking:
    """With the filter of that key turned on or off."""
    if key == MINE:
        return looking.toggled_mine()
    group, _, film = key.partition("/")
    return looking.toggled(film=film) if group == "film" else looking.toggled(kind=Kind(key))
