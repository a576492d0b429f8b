"""What is told of a visit to whoever keeps the books: what happened, and what its trip holds."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import QObject, Signal

from kiosk.ui.shown import key_of
from kiosk.ui.state import State
from kiosk.visit import (
    Comfort,
    Ending,
    Event,
    Happening,
    Phase,
    Screen,
    Stop,
    minutes_of,
    subject_of,
)

PHONE = "phone"
"""The section of an entry's page that shows a code for the phone."""


@dataclass(frozen=True, slots=True)
class TripTold:
    """What a visitor's trip holds now; without stops it was emptied."""

    code: str
    language: str
    stops: tuple[Stop, ...]


def events(old: State, new: State) -> tuple[Event, ...]:
    """What happened when `new` followed `old`; how a visit ends is told by `ends`.

    A page counts as opened when it is not gone back to.
    """
    if new.attracting:
        return ()
    told = [Event(Happening.VISIT)] if old.attracting else []
    page = new.page
    if page not in old.route.pages:
        if page.screen is Screen.ENTRY and page.kind is not None and page.id is not None:
            told.append(Event(Happening.ENTRY, key_of(page.kind, page.id)))
        else:
            told.append(Event(Happening.SCREEN, subject_of(page)))
    if old.attracting:
        return tuple(told)
    if new.language != old.language:
        told.append(Event(Happening.LANGUAGE, new.language))
    told += _comfort(old.comfort, new.comfort)
    added = (stop for stop in new.trip.stops if stop not in old.trip.stops)
    told += (Event(Happening.ADD, key_of(*stop)) for stop in added)
    if new.visit.phase is Phase.ASKING and old.visit.phase is Phase.ACTIVE:
        told.append(Event(Happening.ASKING, subject_of(page)))
    return tuple(told)


def ends(state: State, how: Ending, seconds: float) -> tuple[Event, ...]:
    """What is told of a visit that ends in this state; it took so long until its last touch."""
    if state.attracting:
        return ()
    ended = Event(Happening.ENDED, how)
    if how is Ending.STAFF:
        return (ended,)
    return (
        ended,
        Event(Happening.OVER, subject_of(state.page)),
        Event(Happening.SPOKEN, state.language),
        Event(Happening.MINUTES, str(minutes_of(seconds))),
    )


def code_shown(state: State, section: str) -> str:
    """Whose code for the phone is to be seen: an entry's, or ``trip``; empty where there is none.

    `section` is the one that is open, where the page has sections.
    """
    page = state.page
    if state.attracting:
        return ""
    if page.screen is Screen.TRIP:
        return "trip" if state.trip.stops else ""
    if page.kind is None or page.id is None or section != PHONE:
        return ""
    return key_of(page.kind, page.id)


def _comfort(old: Comfort, new: Comfort) -> list[Event]:
    changed = [one.name for one in fields(new) if getattr(old, one.name) != getattr(new, one.name)]
    return [Event(Happening.COMFORT, f"{name}/{_said(getattr(new, name))}") for name in changed]


def _said(value: object) -> str:
    """A choice in a word: 150 for one and a half, on, light."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(round(value * 100)) if isinstance(value, float) else str(value)


class Telling(QObject):
    """Hears of every change of the state, and tells what there is to keep of it."""

    happened = Signal(object)
    """Events, a tuple of them."""
    trip_changed = Signal(object)
    """What a trip holds now, a `TripTold`."""
    over = Signal()
    """A visit has ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draw: Callable[[], str] = str
        """Gives a desk code that is free, at once; empty while there is none to give."""
        self._begun = 0.0
        self._touched = 0.0
        self._shown = ""
        self._trip: TripTold | None = None

    def coded(self, state: State) -> State:
        """The same with a desk code, from the first stop on."""
        if state.trip.stops and not state.code:
            return replace(state, code=self.draw())
        return state

    def moved(self, old: State, new: State, section: str) -> None:
        """The kiosk went from `old` to `new`, where this section is open."""
        told = list(events(old, new))
        if new.visit.phase is Phase.ACTIVE:
            self._touched = new.visit.since
            if old.attracting:
                self._begun = new.visit.since
        shown = code_shown(new, section)
        if shown and shown != self._shown:
            told.append(Event(Happening.QR, shown))
        self._shown = shown
        if told:
            self.happened.emit(tuple(told))
        if new.code:
            trip = TripTold(new.code, new.language, new.trip.stops)
            if trip != self._trip:
                self._trip = trip
                self.trip_changed.emit(trip)

    def end(self, state: State, how: Ending) -> None:
        """The visit in this state is over."""
        if told := ends(state, how, self._touched - self._begun):
            self._shown, self._trip = "", None
            self.happened.emit(told)
            self.over.emit()
