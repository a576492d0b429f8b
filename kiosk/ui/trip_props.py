"""What My trip says: what the visitor has collected, how far it is, and when one could go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.content import Activity, Location, Season, place_of
from kiosk.ui import formats, kinds, start_view, trip_calendar
from kiosk.ui.rows import CardRow
from kiosk.ui.shown import Shown, key_of
from kiosk.ui.state import Manner
from kiosk.ui.trip_calendar import Dated
from kiosk.ui.trip_rows import StopRow
from kiosk.ui.wording import Words
from kiosk.visit import MOST_STOPS, Deed, Point, Stop, Trip, Undo, distance, length, shortest


@dataclass(frozen=True, slots=True)
class TripProps:
    """What My trip says.

    `note` says what the distance in the title is; `months` and what belongs to it are as in a
    `FactRow`. `sortable` says that another order may be shorter, `isSorted` that none is;
    `shortest` is that order. `text` and `ways` are for a trip without a stop.
    """

    kicker: str = ""
    title: str = ""
    note: str = ""
    full: str = ""
    months: str = ""
    initials: str = ""
    now: int = -1
    season: str = ""
    tone: str = "plain"
    closed: str = ""
    sort: str = ""
    sortable: bool = False
    isSorted: bool = False
    clear: str = ""
    undone: str = ""
    undo: str = ""
    more: str = ""
    less: str = ""
    text: str = ""
    stops: tuple[StopRow, ...] = ()
    ways: tuple[CardRow, ...] = ()
    shortest: tuple[Stop, ...] = ()


def point_of(stop: Stop, shown: Shown) -> Point | None:
    """Where a stop lies; None where the pack does not say."""
    place = place_of(shown.pack.entry(*stop), shown.pack)
    return None if place is None else Point(place.lat, place.lon)


def by_shortest_way(trip: Trip, shown: Shown, here: Point | None) -> tuple[Stop, ...]:
    """The stops in the order of the shortest way; those without a place stay at the end."""
    points = [(stop, point_of(stop, shown)) for stop in trip.stops]
    placed = [(stop, point) for stop, point in points if point is not None]
    order = shortest([point for _, point in placed], here)
    others = [stop for stop, point in points if point is None]
    return (*(placed[at][0] for at in order), *others)


def derive(trip: Trip, shown: Shown, manner: Manner, words: Words, today: date) -> TripProps:
    """The trip in the visitor's language, or the way to fill it."""
    telling = _Telling(shown, manner.here, words, today)
    return telling.trip(trip) if trip.stops else telling.empty(trip)


