"""The map in a visit: its pins, its card, its filters, and the ways to it and back."""

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.content import Kind
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.shown import Shown
from kiosk.visit import Looking, Page, Point, Screen
from tests.qml.packs import MAP as DRAWING
from tests.ui.glass import MANNER, Glass
from tests.ui.shelves import MAP, TOP, VALLEY, WALK, WRECK, Content, pack, shelf

Place = Kiosk.Place

NORTH: Content = {
    "title": "North Cape",
    "hook": "Far",
    "story": "Far.",
    "place": {"lat": 69.0, "lon": 18.0},
}
DALE: Content = {**VALLEY, "place": {"lat": 61.7, "lon": 7.6}}
ABROAD: Content = {**NORTH, "title": "Abroad", "place": {"lat": 40.0, "lon": 5.0}}


def mapped(folder: Path, **more: Any) -> Shown:
    """A pack with a map: two places in its inset, one far north, one that it does not show."""
    (folder / "map.svg").write_text(DRAWING, encoding="utf-8")
    places = {"top": TOP, "valley": DALE, "north": NORTH, "abroad": ABROAD}
    return shelf(pack(locations=places, map=MAP, **more), folder=folder)


@pytest.fixture
def there(glass: Glass, tmp_path: Path) -> Glass:
    """Somebody who looks at the map of a kiosk that knows where it stands."""
    glass.put_on(mapped(tmp_path), replace(MANNER, here=Point(62.06, 6.97)))
    glass.kiosk.begin()
    glass.kiosk.dock("map")
    fit(glass)
    return glass


def fit(glass: Glass, width: float = 600, height: float = 900) -> None:
    free = QRectF(10, 100, width - 20, height - 200)
    glass.screens.map.fit(QSizeF(width, height), free, QSizeF(40, 50), 16, QColor("#102030"))


def marks(glass: Glass) -> dict[str, Any]:
    return {row.key: row for row in glass.screens.map.marks.rows}


def tap(glass: Glass, *parts: str) -> None:
    """A tap on the mark that has all of these among its entries."""
    (key,) = (key for key in marks(glass) if set(parts) <= set(key.split()))
    glass.screens.map.tap(key)


def looking(glass: Glass) -> Looking:
    found: Looking = glass.kiosk.state.looking
    return found


# -- the way there -----------------------------------------------------------------------------


def test_a_pack_without_a_map_has_no_button_for_it(visited: Glass) -> None:
    assert "Map" not in visited.dock
    visited.kiosk.open("location/top")
    assert visited.entry.onMap == ""
    visited.screens.map.point("location/top")
    assert visited.way == ["start", "list:location", "entry:top"]


def test_the_dock_leads_to_the_map_and_says_so(there: Glass) -> None:
    assert there.kiosk.on == Place.Map
    assert there.dock[:2] == ["Start", "Map"]
    assert [row.key for row in there.screens.dock.rows if row.chosen] == ["map"]
    assert there.way == ["start", "map"]
    assert there.screens.map.back == ""


def test_from_an_entrys_page_to_its_pin_and_back(there: Glass) -> None:
    kiosk, map_ = there.kiosk, there.screens.map
    kiosk.open("location/north")
    assert there.entry.back == "Map"
    assert there.entry.onMap == "Show on the map"
    map_.point("location/north")
    assert there.kiosk.on == Place.Map
    assert there.way == ["start", "map", "entry:north", "map:north"]
    assert map_.back == "North Cape"
    assert map_.card.key == "location/north"
    assert map_.zoom > 1
    assert not there.screens.dock.rows[1].chosen
    kiosk.back()
    assert there.way == ["start", "map", "entry:north"]
    kiosk.back()
    assert (map_.card.key, map_.zoom) == ("", 1)


def test_an_entry_is_pointed_at_on_the_inset_that_shows_it(there: Glass) -> None:
    there.kiosk.open("stunt/jump")
    there.screens.map.point("stunt/jump")
    assert there.screens.map.inset == 1
    assert there.screens.map.card.title == "The jump"
    assert (there.screens.map.cardAcross, there.screens.map.cardDown) != (0, 0)


@pytest.mark.parametrize("key", ["location/abroad", "activity/walk", "stunt/wreck"])
def test_what_is_not_on_the_map_cannot_be_pointed_at(there: Glass, key: str) -> None:
    there.kiosk.open(key)
    assert there.entry.onMap == ""
    assert not any(key in mark.split() for mark in marks(there))


# -- pins ----------------------------------------------------------------------------------------


