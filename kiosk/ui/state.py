"""Where the kiosk stands: one frozen value that every screen is derived from."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from math import ceil

from kiosk.content import Kind, words
from kiosk.takeaway import Printing, Takeaway
from kiosk.ui.shown import Shown
from kiosk.visit import (
    VOLUMES,
    Comfort,
    Focused,
    Looking,
    Page,
    Patience,
    Phase,
    Point,
    Reading,
    Route,
    Screen,
    Sieve,
    Stop,
    Subject,
    Trip,
    Visit,
    Voice,
    quiet_time,
    sifted,
)

SPEECH = "speech"
"""Why the clock of a visit stands still while something is read aloud."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How the operator wants it: the part of kiosk.yaml that the screens follow.

    Seconds; `building` is how tall the visitor centre is, in metres. `here` is where it stands;
    without it nothing speaks of how far anything is from here.
    """

    seconds_a_slide: float = 8.0
    shuffled: bool = False
    timeout: float = 60.0
    warning: float = 30.0
    place: str = ""
    comfort: Comfort = field(default_factory=Comfort)
    building: float | None = None
    takeaway: Takeaway = field(default_factory=Takeaway)
    printer: bool = False
    here: Point | None = None
    volume: float | None = None
    """How loud a clip is, in percent; None where there is to be no sound."""


@dataclass(frozen=True, slots=True)
class State:
    """The visit, where its visitor is, and how far attract has come.

    `sections` are the open sections of the pages on the way, where it is not the first; `lookings`
    is what is looked at on each map on the way, and on the map of the dock for the whole visit.
    `comfort_before` is what an undo brings back: the comfort before the visitor's last choice.
    `slide` counts the slides from the start of attract; `slide_since` is when the present one
    came (seconds of the monotonic clock), None while its picture is still being decoded.
    `code` is what the desk knows the trip by, from its first stop to the end of the visit; empty
    where there is none.
    `sieves` are what the visitor has asked of the lists.
    `reading` is what is being read aloud: another page ends it, and begins it where the visitor
    wants each page read.
    """

    today: date
    language: str
    visit: Visit = field(default_factory=Visit)
    route: Route = field(default_factory=Route)
    sections: tuple[tuple[Page, int], ...] = ()
    lookings: tuple[tuple[Page, Looking], ...] = ()
    slide: int = 0
    slide_since: float | None = None
    visits: int = 0
    comfort: Comfort = field(default_factory=Comfort)
    trip: Trip = field(default_factory=Trip)
    code: str = ""
    printing: Printing = Printing.NONE
    sieves: tuple[tuple[Kind, Sieve], ...] = ()
    comfort_before: Comfort | None = None
    reading: Reading = field(default_factory=Reading)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.route.page

    @property
    def section(self) -> int:
        """Which section of the present page is open."""
        return dict(self.sections).get(self.page, 0)

    def sieve(self, kind: Kind) -> Sieve:
        """What the visitor has asked of the list of `kind`."""
        return dict(self.sieves).get(kind, Sieve())

    def listed(self, kind: Kind, shown: Shown, here: Point | None) -> tuple[str, ...]:
        """The ids on the list of `kind`, as it stands."""
        return sifted(kind, shown.pack, self.sieve(kind), here=here, today=self.today)

    def turned(self, shown: Shown, here: Point | None) -> tuple[str, ...]:
        """The ids that next and previous lead through: those of the list one came from."""
        page = self.page
        if page.kind is None:
            return ()
        if Page(Screen.LIST, page.kind) in self.route.pages:
            listed = self.listed(page.kind, shown, here)
            if page.id in listed:
                return listed
        return tuple(shown.entries(page.kind))

    @property
    def looking(self) -> Looking:
        """What is looked at on the map that is shown."""
        return dict(self.lookings).get(self.page, Looking())

    @property
    def attracting(self) -> bool:
        """Whether attract is on."""
        return self.visit.phase is Phase.ATTRACT

    def patience(self, manner: Manner, shown: Shown) -> Patience:
        """How long to wait on the present page."""
        page = self.page
        count = 0
        if page.screen is Screen.ENTRY and page.kind is not None and page.id is not None:
            entry = shown.entries(page.kind).get(page.id)
            count = words(entry, self.language, shown.fallback) if entry is not None else 0
        quiet = quiet_time(manner.timeout, count) * self.comfort.patience
        return Patience(quiet, manner.warning)

    def slide_due(self, manner: Manner) -> float | None:
        """When the slide in front has had its time; None while its picture is being decoded."""
        return None if self.slide_since is None else self.slide_since + manner.seconds_a_slide

    def touched(self, now: float, manner: Manner, shown: Shown, kind: str = "act") -> "State":
        """After what the activity filter tells of, in its words; ``act`` is what came of it."""
        if kind == "focus":
            return replace(self, visit=self.visit.choosing(now))
        visit = self.visit.touched(now, self.patience(manner, shown))
        if kind == "finger":
            visit = visit.fingered(now)
        elif kind == "touch":
            visit = visit.lifted()
        answered = self.fallen_silent() if self.reading.says(Subject.QUESTION) else self
        return replace(answered, visit=visit)

    def at(self, now: float, manner: Manner, shown: Shown) -> "State":
        """At this moment of the clock; to whom pages are read, it asks aloud."""
        visit = self.visit.at(now, self.patience(manner, shown))
        there = replace(self, visit=visit)
        asks = visit.phase is Phase.ASKING and self.visit.phase is Phase.ACTIVE
        return there.read_aloud(Subject.QUESTION) if asks and self.comfort.aloud != "off" else there

    def waiting(self, now: float, manner: Manner, shown: Shown) -> "State":
        """On a page that was turned to just now, whose own patience counts."""
        visit = self.visit.waiting(now, self.patience(manner, shown))
        return replace(self, visit=visit)

    def due(self, now: float, manner: Manner, shown: Shown) -> float | None:
        """When the clock next changes something: while asking, the seconds that are told do."""
        due = self.visit.deadline(self.patience(manner, shown))
        if self.visit.phase is Phase.ASKING and due is not None:
            left = due - now
            return now + (left - ceil(left) + 1 if left > 0 else 0.0)
        if self.attracting and self.slide_since is not None:
            return self.slide_due(manner)
        return due

    def to(self, route: Route) -> "State":
        """On another page: with the section open that was, when the visitor comes back to it."""
        behind = set(route.pages) & set(self.route.pages)
        sections = tuple(pair for pair in self.sections if pair[0] in behind)
        kept = behind | {Page(Screen.MAP)}
        lookings = tuple(pair for pair in self.lookings if pair[0] in kept)
        visit = self.released("video").visit
        there = replace(self, visit=visit, route=route, sections=sections, lookings=lookings)
        return there.turned_page()

    def opening(self, section: int) -> "State":
        """With another section of the present page open."""
        if section == self.section:
            return self
        others = tuple(pair for pair in self.sections if pair[0] != self.page)
        visit = self.released("video").visit
        there = replace(self, visit=visit, sections=(*others, (self.page, section)))
        return there.turned_page()

    def holding(self, reason: str) -> "State":
        """With the clock of the visit standing still for `reason`, and nothing read over it."""
        return replace(self, visit=self.visit.hold(reason)).fallen_silent()

    def released(self, reason: str) -> "State":
        """With the clock running on from the last touch, as far as `reason` is concerned."""
        return replace(self, visit=self.visit.release(reason, self.visit.since))

    def looking_at(self, looking: Looking) -> "State":
        """With something else looked at on the map that is shown."""
        others = tuple(pair for pair in self.lookings if pair[0] != self.page)
        return replace(self, lookings=(*others, (self.page, looking)))

    def asking(self, kind: Kind, sieve: Sieve) -> "State":
        """With something else asked of the list of `kind`."""
        others = tuple(pair for pair in self.sieves if pair[0] is not kind)
        return replace(self, sieves=(*others, (kind, sieve)))

    def speaking(self, language: str) -> "State":
        """In another language, and back from the choice of it."""
        choosing = self.page.screen is Screen.LANGUAGE
        there = self.to(self.route.back()) if choosing else self
        return replace(there, language=language).turned_page()

    def comforted(self, comfort: Comfort) -> "State":
        """With another comfort, and the present one to go back to."""
        was = self.comfort
        if comfort == was:
            return self
        chosen = replace(self, comfort=comfort, comfort_before=was)
        if comfort.aloud != was.aloud:
            return chosen.welcomed() if comfort.aloud == "all" else chosen.turned_page()
        if (comfort.speed, comfort.volume) != (was.speed, was.volume):
            return chosen.read_aloud(Subject.SAMPLE)
        return chosen

    # -- read aloud ----------------------------------------------------------------------------

    def read_aloud(self, subject: Subject = Subject.PAGE) -> "State":
        """With this read from its beginning; the clock waits, unless it is it that asks."""
        asks = subject is Subject.QUESTION
        visit = self.visit if asks else self.visit.hold(SPEECH)
        return replace(self, visit=visit, reading=self.reading.begun(subject))

    def fallen_silent(self, now: float | None = None, *, voice: Voice = Voice.SILENT) -> "State":
        """With nothing read any more; the visitor's time begins at `now`, or at the last touch."""
        since = self.visit.since if now is None else now
        reading = self.reading.ended(voice)
        return replace(self, visit=self.visit.release(SPEECH, since), reading=reading)

    def turned_page(self) -> "State":
        """On another page, which is read where the visitor wants that of each."""
        return self.fallen_silent() if self.comfort.aloud == "off" else self.read_aloud()

    def ear_tapped(self) -> "State":
        """Read it, or be silent where something is being read."""
        speaking = self.reading.voice is Voice.SPEAKING
        return self.fallen_silent() if speaking else self.read_aloud()

    # -- without seeing anything ---------------------------------------------------------------

    @property
    def guiding(self) -> bool:
        """Whether everything is said that one comes to."""
        return self.comfort.aloud == "all" and not self.attracting

    def guided(self) -> "State":
        """With everything said from now on; who has that already hears again where they are."""
        if self.guiding:
            asked = self.visit.phase is Phase.ASKING
            return self.read_aloud(Subject.QUESTION if asked else Subject.PAGE)
        return self.comforted(replace(self.comfort, aloud="all"))

    def unguided(self) -> "State":
        """With nothing said any more."""
        return self.comforted(replace(self.comfort, aloud="off"))

    def welcomed(self) -> "State":
        """With it said how to go on without seeing anything."""
        return self.read_aloud(Subject.WELCOME)

    def met(self, focused: Focused | None) -> "State":
        """With the focus on something, which is said once nothing longer is being said."""
        if self.attracting:
            return self
        there = replace(self, reading=replace(self.reading, focused=focused))
        if focused is None or not self.guiding or self._tells:
            return there
        return there.read_aloud(Subject.FOCUS)

    def hushed(self) -> "State":
        """After a key or a touch of somebody to whom everything is said: it is heard no more."""
        speaking = self.guiding and self.reading.voice is Voice.SPEAKING
        return self.fallen_silent() if speaking else self

    def told(self, now: float) -> "State":
        """Once all has been said: then what has the focus is, to whom everything is."""
        if self.guiding and self._tells and self.reading.focused is not None:
            return self.read_aloud(Subject.FOCUS)
        return self.fallen_silent(now)

    def louder(self, by: int) -> "State":
        """One of the volumes further up (1) or down (-1)."""
        at = VOLUMES.index(self.comfort.volume) + by
        if not 0 <= at < len(VOLUMES):
            return self.read_aloud(Subject.SAMPLE)
        return self.comforted(replace(self.comfort, volume=VOLUMES[at]))

    @property
    def _tells(self) -> bool:
        long = (Subject.PAGE, Subject.WELCOME, Subject.QUESTION, Subject.SAMPLE)
        return self.reading.says(*long)

    def slower(self) -> "State":
        """With more time, for who asks for it."""
        return self.comforted(replace(self.comfort, pace="slow"))

    def over(self, language: str, comfort: Comfort) -> "State":
        """Start-over: nothing of the visitor stays; in attract it ends no visit."""
        visits = self.visits + (not self.attracting)
        return State(self.today, language, slide=self.slide, visits=visits, comfort=comfort)

    def still_in(self, shown: Shown, language: str) -> "State":
        """The same place in another pack, as far as it has it."""
        pages = tuple(page for page in self.route.pages if _exists(page, shown))
        route = Route(pages) if self.page in pages else Route()
        chosen = self.language if self.language in shown.languages else language
        trip = self.trip.kept(lambda stop: _has(stop, shown))
        visit = self.released("video").visit
        there = replace(self, visit=visit, route=route, language=chosen, trip=trip)
        return there.fallen_silent()


def _has(stop: Stop, shown: Shown) -> bool:
    kind, entry_id = stop
    return entry_id in shown.entries(kind)


def _exists(page: Page, shown: Shown) -> bool:
    if page.screen is Screen.MAP and shown.pack.manifest.map is None:
        return False
    kind: Kind | None = page.kind
    if kind is None:
        return True
    entries = shown.entries(kind)
    return page.id in entries if page.id is not None else bool(entries)


Changing = Callable[[Callable[[State], State]], None]
"""How the controls of one screen ask for another state: with what makes it of the present one."""
