"""Attract's two posters, in turn: the next slide's is decoded behind the one in front."""

from PySide6.QtCore import QObject, Signal

from kiosk.content import Kind
from kiosk.ui import attract_view
from kiosk.ui.attract_view import AttractProps, Slides, running_order
from kiosk.ui.poster_view import PosterViewModel
from kiosk.ui.shown import Shown
from kiosk.ui.state import Manner, State
from kiosk.ui.wording import Words


class SlidePosters(QObject):
    """Which of the two is in front, whose slide it is, and which is awaited."""

    there = Signal()
    """The poster that `load` asked for is decoded: its slide can begin."""

    def __init__(self, first: PosterViewModel, second: PosterViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._posters = (first, second)
        self._first_in_front = False
        self._awaited: int | None = None
        self._order: Slides = ()
        self._entry_in_front: tuple[Kind, str] | None = None
        first.presented.connect(self._first_there)
        second.presented.connect(self._second_there)

    def put_on(self, shown: Shown | None, manner: Manner) -> None:
        """The slides of this pack from now on."""
        self._entry_in_front = None
        self.begin(shown, manner, seed=0)

    def begin(self, shown: Shown | None, manner: Manner, *, seed: int) -> None:
        """A new round: in the pack's order, or shuffled by `seed`."""
        self._order = running_order(shown, shuffled=manner.shuffled, seed=seed) if shown else ()

    @property
    def entry_in_front(self) -> tuple[Kind, str] | None:
        """The entry of the slide that is seen; while the next is decoded, still the last one."""
        return self._entry_in_front

    def derive(self, state: State, shown: Shown, manner: Manner, words: Words) -> AttractProps:
        """The slide that has just come."""
        self._entry_in_front = self._entry_of(state)
        return attract_view.derive(
            shown,
            self._order,
            state.slide,
            words,
            seconds=manner.seconds_a_slide,
            running=True,
            first_in_front=self._first_in_front,
        )

    def load(self, state: State, shown: Shown | None) -> None:
        """Decode the present slide's poster behind the one in front; `there` follows."""
        self._awaited = 1 if self._first_in_front else 0
        hidden = self._posters[self._awaited]
        entry = self._entry_of(state)
        if shown is None or entry is None:
            hidden.present(None, "")
        else:
            present(hidden, entry, shown, state.language)

    def gone(self, *, first: bool, attracting: bool) -> None:
        """One of the two has faded out: let go of its layers."""
        number = 0 if first else 1
        if not attracting:
            self._awaited = None
        elif first == self._first_in_front or number == self._awaited:
            return
        self._posters[number].clear()

    def _entry_of(self, state: State) -> tuple[Kind, str] | None:
        if not self._order:
            return None
        kind, entry_id, _ = self._order[state.slide % len(self._order)]
        return kind, entry_id

    def _there(self, number: int) -> None:
        # A poster is also decoded anew when its frame changes: that is no next slide.
        if number == self._awaited:
            self._awaited = None
            self._first_in_front = number == 0
            self.there.emit()

    def _first_there(self) -> None:
        self._there(0)

    def _second_there(self) -> None:
        self._there(1)


def present(poster: PosterViewModel, entry: tuple[Kind, str], shown: Shown, language: str) -> None:
    """Have an entry's artwork shown by `poster`, with what it says to who cannot see it."""
    content = shown.entries(entry[0])[entry[1]].poster
    alt = shown.read(content.alt, language) if content is not None else ""
    poster.present(shown.artwork(*entry), alt)
