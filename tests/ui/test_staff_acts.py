"""What staff do to packs, to the screen and to the kiosk."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.packs import Offer, disk
from kiosk.ui import staff_desk
from kiosk.ui.staff_shelf import find_offers
from tests.ui.office import WINTER, Office


def put_on(office: Office, title: str) -> None:
    office.staff.go("packs")
    office.staff.act(office.rows()[title].key)
    assert office.staff.ask.yes == "Put it on"
    office.staff.yes()
    office.waits(lambda: not office.staff.ask.busy)


def test_another_pack_goes_on_when_somebody_says_yes(stocked: Office) -> None:
    staff = stocked.staff
    staff.act(stocked.rows()[WINTER].key)
    assert staff.ask.title == "Put on “Winter 2” instead of “Summer 1”?"
    staff.no()
    assert not staff.ask.shown
    assert "take new, now=True" not in stocked.asked

    put_on(stocked, WINTER)
    assert staff.ask.title == "“Winter 2” is on."
    staff.yes()
    assert not staff.ask.shown
    assert stocked.asked.count("take new, now=True") == 1
    staff.go("now")
    stocked.waits(lambda: staff.now.title == WINTER)
    assert (staff.now.before, staff.now.back) == ("Before it: Summer 1", "Go back")


def test_going_back(stocked: Office) -> None:
    put_on(stocked, WINTER)
    stocked.staff.yes()
    stocked.staff.goBack()
    assert stocked.staff.ask.title == "Go back from “Winter 2” to “Summer 1”?"
    stocked.staff.yes()
    stocked.waits(lambda: stocked.staff.ask.title == "“Summer 1” is on.")
    on = stocked.store.on()
    assert on is not None
    assert on.name == "summer"


def test_a_pack_that_the_kiosk_does_not_take_is_told(stocked: Office) -> None:
    stocked.refuses = True
    stocked.health = replace(stocked.health, problems=("It cannot be shown.",))
    put_on(stocked, WINTER)
    assert stocked.staff.ask.title == "That did not work."
    assert "It cannot be shown." in stocked.staff.ask.text


def test_somebody_else_at_the_packs_is_told(stocked: Office) -> None:
    with disk.alone(stocked.store.folder / ".lock", ""):
        put_on(stocked, WINTER)
    assert stocked.staff.ask.title == "Somebody else is changing the packs."


def test_a_full_disk_is_told(stocked: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(disk, "replace_file", full)
    put_on(stocked, WINTER)
    assert stocked.staff.ask.text == "The disk is full.\nNothing has changed."


def offered(office: Office, title: str = "Spring", version: str = "3") -> None:
    stick = office.folder / "media/stick"
    office.archive(title, version, stick)
    office.sticks = [stick]
    office.after(2)
    office.waits(lambda: any(row.stick for row in office.rows().values()))


def test_a_stick_is_offered_by_title_and_version(stocked: Office) -> None:
    assert not any(row.stick for row in stocked.rows().values())
    offered(stocked)
    row = stocked.staff.packs.packs.rows[0]
    assert (row.title, row.standing, row.action) == ("Spring", "On the stick", "Install")
    assert row.detail.startswith("Version 3 · ")
    stocked.sticks = []
    stocked.after(2)
    stocked.waits(lambda: "Spring" not in stocked.rows())


def test_a_stick_that_was_looked_into_as_staff_left_is_offered_when_they_are_back(
    stocked: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, goes_on = threading.Event(), threading.Event()

    def slowly(places: tuple[Path, ...]) -> tuple[Offer, ...]:
        begun.set()
        assert goes_on.wait(10)
        return find_offers(places)

    monkeypatch.setattr(staff_desk, "find_offers", slowly)
    stick = stocked.folder / "media/stick"
    stocked.archive("Spring", "3", stick)
    stocked.sticks = [stick]
    stocked.after(2)
    assert begun.wait(10)
    stocked.staff.leave()
    goes_on.set()
    stocked.waits(lambda: not stocked.staff.working)

    stocked.comes_in()
    stocked.after(2)
    stocked.waits(lambda: "Spring" in stocked.rows())


def test_a_bad_archive_is_offered_with_why_it_is_none(stocked: Office) -> None:
    stick = stocked.folder / "media"
    stick.mkdir()
    (stick / "holiday.kioskpack").write_bytes(b"PK\x03\x04 and nothing more")
    stocked.sticks = [stick, stocked.folder / "gone"]
    stocked.after(2)
    stocked.waits(lambda: "holiday.kioskpack" in stocked.rows())
    row = stocked.rows()["holiday.kioskpack"]
    assert row.action == ""
    assert row.problems == "It cannot be installed.\nIt ends in the middle."
    stocked.staff.act(row.key)
    assert not stocked.staff.ask.shown


def test_no_stick_is_looked_at_before_the_pin(office: Office) -> None:
    office.sticks = [office.folder / "media"]
    office.archive("Spring", "3", office.sticks[0])
    office.holds_the_corner()
    office.after(5)
    assert office.staff.packs.packs.rows == ()


def test_a_pack_from_a_stick_is_installed_and_then_asked_about(stocked: Office) -> None:
    offered(stocked)
    staff = stocked.staff
    shares = []
    staff.ask.shareChanged.connect(lambda: shares.append(staff.ask.share))
    staff.act(stocked.rows()["Spring"].key)
    assert staff.ask.title == "Install “Spring 3”?"
    assert not any(pack.name == "spring" for pack in stocked.store.installed())
    staff.yes()
    stocked.waits(lambda: staff.ask.title == "Put on “Spring 3” instead of “Summer 1”?")
    assert staff.ask.text.startswith("It is checked and installed.")
    assert max(shares) == 1.0
    staff.no()
    stocked.waits(lambda: not staff.ask.shown)
    on = stocked.store.on()
    assert on is not None
    assert on.name == "summer"
    # Once more: it is here, and can be put on.
    staff.act(next(row.key for row in staff.packs.packs.rows if row.stick))
    staff.yes()
    stocked.waits(lambda: staff.ask.title.startswith("Put on “Spring 3”"))
    assert not staff.ask.text.startswith("It is checked")


def test_an_installation_can_be_thought_better_of(
    stocked: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered(stocked)
    staff = stocked.staff
    install = stocked.store.install

    def slow(*arguments: object, tell: Callable[[str, int, int], None], **more: object) -> object:
        stocked.qtbot.waitUntil  # noqa: B018 - said for the reader: the GUI goes on meanwhile
        staff._cancel.wait(10)
        return install(*arguments, tell=tell, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(stocked.store, "install", slow)
    staff.act(stocked.rows()["Spring"].key)
    staff.yes()
    assert staff.ask.busy
    assert staff.ask.no == "Cancel"
    staff.leave()
    assert stocked.place != "Closed"
    staff.no()
    stocked.waits(lambda: not staff.ask.shown)
    assert not any(pack.name == "spring" for pack in stocked.store.installed())


def test_a_refusal_says_why(stocked: Office) -> None:
    stick = stocked.folder / "media"
    file = stocked.archive("Spring", "3", stick)
    data = file.read_bytes()
    at = data.index(b"He did it himself")
    file.write_bytes(data[:at] + b"HE DID IT HIMSELF" + data[at + 17 :])
    stocked.sticks = [stick]
    stocked.after(2)
    stocked.waits(lambda: "Spring" in stocked.rows())
    stocked.staff.act(stocked.rows()["Spring"].key)
    stocked.staff.yes()
    stocked.waits(lambda: not stocked.staff.ask.busy)
    assert stocked.staff.ask.title == "“Spring 3” cannot be installed."
    assert "is not what it was when the pack was built" in stocked.staff.ask.text
    assert stocked.staff.ask.text.endswith("Nothing has changed.")


def test_the_kiosk_is_restarted_or_closed_only_with_a_yes(stocked: Office) -> None:
    staff = stocked.staff
    for tool in ("restart", "close"):
        staff.go("tools")
        staff.tool(tool)
        assert staff.ask.shown
        staff.escape()
        assert tool not in stocked.asked
        staff.tool(tool)
        staff.yes()
        assert stocked.asked[-1] == tool


def test_cleaning_and_the_tests_come_back_to_the_tools(stocked: Office) -> None:
    staff = stocked.staff
    staff.go("tools")
    staff.clean("60")
    assert (stocked.place, staff.tools.seconds) == ("Cleaning", 60)
    staff.escape()
    stocked.after(59)
    assert staff.tools.left == "It answers again in 1 second."
    stocked.after(1)
    for tool, place in (("touch", "Touch"), ("card", "Card")):
        assert stocked.place == "Tools"
        staff.tool(tool)
        assert stocked.place == place
        staff.done()
        staff.tool(tool)
        staff.escape()
