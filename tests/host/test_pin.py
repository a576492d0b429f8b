"""The PIN of staff: what may be one, how it is kept, and the lock after wrong tries."""

import json
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.host import Gate, pin, pin_fault
from kiosk.host.pin import FIRST_LOCK, LONGEST_LOCK, TRIES, Moment, Tries, lock_after

PIN, WRONG = "4711", "9999"


class Machine:
    """A machine whose time passes when told, and that can be started anew."""

    def __init__(self) -> None:
        self.starts = 1
        self.seconds = 100.0

    def __call__(self) -> Moment:
        return Moment(f"boot {self.starts}", self.seconds)

    def sleeps(self, seconds: float) -> None:
        self.seconds += seconds

    def starts_anew(self) -> None:
        self.starts += 1
        self.seconds = 5.0


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What scrypt costs is not what these tests are about."""
    monkeypatch.setattr(pin, "COST", 2)


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def gate(tmp_path: Path, machine: Machine) -> Gate:
    gate = Gate(tmp_path, machine)
    gate.set_pin(PIN)
    return gate


# -- what may be a PIN ---------------------------------------------------------------------------


@pytest.mark.parametrize("good", ["4711", "90210", "271828", "31415926", "0815", "1123"])
def test_good_pins(good: str) -> None:
    assert pin_fault(good) is None


@pytest.mark.parametrize(
    ("bad", "part"),
    [
        ("", "made of digits"),
        ("12a4", "made of digits"),
        ("٤٧١١", "made of digits"),
        ("47 11", "made of digits"),
        ("471", "this one has 3"),
        ("471147114", "this one has 9"),
        ("0000", "all the same"),
        ("1234", "count up or down"),
        ("98765", "count up or down"),
        ("7890", "count up or down"),
        ("2468", "count up or down"),
        ("1212", "the same digits again"),
        ("471471", "the same digits again"),
        ("1999", "a year"),
        ("2026", "a year"),
        ("2580", "a line on the pad"),
    ],
)
def test_bad_pins_are_refused_with_a_sentence(tmp_path: Path, bad: str, part: str) -> None:
    assert part in (pin_fault(bad) or "")
    gate = Gate(tmp_path)
    with pytest.raises(ValueError, match=part):
        gate.set_pin(bad)
    assert not gate.is_set


# -- how it is kept ------------------------------------------------------------------------------


def test_there_is_no_pin_until_one_is_set(tmp_path: Path, machine: Machine) -> None:
    gate = Gate(tmp_path, machine)
    assert not gate.is_set
    gate.set_pin(PIN)
    assert gate.is_set
    assert gate.opens(PIN)
    assert not gate.opens(WRONG)


def test_the_pin_is_a_hash_that_only_its_user_reads(gate: Gate, tmp_path: Path) -> None:
    gate.opens(WRONG)
    for name in ("staff-pin.json", "staff-tries.json"):
        file = tmp_path / name
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert PIN not in file.read_text()


def test_the_same_pin_is_never_kept_the_same_way(gate: Gate, tmp_path: Path) -> None:
    before = (tmp_path / "staff-pin.json").read_text()
    gate.set_pin(PIN)
    assert (tmp_path / "staff-pin.json").read_text() != before


def test_a_removed_pin_opens_nothing(gate: Gate, expected_log: Callable[[str], None]) -> None:
    expected_log("cannot be used")
    assert gate.remove_pin()
    assert not gate.is_set
    assert not gate.opens(PIN)
    assert not gate.remove_pin()


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"salt": 1}', b"\xff", b'{"salt": "zz"}'])
def test_a_damaged_pin_opens_nothing(
    gate: Gate, tmp_path: Path, data: bytes, expected_log: Callable[[str], None]
) -> None:
    expected_log("cannot be used")
    (tmp_path / "staff-pin.json").write_bytes(data)
    assert gate.is_set
    assert not gate.opens(PIN)


def test_a_setting_of_scrypt_that_is_too_dear_opens_nothing(
    gate: Gate, tmp_path: Path, expected_log: Callable[[str], None]
) -> None:
    expected_log("cannot be used")
    file = tmp_path / "staff-pin.json"
    kept = json.loads(file.read_text()) | {"scrypt": [2**24, 8, 1]}
    file.write_text(json.dumps(kept))
    assert not gate.opens(PIN)


# -- the lock ------------------------------------------------------------------------------------


def try_wrong(gate: Gate, times: int = TRIES) -> None:
    for _ in range(times):
        assert not gate.opens(WRONG)


def test_five_wrong_tries_lock_for_half_a_minute(gate: Gate, machine: Machine) -> None:
    try_wrong(gate, TRIES - 1)
    assert (gate.remaining, gate.tries.left) == (0, 1)
    try_wrong(gate, 1)
    assert gate.remaining == FIRST_LOCK
    assert not gate.opens(PIN)
    machine.sleeps(FIRST_LOCK - 0.1)
    assert not gate.opens(PIN)
    machine.sleeps(0.1)
    assert gate.opens(PIN)


def test_tries_while_it_is_locked_do_not_count(gate: Gate, machine: Machine) -> None:
    try_wrong(gate, TRIES + 20)
    assert gate.tries.wrong == TRIES
    machine.sleeps(FIRST_LOCK)
    assert (gate.tries.left, gate.remaining) == (TRIES, 0)


def test_the_lock_doubles_up_to_an_hour(gate: Gate, machine: Machine) -> None:
    locks = []
    for _ in range(10):
        try_wrong(gate)
        locks.append(gate.remaining)
        machine.sleeps(gate.remaining)
    assert locks == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]


def test_the_right_pin_forgives_all(gate: Gate, machine: Machine) -> None:
    try_wrong(gate)
    machine.sleeps(FIRST_LOCK)
    try_wrong(gate, 4)
    assert gate.opens(PIN)
    try_wrong(gate)
    assert gate.remaining == FIRST_LOCK


def test_a_new_pin_lifts_the_lock(gate: Gate, tmp_path: Path, machine: Machine) -> None:
    try_wrong(gate)
    Gate(tmp_path, machine).set_pin("8203")
    assert gate.remaining == 0
    assert gate.opens("8203")
    assert not gate.opens(PIN)


def test_a_restart_of_the_program_changes_nothing(
    gate: Gate, tmp_path: Path, machine: Machine
) -> None:
    try_wrong(gate)
    machine.sleeps(10)
    assert Gate(tmp_path, machine).remaining == FIRST_LOCK - 10


def test_a_restart_of_the_machine_begins_the_lock_anew(
    gate: Gate, tmp_path: Path, machine: Machine
) -> None:
    try_wrong(gate)
    machine.sleeps(29)
    machine.starts_anew()
    again = Gate(tmp_path, machine)
    assert again.remaining == FIRST_LOCK
    machine.sleeps(29)
    assert not again.opens(PIN)
    machine.sleeps(1)
    assert again.opens(PIN)


def test_it_begins_anew_also_when_the_program_starts_long_after_the_machine(
    gate: Gate, tmp_path: Path, machine: Machine
) -> None:
    try_wrong(gate)
    machine.starts_anew()
    machine.sleeps(5000)
    assert Gate(tmp_path, machine).remaining == FIRST_LOCK


def test_a_lock_that_was_seen_to_be_over_stays_over(
    gate: Gate, tmp_path: Path, machine: Machine
) -> None:
    try_wrong(gate)
    machine.sleeps(FIRST_LOCK)
    assert gate.remaining == 0
    machine.starts_anew()
    assert Gate(tmp_path, machine).remaining == 0


def test_a_try_counts_before_it_is_looked_at(
    gate: Gate, tmp_path: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(*_: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(pin, "_hash", pulled)
    with pytest.raises(KeyboardInterrupt):
        gate.opens(WRONG)
    assert Gate(tmp_path, machine).tries.wrong == 1


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"null", b'{"wrong": -1, "lock": 0, "since": null}', b"\xff"]
)
def test_damaged_tries_are_a_lock(
    gate: Gate, tmp_path: Path, machine: Machine, data: bytes
) -> None:
    (tmp_path / "staff-tries.json").write_bytes(data)
    assert gate.remaining == FIRST_LOCK
    machine.sleeps(FIRST_LOCK)
    assert gate.opens(PIN)


def test_where_nothing_can_be_written_it_counts_in_memory(
    gate: Gate,
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: Callable[[str], None],
) -> None:
    def full(_file: Path, _kept: object) -> None:
        raise OSError(28, "No space left on device")

    expected_log("cannot be kept")
    monkeypatch.setattr(pin, "_write", full)
    try_wrong(gate)
    assert gate.remaining == FIRST_LOCK
    machine.sleeps(FIRST_LOCK)
    assert gate.opens(PIN)


STEPS = st.lists(
    st.one_of(
        st.just("wrong"),
        st.just("restart"),
        st.floats(0, 4000, allow_nan=False).map(lambda seconds: round(seconds, 3)),
    ),
    max_size=60,
)


@given(STEPS)
def test_whatever_happens_no_lock_is_shorter_than_its_time(steps: list[str | float]) -> None:
    """A lock ends only after its whole time on a machine that ran through."""
    machine, tries = Machine(), Tries()
    ran = 0.0
    for step in steps:
        before = tries.at(machine())
        if step == "wrong" and not before.lock:
            tries = before.tried(machine())
            ran = 0.0
            assert tries.lock == lock_after(tries.wrong)
            assert tries.lock in {0.0, LONGEST_LOCK} or tries.lock >= FIRST_LOCK
        elif step == "restart":
            machine.starts_anew()
            tries = tries.at(machine())
            ran = 0.0
        elif isinstance(step, float):
            machine.sleeps(step)
            ran += step
            tries = tries.at(machine())
        assert tries.wrong >= before.wrong
        if before.lock and not tries.lock:
            assert ran >= before.lock - 1e-6
        assert 0 <= tries.remaining(machine()) <= LONGEST_LOCK