def test_what_is_close_together_is_one_mark_and_an_inset_shows_it_apart(there: Glass) -> None:
    map_ = there.screens.map
    assert (
        set(marks(there))
        == {
            "location/north",
            "location/valley location/top stunt/jump activity/hike",
        }
        or len(marks(there)) == 2
    )
    (one,) = (row for row in marks(there).values() if row.look == "cluster")
    assert (one.count, one.mix) == ("4", "2.1.1")
    assert one.name.startswith("4 things close together, ")
    assert [row.title for row in map_.insets.rows] == ["The fjords"]
    assert len(map_.dots.rows) == 2
    tap(there, "location/top", "location/valley")
    assert (map_.inset, map_.title, map_.kicker) == (1, "The fjords", "Map")
    assert set(marks(there)) == {"location/top stunt/jump activity/hike", "location/valley"}
    assert map_.dots.rows == ()


def test_a_pin_that_an_inset_covers_is_not_on_the_map(glass: Glass, tmp_path: Path) -> None:
    covered: Content = {**NORTH, "place": {"lat": 59.0, "lon": 15.0}}
    (tmp_path / "map.svg").write_text(DRAWING, encoding="utf-8")
    places = {"covered": covered, "north": NORTH}
    glass.put_on(shelf(pack(places, {}, {}, map=MAP), folder=tmp_path))
    glass.kiosk.begin()
    glass.kiosk.dock("map")
    fit(glass)
    assert set(marks(glass)) == {"location/north"}
    glass.kiosk.open("location/covered")
    assert glass.entry.onMap == ""


def test_an_inset_over_its_own_country_shows_it_alone(glass: Glass, tmp_path: Path) -> None:
    (tmp_path / "map.svg").write_text(DRAWING, encoding="utf-8")
    (inset,) = cast("list[dict[str, object]]", MAP["insets"])
    over = {**MAP, "insets": [{**inset, "at": [0.2, 0.4, 0.6, 0.8]}]}
    places = {"top": TOP, "north": NORTH}
    glass.put_on(shelf(pack(places, {}, {}, map=over), folder=tmp_path))
    glass.kiosk.begin()
    glass.kiosk.dock("map")
    fit(glass)
    assert set(marks(glass)) == {"location/north"}
    assert [row.key for row in glass.screens.map.dots.rows] == ["1/location/top"]


def test_a_pin_says_what_it_is_and_how_far_away(there: Glass) -> None:
    there.screens.map.lookInto(1)
    rows = marks(there)
    assert rows["location/valley"].look == "location"
    assert rows["location/valley"].name == "The valley, Filming location, 52\xa0km away"
    several = rows["location/top stunt/jump activity/hike"]
    assert (several.look, several.count) == ("place", "3")
    assert several.name.startswith("3 things here, Helsetkopen, The jump, Guided hike")
    assert there.screens.map.here == "You are here"


def test_without_a_place_of_its_own_the_kiosk_says_nothing_of_here(
    glass: Glass, tmp_path: Path
) -> None:
    glass.put_on(mapped(tmp_path))
    glass.kiosk.begin()
    glass.kiosk.dock("map")
    fit(glass)
    assert glass.screens.map.here == ""
    assert marks(glass)["location/north"].name == "North Cape, Filming location"
    tap(glass, "location/north")
    assert glass.screens.map.card.kicker == "Filming location"


def test_names_stand_where_they_cover_nothing(there: Glass) -> None:
    assert marks(there)["location/north"].label == "North Cape"
    there.screens.map.lookInto(1)
    fit(there, 220, 420)
    labels = [row.label for row in marks(there).values()]
    assert labels.count("") >= len(labels) - 1


# -- the card ------------------------------------------------------------------------------------


def test_one_place_opens_as_a_card_that_leafs(there: Glass) -> None:
    map_ = there.screens.map
    map_.lookInto(1)
    tap(there, "location/top", "stunt/jump")
    card = map_.card
    assert (card.title, card.position) == ("Helsetkopen", "1 / 3")
    assert marks(there)["location/top stunt/jump activity/hike"].chosen
    map_.leaf(-1)
    assert (card.title, card.position) == ("Guided hike", "3 / 3")
    map_.leaf(1)
    assert card.title == "Helsetkopen"
    map_.collect(card.key)
    assert there.kiosk.state.trip.stops == ((Kind.LOCATION, "top"),)
    assert (card.collected, card.collects) == (True, "In my trip")
    map_.collect(card.key)
    assert card.collects == "Add to my trip"
    map_.putAway()
    assert card.key == ""


def test_going_back_finds_the_map_as_it_was(there: Glass) -> None:
    kiosk, map_ = there.kiosk, there.screens.map
    map_.come(1)
    map_.settle(0.8, 0.2, map_.zoom)
    tap(there, "location/north")
    before = looking(there)
    kiosk.open("location/north")
    kiosk.back()
    assert looking(there) == before
    kiosk.dock("language")
    kiosk.speak("de")
    assert looking(there) == before
    assert map_.card.opens == "Öffnen"
    assert map_.title == "Karte"
    kiosk.dock("start")
    kiosk.dock("map")
    assert looking(there) == before
    kiosk.leave()
    kiosk.begin()
    kiosk.dock("map")
    assert looking(there) == Looking()
    assert (map_.zoom, map_.card.key) == (1, "")


