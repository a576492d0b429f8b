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
    TRIP = "trip"
    LANGUAGE = "language"


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

    def trip(self) -> "Route":
        """To the visitor's trip: a main place, with only Start behind it."""
        return Route((START, Page(Screen.TRIP)))

    def entry(self, kind: Kind, entry_id: str) -> "Route":
        """To an entry's page, from where the visitor is; from outside, by way of its list."""
        page = Page(Screen.ENTRY, kind, entry_id)
        if page in self.pages:
            return Route(self.pages[: self.pages.index(page) + 1])
        pages = self.pages if len(self.pages) > 1 else self.list(kind).pages
        pages = tuple(p for p in pages if p.screen is not Screen.LANGUAGE)
        kept = pages[:2] + pages[2:][-(DEPTH - 3) :] if len(pages) >= DEPTH else pages
        return Route((*kept, page))

    def step(self, by: int, ids: Sequence[str]) -> "Route":
        """To the entry `by` places on in `ids`, round and round, in place of the present one."""
        page = self.page
        if page.screen is not Screen.ENTRY or page.id not in ids or len(ids) < 2:
            return self
        other = Page(Screen.ENTRY, page.kind, ids[(ids.index(page.id) + by) % len(ids)])
        behind = tuple(p for p in self.pages[:-1] if p != other)
        return Route((*behind, other))

    def language(self) -> "Route":
        """To the choice of language, and back from there when it is open already."""
        if self.page.screen is Screen.LANGUAGE:
            return self.back()
        return Route((*self.pages, Page(Screen.LANGUAGE)))

    def back(self) -> "Route":
        """To the page behind; on Start nothing changes."""
        return Route(self.pages[:-1]) if len(self.pages) > 1 else self
