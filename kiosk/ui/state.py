"""Where the kiosk stands: one frozen value that every screen is derived from."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from math import ceil

from kiosk.content import Kind, words
from kiosk.ui.shown import Shown
from kiosk.visit import (
    Comfort,
    Page,
    Patience,
    Phase,
    Point,
    Route,
    Screen,
    Stop,
    Trip,
    Visit,
    quiet_time,
)


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
    here: Point | None = None


@dataclass(frozen=True, slots=True)
class State:
    """The visit, where its visitor is, and how far attract has come.

    `sections` are the open sections of the pages on the way, where it is not the first.
    `slide` counts the slides from the start of attract; `slide_since` is when the present one
    came (seconds of the monotonic clock), None while its picture is still being decoded.
    """

    today: date
    language: str
    visit: Visit = field(default_factory=Visit)
    route: Route = field(default_factory=Route)
    sections: tuple[tuple[Page, int], ...] = ()
    slide: int = 0
    slide_since: float | None = None
    visits: int = 0
    comfort: Comfort = field(default_factory=Comfort)
    trip: Trip = field(default_factory=Trip)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.route.page

    @property
    def section(self) -> int:
        """Which section of the present page is open."""
        return dict(self.sections).get(self.page, 0)

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
        return Patience(quiet_time(manner.timeout, count), manner.warning)

    def slide_due(self, manner: Manner) -> float | None:
        """When the slide in front has had its time; None while its picture is being decoded."""
        return None if self.slide_since is None else self.slide_since + manner.seconds_a_slide

    def touched(self, now: float, manner: Manner, shown: Shown) -> "State":
        """After a touch, a key or the pointer."""
        visit = self.visit.touched(now, self.patience(manner, shown))
        return replace(self, visit=visit)

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
        return replace(self, route=route, sections=sections)

    def opening(self, section: int) -> "State":
        """With another section of the present page open."""
        others = tuple(pair for pair in self.sections if pair[0] != self.page)
        return replace(self, sections=(*others, (self.page, section)))

    def speaking(self, language: str) -> "State":
        """In another language, and back from the choice of it."""
        choosing = self.page.screen is Screen.LANGUAGE
        return replace(self.to(self.route.back()) if choosing else self, language=language)

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
        return replace(self, route=route, language=chosen, trip=trip)


Changing = Callable[[Callable[[State], State]], None]
"""What the controls of a screen are given, so that they can ask for another state."""


def _has(stop: Stop, shown: Shown) -> bool:
    kind, entry_id = stop
    return entry_id in shown.entries(kind)


def _exists(page: Page, shown: Shown) -> bool:
    kind: Kind | None = page.kind
    if kind is None:
        return True
    entries = shown.entries(kind)
    return page.id in entries if page.id is not None else bool(entries)
