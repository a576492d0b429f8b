"""The staff area as a whole: the way in, what it says, and what it does to packs."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.host import pin
from kiosk.packs import disk
from tests.ui.glass import Glass
from tests.ui.office import PIN, SUMMER, WINTER, WRONG, Office
from tests.ui.shelves import shelf


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What scrypt and a disk cost is not what these tests are about."""
    monkeypatch.setattr(pin, "COST", 2)
    monkeypatch.setattr(disk, "_sync", lambda _path, _flags: None)


@pytest.fixture
def office(glass: Glass, tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    """A kiosk in a visit, with a PIN and nothing installed."""
    glass.put_on(shelf())
    glass.kiosk.begin()
    office = Office(glass, tmp_path, qtbot)
    office.gate.set_pin(PIN)
    yield office
    office.close()


@pytest.fixture
def stocked(office: Office) -> Office:
    """Summer is on, Winter is installed; somebody is behind the PIN."""
    office.store.use(office.install(SUMMER), now=office.staff._backing.now())
    office.install(WINTER, "2")
    office.show_what_is_on()
    office.comes_in()
    office.waits(lambda: len(office.rows()) >= 2 and office.staff.now.problems)
    return office


# -- the way in --------------------------------------------------------------------------------


def test_the_corner_opens_the_pad_after_five_seconds(office: Office) -> None:
    staff = office.staff
    staff.corner(True)
    office.after(1.9)
    assert not staff.hinting
    office.after(0.1)
    assert staff.hinting
    office.after(2.9)
    assert office.place == "Closed"
    office.after(0.1)
    assert office.place == "Pad"
    assert not staff.hinting
    assert (staff.pad.title, staff.pad.text) == ("Staff", "Type the PIN.")


def test_a_finger_that_is_lifted_opens_nothing(office: Office) -> None:
    office.holds_the_corner(4.9)
    office.after(10)
    assert office.place == "Closed"
    assert not office.staff.hinting


def test_without_a_pin_the_corner_is_only_a_corner(office: Office) -> None:
    office.gate.remove_pin()
    office.staff.corner(True)
    office.after(3)
    assert not office.staff.hinting
    office.after(3)
    assert office.place == "Closed"


def test_the_pad_speaks_the_visitors_language(office: Office) -> None:
    office.glass.kiosk.speak("nb")
    office.holds_the_corner()
    assert office.staff.pad.text == "Tast inn PIN-koden."


def test_a_wrong_pin_says_how_many_tries_are_left_and_then_how_long(office: Office) -> None:
    office.holds_the_corner()
    said = []
    for _ in range(5):
        office.types(WRONG)
        said.append(office.staff.pad.text)
    assert said == [
        "That is not the PIN. 4 more tries.",
        "That is not the PIN. 3 more tries.",
        "That is not the PIN. 2 more tries.",
        "That is not the PIN. 1 more try.",
        "Too many wrong PINs. Try again in 30 seconds.",
    ]
    assert not office.staff.pad.ready
    office.types(PIN)
    assert office.place == "Pad"
    office.after(29)
    assert office.staff.pad.text == "Too many wrong PINs. Try again in 1 second."


def test_the_lock_is_still_there_when_the_pad_comes_again(office: Office) -> None:
    office.holds_the_corner()
    for _ in range(5):
        office.types(WRONG)
    office.staff.leave()
    office.holds_the_corner()
    assert "25 seconds" in office.staff.pad.text
    office.staff.touched("touch")
    office.after(25)
    office.types(PIN)
    assert office.place == "Now"


def test_three_digits_cost_no_try(office: Office) -> None:
    office.holds_the_corner()
    office.types("471")
    assert office.gate.tries.wrong == 0
    assert not office.staff.pad.enough
    office.staff.digit("1")
    assert office.staff.pad.enough
    office.staff.erase()
    assert office.staff.pad.digits == 3


def test_while_staff_are_there_no_time_passes_for_the_visit(office: Office) -> None:
    office.glass.kiosk.open("location/top")
    way = office.glass.way
    office.holds_the_corner()
    office.glass.kiosk.dock("language")
    office.glass.after(90)
    assert not office.glass.kiosk.asking
    office.staff.leave()
    assert office.glass.way == way
    office.glass.after(59)
    assert not office.glass.kiosk.asking
    office.glass.after(2)
    assert office.glass.kiosk.asking


def test_who_comes_in_ends_the_visit(office: Office) -> None:
    office.glass.kiosk.open("location/top")
    office.glass.kiosk.speak("nb")
    office.comes_in()
    assert office.glass.way == ["start"]
    assert not office.glass.kiosk.attracting
    office.staff.go("leave")
    assert office.place == "Closed"
    assert office.glass.kiosk.attracting
    assert office.glass.kiosk.state.language == "en"


def test_two_minutes_later_visitors_have_the_screen_again(office: Office) -> None:
    office.comes_in()
    office.after(119)
    office.staff.touched("touch")
    office.after(119)
    assert office.place == "Now"
    office.after(1)
    assert office.place == "Closed"
    assert office.glass.kiosk.attracting


def test_nothing_of_a_pack_is_touched_before_the_pin(office: Office) -> None:
    office.store.use(office.install(SUMMER), now=office.staff._backing.now())
    staff = office.staff
    office.holds_the_corner()
    for act in (
        staff.goBack,
        lambda: staff.act(""),
        lambda: staff.tool("restart"),
        lambda: staff.tool("card"),
        lambda: staff.clean("30"),
        lambda: staff.go("packs"),
        staff.yes,
    ):
        act()
        assert office.place == "Pad"
        assert not staff.ask.shown
    assert office.asked == []


# -- what it says ------------------------------------------------------------------------------


def test_what_is_on_and_how_the_kiosk_does(stocked: Office) -> None:
    now = stocked.staff.now
    assert (now.heading, now.title) == ("On now", SUMMER)
    assert now.text == "Version 1\nOn since 1 June 2026, 12:00"
    assert now.before.startswith("Before it: Mission Norway")
    assert now.before.endswith(" (comes along with the kiosk)")
    assert now.problems.startswith("1 warning\nstunts/jump/stunt.yaml")
    facts = {row.key: row.text for row in now.facts.rows}
    assert facts == {
        "problems": "none",
        "running": "1\N{NO-BREAK SPACE}h 1\N{NO-BREAK SPACE}min",
        "memory": "150\N{NO-BREAK SPACE}MB",
        "frames": "1,200, longest wait 45 ms",
        "drawn": "the graphics card",
        "free": "5\N{NO-BREAK SPACE}GB",
        "version": "kiosk 1.0",
    }


def test_the_last_problems_are_told_first(stocked: Office) -> None:
    stocked.health = replace(stocked.health, problems=("The disk is tired.", "x", "y"))
    stocked.after(10)
    first = stocked.staff.now.facts.rows[0]
    assert (first.text, first.tone) == ("The disk is tired. (and 2 more)", "later")


def test_everything_is_said_in_each_language(stocked: Office) -> None:
    said = []
    for _ in range(3):
        stocked.staff.go("language")
        said.append((stocked.staff.now.heading, stocked.staff.tools.heading))
    assert said == [("På nå", "Verktøy"), ("Läuft gerade", "Werkzeuge"), ("On now", "Tools")]


def test_the_packs_with_what_is_wrong_and_their_pictures(stocked: Office) -> None:
    stocked.waits(lambda: all(row.picture for row in stocked.rows().values()))
    summer, winter = stocked.rows()[SUMMER], stocked.rows()[WINTER]
    assert (summer.standing, summer.action) == ("On now", "")
    assert (winter.standing, winter.action) == ("", "Put on")
    assert winter.detail.endswith("installed 1 June 2026")
    assert winter.problems.startswith("1 warning\n")
    pictures = stocked.glass.layers._layers
    assert {summer.picture, winter.picture} <= set(pictures)
    stocked.staff.leave()
    assert not {summer.picture, winter.picture} & set(pictures)


def test_a_damaged_pack_cannot_be_put_on(stocked: Office) -> None:
    winter = next(pack for pack in stocked.store.installed() if pack.name == "winter")
    file = winter.folder / "stunts/jump/poster.png"
    file.parent.chmod(0o700)
    file.unlink()
    stocked.staff.leave()
    stocked.comes_in()
    stocked.waits(lambda: stocked.rows().get(WINTER) and stocked.rows()[WINTER].problems)
    row = stocked.rows()[WINTER]
    assert (row.standing, row.action) == ("Damaged: install it again", "")
    assert row.problems.startswith("2 errors · 1 warning\n`stunts/jump/poster.png` is damaged")


def test_why_a_pack_was_taken_off_is_told(stocked: Office) -> None:
    winter = next(pack for pack in stocked.store.installed() if pack.name == "winter")
    stocked.store.note(winter, "Its pictures vanished.", now=stocked.staff._backing.now())
    stocked.staff.leave()
    stocked.comes_in()
    stocked.waits(lambda: WINTER in stocked.rows())
    assert stocked.rows()[WINTER].standing == "Taken off: Its pictures vanished."


def test_where_kiosk_yaml_names_a_pack_nothing_else_is_offered(stocked: Office) -> None:
    stocked.pinned = "mission-norway"
    stocked.staff.go("packs")
    assert not any(row.action for row in stocked.rows().values())
    assert "told to show “mission-norway”" in stocked.staff.packs.text


# -- what it does ------------------------------------------------------------------------------


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
