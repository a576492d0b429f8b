"""Whole visits, through what a touch can ask for, on a clock that stands still."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content import Kind
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.state import Manner
from kiosk.visit import Phase
from tests.ui.glass import MANNER, Glass
from tests.ui.shelves import (
    JUMP,
    PLACES,
    STUNTS,
    TOP,
    VALLEY,
    WRECK,
    Content,
    pack,
    shelf,
    with_posters,
)

Place = Kiosk.Place


def phase(glass: Glass) -> Phase:
    phase: Phase = glass.kiosk.state.visit.phase
    return phase


def titles(glass: Glass) -> list[str]:
    return [row.title for row in glass.screens.dock.rows]


def test_without_a_pack_it_is_back_soon(glass: Glass) -> None:
    glass.put_on(None, Manner(place="Hellesylt"))
    assert glass.kiosk.on == Place.BackSoon
    assert not glass.kiosk.attracting
    assert glass.screens.backSoon.title == "Back soon"
    assert "Hellesylt" in glass.screens.backSoon.others
    for touch in (glass.kiosk.begin, glass.kiosk.explore, glass.kiosk.leave, glass.kiosk.stay):
        touch()
    glass.kiosk.touched("touch")
    glass.after(1e6)
    assert glass.kiosk.on == Place.BackSoon


def test_attract_begins_with_the_pack(attract: Glass) -> None:
    assert attract.kiosk.attracting
    assert phase(attract) is Phase.ATTRACT
    assert attract.screens.attract.running
    assert attract.screens.attract.hook == "He rode off it"
    assert attract.screens.attract.slideNumber == 0


def test_slides_go_on_and_round(attract: Glass) -> None:
    hooks = []
    fronts = []
    for _ in range(7):
        hooks.append(attract.screens.attract.hook)
        fronts.append(attract.screens.attract.firstInFront)
        attract.after(8.0)
    assert len(set(hooks)) == 6
    assert hooks[6] == hooks[0]
    assert fronts == [True, False, True, False, True, False, True]


def test_a_slide_stays_its_time(attract: Glass) -> None:
    attract.after(7.9)
    assert attract.kiosk.state.slide == 0
    attract.after(0.1)
    assert attract.kiosk.state.slide == 1
    attract.after(7.9)
    assert attract.kiosk.state.slide == 1


def test_the_touch_that_ends_attract_does_nothing_else(attract: Glass) -> None:
    attract.after(8.0)
    attract.kiosk.touched("touch")
    assert attract.kiosk.attracting
    attract.kiosk.begin()
    assert not attract.kiosk.attracting
    assert phase(attract) is Phase.ACTIVE
    assert attract.way == ["start"]
    assert attract.kiosk.on == Place.Start


@pytest.mark.parametrize("slide", range(6))
def test_explore_opens_the_slides_own_entry(attract: Glass, slide: int) -> None:
    for _ in range(slide):
        attract.after(8.0)
    title = attract.screens.attract.entryTitle
    attract.kiosk.explore()
    assert not attract.kiosk.attracting
    assert attract.kiosk.on == Place.Entry
    assert attract.entry.title == title
    assert len(attract.way) == 3
    attract.kiosk.back()
    assert attract.kiosk.on == [Place.Locations, Place.Stunts, Place.Activities][slide % 3]


def test_a_whole_visit(visited: Glass) -> None:
    kiosk, screens = visited.kiosk, visited.screens
    kiosk.open("location")
    assert kiosk.on == Place.Locations
    assert [card.title for card in screens.locations.cards.rows] == ["Helsetkopen", "The valley"]
    kiosk.open("location/top")
    assert kiosk.on == Place.Entry
    assert visited.entry.back == "Places"
    assert visited.entry.section == "story"
    kiosk.section(2)
    assert visited.entry.section == "stunts"
    kiosk.open("stunt/jump")
    assert visited.way == ["start", "list:location", "entry:top", "entry:jump"]
    assert visited.entry.back == "Helsetkopen"
    assert visited.entry.section == "numbers"
    kiosk.dock("language")
    assert kiosk.on == Place.Language
    kiosk.speak("de")
    assert kiosk.on == Place.Entry
    assert visited.entry.title == "Der Sprung"
    assert titles(visited) == ["Start", "Orte", "Stunts", "Erleben", "Deutsch"]
    kiosk.step(1)
    assert visited.entry.title == "Das Wrack"
    kiosk.step(1)
    assert visited.entry.title == "Der Sprung"
    kiosk.back()
    assert visited.entry.title == "Helsetkopen"
    kiosk.dock("activity")
    assert kiosk.on == Place.Activities
    kiosk.dock("start")
    assert visited.way == ["start"]
    visited.after(60.0)
    assert kiosk.asking
    assert screens.asking.title == "Noch da?"
    visited.after(30.0)
    assert kiosk.attracting
    assert kiosk.state.language == "en"


def test_start_over_returns_everything(visited: Glass) -> None:
    kiosk = visited.kiosk
    visits = kiosk.visits
    kiosk.speak("nb")
    kiosk.open("location/top")
    kiosk.section(1)
    kiosk.leave()
    state = kiosk.state
    assert (state.language, state.section, visited.way) == ("en", 0, ["start"])
    assert kiosk.attracting
    assert not kiosk.asking
    assert kiosk.visits == visits + 1
    assert titles(visited)[-1] == "English"
    assert visited.screens.attract.invitation
    kiosk.begin()
    kiosk.open("location/top")
    assert visited.entry.section == "story"


def test_attract_goes_on_after_a_visit(visited: Glass) -> None:
    visited.kiosk.leave()
    slide = visited.kiosk.state.slide
    visited.after(8.0)
    assert visited.kiosk.state.slide == slide + 1


def test_visits_are_counted(visited: Glass) -> None:
    before = visited.kiosk.visits
    for number in range(1, 4):
        visited.kiosk.leave()
        assert visited.kiosk.visits == before + number
        visited.kiosk.begin()
    visited.after(60.0)
    visited.after(30.0)
    assert visited.kiosk.visits == before + 4


@pytest.mark.parametrize("touch", ["touch", "key", "pointer"])
def test_any_sign_of_a_visitor_puts_the_question_off(visited: Glass, touch: str) -> None:
    for _ in range(5):
        visited.after(59.0)
        assert not visited.kiosk.asking
        visited.kiosk.touched(touch)
    visited.after(60.0)
    assert visited.kiosk.asking


def test_a_focus_ring_is_for_keys(visited: Glass) -> None:
    visited.kiosk.touched("key")
    assert visited.kiosk.focusVisible
    visited.kiosk.touched("touch")
    assert not visited.kiosk.focusVisible


def test_staying_goes_on_where_one_was_and_without_limit(visited: Glass) -> None:
    visited.kiosk.open("location/top")
    visited.kiosk.section(1)
    for _ in range(20):
        visited.after(60.0)
        assert visited.kiosk.asking
        visited.after(29.9)
        visited.kiosk.stay()
        assert not visited.kiosk.asking
        assert phase(visited) is Phase.ACTIVE
        assert visited.entry.section == "practical"


def test_a_finger_on_the_question_holds_start_over_off(visited: Glass) -> None:
    """What it is on counts when it is lifted; until then the kiosk does not start over."""
    visited.after(60.0)
    visited.after(29.0)
    visited.kiosk.touched("touch")
    visited.after(29.0)
    assert not visited.kiosk.attracting
    assert visited.kiosk.asking


def test_leaving_while_asked_starts_over(visited: Glass) -> None:
    visited.after(60.0)
    visited.kiosk.leave()
    assert visited.kiosk.attracting
    assert not visited.kiosk.asking


def test_the_question_counts_its_seconds(visited: Glass) -> None:
    visited.after(60.0)
    seconds = []
    for _ in range(30):
        seconds.append(int("".join(filter(str.isdigit, visited.screens.asking.text))))
        visited.after(1.0)
    assert seconds == list(range(30, 0, -1))
    assert visited.kiosk.attracting


def test_a_stalled_machine_still_gives_the_whole_warning(visited: Glass) -> None:
    visited.after(3600.0)
    assert visited.kiosk.asking
    visited.after(29.9)
    assert visited.kiosk.asking
    visited.after(0.1)
    assert visited.kiosk.attracting


def test_a_page_of_many_words_is_given_more_time(glass: Glass) -> None:
    long: Content = {**VALLEY, "story": "word " * 260}
    glass.put_on(shelf(pack(locations={"top": TOP, "long": long})))
    glass.kiosk.begin()
    glass.kiosk.open("location/long")
    glass.after(120.0)
    assert not glass.kiosk.asking
    glass.after(40.0)
    assert glass.kiosk.asking


def test_turning_a_page_counts_from_then(visited: Glass) -> None:
    visited.after(50.0)
    visited.kiosk.open("stunt")
    visited.after(59.9)
    assert not visited.kiosk.asking
    visited.after(0.1)
    assert visited.kiosk.asking


@pytest.mark.parametrize(
    ("act", "forward"),
    [
        (lambda kiosk: kiosk.open("stunt/wreck"), True),
        (lambda kiosk: kiosk.step(1), True),
        (lambda kiosk: kiosk.step(-1), False),
        (lambda kiosk: kiosk.back(), False),
        (lambda kiosk: kiosk.dock("start"), False),
        (lambda kiosk: kiosk.dock("activity"), True),
        (lambda kiosk: kiosk.dock("language"), True),
        (lambda kiosk: kiosk.leave(), False),
    ],
)
@pytest.mark.parametrize("before", [True, False])
def test_pages_slide_the_way_one_goes(
    visited: Glass, act: object, forward: bool, before: bool
) -> None:
    assert callable(act)
    visited.kiosk.open("location/top")
    if not before:
        visited.kiosk.step(-1)
    act(visited.kiosk)
    assert visited.kiosk.forward is forward


def test_a_language_that_is_not_offered_changes_nothing(visited: Glass) -> None:
    visited.kiosk.speak("fr")
    assert visited.kiosk.state.language == "en"


def test_language_again_closes_it(visited: Glass) -> None:
    visited.kiosk.open("location/top")
    visited.kiosk.dock("language")
    visited.kiosk.dock("language")
    assert visited.way == ["start", "list:location", "entry:top"]


def test_a_language_keeps_the_section_that_was_open(visited: Glass) -> None:
    visited.kiosk.open("location/top")
    visited.kiosk.section(2)
    visited.kiosk.dock("language")
    visited.kiosk.speak("de")
    assert visited.entry.section == "stunts"


def test_steps_on_a_list_or_start_lead_nowhere(visited: Glass) -> None:
    visited.kiosk.step(1)
    assert visited.way == ["start"]
    visited.kiosk.open("stunt")
    visited.kiosk.step(1)
    assert visited.way == ["start", "list:stunt"]


def test_nothing_of_a_visit_moves_in_attract(attract: Glass) -> None:
    kiosk = attract.kiosk
    before = kiosk.state
    kiosk.open("stunt/jump")
    kiosk.dock("language")
    kiosk.back()
    kiosk.step(1)
    kiosk.stay()
    assert kiosk.state == before
    assert kiosk.attracting


def test_pages_take_turns(visited: Glass) -> None:
    kiosk = visited.kiosk
    kiosk.open("location/top")
    first = kiosk.slot
    kiosk.open("stunt/jump")
    assert kiosk.slot == 1 - first
    assert visited.entries[first].key == "location/top"
    kiosk.back()
    assert kiosk.slot == first
    kiosk.step(1)
    assert kiosk.slot == 1 - first
    assert visited.entry.key == "location/valley"
    assert visited.entries[first].key == "location/top"


def test_seasons_follow_the_calendar_over_midnight(visited: Glass) -> None:
    visited.today = date(2026, 9, 30)
    visited.kiosk.open("activity")
    visited.after(1.0)
    cards = visited.screens.activities.cards
    assert cards.rows[0].note == "Open now"
    visited.today = date(2026, 10, 1)
    visited.after(1.0)
    assert cards.rows[0].note != "Open now"


def test_a_shuffled_kiosk_has_another_order_after_each_visit(glass: Glass) -> None:
    places: dict[str, Content] = {f"p{n}": {**VALLEY, "hook": f"hook {n}"} for n in range(20)}
    glass.put_on(shelf(pack(locations=places)), Manner(shuffled=True))
    orders = []
    for _ in range(3):
        hooks = []
        for _ in range(24):
            hooks.append(glass.screens.attract.hook)
            glass.after(8.0)
        orders.append(tuple(hooks))
        glass.kiosk.begin()
        glass.kiosk.leave()
    assert len(set(orders)) == 3


# -- another pack goes on ----------------------------------------------------------------------


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
    assert titles(visited)[-1] == "Norsk bokmål"


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


def test_the_manner_is_the_operators() -> None:
    assert (MANNER.timeout, MANNER.warning) == (60.0, 30.0)
    assert tuple(Kind) == (Kind.LOCATION, Kind.STUNT, Kind.ACTIVITY)
    assert set(STUNTS) == {"jump", "wreck"}


def test_explore_opens_what_is_seen_while_the_next_slide_is_decoded(
    glass: Glass, qtbot: QtBot, tmp_path: Path
) -> None:
    glass.put_on(with_posters(tmp_path))
    qtbot.waitUntil(lambda: glass.screens.attract.entryTitle == "Helsetkopen")
    glass.after(8.0)
    assert glass.kiosk.state.slide == 1
    assert glass.screens.attract.entryTitle == "Helsetkopen"
    glass.kiosk.explore()
    assert glass.entry.title == "Helsetkopen"


def test_an_entry_has_its_poster_on_every_visit(glass: Glass, qtbot: QtBot, tmp_path: Path) -> None:
    glass.put_on(with_posters(tmp_path))
    for _ in range(4):
        glass.kiosk.begin()
        glass.kiosk.open("location/top")
        poster = glass.entries[glass.kiosk.slot].poster
        qtbot.waitUntil(lambda: glass.entry.poster.ready, timeout=2000)
        assert len(poster.layers.rows) == 2
        glass.kiosk.leave()
        assert not poster.ready
