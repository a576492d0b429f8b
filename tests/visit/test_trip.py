"""The trip: its stops, their order, and what can be undone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.content import Kind
from kiosk.visit import MOST_STOPS, Deed, Stop, Trip, Undo


def stop(name: str) -> Stop:
    return Kind.LOCATION, name


A, B, C, D = map(stop, "abcd")
TRIP = Trip((A, B, C))
MANY: tuple[Stop, ...] = tuple(stop(str(number)) for number in range(MOST_STOPS))


def test_it_begins_empty_and_is_filled_in_the_order_of_adding() -> None:
    assert Trip().stops == ()
    assert Trip().add(B).add(A).add(B).stops == (B, A)


def test_entries_of_one_name_and_two_kinds_are_two_stops() -> None:
    other: Stop = (Kind.STUNT, "a")
    assert Trip().add(A).add(other).stops == (A, other)


def test_a_full_trip_takes_no_more_and_is_no_less_for_it() -> None:
    full = Trip(MANY)
    assert full.full
    assert full.add(A) is full
    assert full.toggle(A) is full
    assert full.remove(MANY[3]).add(A).stops[-1] == A


def test_a_removed_stop_comes_back_to_where_it_was() -> None:
    without = TRIP.remove(B)
    assert without == Trip((A, C), Undo(Deed.REMOVED, (A, B, C), B))
    assert without.undo() == TRIP
    assert without.add(B) == TRIP
    assert TRIP.toggle(B).toggle(B) == TRIP


def test_after_another_deed_it_comes_at_the_end() -> None:
    assert TRIP.remove(B).add(D).add(B).stops == (A, C, D, B)
    assert TRIP.remove(B).remove(A).add(B).stops == (C, B)


def test_emptied_and_undone() -> None:
    assert TRIP.clear() == Trip((), Undo(Deed.EMPTIED, (A, B, C)))
    assert TRIP.clear().undo() == TRIP
    assert TRIP.clear().add(D) == Trip((D,))
    assert Trip().clear() == Trip()


@pytest.mark.parametrize(
    ("moved", "to", "stops"),
    [
        (A, 1, (B, A, C)),
        (A, 2, (B, C, A)),
        (C, 0, (C, A, B)),
        (B, -7, (B, A, C)),
        (B, 99, (A, C, B)),
        (B, 1, (A, B, C)),
        (D, 0, (A, B, C)),
    ],
)
def test_moving_by_hand(moved: Stop, to: int, stops: tuple[Stop, ...]) -> None:
    assert TRIP.move(moved, to).stops == stops


def test_another_order_can_be_undone_and_the_same_order_is_no_deed() -> None:
    ordered = TRIP.in_order((C, A, B))
    assert ordered == Trip((C, A, B), Undo(Deed.ORDERED, (A, B, C)))
    assert ordered.undo() == TRIP
    removed = TRIP.remove(C)
    assert removed.in_order((A, B)) is removed


@pytest.mark.parametrize("stops", [(A, B), (A, B, D), (A, B, C, C), ()])
def test_an_order_of_other_stops_is_none(stops: tuple[Stop, ...]) -> None:
    with pytest.raises(ValueError, match="same stops"):
        TRIP.in_order(stops)


def test_it_is_kept_as_far_as_its_stops_exist() -> None:
    def exists(one: Stop) -> bool:
        return one != B

    assert TRIP.kept(exists) == Trip((A, C))
    # What was removed is gone for good, what was emptied is there in part.
    assert TRIP.remove(B).kept(exists) == Trip((A, C))
    assert TRIP.remove(C).kept(exists).undo() == Trip((A, C))
    assert TRIP.clear().kept(exists).undo() == Trip((A, C))


NAMES = st.sampled_from([stop(str(number)) for number in range(MOST_STOPS + 3)])


class AnyTrip(RuleBasedStateMachine):
    """A child collects, throws away and undoes for ever."""

    def __init__(self) -> None:
        super().__init__()
        self.trip = Trip()
        self.before: Trip | None = None

    def goes_on(self, trip: Trip) -> None:
        if trip.stops != self.trip.stops:
            self.before = self.trip
        self.trip = trip

    @rule(one=NAMES)
    def toggle(self, one: Stop) -> None:
        was = one in self.trip.stops
        full = self.trip.full
        self.goes_on(self.trip.toggle(one))
        assert (one in self.trip.stops) == (not was and not full)

    @rule(one=NAMES, to=st.integers(-3, MOST_STOPS + 3))
    def move(self, one: Stop, to: int) -> None:
        self.goes_on(self.trip.move(one, to))

    @rule(data=st.data())
    def in_order(self, data: st.DataObject) -> None:
        self.goes_on(self.trip.in_order(data.draw(st.permutations(self.trip.stops))))

    @rule()
    def clear(self) -> None:
        self.goes_on(self.trip.clear())
        assert not self.trip.stops

    @precondition(lambda self: self.trip.undoes is not None)
    @rule()
    def undo(self) -> None:
        assert self.before is not None
        before = self.before
        self.goes_on(self.trip.undo())
        assert self.trip.stops == before.stops
        assert self.trip.undoes is None

    @invariant()
    def each_stop_comes_once_and_not_too_many(self) -> None:
        assert len(set(self.trip.stops)) == len(self.trip.stops) <= MOST_STOPS


AnyTrip.TestCase.settings = settings(max_examples=40, stateful_step_count=40)
TestAnyTrip = AnyTrip.TestCase


@given(st.permutations([A, B, C, D]))
def test_moves_lead_to_any_order(wanted: list[Stop]) -> None:
    trip = Trip((A, B, C, D))
    for place, one in enumerate(wanted):
        trip = trip.move(one, place)
    assert list(trip.stops) == wanted
