"""The phases of a visit, on a clock of the test's own."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.visit import Patience, Phase, Visit

PATIENCE = Patience(quiet=60.0, warning=30.0)
ATTRACT = Visit()
ACTIVE = Visit(Phase.ACTIVE, since=100.0, quiet=60.0)
ASKING = Visit(Phase.ASKING, since=160.0, quiet=60.0)
HELD = ACTIVE.hold("video")
HELD_ASKING = ASKING.hold("speech")


@pytest.mark.parametrize(
    ("visit", "now", "after"),
    [
        (ATTRACT, 1e9, ATTRACT),
        (ACTIVE, 100.0, ACTIVE),
        (ACTIVE, 159.999, ACTIVE),
        (ACTIVE, 160.0, ASKING),
        # The machine stalled: the whole warning is still to come.
        (ACTIVE, 500.0, Visit(Phase.ASKING, since=500.0, quiet=60.0)),
        (ASKING, 160.0, ASKING),
        (ASKING, 189.999, ASKING),
        (ASKING, 190.0, ATTRACT),
        (ASKING, 1e9, ATTRACT),
        (HELD, 1e9, HELD),
        (HELD_ASKING, 1e9, HELD_ASKING),
    ],
)
def test_time_goes_on(visit: Visit, now: float, after: Visit) -> None:
    assert visit.at(now, PATIENCE) == after


@pytest.mark.parametrize("visit", [ATTRACT, ACTIVE, ASKING, HELD, HELD_ASKING])
def test_a_touch_makes_every_phase_active(visit: Visit) -> None:
    touched = visit.touched(170.0, Patience(80.0, 30.0))
    assert touched == Visit(Phase.ACTIVE, since=170.0, quiet=80.0, holds=visit.holds)


def test_who_goes_from_answer_to_answer_has_all_the_time_again() -> None:
    assert ASKING.choosing(189.0) == Visit(Phase.ASKING, since=189.0, quiet=60.0)
    assert ACTIVE.choosing(189.0) == ACTIVE
    assert ATTRACT.choosing(189.0) == ATTRACT


@pytest.mark.parametrize(
    ("visit", "after"),
    [
        (ATTRACT, ATTRACT),
        (ACTIVE, Visit(Phase.ACTIVE, since=130.0, quiet=75.0)),
        (ASKING, ASKING),
        (HELD, Visit(Phase.ACTIVE, since=130.0, quiet=75.0, holds=HELD.holds)),
    ],
)
def test_another_page_has_its_own_patience(visit: Visit, after: Visit) -> None:
    assert visit.waiting(130.0, Patience(75.0, 30.0)) == after


@pytest.mark.parametrize(
    ("visit", "deadline"),
    [(ATTRACT, None), (ACTIVE, 160.0), (ASKING, 190.0), (HELD, None), (HELD_ASKING, None)],
)
def test_the_deadline(visit: Visit, deadline: float | None) -> None:
    assert visit.deadline(PATIENCE) == deadline


@pytest.mark.parametrize(
    ("visit", "now", "left"),
    [
        (ATTRACT, 0.0, 30.0),
        (ACTIVE, 150.0, 30.0),
        (ASKING, 160.0, 30.0),
        (ASKING, 175.5, 14.5),
        (ASKING, 190.0, 0.0),
        (ASKING, 300.0, 0.0),
    ],
)
def test_the_time_that_remains(visit: Visit, now: float, left: float) -> None:
    assert visit.remaining(now, PATIENCE) == left


def test_there_is_nothing_to_hold_in_attract() -> None:
    assert ATTRACT.hold("video") == ATTRACT


def test_the_clock_runs_on_from_the_start_when_the_last_hold_is_gone() -> None:
    both = HELD.hold("speech").hold("speech")
    one = both.release("speech", 300.0)
    assert one.at(1e9, PATIENCE) == one
    none = one.release("video", 400.0)
    assert none == Visit(Phase.ACTIVE, since=400.0, quiet=60.0)


def test_releasing_what_was_not_held_changes_nothing() -> None:
    assert ACTIVE.release("video", 150.0) == ACTIVE
    assert HELD.release("speech", 150.0) == HELD


def test_nobody_is_asked_with_a_finger_on_the_glass_but_for_a_minute() -> None:
    reading = ACTIVE.fingered(110.0)
    assert reading.deadline(PATIENCE) == 170.0
    assert reading.at(169.9, PATIENCE) == reading
    assert reading.at(170.0, PATIENCE).phase is Phase.ASKING
    assert reading.lifted() == ACTIVE
    # Neither moving it nor acting meanwhile gives it another minute.
    moved = reading.touched(165.0, PATIENCE).fingered(165.0)
    assert (moved.held_until, moved.deadline(PATIENCE)) == (170.0, 225.0)


def test_a_finger_that_lies_there_answers_no_question() -> None:
    asked = ACTIVE.fingered(110.0).at(170.0, PATIENCE)
    assert asked.fingered(171.0).at(200.0, PATIENCE) == ATTRACT


def test_start_over_forgets_the_holds() -> None:
    over = HELD_ASKING.release("speech", 200.0).at(230.0, PATIENCE)
    assert over == ATTRACT


times = st.floats(0, 1e7, allow_nan=False)
visits = st.builds(
    Visit,
    st.sampled_from([Phase.ACTIVE, Phase.ASKING]),
    times,
    st.floats(1, 600),
    st.frozensets(st.sampled_from(["video", "speech"])),
)
patiences = st.builds(Patience, st.floats(1, 600), st.floats(20, 600))


@given(visits, patiences, times)
def test_the_deadline_is_exactly_when_something_changes(
    visit: Visit, patience: Patience, now: float
) -> None:
    deadline = visit.deadline(patience)
    changes = visit.at(now, patience) != visit
    assert changes == (deadline is not None and now >= deadline)
    if deadline is not None:
        assert visit.at(deadline, patience) != visit


@given(visits, patiences, times)
def test_time_alone_never_goes_back_to_active(visit: Visit, patience: Patience, now: float) -> None:
    after = visit.at(now, patience)
    if after != visit:
        steps = {Phase.ACTIVE: Phase.ASKING, Phase.ASKING: Phase.ATTRACT}
        assert after.phase is steps[visit.phase]


@given(patiences, times, st.floats(0, 1e6))
def test_the_remaining_time_shrinks_with_the_clock(
    patience: Patience, since: float, passed: float
) -> None:
    visit = Visit(Phase.ASKING, since, patience.quiet)
    left = visit.remaining(since + passed, patience)
    assert 0 <= left <= patience.warning
    assume(visit.at(since + passed, patience).phase is Phase.ASKING)
    assert left == pytest.approx(patience.warning - passed, abs=1e-6 * (1 + since))
    assert left >= 0


class AnyVisit(RuleBasedStateMachine):
    """Somebody does anything, in any order; the clock is looked at whenever it is."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.visit = Visit()
        self.patience = Patience(60.0, 30.0)
        self.asked_at: float | None = None
        self.held: set[str] = set()
        self.last_sign = 0.0

    def look(self) -> None:
        before = self.visit
        deadline = before.deadline(self.patience)
        self.visit = before.at(self.now, self.patience)
        if self.visit == before:
            assert deadline is None or self.now < deadline
            return
        assert not self.held
        assert deadline is not None
        assert self.now >= deadline
        if self.visit.phase is Phase.ASKING:
            assert before.phase is Phase.ACTIVE
            assert self.now - self.last_sign >= before.quiet
            self.asked_at = self.now
        else:
            assert self.visit == Visit()
            assert before.phase is Phase.ASKING
            assert self.asked_at is not None
            assert self.now - self.asked_at >= self.patience.warning
            self.asked_at = None
            self.held.clear()

    # In quarters of a second, which add up exactly.
    @rule(quarters=st.integers(0, 2000))
    def time_passes(self, quarters: int) -> None:
        self.now += quarters / 4
        self.look()

    @precondition(lambda self: self.visit.deadline(self.patience) is not None)
    @rule()
    def the_alarm_rings(self) -> None:
        deadline = self.visit.deadline(self.patience)
        assert deadline is not None
        self.now = max(self.now, deadline)
        before = self.visit
        self.look()
        assert self.visit != before

    @rule()
    def touch(self) -> None:
        self.look()
        self.visit = self.visit.touched(self.now, self.patience)
        self.asked_at = None
        self.last_sign = self.now
        assert self.visit.phase is Phase.ACTIVE

    @rule(quiet=st.integers(10, 300))
    def turn_the_page(self, quiet: int) -> None:
        self.look()
        before = self.visit.phase
        self.patience = Patience(float(quiet), self.patience.warning)
        self.visit = self.visit.waiting(self.now, self.patience)
        assert self.visit.phase is before
        if before is Phase.ACTIVE:
            self.last_sign = self.now

    @rule(reason=st.sampled_from(["video", "speech"]))
    def hold(self, reason: str) -> None:
        self.look()
        self.visit = self.visit.hold(reason)
        if self.visit.phase is not Phase.ATTRACT:
            self.held.add(reason)

    @rule(reason=st.sampled_from(["video", "speech"]))
    def release(self, reason: str) -> None:
        self.look()
        self.visit = self.visit.release(reason, self.now)
        if reason in self.held:
            self.held.remove(reason)
            self.last_sign = self.now
            if self.visit.phase is Phase.ASKING:
                self.asked_at = self.now

    @invariant()
    def the_holds_are_those_that_were_asked_for(self) -> None:
        assert self.visit.holds == self.held

    @invariant()
    def attract_is_the_beginning(self) -> None:
        if self.visit.phase is Phase.ATTRACT:
            assert self.visit == Visit()

    @invariant()
    def a_touch_while_asking_goes_on(self) -> None:
        if self.visit.phase is Phase.ASKING:
            assert self.visit.touched(self.now, self.patience).phase is Phase.ACTIVE


AnyVisit.TestCase.settings = settings(max_examples=60, stateful_step_count=40)
TestAnyVisit = AnyVisit.TestCase
