"""Every page a visitor can come to, in every state it can be in.

A scene is a `State`, so a new screen joins with the states that show it: in `_front()` where there
is one of it, in `_entry()` where each entry has one.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations, zip_longest

from kiosk.content import MONTHS, Activity, Kind, Location, Pack, place_of, together
from kiosk.proof.plan import FRONT
from kiosk.takeaway import Printing
from kiosk.ui import (
    EntryProps,
    Manner,
    Section,
    Shown,
    State,
    derive_entry,
    derive_list,
    derive_start,
    is_on_map,
    map_at,
    map_views,
    running_order,
    words_in,
)
from kiosk.visit import (
    MOST_STOPS,
    Looking,
    Order,
    Phase,
    Point,
    Route,
    Screen,
    Sieve,
    Stop,
    Trip,
    Visit,
    counts,
    orders,
    sifted,
)

DESK_CODE = "LF67"
"""What the desk knows a trip by."""

NOW = 1000.0
"""Seconds on a clock that stands still."""

_MONTHS = tuple(date(2027, month, 15) for month in range(1, 13))
_ACTIVE = Visit(Phase.ACTIVE, since=NOW, quiet=3600.0)


@dataclass(frozen=True, slots=True)
class Scene:
    """One page in one of its states.

    Attributes:
        key: names its pictures' files.
        chapter, title: what it is, for people.
        state: what is shown; None is the calm screen without a pack. Language and comfort are
            whoever's looks at it.
        everywhere: whether it is the same in every language.
    """

    key: str
    chapter: str
    title: str
    state: State | None
    everywhere: bool = False


def scenes(part: str, shown: Shown, manner: Manner) -> Iterator[Scene]:
    """The pages of one part, the slides of attract before the pages of the visit."""
    kind, _, entry_id = part.partition("/")
    if part == FRONT:
        yield from _front(shown, manner)
    elif not entry_id:
        yield from _list(Kind(kind), shown, manner)
    else:
        yield from _slides(Kind(kind), entry_id, shown)
        yield from _entry(Kind(kind), entry_id, shown, manner)


def standing(shown: Shown, manner: Manner) -> Manner:
    """With all a kiosk may have, so that the screens show all they can.

    It has a printer, and stands somewhere in the pack unless it is told where.
    """
    entries = (entry for kind in Kind for entry in shown.entries(kind).values())
    places = (place_of(entry, shown.pack) for entry in entries)
    first = next((Point(place.lat, place.lon) for place in places if place is not None), None)
    return replace(manner, here=manner.here or first, printer=True)


# -- each kind of page -----------------------------------------------------------------------------


def _front(shown: Shown, manner: Manner) -> Iterator[Scene]:
    start = State(seasons(shown.pack)[0], shown.fallback, _ACTIVE)
    for number, day in enumerate(_days_of_start(shown)):
        title = "Start" if number == 0 else f"Start, on another day ({number + 1})"
        yield Scene(f"start-{number + 1}", "Start", title, replace(start, today=day))
    if len(shown.languages) > 1:
        choosing = replace(start, route=start.route.choosing(Screen.LANGUAGE))
        yield Scene("language", "Language", "The choice of language", choosing)
    yield from _trips(shown, start)
    yield from _map(start, shown)
    comforting = replace(start, route=start.route.choosing(Screen.COMFORT))
    yield Scene("comfort", "Comfort", "The comfort panel", comforting)
    helped = replace(start, route=start.route.choosing(Screen.HELP))
    yield Scene("help", "Help", "How this works", helped)
    # Half of the time to answer has gone by.
    asking = replace(start, visit=Visit(Phase.ASKING, since=NOW - manner.warning / 2))
    yield Scene("asking", "Still looking?", "Still looking?", asking)
    yield Scene("back-soon", "Back soon", "When there is nothing to show", None, everywhere=True)


def _map(start: State, shown: Shown) -> Iterator[Scene]:
    """The map as one comes to it, looking into each inset, filtered, with cards, with nothing."""
    if shown.pack.manifest.map is None:
        return
    on_map = replace(start, route=start.route.map())
    looking, *insets = map_views(shown)

    def scene(key: str, title: str, at: Looking) -> Scene:
        return Scene(f"map-{key}", "Map", title, on_map.looking_at(at))

    yield scene("all", "The map", looking)
    for number, inset in enumerate(insets, 1):
        yield scene(f"inset-{number}", f"The map, inset {number}", inset)
    for kind in Kind:
        stop = _longest(kind, shown)
        if stop is not None:
            yield scene(f"{kind}s", f"The map, only {kind.folder}", looking.toggled(kind=kind))
            opened = looking.opened((stop, *_others_at(stop, shown)))
            yield scene(f"card-{kind}", f"The map, with the card of a {kind}", opened)
    yield scene("nothing", "The map, where no entry passes", looking.toggled(film=""))
    stop = _longest(Kind.LOCATION, shown) or _longest(Kind.ACTIVITY, shown)
    if stop is not None:
        above = replace(start, route=start.route.entry(*stop).map_of(*stop))
        state = above.looking_at(map_at(stop, shown))
        yield Scene("map-from-an-entry", "Map", "The map, from the page of an entry", state)


def _longest(kind: Kind, shown: Shown) -> Stop | None:
    """The entry of a kind with the longest title among those on the map."""
    them = [
        (len(_title(kind, entry_id, shown)), entry_id)
        for entry_id in shown.entries(kind)
        if is_on_map((kind, entry_id), shown)
    ]
    return (kind, max(them)[1]) if them else None


def _others_at(stop: Stop, shown: Shown) -> tuple[Stop, ...]:
    """What else lies where an entry lies."""
    place = place_of(shown.entries(stop[0])[stop[1]], shown.pack)
    return tuple(
        (kind, entry_id)
        for kind in Kind
        for entry_id, entry in shown.entries(kind).items()
        if (kind, entry_id) != stop and place_of(entry, shown.pack) == place
    )


def _trips(shown: Shown, start: State) -> Iterator[Scene]:
    """My trip, empty, short and as long as it can be; and a page whose entry does not fit in."""
    stops = _in_turn(shown)
    few = Trip(stops[:5])
    trips = {
        "empty": ("Nothing collected yet", Trip()),
        "one": ("One stop", Trip(stops[:1])),
        "few": ("A few stops", few),
        "many": ("As many stops as fit", Trip(stops[:MOST_STOPS])),
        "clash": ("Stops that are never open together", Trip(_clashing(shown))),
        "removed": ("A stop removed", few.remove(stops[0])),
        "emptied": ("All stops removed", few.clear()),
    }
    drawn: list[Trip] = []
    for name, (title, trip) in trips.items():
        if trip in drawn:
            continue
        drawn.append(trip)
        state = replace(start, route=start.route.trip(), trip=trip)
        yield Scene(f"trip-{name}", "My trip", title, state)
    slips = {
        Printing.UNDER_WAY: "A slip being printed",
        Printing.PRINTED: "A slip printed",
        Printing.NO_PAPER: "The printer is out of paper",
        Printing.FAILED: "The printer does not answer",
    }
    taken = replace(start, route=start.route.trip(), trip=few, code=DESK_CODE)
    for printing, title in slips.items():
        yield Scene(f"trip-{printing}", "My trip", title, replace(taken, printing=printing))
    kept = replace(start, route=start.route.trip().entry(*stops[0]), trip=few)
    yield Scene("trip-kept", "My trip", "A page of what is in the trip", kept)
    if len(stops) > MOST_STOPS:
        full = replace(kept, trip=Trip(stops[1 : MOST_STOPS + 1]))
        yield Scene("trip-full", "My trip", "A page of what does not fit in", full)


def _in_turn(shown: Shown) -> tuple[Stop, ...]:
    """All entries, of each kind in turn."""
    kinds = ([(kind, entry_id) for entry_id in shown.entries(kind)] for kind in Kind)
    return tuple(stop for turn in zip_longest(*kinds) for stop in turn if stop is not None)


def _clashing(shown: Shown) -> tuple[Stop, ...]:
    """The first two that are never open in the same month; none if there are none."""
    for pair in combinations(_in_turn(shown), 2):
        entries = [shown.pack.entry(*stop) for stop in pair]
        seasons_of = [
            entry.season
            for entry in entries
            if isinstance(entry, (Activity, Location)) and entry.season is not None
        ]
        if len(seasons_of) == len(pair) and not any(together(seasons_of)):
            return pair
    return ()


def _slides(kind: Kind, entry_id: str, shown: Shown) -> Iterator[Scene]:
    order = running_order(shown, shuffled=False, seed=0)
    own = [n for n, slide in enumerate(order) if slide[:2] == (kind, entry_id)]
    for number in own:
        key = f"slide-{kind}-{entry_id}" + (f"-{number + 1}" if len(own) > 1 else "")
        state = State(seasons(shown.pack)[0], shown.fallback, slide=number)
        yield Scene(key, "Slides", _title(kind, entry_id, shown), state)


def _list(kind: Kind, shown: Shown, manner: Manner) -> Iterator[Scene]:
    words = words_in(shown.fallback)
    drawn: list[object] = []
    for day in seasons(shown.pack):
        props = derive_list(kind, shown, words, day, here=manner.here)
        if props in drawn:
            continue
        drawn.append(props)
        title = props.title if len(drawn) == 1 else f"{props.title}, in {MONTHS[day.month - 1]}"
        state = State(day, shown.fallback, _ACTIVE, Route().list(kind))
        yield Scene(f"list-{kind}-{day.month:02}", "Lists", title, state)
    title = derive_list(kind, shown, words, seasons(shown.pack)[0]).title
    for key, said, day, sieve in _asked(kind, shown, manner):
        state = State(day, shown.fallback, _ACTIVE, Route().list(kind)).asking(kind, sieve)
        yield Scene(f"list-{kind}-{key}", "Lists", f"{title}, {said}", state)


def _asked(kind: Kind, shown: Shown, manner: Manner) -> Iterator[tuple[str, str, date, Sieve]]:
    """What can be asked of a list: each order, a few wishes, and so many that nothing is left."""
    days = seasons(shown.pack)
    said = {Order.NEAR: "the nearest first", Order.FILM: "by film"}
    for order in orders(kind, shown.pack, manner.here):
        yield order, said[order], days[0], Sieve(order)
    if kind is not Kind.ACTIVITY:
        return
    asked = [
        (day, Sieve(wishes=frozenset(wishes)))
        for number in (2, 3, 1, 4, 5)
        for day in days
        for wishes in combinations(counts(shown.pack, Sieve(), day), number)
    ]
    for key, what, empty in (("some", "some of them", False), ("none", "none of them", True)):
        for day, sieve in asked:
            ids = sifted(kind, shown.pack, sieve, here=None, today=day)
            if empty is not bool(ids):
                yield key, what, day, sieve
                break


def _entry(kind: Kind, entry_id: str, shown: Shown, manner: Manner) -> Iterator[Scene]:
    words = words_in(shown.fallback)
    days = seasons(shown.pack)
    chapter = derive_list(kind, shown, words, days[0]).title
    route = Route().list(kind).entry(kind, entry_id)

    def derive(section: int, today: date) -> EntryProps:
        return derive_entry(
            kind, entry_id, shown, words, section=section, back="", today=today, here=manner.here
        )

    # What leaves on a phone is not the same all year, so that a section may be missing.
    most = max((derive(0, day).sections for day in days), key=len)
    for number, section in enumerate(row.key for row in most):
        drawn: list[object] = []
        for day in days:
            props = derive(number, day)
            told: tuple[object, ...] = (
                props.facts if section == Section.PRACTICAL else (),
                props.takeaway if section == Section.PHONE else (),
                props.clip,
                props.links,
            )
            if told in drawn or props.section != section:
                continue
            drawn.append(told)
            title = f"{props.title}: {props.sections[number].title}"
            if len(drawn) > 1:
                title += f", in {MONTHS[day.month - 1]}"
            state = State(day, shown.fallback, _ACTIVE, route).opening(number)
            key = f"{kind}-{entry_id}-{number + 1}-{section}-{day.month:02}"
            yield Scene(key, chapter, title, state)
    yield from _from_elsewhere(kind, entry_id, shown, chapter)


def _from_elsewhere(kind: Kind, entry_id: str, shown: Shown, chapter: str) -> Iterator[Scene]:
    """The entry as one comes to it from another that links to it: the longest way back."""
    behind = [
        (other_kind, other_id)
        for other_kind in Kind
        for other_id, other in shown.entries(other_kind).items()
        if entry_id in getattr(other, kind.folder, ())
    ]
    if not behind:
        return
    longest = max(behind, key=lambda one: len(_title(one[0], one[1], shown)))
    route = Route().entry(*longest).entry(kind, entry_id)
    title = f"{_title(kind, entry_id, shown)}, from {_title(longest[0], longest[1], shown)}"
    state = State(seasons(shown.pack)[0], shown.fallback, _ACTIVE, route)
    yield Scene(f"{kind}-{entry_id}-0-linked", chapter, title, state)


def _title(kind: Kind, entry_id: str, shown: Shown) -> str:
    return shown.read(shown.entries(kind)[entry_id].title, shown.fallback)


# -- days ------------------------------------------------------------------------------------------


def seasons(pack: Pack) -> tuple[date, ...]:
    """As few days as show everything in its season and out of it, the busiest first."""
    entries = (entry for kind in Kind for entry in pack.entries(kind).values())
    open_in = {
        tuple(entry.season.open_on(day) for day in _MONTHS)
        for entry in entries
        if isinstance(entry, (Activity, Location)) and entry.season is not None
    }
    missing = {(months, is_open) for months in open_in for is_open in months}
    chosen: list[int] = []
    while missing or not chosen:
        gains = [
            (
                sum((months, months[at]) in missing for months in open_in),
                sum(months[at] for months in open_in),
                -at,
            )
            for at in range(len(_MONTHS))
        ]
        best = -max(gains)[2]
        chosen.append(best)
        missing -= {(months, months[best]) for months in open_in}
    return tuple(_MONTHS[at] for at in chosen)


def _days_of_start(shown: Shown) -> Iterator[date]:
    """The days on which Start shows a picture that it has not shown before."""
    words = words_in(shown.fallback)
    seen: set[str] = set()
    first = seasons(shown.pack)[0]
    # Each day has another picture of each kind, and after as many days as it has entries, the same.
    most = max((len(shown.entries(kind)) for kind in Kind), default=0)
    for day in (first + timedelta(n) for n in range(max(1, 5 * most))):
        pictures = {card.picture for card in derive_start(shown, words, day).cards}
        if not seen or pictures - seen:
            yield day
        seen |= pictures