@dataclass(frozen=True, slots=True)
class _Telling:
    """Who tells of a trip: from which pack, from where, in which language, on which day."""

    shown: Shown
    here: Point | None
    words: Words
    today: date

    def empty(self, trip: Trip) -> TripProps:
        words = self.words
        text = words("Tap “{button}” on what you like: it waits here, in the order you choose.")
        return TripProps(
            kicker=words("My trip"),
            title=words("Where will you go?"),
            text=text.format(button=words("Add to my trip")),
            undone=self.undone(trip),
            undo=words("Undo"),
            ways=start_view.derive(self.shown, words, self.today).cards,
        )

    def trip(self, trip: Trip) -> TripProps:
        words, here = self.words, self.here
        placed = self.points(trip.stops)
        title = words.many("{n} stop", "{n} stops", len(trip.stops))
        far = length(placed, here)
        if far > 0:
            title = words("{stops}, about {distance}").format(
                stops=title, distance=formats.distance(far, words)
            )
        calendar = trip_calendar.derive(self.dated(trip), self.today, words)
        ordered = by_shortest_way(trip, self.shown, here)
        full = words("More than {n} stops do not fit. Remove one to add another.")
        return TripProps(
            kicker=words("My trip"),
            title=title,
            note=self.note(placed, len(trip.stops) - len(placed)) if far > 0 else "",
            full=full.format(n=MOST_STOPS) if trip.full else "",
            months=calendar.months,
            initials=formats.initials(words),
            now=self.today.month - 1,
            season=calendar.text,
            tone=calendar.tone,
            closed=calendar.closed,
            sort=words("Shortest way"),
            sortable=len(set(placed)) > (1 if here is not None else 2),
            isSorted=ordered == trip.stops,
            clear=words("Remove all"),
            undone=self.undone(trip),
            undo=words("Undo"),
            more=words("Further down"),
            less=words("Further up"),
            stops=self.rows(trip),
            shortest=ordered,
        )

    def note(self, placed: Sequence[Point], elsewhere: int) -> str:
        """What the distance is, and what it leaves out."""
        words = self.words
        if self.here is None:
            what = words("From the first to the last, as the crow flies. The way itself is longer.")
        elif len(placed) == 1:
            what = words("From here, as the crow flies. The way itself is longer.")
        else:
            what = words(
                "From here through all stops, as the crow flies. The way itself is longer."
            )
        if not elsewhere:
            return what
        without = words.many(
            "{n} stop has no place on the map.", "{n} stops have no place on the map.", elsewhere
        )
        return f"{what} {without}"

    def undone(self, trip: Trip) -> str:
        """What was done last, if it can be undone."""
        words = self.words
        last: Undo | None = trip.undoes
        if last is None:
            return ""
        if last.deed is Deed.REMOVED and last.stop is not None:
            return words("Removed: {title}").format(title=self.title(last.stop))
        if last.deed is Deed.EMPTIED:
            return words.many("Removed {n} stop", "Removed all {n} stops", len(last.stops))
        before, after = (length(self.points(t), self.here) for t in (last.stops, trip.stops))
        saved = formats.distance(max(0.0, before - after), words)
        return words("The shortest way saves {distance}").format(distance=saved)

    def rows(self, trip: Trip) -> tuple[StopRow, ...]:
        rows, before = [], self.here
        for number, stop in enumerate(trip.stops, 1):
            point, leg = point_of(stop, self.shown), ""
            if point is not None:
                if before is not None:
                    leg = formats.distance(distance(before, point), self.words)
                    if before is self.here:
                        leg = self.words("{distance} from here").format(distance=leg)
                before = point
            rows.append(self.row(stop, number, leg))
        return tuple(rows)

    def row(self, stop: Stop, number: int, leg: str) -> StopRow:
        words, title = self.words, self.title(stop)
        season = self.season(stop)
        limited = season is not None and not season.all_year
        return StopRow(
            key=key_of(*stop),
            number=formats.number(number, words),
            title=title,
            detail=formats.DOT.join([kinds.singular(stop[0], words), *self.facts(stop)]),
            note=formats.season(season, words) if season is not None and limited else "",
            tone=formats.open_state(season, self.today, words)[1],
            picture=self.shown.card(*stop),
            leg=leg,
            up=words("{title}: further up").format(title=title),
            down=words("{title}: further down").format(title=title),
            out=words("Remove {title}").format(title=title),
        )

    def facts(self, stop: Stop) -> list[str]:
        """How long and for how much, or the figure worth knowing."""
        entry, words = self.shown.pack.entry(*stop), self.words
        if isinstance(entry, Activity):
            long = [formats.span(entry.duration, words)] if entry.duration is not None else []
            much = [formats.price(entry.price, words)] if entry.price is not None else []
            return long + much
        figure = kinds.first_figure(entry, self.shown, words)
        return [figure] if figure else []

    def points(self, stops: Sequence[Stop]) -> list[Point]:
        found = (point_of(stop, self.shown) for stop in stops)
        return [point for point in found if point is not None]

    def dated(self, trip: Trip) -> list[Dated]:
        seasons = ((stop, self.season(stop)) for stop in trip.stops)
        return [Dated(self.title(stop), season) for stop, season in seasons if season is not None]

    def season(self, stop: Stop) -> Season | None:
        entry = self.shown.pack.entry(*stop)
        return entry.season if isinstance(entry, (Location, Activity)) else None

    def title(self, stop: Stop) -> str:
        return self.shown.read(self.shown.pack.entry(*stop).title, self.words.language)
