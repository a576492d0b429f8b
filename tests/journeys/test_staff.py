"""Staff at the glass: the corner, the PIN, and what is behind it."""

import re
import shutil
from pathlib import Path
from time import monotonic

import pytest

from tests.journeys.centre import PACK, Centre, Running
from tests.journeys.conftest import Open
from tests.journeys.visitor import PATIENCE, Visitor

PIN, WRONG = "4711", "9073"
START = "Where do you want to start?"


def write_pack(folder: Path, title: str, version: str) -> Path:
    """A pack of one stunt, with a poster."""
    entry = folder / "stunts/jump"
    entry.mkdir(parents=True)
    (entry / "stunt.yaml").write_text(
        f"title: The jump of {title}\nhook: One jump\nstory: It was a jump.\n"
        "films: [{title: One, year: 2023}]\nsources: ['https://example.org/']\n"
        "poster: {image: train.webp, alt: A train}\n"
    )
    shutil.copy(PACK / "stunts/train-roof-fight/poster/1-sky.webp", entry / "train.webp")
    (folder / "pack.yaml").write_text(
        f"format: 1\nid: {folder.name}\nversion: '{version}'\ntitle: {title}\nlanguages: [en]\n"
    )
    return folder


@pytest.fixture
def stocked(centre: Centre, tmp_path: Path) -> Centre:
    """A centre with a PIN, the pack Summer on and the pack Winter installed."""
    for title in ("Summer", "Winter"):
        folder = write_pack(tmp_path / title.lower(), title, "1")
        assert centre.says("pack", "install", folder).status == 0
    assert centre.says("pack", "use", "summer").status == 0
    assert centre.says("staff", "set-pin", given=f"{PIN}\n").status == 0
    return centre


def corner(visitor: Visitor) -> tuple[float, float]:
    width, height = visitor.look().size
    return width - 30, height - 30


def holds_the_corner(visitor: Visitor, seconds: float = 5) -> None:
    x, y = corner(visitor)
    visitor.moves_fingers(("down", 0, x, y))
    visitor.waits(seconds)
    visitor.moves_fingers(("up", 0, x, y))


def types(visitor: Visitor, pin: str) -> None:
    """A digit that comes twice is typed faster than a visitor's taps may be."""
    for digit, again in re.findall(r"(.)(\1?)", pin):
        at = visitor.finds(digit).middle
        (visitor.trembles_at if again else visitor.taps_at)(*at)
    visitor.touches("Open")


def comes_in(running: Running) -> Visitor:
    """Somebody of the staff, behind the PIN."""
    visitor = running.visitor
    visitor.comes_by()
    visitor.taps_the_middle()
    visitor.sees(START)
    holds_the_corner(visitor)
    visitor.sees("Staff", "Type the PIN.")
    types(visitor, PIN)
    visitor.sees("On now")
    return visitor


def is_there_again(centre: Centre) -> None:
    """Wait until the kiosk has ended, and answers once more."""
    end = monotonic() + PATIENCE
    while sum(line.endswith("Ended") for line in centre.logged()) < 1:
        assert monotonic() < end, "The kiosk does not end."
    while centre.says("status").status:
        assert monotonic() < end, "The kiosk does not come back."


def test_staff_swap_a_pack_test_the_glass_and_leave(stocked: Centre) -> None:
    """The corner, a wrong PIN, the right one, another pack with a confirmation, and out again."""
    with stocked.kiosk(pack=None) as running:
        visitor = running.visitor
        visitor.comes_by()
        visitor.sees("SUMMER")
        visitor.taps_the_middle()
        visitor.sees(START)

        # A finger that is lifted in time is a visitor's, and does what a visitor's does.
        holds_the_corner(visitor, seconds=1)
        visitor.touches("Start", dock=True)
        visitor.sees(START)

        holds_the_corner(visitor)
        visitor.sees("Staff", "Type the PIN.")
        types(visitor, WRONG)
        visitor.sees("That is not the PIN. 4 more tries.")
        types(visitor, PIN)
        visitor.sees("On now", "Summer", "No problems")
        visitor.reads("On since", "Running for")

        visitor.touches("Packs", dock=True)
        visitor.sees("Summer", "Winter")
        visitor.no_longer_sees("One moment …")
        visitor.touches("Put on: Winter")
        visitor.sees("Put on “Winter 1” instead of “Summer 1”?")
        visitor.touches("No")
        visitor.no_longer_sees("Put on “Winter 1” instead of “Summer 1”?")
        assert stocked.status()["pack"] == "Summer"
        visitor.touches("Put on: Winter")
        visitor.touches("Put it on")
        visitor.sees("“Winter 1” is on.")
        visitor.touches("OK")
        visitor.touches("Now", dock=True)
        visitor.sees("Winter", "Before it: Summer 1")

        visitor.touches("Tools", dock=True)
        visitor.touches("Touch test")
        visitor.sees("Touch each corner, then draw.")
        for number in range(1, 5):
            visitor.touches(f"Corner {number}")
        visitor.sees("All four corners answer.")
        visitor.touches("Done")
        visitor.sees("Clean the screen")

        visitor.touches("Leave", dock=True)
        visitor.comes_by()
        visitor.sees("WINTER")
        assert stocked.status()["phase"] == "attract"
        visitor.taps_the_middle()
        visitor.sees(START)


