"""The kiosk as its screens see it: what is on, and everything a touch can ask for."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import IntEnum

from PySide6.QtCore import Property, QEnum, QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.content import Kind
from kiosk.ui.alarm import Alarm
from kiosk.ui.between import Between
from kiosk.ui.cards import CardDesk
from kiosk.ui.display_view import DisplayViewModel
from kiosk.ui.kiosk_props import Facing, KioskProps, derive, place_of
from kiosk.ui.pictures import CardProvider, LayerProvider
from kiosk.ui.screens import Screens
from kiosk.ui.shown import Shown, parse_key
from kiosk.ui.sounds import Hearing
from kiosk.ui.state import Manner, State
from kiosk.ui.telling import Telling
from kiosk.ui.two_fingers import TwoFingers
from kiosk.visit import CHOOSING, Ending, Phase, Route, Screen

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

LOG = logging.getLogger("kiosk.ui")


@QmlElement
class Kiosk(Facing):
    """The root of what QML sees. Its slots are what a touch can ask for."""

    @QEnum
    class Place(IntEnum):
        """The places of the kiosk; every list is one of its own and keeps its scroll."""

        BackSoon = 0
        Start = 1
        Locations = 2
        Stunts = 3
        Activities = 4
        Entry = 5
        Language = 6
        Map = 7
        Trip = 8
        Comfort = 9
        Help = 10

    def __init__(
        self,
        display: DisplayViewModel,
        cards: CardProvider,
        layers: LayerProvider,
        *,
        clock: Callable[[], float],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._cards = cards
        self._desk = CardDesk(cards, self)
        self._clock = clock
        self._today = today
        self.fingers = TwoFingers(self)
        self._screens = Screens(layers, self.change, self.fingers, self)
        self.hearing = Hearing(self)
        self.telling = Telling(self)
        self.between = Between(clock, self)
        self._shown: Shown | None = None
        self._manner = Manner()
        self._held = False
        self._state = State(today(), "en")
        self._alarm = Alarm(self.tick, self)
        self._screens.slides.there.connect(self._slide_there)

    # -- what the program asks ---------------------------------------------------------------

    @property
    def state(self) -> State:
        """Where the kiosk stands."""
        return self._state

    @property
    def shown(self) -> Shown | None:
        """The pack on show."""
        return self._shown

    def put_on(self, shown: Shown | None, manner: Manner) -> None:
        """Show this pack from now on; None is the calm screen that says back soon.

        A visit goes on where it was, as far as the new pack has that place.
        """
        self._shown, self._manner = shown, manner
        self._cards.show(shown)
        self._screens.put_on(shown, manner)
        if shown is None:
            self._alarm.stop()
            self.telling.end(self._state, Ending.NO_PACK)
            self._state = self._state.over(self._state.language, manner.comfort)
            self._screens.derive(self._state, self._clock())
            self._show_props(forward=True)
            return
        state = self._state.still_in(shown, shown.first_language)
        if state.attracting:
            self._state = state
            self._start_over()
        else:
            self._go(state)

    def stand(self, state: State) -> None:
        """Show exactly this, as a proof does; in attract, once the slide's poster is there."""
        self._go(state)
        if state.attracting and state.slide_since is None:
            self._screens.load_slide(state)

    @property
    def now(self) -> float:
        """What its clock says, in seconds."""
        return self._clock()

    @property
    def held(self) -> bool:
        """Whether staff are at the screen."""
        return self._held

    @property
    def busy(self) -> bool:
        """Whether a picture for what is shown is still being made."""
        return self._desk.busy or self._screens.busy

    def touched(self, kind: str) -> None:
        """Somebody touched the glass, a key or the pointer: `kind` is a word of the filter."""
        state = self._state
        self.hearing.touched()
        self.show(replace(self._props, focusVisible=kind in {"key", "focus"}))
        if self._shown is None or state.attracting or self._held:
            return
        self._go(state.touched(self._clock(), self._manner, self._shown, kind))

    @Slot()
    def tick(self) -> None:
        """The clock went on: ask, start over or turn to the next slide where it is time to."""
        shown = self._shown
        if shown is None or self._held:
            return
        now, state = self._clock(), self._state
        there = state.at(now, self._manner, shown)
        if there.attracting and not state.attracting:
            self._start_over()
            return
        state = replace(there, today=self._today())
        due = state.slide_due(self._manner)
        if state.attracting and due is not None and now >= due:
            if self.between.take():
                return
            state = replace(state, slide=state.slide + 1, slide_since=None)
            self._go(state)
            self._screens.load_slide(state)
            return
        self._go(state)

    def hold(self) -> None:
        """Staff are at the screen: no time passes for visitors until `resume`."""
        self._screens.rest()
        self._held = True
        self._alarm.stop()
        self._show_props(forward=None)

    def resume(self) -> None:
        """Staff have gone: whoever was in a visit finds it as it was, and attract begins anew."""
        self._held = False
        if self._shown is None or self._state.attracting:
            self.leave()
        else:
            self.touched("touch")

    def close(self) -> None:
        """The kiosk ends: finish the layers in hand."""
        self._alarm.stop()
        self._screens.close()
        self._desk.close()

    # -- what a touch asks -------------------------------------------------------------------

    def change(self, to: Callable[[State], State]) -> None:
        """What the controls of one screen ask for, through its view model: another state."""
        if self._shown is not None and self._acts:
            state = to(self._state).touched(self._clock(), self._manner, self._shown)
            turned = state.route != self._state.route
            self._go(state, forward=True if turned else None)

    @Slot()
    def begin(self) -> None:
        """The touch that ends attract, and does nothing else."""
        self._begin(self._state.route)

    @Slot()
    def explore(self) -> None:
        """A slide's own "Explore": the visit begins on that entry."""
        entry = self._screens.slides.entry_in_front
        route = self._state.route
        self._begin(route if entry is None else route.entry(*entry))

    @Slot(str)
    def dock(self, key: str) -> None:
        """A place in reach of every page: ``start``, ``map``, ``trip`` or one of `CHOOSING`."""
        route = self._state.route
        if key in CHOOSING:
            self._turn(route.choosing(Screen(key)))
            return
        to = {"start": route.start, "map": route.map, "trip": route.trip}
        self._turn(to[key](), forward=key != "start")

    @Slot(str)
    def open(self, key: str) -> None:
        """A card: a kind's list, or an entry (``stunt/motorcycle-jump``)."""
        if "/" in key:
            self._turn(self._state.route.entry(*parse_key(key)))
        else:
            self._turn(self._state.route.list(Kind(key)))

    @Slot()
    def back(self) -> None:
        """The page behind."""
        self._turn(self._state.route.back(), forward=False)

    @Slot(int)
    def step(self, by: int) -> None:
        """The next entry of its kind (1), or the one before (-1)."""
        page = self._state.page
        if self._shown is not None and page.kind is not None:
            ids = self._state.turned(self._shown, self._manner.here)
            self._turn(self._state.route.step(by, ids), forward=by > 0)

    @Slot(int)
    def section(self, number: int) -> None:
        """A section of the entry's page."""
        self._go(self._state.opening(number))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Another language, and back to where the visitor was."""
        if self._shown is None or language not in self._shown.languages:
            return
        state = self._state.speaking(language)
        self._go(state.waiting(self._clock(), self._manner, self._shown), forward=False)

    @Slot()
    def stay(self) -> None:
        """I'm still here."""
        if self._shown is not None and self._state.visit.phase is Phase.ASKING:
            self._go(self._state.touched(self._clock(), self._manner, self._shown))

    @Slot()
    def slower(self) -> None:
        """I need more time: for the rest of this visit."""
        self.stay()
        self.change(State.slower)

    @Slot()
    def leave(self) -> None:
        """Start over, now."""
        if self._shown is not None:
            self._start_over(Ending.STAFF if self._held else Ending.SAID)

    @Slot()
    def acted(self) -> None:
        """Something was pressed, and has done what it does."""
        self.hearing.acted(self._state)

    # -- how it moves ------------------------------------------------------------------------

    @property
    def _acts(self) -> bool:
        return self._state.visit.phase is Phase.ACTIVE and not self._held

    def _begin(self, route: Route) -> None:
        if self._shown is None or not self._state.attracting:
            return
        self._go(self._state.to(route).touched(self._clock(), self._manner, self._shown))

    def _turn(self, route: Route, *, forward: bool = True) -> None:
        if self._shown is None or not self._acts or route == self._state.route:
            return
        state = self._state.to(route)
        self._go(state.waiting(self._clock(), self._manner, self._shown), forward=forward)

    def _start_over(self, how: Ending = Ending.NOBODY) -> None:
        shown = self._shown
        if shown is None:
            return
        self.telling.end(self._state, how)
        over = self._state.over(shown.first_language, self._manner.comfort)
        state = replace(over, today=self._today())
        if self.between.waits:
            self._state = state
            self.between.take()
            return
        self._screens.start_over(state)
        self._go(state, forward=False)
        self._screens.load_slide(state)

    def _go(self, state: State, *, forward: bool | None = None) -> None:
        was, state = self._state, self.telling.coded(state)
        self.hearing.moved(was, state, forward=forward)
        if state.page != was.page or state.slide_since != was.slide_since:
            self.between.moved()
        self._state = state
        if self._shown is not None:
            self._screens.derive(state, self._clock())
        self.telling.moved(was, state, self._screens.section)
        self._show_props(forward=forward)
        self._set_alarm()

    def _slide_there(self) -> None:
        state = self._state
        if self._shown is not None and state.attracting and state.slide_since is None:
            self._go(replace(state, slide_since=self._clock()))

    def _show_props(self, *, forward: bool | None) -> None:
        old: KioskProps = self._props
        shows = self._shown is not None
        self.show(
            derive(
                self._state,
                self.Place[place_of(self._state, shows=shows)],
                self._screens.slot,
                forward=old.forward if forward is None else forward,
                attracts=shows and not self._held,
                focused=old.focusVisible,
            )
        )

    def _set_alarm(self) -> None:
        shown, state = self._shown, self._state
        if shown is None or self._held:
            return
        now = self._clock()
        self._alarm.set(state.due(now, self._manner, shown), now)

    @Slot(bool)
    def slideGone(self, first: bool) -> None:  # noqa: FBT001 - called from QML
        """One of attract's posters has faded out: let go of its layers."""
        self._screens.slides.gone(first=first, attracting=self._state.attracting)

    # -- what QML sees -----------------------------------------------------------------------

    @Property(CardDesk, constant=True)
    def desk(self) -> CardDesk:
        return self._desk

    @Property(Screens, constant=True)
    def screens(self) -> Screens:
        return self._screens

    @Property(DisplayViewModel, constant=True)
    def display(self) -> DisplayViewModel:
        return self._display
