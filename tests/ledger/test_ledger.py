"""The ledger outlives whatever happens to it: a kill, a full disk, garbage in its file."""

import os
import signal
import sqlite3
import stat
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.booking import DeskStop, DeskTrip, keep, trips_in
from kiosk.content import Kind
from kiosk.ledger import DamagedError, Ledger, LedgerError, NewerError, add, days_of
from kiosk.ledger import ledger as module
from kiosk.visit import Event, Happening

NOON = datetime(2026, 7, 1, 12)  # noqa: DTZ001 - as on the wall
TODAY = NOON.date()
VISIT = Event(Happening.VISIT)
TRIP = DeskTrip("LT27", NOON, "en", (DeskStop(Kind.STUNT, "jump", "The jump"),))


def visits(ledger: Ledger) -> int:
    with ledger.reading() as db:
        return days_of(db, TODAY, TODAY)[TODAY, VISIT] if db is not None else 0


def count_one(ledger: Ledger) -> None:
    with ledger.writing() as db:
        add(db, {(NOON, VISIT): 1})


def filled(folder: Path) -> Ledger:
    """A ledger with some pages in it."""
    ledger = Ledger(folder)
    with ledger.writing() as db:
        for number in range(300):
            add(db, {(NOON, Event(Happening.ENTRY, f"stunt/jump-{number}")): number + 1})
        add(db, {(NOON, VISIT): 5})
        keep(db, TRIP)
    return ledger