def test_without_a_pin_the_corner_opens_nothing(running: Running, visitor: Visitor) -> None:
    """However long it is held."""
    visitor.taps_the_middle()
    visitor.sees(START)
    holds_the_corner(visitor, seconds=8)
    visitor.still_sees("Comfort")


def test_a_pack_comes_from_a_stick(stocked: Centre, tmp_path: Path) -> None:
    """Put in while somebody is there, it is offered, installed when they say so, and put on."""
    stick = tmp_path / "media/stick"
    stick.mkdir(parents=True)
    with stocked.kiosk(pack=None) as running:
        visitor = comes_in(running)
        visitor.touches("Packs", dock=True)
        visitor.sees("Summer", "Winter")
        assert "Spring" not in visitor.look().words

        spring = write_pack(tmp_path / "spring", "Spring", "3")
        assert stocked.says("pack", "build", spring, "-o", stick / "spring.kioskpack").status == 0
        (stick / "broken.kioskpack").write_bytes(b"PK\x03\x04 and nothing more")
        visitor.waits(seconds=2)
        visitor.sees("Spring", "broken.kioskpack")
        visitor.no_longer_sees("One moment …")
        visitor.touches("Install: Spring")
        visitor.sees("Install “Spring 3”?")
        visitor.touches("Install")
        visitor.sees("Put on “Spring 3” instead of “Summer 1”?")
        visitor.touches("Put it on")
        visitor.sees("“Spring 3” is on.")
        visitor.touches("OK")
        visitor.touches("Now", dock=True)
        visitor.touches("Go back: Spring")
        visitor.sees("Go back from “Spring 3” to “Summer 1”?")
        visitor.touches("Go back")
        visitor.sees("“Summer 1” is on.")
    assert re.search(r"summer +1 .* on since", stocked.says("pack", "list").out)


def test_cleaning_ignores_touch_and_everything_closes_itself(stocked: Centre) -> None:
    """Half a minute of wiping does nothing; two minutes later visitors have the screen again."""
    with stocked.kiosk(pack=None) as running:
        visitor = comes_in(running)
        visitor.touches("Tools", dock=True)
        visitor.touches("Clean the screen: 30\N{NO-BREAK SPACE}s")
        visitor.sees("The screen can be cleaned")
        width, height = visitor.look().size
        for share in (0.1, 0.3, 0.5, 0.7, 0.95):
            visitor.taps_at(width * share, height * share)
        visitor.presses("Escape", "Return")
        visitor.waits(seconds=20)
        visitor.sees("The screen can be cleaned")
        visitor.waits(seconds=10)
        visitor.sees("Clean the screen")
        visitor.waits(seconds=119)
        visitor.sees("Clean the screen")
        visitor.waits(seconds=1)
        visitor.comes_by()


def test_staff_close_the_kiosk_and_restart_it(stocked: Centre) -> None:
    """After a restart the same process goes on; closing ends with a status of its own."""
    with stocked.kiosk(pack=None) as running:
        visitor = comes_in(running)
        visitor.touches("Tools", dock=True)
        visitor.touches("Restart the kiosk")
        visitor.touches_for_the_last_time("Restart")
        is_there_again(stocked)
        assert running.process.poll() is None
        visitor = comes_in(running)
        visitor.touches("Tools", dock=True)
        visitor.touches("Close the kiosk")
        visitor.sees("Close the kiosk?")
        visitor.touches_for_the_last_time("Close")
        assert running.ends() == 4
        running.expected = 4


def test_staff_come_in_where_there_is_nothing_to_show(open_centre: Open, tmp_path: Path) -> None:
    """Back soon: the same corner, though there is no dock."""
    centre = open_centre((1920, 1080))
    centre.config.write_text("nonsense: true\n")
    assert centre.says("staff", "set-pin", given=f"{PIN}\n").status == 0
    with centre.kiosk(pack=None) as running:
        running.says.append("")
        running.complaints.append("nonsense")
        visitor = running.visitor
        visitor.sees("Back soon")
        holds_the_corner(visitor)
        visitor.sees("Type the PIN.")
        types(visitor, PIN)
        visitor.sees("On now", "Nothing is on")
