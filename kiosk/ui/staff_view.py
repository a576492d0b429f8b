"""The staff area: behind the corner of the dock and a PIN."""

from dataclasses import dataclass, replace
from enum import IntEnum
from math import ceil
from pathlib import Path
from threading import Event

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui import staff_now, staff_pad, staff_tools
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.pictures import LayerProvider
from kiosk.ui.rows import ChoiceRows
from kiosk.ui.staff_backing import Backing
from kiosk.ui.staff_books import StaffBooks
from kiosk.ui.staff_desk import Result, StaffDesk
from kiosk.ui.staff_known import Known
from kiosk.ui.staff_now import StaffNowViewModel
from kiosk.ui.staff_packs import StaffPacksViewModel
from kiosk.ui.staff_pad import StaffAskViewModel, StaffPadViewModel
from kiosk.ui.staff_state import HOLD, Asked, Ended, Note, Question, Session, Spot, Work
from kiosk.ui.staff_tools import StaffToolsViewModel
from kiosk.ui.staff_trips import StaffTripsViewModel
from kiosk.ui.staff_week import StaffWeekViewModel
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words, words_in

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StaffProps:
    """Where staff are."""

    place: int = 0
    hinting: bool = False


@QmlElement
class Staff(ViewModel):
    """The staff area. Its slots are what a touch can ask for."""

    _props: StaffProps

    @QEnum
    class Place(IntEnum):
        """The places of the staff area, in the order of `Spot`."""

        Closed = 0
        Pad = 1
        Now = 2
        Desk = 3
        Week = 4
        Packs = 5
        Tools = 6
        Cleaning = 7
        Touch = 8
        Card = 9

    placeChanged = Signal()
    hintingChanged = Signal()

    def __init__(
        self, kiosk: Kiosk, layers: LayerProvider, backing: Backing, parent: QObject | None = None
    ) -> None:
        super().__init__(StaffProps(), parent)
        self._kiosk = kiosk
        self._backing = backing
        self._gate = backing.gate
        self._clock = backing.clock
        self._desk = StaffDesk(backing.store, backing.now, self)
        self._known = Known(kiosk, layers, backing, self._desk, self._show_known)
        self._pad = StaffPadViewModel(self)
        self._ask = StaffAskViewModel(self)
        self._now = StaffNowViewModel(self)
        self._packs = StaffPacksViewModel(self)
        self._tools = StaffToolsViewModel(self)
        self._books = StaffBooks(kiosk, backing, self._desk, self._show_known, self)
        self._bar = ChoiceRows(self)
        self._session = Session()
        self._cancel = Event()
        self._alarm = QTimer(self)
        self._alarm.setSingleShot(True)
        self._alarm.timeout.connect(self.tick)
        # A lock from before the machine was started anew begins now, not when somebody looks.
        _ = self._gate.remaining

    # -- what the program asks -----------------------------------------------------------------

    @property
    def session(self) -> Session:
        """Where staff are."""
        return self._session

    @property
    def working(self) -> bool:
        """Whether something is under way on another thread."""
        return self._desk.working

    def touched(self, _kind: str) -> None:
        """Somebody touched the glass, a key or the pointer."""
        if self._session.open:
            self._go(replace(self._session, touched=self._clock()))

    def close(self) -> None:
        """The kiosk ends."""
        self._alarm.stop()
        self._desk.close()

    @Slot()
    def tick(self) -> None:
        """The clock went on."""
        now, session = self._clock(), self._session
        if session.corner is not None and not session.open and now >= session.corner + HOLD:
            self._open(now)
            return
        if session.inside:
            self._known.look_round(now, at_health=session.spot is Spot.NOW)
        self._go(session.at(now))

    # -- what a touch asks ---------------------------------------------------------------------

    @Slot(bool)
    def corner(self, down: bool) -> None:  # noqa: FBT001 - called from QML
        """A finger is on the corner of the dock, or no longer."""
        session = self._session
        if not down:
            self._go(session.let_go())
        elif not session.open and self._gate.is_set:
            self._go(session.held(self._clock()))

    @Slot(str)
    def digit(self, digit: str) -> None:
        """A key of the pad."""
        self._go(self._session.typed(digit))

    @Slot()
    def erase(self) -> None:
        """The last digit was wrong."""
        self._go(self._session.erased())

    @Slot()
    def enter(self) -> None:
        """That is the PIN."""
        was = self._session
        self._go(was.asked())
        if self._session.checking and not was.checking:
            self._desk.try_pin(self._gate.opens, was.digits, self._tried)

    @Slot()
    def leave(self) -> None:
        """Out of here; not while something is being done."""
        session = self._session
        if session.open and not session.checking and session.work is None:
            self._go(Session(language=session.language))

    @Slot(str)
    def go(self, key: str) -> None:
        """A button of the bar: a page, ``language`` or ``leave``."""
        if key == "leave":
            self.leave()
        elif key == "language":
            self._go(self._session.speaking_next())
        else:
            self._go(self._session.to(Spot(key), self._clock()))
            self._books.read()
            self.tick()

    @Slot(str)
    def act(self, key: str) -> None:
        """The button of a pack: install it from its stick, or put it on."""
        self._put(self._known.asked_of(key, self._words))

    @Slot()
    def goBack(self) -> None:
        """Put on again what was on before."""
        self._put(self._known.asked_back(self._words))

    @Slot(str)
    def tool(self, key: str) -> None:
        """A tool: ``touch``, ``card``, ``restart`` or ``close``."""
        if key in {Asked.RESTART, Asked.CLOSE}:
            self._put(Question(Asked(key)))
        else:
            self._go(self._session.to(Spot(key), self._clock()))

    @Slot(str)
    def clean(self, seconds: str) -> None:
        """Have the screen ignore touch for so many seconds."""
        self._go(self._session.cleaned(float(seconds), self._clock()))

    @Slot()
    def done(self) -> None:
        """Back from a test to the tools."""
        if self._session.spot in {Spot.TOUCH, Spot.CARD}:
            self._go(self._session.to(Spot.TOOLS, self._clock()))

    @Slot()
    def yes(self) -> None:
        """Do what is asked; or what was told has been read."""
        question = self._session.question
        self._go(replace(self._session, question=None, note=None))
        if question is not None:
            self._do(question)

    @Slot()
    def no(self) -> None:
        """Leave it; or think better of what is being done."""
        session = self._session
        if session.work is not None:
            self._cancel.set()
        else:
            self._go(replace(session, question=None, note=None))

    @Slot()
    def escape(self) -> None:
        """One step back, wherever that leads."""
        session = self._session
        if session.question or session.note or session.work:
            self.no()
        elif session.spot in {Spot.TOUCH, Spot.CARD}:
            self.done()
        elif session.spot is not Spot.CLEANING:
            self.leave()

    # -- what it does --------------------------------------------------------------------------

    def _open(self, now: float) -> None:
        gate, language = self._gate, self._kiosk.state.language
        self._kiosk.hold()
        self._go(self._session.opened(now, language, gate.remaining, gate.tries.left))

    def _tried(self, right: bool) -> None:  # noqa: FBT001 - told by the desk
        now = self._clock()
        if not right:
            gate = self._gate
            self._go(self._session.refused(now, gate.remaining, gate.tries.left))
            return
        self._kiosk.leave()
        self._session = self._session.entered(now)
        self._known.begin()
        self._books.read()
        self.tick()

    def _do(self, question: Question) -> None:
        what = question.what
        if what is Asked.RESTART:
            self._backing.restart()
        elif what is Asked.CLOSE:
            self._backing.close()
        else:
            self._go(replace(self._session, work=Work(what, question.subject)))
            if what is Asked.INSTALL:
                self._cancel = self._desk.install(
                    Path(question.key), self._step, lambda result: self._installed(question, result)
                )
            elif what is Asked.USE:
                self._desk.use(question.key, lambda result: self._chosen(question, result))
            else:
                self._desk.roll_back(lambda result: self._chosen(question, result))

    def _step(self, what: str, share: float) -> None:
        work = self._session.work
        if work is not None:
            self._go(replace(self._session, work=replace(work, step=what, share=share)))

    def _installed(self, question: Question, result: Result) -> None:
        known, name = self._known, question.subject
        on = known.standing().pack
        is_on = on is not None and on.key == result.key
        if result.how in {Ended.DONE, Ended.THERE} and not is_on and not self._backing.pinned():
            fresh = result.how is Ended.DONE
            now = known.name(on, self._words)
            use = Question(Asked.USE, result.key, name, now, fresh=fresh)
            self._go(replace(self._free(), question=use))
        else:
            self._end(question, result)
        known.read()

    def _chosen(self, question: Question, result: Result) -> None:
        if result.how is not Ended.DONE:
            self._end(question, result)
            return

        def shows() -> None:
            self._known.read(lambda: self._shows(question))

        self._backing.take_new(now=True, then=shows)

    def _shows(self, question: Question) -> None:
        """The kiosk has taken the pack that was chosen, or has not."""
        shown, on = self._kiosk.shown, self._known.shelf.on
        there = shown is not None and on is not None and shown.folder == on.folder
        if there and on is not None and on.key == question.key:
            self._end(question, Result(Ended.DONE))
        else:
            self._end(question, Result(Ended.FAILED, lines=self._backing.health().problems))

    def _end(self, question: Question, result: Result) -> None:
        note = Note(question.what, result.how, question.subject, result.lines)
        canceled = result.how is Ended.CANCELED
        self._go(replace(self._free(), note=None if canceled else note))

    def _free(self) -> Session:
        """The session once what was being done is over; its patience begins anew."""
        return replace(self._session, work=None, touched=self._clock())

    def _put(self, question: Question | None) -> None:
        if question is not None and self._session.inside and self._session.work is None:
            self._go(replace(self._session, question=question, note=None))

    # -- how it moves --------------------------------------------------------------------------

    @property
    def _words(self) -> Words:
        return words_in(self._session.language)

    def _show_known(self) -> None:
        self._go(self._session)

    def _go(self, session: Session) -> None:
        was, self._session = self._session, session
        now = self._clock()
        if session.spot is Spot.PAD or was.spot is Spot.PAD:
            self._pad.show(staff_pad.derive_pad(session, now, self._words))
        if session.inside:
            self._derive(session, now)
        elif was.inside:
            self._ask.show(staff_pad.AskProps())
            self._known.forget()
            self._books.forget()
        place = self.Place(list(Spot).index(session.spot))
        self.show(StaffProps(place=place, hinting=session.hinting(now)))
        if was.open and not session.open:
            self._kiosk.resume()
        self._set_alarm(now)

    def _derive(self, session: Session, now: float) -> None:
        words, known = self._words, self._known
        self._ask.show(staff_pad.derive_ask(session, words))
        self._bar.show(staff_tools.bar(session, words))
        self._tools.show(staff_tools.derive(session, now, words))
        self._now.show(staff_now.derive(known.standing(), known.health, words))
        self._packs.show(known.packs(words))
        self._books.show(words)

    def _set_alarm(self, now: float) -> None:
        due = self._session.deadline(now)
        if due is None:
            self._alarm.stop()
        else:
            # A millisecond late rather than early: an alarm before its time would ring twice.
            self._alarm.start(max(0, ceil((due - now) * 1000)) + 1)

    # -- what QML sees -------------------------------------------------------------------------

    @Property(int, notify=placeChanged)
    def place(self) -> int:
        return self._props.place

    @Property(bool, notify=hintingChanged)
    def hinting(self) -> bool:
        return self._props.hinting

    @Property(StaffPadViewModel, constant=True)
    def pad(self) -> StaffPadViewModel:
        return self._pad

    @Property(StaffAskViewModel, constant=True)
    def ask(self) -> StaffAskViewModel:
        return self._ask

    @Property(StaffNowViewModel, constant=True)
    def now(self) -> StaffNowViewModel:
        return self._now

    @Property(StaffTripsViewModel, constant=True)
    def trips(self) -> StaffTripsViewModel:
        return self._books.trips

    @Property(StaffWeekViewModel, constant=True)
    def week(self) -> StaffWeekViewModel:
        return self._books.week

    @Property(StaffPacksViewModel, constant=True)
    def packs(self) -> StaffPacksViewModel:
        return self._packs

    @Property(StaffToolsViewModel, constant=True)
    def tools(self) -> StaffToolsViewModel:
        return self._tools

    @Property(ChoiceRows, constant=True)
    def bar(self) -> ChoiceRows:
        return self._bar
