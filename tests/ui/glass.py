"""A kiosk whose clock stands still, and an ear for everything its view models say."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, cast

import shiboken6
from PySide6.QtCore import QMetaMethod, QModelIndex, QObject

from kiosk.ui.display_view import DisplayViewModel
from kiosk.ui.flat import FlatPosters
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.pictures import CardProvider, LayerProvider
from kiosk.ui.rows import Rows
from kiosk.ui.shown import Shown
from kiosk.ui.state import Manner
from kiosk.visit import Page, Phase

MANNER = Manner(seconds_a_slide=8.0, timeout=60.0, warning=30.0)
JULY = date(2026, 7, 1)


class Glass:
    """A kiosk, its clock and its day."""

    def __init__(self, cache: Path) -> None:
        self.now = 1000.0
        self.today = JULY
        self.layers = LayerProvider()
        self.cards = CardProvider(FlatPosters(cache))
        # mypy takes what Qt calls a Property for an object of its own.
        self.kiosk: Any = Kiosk(
            DisplayViewModel(),
            self.cards,
            self.layers,
            clock=lambda: self.now,
            today=lambda: self.today,
        )
        screens = cast("Any", self.kiosk).screens
        self.screens: Any = screens
        self.entries: tuple[Any, Any] = (screens.firstEntry, screens.secondEntry)
        self.posters: tuple[Any, ...] = (
            screens.attract.first,
            screens.attract.second,
            *(entry.poster for entry in self.entries),
        )
        for poster in self.posters:
            poster.fit(64, 48)

    def close(self) -> None:
        """Take it down here and now: a garbage collector could do it on a poster's thread."""
        self.kiosk.close()
        shiboken6.delete(self.kiosk)

    def put_on(self, shown: Shown | None, manner: Manner = MANNER) -> None:
        self.kiosk.put_on(shown, manner)

    def after(self, seconds: float) -> None:
        """So much later the clock is looked at."""
        self.now += seconds
        self.kiosk.tick()

    @property
    def page(self) -> Page:
        page: Page = self.kiosk.state.page
        return page

    @property
    def phase(self) -> Phase:
        phase: Phase = self.kiosk.state.visit.phase
        return phase

    @property
    def dock(self) -> list[str]:
        """What the buttons of the dock say."""
        return [row.title for row in self.screens.dock.rows]

    @property
    def way(self) -> list[str]:
        """The pages of the route: start, list:stunt, entry:jump."""
        pages = self.kiosk.state.route.pages
        return [":".join(filter(None, (page.screen, page.id or page.kind))) for page in pages]

    @property
    def entry(self) -> Any:
        """The page of the entry that is shown."""
        return self.entries[self.kiosk.slot]

    def everything(self) -> dict[str, QObject]:
        """All that QML listens to, by the names under which the tests speak of it."""
        screens = self.screens
        return {
            "kiosk": self.kiosk,
            "dock": screens.dock,
            "attract": screens.attract,
            "start": screens.start,
            "start.cards": screens.start.cards,
            "start.near": screens.start.near,
            "locations": screens.locations,
            "locations.cards": screens.locations.cards,
            "locations.wishes": screens.locations.wishes,
            "stunts": screens.stunts,
            "stunts.cards": screens.stunts.cards,
            "stunts.wishes": screens.stunts.wishes,
            "activities": screens.activities,
            "activities.cards": screens.activities.cards,
            "activities.wishes": screens.activities.wishes,
            **{
                f"{name}{part}": one
                for name, entry in zip(("first", "second"), self.entries, strict=True)
                for part, one in (
                    ("", entry),
                    (".sections", entry.sections),
                    (".figures", entry.figures),
                    (".bars", entry.bars),
                    (".facts", entry.facts),
                    (".links", entry.links),
                    (".photos", entry.photos),
                    (".poster", entry.poster),
                )
            },
            "trip": screens.trip,
            "trip.stops": screens.trip.stops,
            "trip.ways": screens.trip.ways,
            "keeping": screens.keeping,
            "languages": screens.languages,
            "languages.choices": screens.languages.choices,
            "asking": screens.asking,
            "backSoon": screens.backSoon,
        }


class Ear:
    """Hears the signals of view models, and the changes of list models by their roles.

    ``kiosk.on`` is a change signal; ``dock:title,chosen`` a change of roles in some row,
    ``dock!`` a reset, ``trip.stops+``, ``-`` and ``~`` a row that comes, goes and moves.
    """

    def __init__(self, everything: dict[str, QObject]) -> None:
        self._heard: list[str] = []
        for name, one in everything.items():
            if isinstance(one, Rows):
                self._hear_rows(name, one)
            else:
                self._hear_signals(name, one)

    def heard(self) -> list[str]:
        """What was said since the last time, in the order of the alphabet."""
        heard, self._heard = sorted(self._heard), []
        return heard

    def _hear_rows(self, name: str, rows: Rows) -> None:
        roles = {role: bytes(label.data()).decode() for role, label in rows.roleNames().items()}

        def changed(first: QModelIndex, last: QModelIndex, changed: list[int]) -> None:
            assert first == last
            said = f"{name}:{','.join(roles[role] for role in changed)}"
            if said not in self._heard:
                self._heard.append(said)

        rows.dataChanged.connect(changed)
        rows.modelReset.connect(self._hear(f"{name}!"))
        rows.rowsInserted.connect(self._hear(f"{name}+"))
        rows.rowsRemoved.connect(self._hear(f"{name}-"))
        rows.rowsMoved.connect(self._hear(f"{name}~"))

    def _hear_signals(self, name: str, one: QObject) -> None:
        meta = one.metaObject()
        for index in range(QObject().metaObject().methodCount(), meta.methodCount()):
            method = meta.method(index)
            signal = bytes(method.name().data()).decode()
            if method.methodType() is QMetaMethod.MethodType.Signal and signal.endswith("Changed"):
                getattr(one, signal).connect(self._hear(f"{name}.{signal[: -len('Changed')]}"))

    def _hear(self, said: str) -> Callable[[], None]:
        return lambda: self._heard.append(said)
