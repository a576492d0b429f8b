"""How one pack takes the place of another, on a clock of the test's own."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.packs import (
    PROBATION,
    Mark,
    PackRefused,
    State,
    Step,
    Store,
    Swap,
    take_off_what_crashed,
)
from tests.packs.conftest import NOON, PANEL, blind, hush, later
from tests.packs.forge import MANIFEST, archive, good_files

A, B, C = Path("a"), Path("b"), Path("c")
ON_A = Swap(on=A)


def test_a_pack_waits_until_nobody_is_here() -> None:
    ready = ON_A.asked().read(B)
    assert ready.step is Step.READY
    assert not ready.may_go_on(visited=True)
    assert ready.may_go_on(visited=False)


def test_a_pack_that_shall_not_wait_does_not() -> None:
    assert ON_A.asked(at_once=True).read(B).may_go_on(visited=True)
    assert ON_A.asked(at_once=True).asked().read(B).may_go_on(visited=True)
    assert not ON_A.asked(at_once=True).read(B).went_on(B, 0, watched=True).asked().at_once


def test_what_is_on_already_does_not_go_on() -> None:
    same = ON_A.asked().read(A)
    assert (same.step, same.next) == (Step.NOTHING, None)


def test_what_was_ready_is_forgotten_when_another_is_meant() -> None:
    assert ON_A.asked().read(B).asked().read(A) == ON_A


def test_a_pack_proves_itself() -> None:
    new = ON_A.asked().read(B).went_on(B, 100.0, watched=True)
    assert new.left(110.0) == PROBATION - 10
    assert not new.proven(100.0 + PROBATION - 0.1)
    assert new.proven(100.0 + PROBATION)
    assert new.passed() == Swap(on=B)


def test_a_pack_that_falls_is_not_tried_again_by_itself() -> None:
    fell = ON_A.asked().read(B).went_on(B, 0, watched=True).fell()
    assert fell.on == A
    assert not fell.on_probation
    assert fell.asked().read(B).step is Step.NOTHING
    assert fell.asked(by_hand=True).read(B).step is Step.READY


def test_another_that_waits_while_one_falls_goes_on_waiting() -> None:
    fell = ON_A.asked().read(B).went_on(B, 0, watched=True).asked().read(C).fell()
    assert (fell.on, fell.step, fell.next) == (A, Step.READY, C)


def test_the_one_before_that_waits_to_go_on_again_is_on_already_when_the_new_one_falls() -> None:
    fell = ON_A.asked().read(B).went_on(B, 0, watched=True).asked().read(A).fell()
    assert (fell.on, fell.step, fell.next) == (A, Step.NOTHING, None)


def test_what_cannot_be_shown_leaves_what_is_on() -> None:
    refused = ON_A.asked().refused(B)
    assert (refused.on, refused.step) == (A, Step.NOTHING)
    assert refused.asked().read(B).step is Step.NOTHING


def test_the_same_pack_put_on_again_begins_no_probation() -> None:
    new = ON_A.asked().read(B).went_on(B, 0, watched=True)
    assert new.went_on(B, 30.0, watched=True).since == 0


@dataclass
class World:
    """What a swap may meet, and what has been seen to be good."""

    swap: Swap = ON_A
    now: float = 0.0
    proven: set[Path] = field(default_factory=lambda: {A})


def asked(world: World, folder: Path) -> None:
    world.swap = world.swap.asked().read(folder)


def asked_by_hand(world: World, folder: Path) -> None:
    world.swap = world.swap.asked(at_once=True, by_hand=True).read(folder)


def refused(world: World, folder: Path) -> None:
    world.swap = world.swap.asked().refused(folder)


def visit_over(world: World, _: Path) -> None:
    swap = world.swap
    if swap.may_go_on(visited=False) and swap.next is not None:
        watched = swap.next not in world.proven
        world.swap = swap.went_on(swap.next, world.now, watched=watched)


def fault(world: World, _: Path) -> None:
    before = world.swap
    world.swap = before.fell()
    if before.on_probation:
        assert world.swap.on == before.before
        assert before.on in world.swap.fallen


def half_a_minute(world: World, _: Path) -> None:
    world.now += PROBATION / 2
    if world.swap.proven(world.now):
        assert world.swap.on is not None
        world.proven.add(world.swap.on)
        world.swap = world.swap.passed()


@given(
    some.lists(
        some.tuples(
            some.sampled_from([asked, asked_by_hand, refused, visit_over, fault, half_a_minute]),
            some.sampled_from([A, B, C]),
        )
    )
)
def test_whatever_happens_a_pack_is_on_and_it_is_known_what_comes_back(
    events: list[tuple[Callable[[World, Path], None], Path]],
) -> None:
    world = World()
    for happen, folder in events:
        happen(world, folder)
        swap = world.swap
        assert swap.on is not None
        assert swap.on_probation == (swap.before is not None)
        assert swap.on != swap.before
        assert swap.next != swap.on
        assert (swap.next is not None) == (swap.step is Step.READY)
        assert swap.left(world.now) <= PROBATION


# -- what outlives the process -------------------------------------------------------------------


def test_a_mark_counts_the_starts_that_did_not_end_as_told() -> None:
    mark = Mark(pack="jumps/1", since=NOON)
    assert mark.begun().begun().starts == 2
    assert mark.begun().ended() == mark
    assert mark.ended() == mark
    passed = mark.begun().passed()
    assert (passed.proven, passed.starts) == (True, 0)
    assert passed.begun() == passed
    assert Mark().begun() == Mark()


def test_what_proved_itself_need_not_do_so_again_unless_it_fell() -> None:
    state = State(on=Mark(pack="jumps/1", since=NOON, proven=True)).with_on("jumps/2", NOON)
    assert state.on.on_probation
    assert state.with_on("jumps/1", NOON).on.proven
    fallen = state.with_note("jumps/1", "It fell.", NOON)
    assert fallen.with_on("jumps/1", NOON).on.on_probation


@pytest.fixture
def two(store: Store, tmp_path: Path) -> Store:
    """Version 2 is on, version 1 was before and has proven itself."""
    for version in ("1", "2"):
        files = good_files()
        files["pack.yaml"] = MANIFEST.replace("'2'", f"'{version}'").encode()
        file = tmp_path / "x.kioskpack"
        file.write_bytes(archive(files, version=version))
        pack = store.install(file, now=NOON, panel=PANEL, tell=hush, look=blind).pack
        store.use(pack, now=NOON)
        if version == "1":
            store.mark(pack.key, Mark.passed)
    return store


def test_one_start_that_was_cut_short_is_no_fault_of_the_pack(two: Store) -> None:
    on = two.state().on.pack
    assert on is not None
    two.mark(on, Mark.begun)
    assert take_off_what_crashed(two, later(1)) is None
    assert two.state().on.pack == on


def test_two_starts_that_were_cut_short_bring_the_one_before_back(two: Store) -> None:
    bad = two.state().on.pack
    assert bad is not None
    for _ in range(2):
        two.mark(bad, Mark.begun)
    because = take_off_what_crashed(two, later(1))
    assert because is not None
    assert "ended 2 times" in because
    on = two.on()
    assert on is not None
    assert on.version == "1"
    assert two.state().on.proven
    assert two.taken_off() == [f"`jumps@2` was taken off: {because}"]
    assert take_off_what_crashed(two, later(2)) is None


def test_a_start_that_ended_as_told_does_not_count(two: Store) -> None:
    on = two.state().on.pack
    assert on is not None
    for _ in range(5):
        two.mark(on, Mark.begun)
        two.mark(on, Mark.ended)
    assert take_off_what_crashed(two, later(1)) is None


def test_a_mark_of_what_is_on_no_more_changes_nothing(two: Store) -> None:
    before = two.state()
    assert before.before is not None
    assert before.before.pack is not None
    two.mark(before.before.pack, Mark.begun)
    assert two.state() == before


def test_a_kiosk_starts_whatever_keeps_the_pack_from_being_taken_off(
    two: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PackRefused([])

    on = two.state().on.pack
    assert on is not None
    two.mark(on, Mark.begun)
    two.mark(on, Mark.begun)
    monkeypatch.setattr(two, "rollback", refuse)
    assert take_off_what_crashed(two, later(1)) is None
