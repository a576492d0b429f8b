"""A change is made where no visitor sees a break."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.between import TURNED_AFTER
from kiosk.ui.kiosk_view import Kiosk
from tests.ui.glass import Glass
from tests.ui.shelves import JUMP, pack, shelf, with_posters

Place = Kiosk.Place
NEW = shelf(pack(stunts={"jump": JUMP}, title="Another"), serial=2)


@pytest.fixture
def made(attract: Glass) -> list[str]:
    """What is on at each change that was made."""
    return []


def wait_for_it(glass: Glass, made: list[str], *, at_once: bool = False) -> None:
    def change() -> None:
        made.append(str(glass.phase))
        glass.put_on(NEW)

    glass.kiosk.between.ask(change, at_once=at_once)


def test_in_attract_it_is_made_in_place_of_the_next_slide(attract: Glass, made: list[str]) -> None:
    wait_for_it(attract, made)
    attract.after(7.9)
    assert made == []
    attract.after(0.1)
    assert made == ["attract"]
    assert attract.kiosk.shown is NEW
    attract.after(8.0)
    assert made == ["attract"]


def test_in_a_visit_it_waits_for_the_end(visited: Glass, made: list[str]) -> None:
    wait_for_it(visited, made)
    visited.kiosk.open("stunt")
    visited.after(60.0)
    assert visited.kiosk.asking
    visited.kiosk.stay()
    visited.after(60.0)
    assert made == []
    visits = visited.kiosk.visits
    visited.after(30.0)
    assert made == ["attract"]
    assert visited.kiosk.attracting
    assert visited.kiosk.visits == visits + 1
    assert visited.way == ["start"]


def test_a_visit_that_is_ended_by_hand_ends_on_the_old_pack(
    visited: Glass, made: list[str]
) -> None:
    wait_for_it(visited, made)
    visited.kiosk.leave()
    assert made == ["attract"]
    assert visited.kiosk.shown is NEW
    visited.kiosk.begin()
    assert visited.screens.start.wordmark == "ANOTHER"


def test_at_once_it_is_made_in_a_visit_when_no_page_turns(
    visited: Glass, made: list[str], qtbot: QtBot
) -> None:
    visited.kiosk.open("stunt/jump")
    wait_for_it(visited, made, at_once=True)
    assert made == []
    qtbot.waitUntil(lambda: made == ["active"], timeout=round(TURNED_AFTER * 10_000))
    assert visited.kiosk.on == Place.Entry
    assert not visited.kiosk.attracting


def test_only_what_was_asked_for_last_is_made(attract: Glass, made: list[str]) -> None:
    attract.kiosk.between.ask(lambda: made.append("first"))
    wait_for_it(attract, made)
    assert attract.kiosk.between.waits
    attract.after(8.0)
    assert made == ["attract"]


def test_what_is_forgotten_is_not_made(attract: Glass, made: list[str]) -> None:
    wait_for_it(attract, made)
    attract.kiosk.between.forget()
    attract.after(8.0)
    assert made == []
    assert not attract.kiosk.between.waits


def test_the_old_slide_stays_in_front_until_the_first_new_one_is_there(
    glass: Glass, qtbot: QtBot, tmp_path: Path
) -> None:
    def there() -> bool:
        return glass.kiosk.state.slide_since is not None

    glass.put_on(with_posters(tmp_path / "old"))
    qtbot.waitUntil(there)
    first_in_front = glass.screens.attract.firstInFront
    front = glass.posters[0 if first_in_front else 1]
    words = glass.screens.attract.hook
    glass.put_on(with_posters(tmp_path / "new", serial=2))
    assert not there()
    assert front.ready
    assert front.layers.rows
    assert glass.screens.attract.hook == words
    assert glass.screens.attract.firstInFront == first_in_front
    qtbot.waitUntil(there)
    assert glass.screens.attract.firstInFront != first_in_front
    assert front.layers.rows


def test_the_page_that_is_open_stays_in_its_place(visited: Glass) -> None:
    """So a page that an author has scrolled stays scrolled when he saves."""
    visited.kiosk.open("stunt/jump")
    slot = visited.kiosk.slot
    changed = {**JUMP, "title": "A new name"}
    visited.put_on(shelf(pack(stunts={"jump": changed}), serial=2))
    assert visited.kiosk.slot == slot
    assert visited.entry.title == "A new name"
    visited.kiosk.back()
    visited.kiosk.open("location/top")
    assert visited.entry.title == "Helsetkopen"
