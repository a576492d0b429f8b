"""The trip: what a visitor has collected, in the order in which they would go.

A pure value. Each deed gives the next trip; the last one that takes something away or puts all
in another order can be undone until the next deed.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.content import Kind

Stop = tuple[Kind, str]
"""An entry of the pack: its kind and its id."""

MOST_STOPS = 20
"""As many as a trip can have. Two weeks hold no more, and a code on a phone still carries them."""


class Deed(StrEnum):
    """What can be undone."""

    REMOVED = "removed"
    EMPTIED = "emptied"
    ORDERED = "ordered"


@dataclass(frozen=True, slots=True)
class Undo:
    """The last deed, and the stops as they were before it.

    `stop` is what was removed; None where it was another deed.
    """

    deed: Deed
    stops: tuple[Stop, ...]
    stop: Stop | None = None


@dataclass(frozen=True, slots=True)
class Trip:
    """The stops, each once, the first to go to first."""

    stops: tuple[Stop, ...] = ()
    undoes: Undo | None = None

    @property
    def full(self) -> bool:
        """Whether it has as many stops as a trip can have."""
        return len(self.stops) >= MOST_STOPS

    def add(self, stop: Stop) -> "Trip":
        """With this stop at the end; what was removed just before goes back to where it was."""
        if stop in self.stops or self.full:
            return self
        if self.undoes is not None and self.undoes.stop == stop:
            return self.undo()
        return Trip((*self.stops, stop))

    def remove(self, stop: Stop) -> "Trip":
        """Without this stop; can be undone."""
        if stop not in self.stops:
            return self
        left = tuple(one for one in self.stops if one != stop)
        return Trip(left, Undo(Deed.REMOVED, self.stops, stop))

    def toggle(self, stop: Stop) -> "Trip":
        """With this stop if it was without it, and the other way round."""
        return self.remove(stop) if stop in self.stops else self.add(stop)

    def clear(self) -> "Trip":
        """Without any stop; can be undone."""
        return Trip((), Undo(Deed.EMPTIED, self.stops)) if self.stops else self

    def move(self, stop: Stop, to: int) -> "Trip":
        """With this stop at the place `to`, counted from 0; beyond an end is at that end."""
        if stop not in self.stops:
            return self
        others = [one for one in self.stops if one != stop]
        others.insert(max(0, min(to, len(others))), stop)
        return self if tuple(others) == self.stops else Trip(tuple(others))

    def in_order(self, stops: Iterable[Stop]) -> "Trip":
        """The same stops in this order; can be undone.

        Raises ValueError for other stops than its own.
        """
        ordered = tuple(stops)
        if len(ordered) != len(self.stops) or set(ordered) != set(self.stops):
            raise ValueError("Another order has the same stops.")
        return self if ordered == self.stops else Trip(ordered, Undo(Deed.ORDERED, self.stops))

    def undo(self) -> "Trip":
        """As it was before the last deed, if that can be undone."""
        return self if self.undoes is None else Trip(self.undoes.stops)

    def kept(self, exists: Callable[[Stop], bool]) -> "Trip":
        """As far as its stops exist, and what can be undone as far as that does."""
        stops = tuple(filter(exists, self.stops))
        undoes = self.undoes
        if undoes is not None:
            before = tuple(filter(exists, undoes.stops))
            undoes = Undo(undoes.deed, before, undoes.stop) if before != stops else None
        return Trip(stops, undoes)