def test_it_is_there_once_somebody_writes(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    with ledger.reading() as db:
        assert db is None
    assert list(tmp_path.iterdir()) == []
    count_one(ledger)
    count_one(ledger)
    assert visits(ledger) == 2
    assert [file.name for file in tmp_path.iterdir()] == ["ledger.sqlite3"]


def test_it_is_for_its_user_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        count_one(ledger := Ledger(tmp_path))
        assert stat.S_IMODE(ledger.file.stat().st_mode) == 0o600
        ledger.file.chmod(0o644)
        count_one(ledger)
        assert stat.S_IMODE(ledger.file.stat().st_mode) == 0o600
    finally:
        os.umask(before)


def test_a_change_is_all_or_nothing(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    count_one(ledger)
    with suppress(ZeroDivisionError), ledger.writing() as db:
        add(db, {(NOON, VISIT): 5})
        raise ZeroDivisionError
    assert visits(ledger) == 1


def test_what_is_committed_was_synced(tmp_path: Path) -> None:
    with Ledger(tmp_path).writing() as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert db.execute("PRAGMA synchronous").fetchone() == (3,)
        assert db.execute("PRAGMA secure_delete").fetchone() == (1,)


def test_one_reads_while_another_writes(tmp_path: Path) -> None:
    ledger = filled(tmp_path)
    with ledger.writing() as db:
        add(db, {(NOON, VISIT): 1})
        assert visits(ledger) == 5
    assert visits(ledger) == 6


def test_whoever_finds_it_busy_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.05)
    ledger = filled(tmp_path)
    with (
        ledger.writing(),
        pytest.raises(LedgerError, match="another process is writing"),
        ledger.writing(),
    ):
        pass


# -- power ---------------------------------------------------------------------------------------


def forked(work: Callable[[int], None]) -> tuple[int, int]:
    """Do `work` in a process of its own, which may write to a pipe: its id, the pipe's other end"""
    here, there = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(here)
            work(there)
        finally:
            os._exit(0)
    os.close(there)
    return child, here


def test_a_kill_costs_no_more_than_what_was_being_written(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    told = 0

    def write(pipe: int) -> None:
        while True:
            count_one(ledger)
            os.write(pipe, b".")

    for round_ in range(25):
        child, pipe = forked(write)
        for _ in range(round_ % 5 + 1):
            told += len(os.read(pipe, 1))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        told += len(os.read(pipe, 1000))
        os.close(pipe)
        assert ledger.mend(TODAY) is None
        # The one that was killed may have committed without having told.
        assert told <= visits(ledger) <= told + round_ + 1
    assert not list(tmp_path.glob("ledger-damaged*"))


def test_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    """In a process of its own, whose files may grow no further."""
    import resource

    ledger = filled(tmp_path)
    size = ledger.file.stat().st_size

    def write(pipe: int) -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        try:
            with ledger.writing() as db:
                for number in range(3000):
                    add(db, {(NOON, Event(Happening.ENTRY, f"stunt/more-{number}")): 1})
        except LedgerError as error:
            os.write(pipe, str(error).encode())

    child, pipe = forked(write)
    os.waitpid(child, 0)
    assert os.read(pipe, 200).decode().startswith("the disk ")
    os.close(pipe)
    assert ledger.mend(TODAY) is None
    assert visits(ledger) == 5


def test_a_disk_that_can_only_be_read_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = filled(tmp_path)
    connect = module._connect
    monkeypatch.setattr(module, "_connect", lambda file, _mode: connect(file, "ro"))
    with pytest.raises(LedgerError, match="the disk is read-only"):
        count_one(ledger)
    assert visits(ledger) == 5


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "nowhere")
    with pytest.raises(LedgerError, match="no such file or directory"):
        count_one(ledger)
    assert visits(ledger) == 0


# -- damage --------------------------------------------------------------------------------------


def spoilt(ledger: Ledger) -> Path | None:
    """What a kiosk does at its start; returns the file that was set aside."""
    aside = ledger.mend(TODAY)
    try:
        count_one(ledger)
        with ledger.writing() as db:
            trips_in(db)
            days_of(db, date.min, date.max)
    except DamagedError:
        aside = ledger.set_aside(TODAY)
        count_one(ledger)
    assert ledger.mend(TODAY) is None
    visits(ledger)
    return aside


@given(st.data())
@settings(max_examples=150)
def test_garbage_in_its_file_raises_nothing(data: st.DataObject) -> None:
    with TemporaryDirectory() as name:
        ledger = filled(Path(name))
        content = bytearray(ledger.file.read_bytes())
        at = data.draw(st.integers(0, len(content) - 1))
        garbage = data.draw(st.binary(min_size=1, max_size=3000))
        content[at : at + len(garbage)] = garbage
        ledger.file.write_bytes(content)
        spoilt(ledger)


@given(st.floats(0, 1, exclude_max=True))
@settings(max_examples=60)
def test_a_file_that_was_cut_off_raises_nothing(share: float) -> None:
    with TemporaryDirectory() as name:
        ledger = filled(Path(name))
        size = ledger.file.stat().st_size
        os.truncate(ledger.file, int(size * share))
        spoilt(ledger)


def test_a_damaged_file_is_set_aside_with_the_date_and_its_journal(tmp_path: Path) -> None:
    for number in range(5):
        ledger = filled(tmp_path)
        ledger.file.write_bytes(b"This is no ledger. " * 300)
        (tmp_path / "ledger.sqlite3-journal").write_bytes(b"x" * 600)
        aside = ledger.mend(TODAY)
        assert aside is not None
        assert aside.name.startswith("ledger-damaged-2026-07-01")
        assert aside.read_bytes().startswith(b"This is no ledger.")
        assert not (tmp_path / "ledger.sqlite3-journal").exists()
        os.utime(aside, (number, number))
    assert len(list(tmp_path.glob("ledger-damaged-*.sqlite3"))) == module.KEPT
    assert len(list(tmp_path.glob("ledger-damaged-*-journal"))) <= module.KEPT


def test_another_programs_file_is_damage_and_a_newer_one_is_left_alone(tmp_path: Path) -> None:
    ledger = filled(tmp_path)
    with sqlite3.connect(ledger.file) as db:
        db.execute("DROP TABLE trips")
    with pytest.raises(DamagedError), ledger.reading() as look:
        trips_in(look)  # type: ignore[arg-type]
    assert ledger.mend(TODAY) is not None
    ledger = filled(tmp_path)
    with sqlite3.connect(ledger.file) as db:
        db.execute("PRAGMA user_version = 99")
    before = ledger.file.read_bytes()
    for act in (lambda: ledger.mend(TODAY), lambda: count_one(ledger), lambda: visits(ledger)):
        with pytest.raises(NewerError, match="a newer version"):
            act()
    assert ledger.file.read_bytes() == before


def test_an_empty_file_is_begun(tmp_path: Path) -> None:
    """As a cut leaves it between being made and being written."""
    ledger = Ledger(tmp_path)
    ledger.file.touch()
    assert visits(ledger) == 0
    assert ledger.mend(TODAY) is None
    count_one(ledger)
    assert visits(ledger) == 1


def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    ledger = Ledger(tmp_path)
    ledger.file.symlink_to(tmp_path / "other")
    with pytest.raises(LedgerError):
        count_one(ledger)
    assert (tmp_path / "other").stat().st_size == 0
