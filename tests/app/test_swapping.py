"""Another pack in a running kiosk: when it goes on, how it proves itself, how it falls."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.app import probation
from kiosk.app.complaints import Complaints
from kiosk.app.probation import allowed
from kiosk.packs import PROBATION, Store, disk
from kiosk.ui.loading import Loaded
from tests.app.conftest import Desk, install, use
from tests.ui.shelves import with_posters

Log = Callable[[str], None]


@pytest.fixture
def two(desk: Desk, home: Path) -> Desk:
    """Version 1 is on, version 2 is installed."""
    install(home, "2")
    return desk


# -- when it goes on -----------------------------------------------------------------------------


def test_the_new_pack_goes_on_in_place_of_the_next_slide(two: Desk) -> None:
    use("2")
    two.swapping.take_new()
    two.ready()
    assert two.put == ["1"]
    two.after(8.0)
    assert two.put == ["1", "2"]
    assert two.swapping.waiting is None
    assert two.swapping.loaded.name == "jumps@2"


def test_a_visit_ends_on_the_old_pack(two: Desk) -> None:
    two.glass.kiosk.begin()
    use("2")
    two.swapping.take_new()
    two.ready()
    two.glass.kiosk.open("stunt/jump")
    assert two.on == "1"
    two.glass.kiosk.leave()
    assert two.on == "2"


def test_at_once_the_visitor_keeps_the_place(two: Desk) -> None:
    two.glass.kiosk.begin()
    two.glass.kiosk.open("stunt/jump")
    use("2")
    two.swapping.take_new(at_once=True)
    two.until(lambda: two.on == "2")
    assert two.glass.way == ["start", "list:stunt", "entry:jump"]


def test_a_pack_that_is_put_on_without_telling_is_noticed(two: Desk) -> None:
    use("2")
    two.ready()
    two.after(8.0)
    assert two.on == "2"


def test_taken_off_before_its_moment_it_never_goes_on(two: Desk) -> None:
    use("2")
    two.swapping.take_new()
    two.ready()
    Store.here().rollback(now=two.swapping.since)
    two.swapping.take_new()
    two.until(lambda: two.swapping.swap.step == "nothing")
    two.after(8.0)
    assert two.put == ["1"]


def test_what_is_put_on_while_another_is_read_wins(two: Desk, home: Path) -> None:
    install(home, "3")
    two.reading.clear()
    use("2")
    two.swapping.take_new()
    two.until(lambda: two.reads == 1)
    use("3")
    two.swapping.take_new()
    two.reading.set()
    two.ready()
    two.after(8.0)
    assert two.put == ["1", "3"]


# -- how it proves itself ------------------------------------------------------------------------


def test_after_a_minute_without_a_fault_it_is_proven(two: Desk) -> None:
    two.now_on("2")
    two.until(lambda: two.mark.starts == 1)
    two.after(PROBATION - 0.5)
    assert two.swapping.swap.on_probation
    two.after(0.5)
    assert not two.swapping.swap.on_probation
    two.until(lambda: two.mark.proven)
    assert two.mark.starts == 0
    assert two.swapping.notes == []


def test_a_kiosk_that_ends_as_told_says_nothing_against_the_pack(two: Desk) -> None:
    two.now_on("2")
    two.until(lambda: two.mark.starts == 1)
    two.swapping.close()
    assert two.mark.starts == 0
    assert two.mark.on_probation


def test_a_pack_that_proved_itself_goes_on_again_without_probation(two: Desk) -> None:
    two.now_on("2")
    two.after(PROBATION)
    two.until(lambda: two.mark.proven)
    Store.here().rollback(now=two.swapping.since)
    two.swapping.take_new()
    two.ready()
    two.after(8.0)
    assert two.on == "1"
    assert not two.swapping.swap.on_probation


def test_a_start_on_probation_is_watched_too(open_desk: Callable[..., Desk], home: Path) -> None:
    install(home, "2")
    use("2")
    desk = open_desk()
    assert desk.swapping.swap.on_probation
    desk.until(lambda: desk.mark.starts == 1)


# -- how it falls --------------------------------------------------------------------------------


def falls(desk: Desk, because: str) -> None:
    """Version 1 is on again, here and on the disk, and staff can read why."""
    desk.until(lambda: desk.on == "1" and desk.pointed == "1")
    notes = Store.here().state().notes
    (note,) = notes.values()
    assert because in note.because
    desk.until(lambda: any("was taken off: " in words for words in desk.swapping.notes))
    (told,) = desk.swapping.notes
    assert because in told
    assert not desk.swapping.swap.on_probation


def test_a_complaint_that_nobody_made_before_is_a_fault(two: Desk, expected_log: Log) -> None:
    expected_log("old trouble")
    expected_log("TypeError")
    expected_log("jumps@2 was taken off by itself.*jumps@1 is on again")
    logging.getLogger("kiosk.qml").warning("old trouble")
    two.now_on("2")
    logging.getLogger("kiosk.qml").warning("old trouble")
    logging.getLogger("qt.qpa.xcb").warning("a display of the machine")
    two.after(1.0)
    assert two.on == "2"
    logging.getLogger("kiosk.qml").warning("TypeError: Cannot read property")
    falls(two, "The screen complained: TypeError: Cannot read property")


def test_screens_that_cannot_be_made_are_a_fault(two: Desk, expected_log: Log) -> None:
    expected_log("cannot be put on the screens")
    expected_log("was taken off by itself")
    use("2")
    two.swapping.take_new()
    two.ready()
    two.wrong = KeyError("poster")
    two.after(8.0)
    assert two.put == ["1", "2", "1"]
    falls(two, "Its screens cannot be made: KeyError: 'poster'.")


def test_an_entry_that_no_visitor_has_seen_yet_is_gone_through(
    two: Desk, expected_log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("no end")

    expected_log("A screen of the new pack cannot be made")
    expected_log("was taken off by itself")
    two.now_on("2")
    monkeypatch.setattr("kiosk.ui.entry_props.derive", broken)
    falls(two, "One of its screens cannot be made: ValueError: no end.")


def test_more_memory_than_pictures_explain_is_a_fault(
    two: Desk, expected_log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_log("was taken off by itself")
    two.now_on("2")
    most = allowed(two.swapping.loaded, QSize(480, 800))
    before = two.probation.before
    assert before is not None
    monkeypatch.setattr(two.probation, "_memory", lambda: before + most)
    two.probation.look()
    two.until(lambda: two.probation.working == [] or not two.probation.working[0].is_alive())
    assert two.on == "2"
    monkeypatch.setattr(two.probation, "_memory", lambda: before + most + 1)
    two.probation.look()
    falls(two, "more memory with it")


def test_a_picture_that_vanishes_is_a_fault(two: Desk, expected_log: Log) -> None:
    expected_log(r"was taken off by itself|poster\.png cannot be read")
    two.now_on("2")
    folder = two.swapping.loaded.folder
    assert folder is not None
    disk.remove_tree(folder / "stunts/jump/poster.png")
    (folder / "stunts/jump").chmod(0o700)
    (folder / "stunts/jump/poster.png").unlink(missing_ok=True)
    two.probation.look()
    falls(two, "stunts/jump/poster.png")


def test_a_file_that_no_screen_shows_just_now_is_missed_too(two: Desk, expected_log: Log) -> None:
    expected_log("was taken off by itself")
    two.now_on("2")
    folder = two.swapping.loaded.folder
    assert folder is not None
    file = folder / "pack.yaml"
    file.chmod(0o600)
    file.write_text("format: 1\n")
    two.probation.look()
    falls(two, "`pack.yaml` is damaged or missing.")


def test_a_screen_that_stands_still_is_a_fault(two: Desk, expected_log: Log) -> None:
    expected_log("was taken off by itself")
    two.now_on("2")
    two.probation.beat()
    two.glass.now += probation.HUNG - 0.1
    two.probation.beat()
    assert two.on == "2"
    two.glass.now += probation.HUNG + 1
    two.probation.beat()
    falls(two, "The screen stood still for 4 seconds.")


def test_a_pack_that_cannot_be_shown_does_not_go_on(
    two: Desk, expected_log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_log("jumps@2 did not go on; what was on stays. It cannot be shown.")
    read = Desk._read

    def spoilt(self: Desk, serial: int) -> Loaded:
        from dataclasses import replace

        loaded = read(self, serial)
        return replace(loaded, shown=None) if loaded.name == "jumps@2" else loaded

    two.swapping._reader = lambda serial: spoilt(two, serial)
    use("2")
    two.swapping.take_new()
    falls(two, "It cannot be shown.")
    assert two.put == ["1"]


def test_a_fault_without_one_before_in_memory_brings_the_one_on_the_disk(
    open_desk: Callable[..., Desk], home: Path, expected_log: Log
) -> None:
    expected_log("TypeError")
    expected_log("was taken off by itself")
    install(home, "2")
    use("2")
    desk = open_desk()
    desk.glass.kiosk.begin()
    logging.getLogger("kiosk.qml").warning("TypeError")
    falls(desk, "TypeError")
    assert not desk.glass.kiosk.attracting


def test_what_fell_is_tried_again_only_by_hand(two: Desk, expected_log: Log) -> None:
    expected_log("TypeError")
    expected_log("was taken off by itself")
    two.now_on("2")
    logging.getLogger("kiosk.qml").warning("TypeError")
    falls(two, "TypeError")
    use("2")
    two.swapping.take_new()
    two.ready()
    two.after(8.0)
    assert two.on == "2"
    assert two.swapping.notes == []


def test_packs_that_are_busy_are_written_later_and_the_old_one_is_on_meanwhile(
    two: Desk, expected_log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.app.workers.AGAIN", 0.01)
    expected_log("TypeError")
    expected_log("was taken off by itself")
    two.now_on("2")
    two.until(lambda: two.mark.starts == 1)
    store = Store.here()
    with disk.alone(store.folder / ".lock", "busy", patience=5):
        logging.getLogger("kiosk.qml").warning("TypeError")
        two.until(lambda: two.on == "1")
        assert two.pointed == "2"
    falls(two, "TypeError")


def test_a_fault_after_probation_is_none_of_ours(two: Desk, expected_log: Log) -> None:
    expected_log("TypeError")
    two.now_on("2")
    two.after(PROBATION)
    logging.getLogger("kiosk.qml").warning("TypeError")
    two.after(1.0)
    assert two.on == "2"


def test_a_pack_may_take_the_memory_of_its_posters(tmp_path: Path) -> None:
    shown = with_posters(tmp_path)
    loaded = Loaded(None, shown, (), ())
    small, large = allowed(loaded, QSize(100, 100)), allowed(loaded, QSize(1000, 1000))
    assert large - small == probation.POSTERS * 2 * 4 * (1000 * 1000 - 100 * 100)


def test_complaints_are_remembered_but_not_for_ever(
    qapp: object, monkeypatch: pytest.MonkeyPatch, expected_log: Log
) -> None:
    monkeypatch.setattr("kiosk.app.complaints.MOST_KNOWN", 2)
    expected_log("^[abc]$")
    complaints, heard = Complaints(), list[str]()
    complaints.heard.connect(heard.append)
    for words in ("a", "b", "a", "c", "a"):
        logging.getLogger("kiosk.ui").warning(words)
    complaints.close()
    logging.getLogger("kiosk.ui").warning("b")
    expected_log("b")
    assert heard == ["a", "b", "c", "a"]