# -- filters -------------------------------------------------------------------------------------


def choices(glass: Glass) -> dict[str, tuple[str, bool]]:
    return {row.key: (row.title, row.chosen) for row in glass.screens.map.filters.rows}


def test_filters_tell_what_they_leave_and_combine(there: Glass) -> None:
    map_ = there.screens.map
    assert choices(there) == {
        "location": ("Places 3", False),
        "stunt": ("Stunts 1", False),
        "activity": ("To do 1", False),
        "film/Dead Reckoning Part One": ("Dead Reckoning Part One 3", False),
    }
    map_.choose("film/Dead Reckoning Part One")
    assert choices(there)["location"] == ("Places 1", False)
    assert set(" ".join(marks(there)).split()) == {"location/top", "stunt/jump", "activity/hike"}
    map_.choose("stunt")
    assert set(marks(there)) == {"stunt/jump"}
    assert map_.changed
    map_.choose("activity")
    assert set(" ".join(marks(there)).split()) == {"stunt/jump", "activity/hike"}


def test_the_trip_is_a_filter_once_there_is_one(there: Glass) -> None:
    map_ = there.screens.map
    assert "mine" not in choices(there)
    map_.collect("location/north")
    assert choices(there)["mine"] == ("My trip 1", False)
    map_.choose("mine")
    assert set(marks(there)) == {"location/north"}
    map_.choose("mine")
    assert len(marks(there)) == 2


def test_no_map_is_left_empty_without_a_way_out(there: Glass) -> None:
    map_ = there.screens.map
    map_.choose("stunt")
    map_.choose("mine")
    assert (map_.nothing, marks(there)) == ("Nothing fits all of this.", {})
    map_.showAll()
    assert (map_.nothing, looking(there)) == ("", Looking())
    assert not map_.changed


# -- moving --------------------------------------------------------------------------------------


def test_closer_and_farther_end_somewhere(there: Glass) -> None:
    map_ = there.screens.map
    assert map_.farthest
    assert not map_.changed
    for _ in range(9):
        map_.come(1)
    assert map_.nearest
    for _ in range(9):
        map_.come(-1)
    assert map_.farthest
    assert map_.zoom == 1


def test_the_map_is_soft_beyond_its_edges_and_settles_within(there: Glass) -> None:
    map_ = there.screens.map
    map_.come(1)
    edge = QPointF(map_.softened(-1.0, 0.5, 2.0))
    assert -1 < edge.x() < 0.25
    assert map_.softenedZoom(0.5) > 0.5
    map_.settle(edge.x(), edge.y(), 2.0)
    assert map_.across >= 0.2


def test_it_is_the_same_part_of_the_map_on_another_screen(there: Glass) -> None:
    map_ = there.screens.map
    map_.come(2)
    map_.settle(0.4, 0.5, map_.zoom)
    before = (map_.across, map_.down, map_.zoom)
    fit(there, 900, 600)
    assert map_.zoom == before[2]
    fit(there)
    assert (map_.across, map_.down, map_.zoom) == before


# -- another pack --------------------------------------------------------------------------------


def test_a_pack_without_a_map_leads_back_to_start(there: Glass) -> None:
    there.put_on(shelf(serial=2))
    assert there.way == ["start"]
    assert "Map" not in there.dock


def test_a_pack_that_has_lost_an_entry_shows_the_rest_of_its_card(
    there: Glass, tmp_path: Path
) -> None:
    there.screens.map.lookInto(1)
    tap(there, "location/top", "stunt/jump")
    (tmp_path / "map.svg").write_text(DRAWING, encoding="utf-8")
    plain = {**MAP, "insets": []}
    less = pack(
        locations={"top": TOP}, stunts={"wreck": WRECK}, activities={"walk": WALK}, map=plain
    )
    there.put_on(shelf(less, folder=tmp_path, serial=2))
    assert there.page == Page(Screen.MAP)
    assert (there.screens.map.inset, there.screens.map.card.title) == (0, "Helsetkopen")
    assert there.screens.map.card.position == ""


def test_the_stage_has_no_more_pictures_than_it_needs(there: Glass, qtbot: QtBot) -> None:
    plates = there.screens.map.plates
    held = vars(there.layers)["_layers"]
    others = len(held)
    for zoom in range(6):
        there.screens.map.come(1 if zoom < 3 else -1)
        qtbot.waitUntil(lambda: not there.screens.map.busy)
        assert len(held) <= others + 2
    assert plates.whole
    there.kiosk.leave()
    assert plates.sharp == ""
    assert plates.whole
