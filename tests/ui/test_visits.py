"""Whole visits, through what a touch can ask for, on a clock that stands still."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.state import Manner
from kiosk.visit import Phase
from tests.ui.glass import Glass
from tests.ui.shelves import (
    TOP,
    VALLEY,
    Content,
    pack,
    shelf,
    with_posters,
)

Place = Kiosk.Place


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
    assert visited.dock == ["Start", "Meine Reise", "Deutsch", "Komfort"]
    kiosk.step(1)
    assert visited.entry.title == "Das Wrack"
    kiosk.step(1)
    assert visited.entry.title == "Der Sprung"
    kiosk.back()
    assert visited.entry.title == "Helsetkopen"
    kiosk.dock("trip")
    assert visited.way == ["start", "trip"]
    assert kiosk.on == Place.Trip
    kiosk.open("activity")
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
    assert visited.dock[-2] == "English"
    assert visited.screens.attract.invitation
    kiosk.begin()
    kiosk.open("location/top")
    assert visited.entry.section == "story"


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


def test_who_keeps_a_finger_on_the_glass_reads_for_a_minute_at_most(visited: Glass) -> None:
    visited.kiosk.touched("finger")
    visited.after(59.9)
    visited.kiosk.touched("finger")
    visited.after(0.1)
    assert not visited.kiosk.asking
    visited.after(59.9)
    assert visited.kiosk.asking

    visited.kiosk.stay()
    visited.kiosk.touched("touch")
    visited.put_on(shelf(serial=2), Manner(timeout=20.0))
    visited.kiosk.touched("finger")
    visited.after(59.9)
    assert not visited.kiosk.asking
    visited.kiosk.touched("touch")
    visited.after(20.0)
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
        assert visited.phase is Phase.ACTIVE
        assert visited.entry.section == "practical"


@pytest.mark.parametrize("touch", ["touch", "key", "pointer"])
def test_any_sign_of_a_visitor_answers_the_question(visited: Glass, touch: str) -> None:
    visited.after(60.0)
    assert visited.kiosk.asking
    visited.after(29.0)
    visited.kiosk.touched(touch)
    assert visited.phase is Phase.ACTIVE
    visited.after(59.0)
    assert not visited.kiosk.asking


def test_nothing_else_can_be_opened_while_it_asks(visited: Glass) -> None:
    visited.kiosk.open("location/top")
    route = visited.kiosk.state.route
    visited.after(60.0)
    assert visited.kiosk.asking
    visited.kiosk.back()
    visited.kiosk.dock("start")
    assert visited.kiosk.state.route == route


def test_back_at_a_page_its_section_is_still_open(visited: Glass) -> None:
    visited.kiosk.open("location/top")
    visited.kiosk.section(1)
    visited.kiosk.open("stunt/jump")
    assert visited.kiosk.state.section == 0
    visited.kiosk.back()
    assert visited.entry.section == "practical"
    visited.kiosk.back()
    visited.kiosk.open("location/top")
    assert visited.kiosk.state.section == 0


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


# -- another pack goes on ----------------------------------------------------------------------


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


def test_the_way_back_is_named_after_where_it_leads(visited: Glass) -> None:
    visited.kiosk.open("location/top")
    assert visited.entry.back == "Places"
    visited.kiosk.open("stunt")
    visited.kiosk.open("stunt/jump")
    assert visited.entry.back == "Stunts"
    visited.kiosk.open("location/top")
    assert visited.entry.back == "The jump"
    visited.kiosk.dock("language")
    visited.kiosk.speak("nb")
    assert visited.entry.back == "Hoppet"
    visited.kiosk.dock("trip")
    visited.kiosk.open("stunt/jump")
    assert visited.entry.back == "Min reise"


# -- the alarm that looks at the clock ---------------------------------------------------------
