"""Another pack goes on: in attract, during a visit, and in place of none."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.state import Manner
from tests.ui.glass import Glass
from tests.ui.shelves import (
    JUMP,
    PLACES,
    TOP,
    VALLEY,
    WRECK,
    Content,
    pack,
    shelf,
    with_posters,
)

Place = Kiosk.Place
TALL = Manner(building=12.0)


def test_another_pack_keeps_the_place(visited: Glass) -> None:
    visited.kiosk.speak("nb")
    visited.kiosk.open("location/top")
    visited.kiosk.section(2)
    changed: Content = {**TOP, "title": "Helsetkopen, nå"}
    visited.put_on(shelf(pack(locations={"top": changed}), serial=2))
    assert visited.kiosk.on == Place.Entry
    assert visited.entry.title == "Helsetkopen, nå"
    assert visited.entry.section == "stunts"
    assert visited.kiosk.state.language == "nb"
    assert not visited.kiosk.attracting


@pytest.mark.parametrize(
    ("open_", "content"),
    [
        ("location/valley", pack(locations={"top": TOP})),
        ("stunt", pack(stunts={})),
        ("stunt/wreck", pack(stunts={"jump": JUMP})),
    ],
)
def test_a_place_that_the_new_pack_lacks_is_start(
    visited: Glass, open_: str, content: object
) -> None:
    visited.kiosk.open(open_)
    visited.put_on(shelf(content, serial=2))  # type: ignore[arg-type]
    assert visited.way == ["start"]
    assert visited.kiosk.on == Place.Start
    assert not visited.kiosk.attracting


def test_a_page_behind_that_the_new_pack_lacks_is_only_gone_from_the_way(visited: Glass) -> None:
    visited.kiosk.open("location/valley")
    visited.kiosk.open("stunt/wreck")
    visited.put_on(shelf(pack(locations={"top": TOP}), serial=2))
    assert visited.way == ["start", "list:location", "entry:wreck"]
    assert visited.kiosk.on == Place.Entry


def test_a_language_that_the_new_pack_lacks_is_its_first(visited: Glass) -> None:
    visited.kiosk.speak("de")
    visited.put_on(shelf(languages=("nb", "en"), serial=2))
    assert visited.kiosk.state.language == "nb"
    assert visited.dock[-2] == "Norsk bokmål"


def test_a_pack_that_goes_on_in_attract_is_no_visit(attract: Glass) -> None:
    before = attract.kiosk.visits
    attract.put_on(shelf(serial=2))
    assert attract.kiosk.attracting
    assert attract.kiosk.visits == before


def test_attract_takes_up_the_new_packs_slides(attract: Glass) -> None:
    attract.put_on(shelf(pack(PLACES, {"wreck": WRECK}, {}), serial=2))
    hooks = []
    for _ in range(3):
        hooks.append(attract.screens.attract.hook)
        attract.after(8.0)
    assert set(hooks) == {"He rode off it", "A real train", "Green"}


def test_a_pack_goes_off_and_on_again(visited: Glass) -> None:
    visited.kiosk.open("location/top")
    visited.after(60.0)
    assert visited.kiosk.asking
    visited.put_on(None)
    assert visited.kiosk.on == Place.BackSoon
    assert not visited.kiosk.asking
    visited.put_on(shelf(serial=3))
    visited.after(0.0)
    assert visited.kiosk.on != Place.BackSoon


def test_a_new_patience_counts_from_the_next_touch(visited: Glass) -> None:
    visited.put_on(shelf(serial=2), Manner(timeout=20.0, warning=25.0))
    visited.kiosk.touched("touch")
    visited.after(20.0)
    assert visited.kiosk.asking
    assert visited.screens.asking.warningSeconds == 25.0


def test_another_pack_is_on_every_screen(visited: Glass) -> None:
    visited.kiosk.open("stunt")
    changed: Content = {**JUMP, "title": "A new name"}
    visited.put_on(shelf(pack(stunts={"jump": changed}, activities={}, title="Another"), serial=2))
    assert [card.title for card in visited.screens.stunts.cards.rows] == ["A new name"]
    assert visited.screens.stunts.cards.rows[0].picture == "2/stunt/jump"
    assert visited.screens.start.wordmark == "ANOTHER"


def test_explore_before_a_new_packs_first_slide_is_only_a_beginning(
    glass: Glass, qtbot: QtBot, tmp_path: Path
) -> None:
    glass.put_on(shelf(pack(locations={"gone": VALLEY}, stunts={}, activities={})))
    glass.put_on(with_posters(tmp_path, serial=2))
    assert glass.kiosk.state.slide_since is None
    glass.kiosk.explore()
    assert glass.way == ["start"]
    assert not glass.kiosk.attracting


def test_the_building_stands_beside_the_heights_of_a_stunt(glass: Glass) -> None:
    figure = {"value": 604, "unit": "m", "label": "x", "drawing": "height"}
    glass.put_on(shelf(pack(stunts={"jump": {**JUMP, "figures": [figure]}})))
    glass.kiosk.begin()
    glass.kiosk.open("stunt/jump")
    assert [row.key for row in glass.entry.bars.rows] == ["own"]
    glass.put_on(shelf(pack(stunts={"jump": {**JUMP, "figures": [figure]}})), TALL)
    assert [row.key for row in glass.entry.bars.rows] == ["own", "building"]
