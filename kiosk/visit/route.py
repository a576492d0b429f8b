"""The way through the screens: which page is shown, and which one is behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.content import Kind

DEPTH = 20
"""Pages kept to go back to. Nobody retraces more; a child can tap links for ever."""


class Screen(StrEnum):
    """The screens of a visit."""

    START = "start"
    LIST = "list"
    ENTRY = "entry"
    MAP = "map"
    TRIP = "trip"
    LANGUAGE = "language"
    COMFORT = "comfort"
    HELP = "help"


CHOOSING = frozenset({Screen.LANGUAGE, Screen.COMFORT, Screen.HELP})
"""Screens that lie over the page one comes from: they are left behind as soon as one goes on."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: a screen, and what it is about."""

    screen: Screen
    kind: Kind | None = None
    id: str | None = None


START = Page(Screen.START)


@dataclass(frozen=True, slots=True)
class Route:
    """The pages a visitor came along, the present one last; the first is always Start."""

    pages: tuple[Page, ...] = (START,)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[-1]

    @property
    def behind(self) -> Page | None:
        """The page that `back` leads to; None on Start."""
        return self.pages[-2] if len(self.pages) > 1 else None

    def start(self) -> "Route":
        """To Start, with nothing behind it."""
        return Route()

    def list(self, kind: Kind) -> "Route":
        """To the list of one kind: a main place, with only Start behind it."""
        return Route((START, Page(Screen.LIST, kind)))

    def map(self) -> "Route":
        """To the map: a main place, with only Start behind it."""
        return Route((START, Page(Screen.MAP)))

    def trip(self) -> "Route":
        """To the visitor's trip: a main place, with only Start behind it."""
        return Route((START, Page(Screen.TRIP)))

    def entry(self, kind: Kind, entry_id: str) -> "Route":
        """To an entry's page, from where the visitor is; from outside, by way of its list."""
        pages = self.pages if len(self.pages) > 1 else self.list(kind).pages
        return _on(pages, Page(Screen.ENTRY, kind, entry_id))

    def map_of(self, kind: Kind, entry_id: str) -> "Route":
        """To the map with one entry's pin, from the page where the visitor is."""
        return _on(self.pages, Page(Screen.MAP, kind, entry_id))

    def step(self, by: int, ids: Sequence[str]) -> "Route":
        """To the entry `by` places on in `ids`, round and round, in place of the present one."""
        page = self.page
        if page.screen is not Screen.ENTRY or page.id not in ids or len(ids) < 2:
            return self
        other = Page(Screen.ENTRY, page.kind, ids[(ids.index(page.id) + by) % len(ids)])
        behind = tuple(p for p in self.pages[:-1] if p != other)
        return Route((*behind, other))

    def choosing(self, screen: Screen) -> "Route":
        """To the choice of language or comfort or to help, and back when it is open already.

        Help leads back to whatever one came from, a choice as well.
        """
        if self.page.screen is screen:
            return self.back()
        left = {Screen.HELP} if screen is Screen.HELP else CHOOSING
        behind = tuple(p for p in self.pages if p.screen not in left)
        return Route((*behind, Page(screen)))

    def back(self) -> "Route":
        """To the page behind; on Start nothing changes."""
        return Route(self.pages[:-1]) if len(self.pages) > 1 else self


def _on(pages: tuple[Page, ...], page: Page) -> Route:
    """With `page` on top; back to it where it is open already."""
    if page in pages:
        return Route(pages[: pages.index(page) + 1])
    pages = tuple(p for p in pages if p.screen not in CHOOSING)
    kept = pages[:2] + pages[2:][-(DEPTH - 3) :] if len(pages) >= DEPTH else pages
    return Route((*kept, page))
