"""The staff area as a whole: the way in, what it says, and what it does to packs."""

from dataclasses import replace

from kiosk.ui.wording import SPOKEN
from tests.ui.office import PIN, SUMMER, WINTER, WRONG, Office

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
    for _ in SPOKEN:
        stocked.staff.go("language")
        said.append((stocked.staff.now.heading, stocked.staff.tools.heading))
    assert said[:2] == [("På nå", "Verktøy"), ("På no", "Verktøy")]
    assert said[-1] == ("On now", "Tools")
    assert len(set(said)) == len(SPOKEN)


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
    stocked.waits(lambda: "error" in getattr(stocked.rows().get(WINTER), "problems", ""))
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
