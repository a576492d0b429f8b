"""Pages are read aloud: what is heard is written down instead, and nothing sounds."""

from pathlib import Path

from kiosk.config import Sound
from kiosk.visit import Phase, Voice
from tests.app.room import MakeRoom
from tests.ui.glass import MANNER
from tests.ui.shelves import recorded, shelf


def test_the_ear_reads_the_page_and_is_silent_when_it_is_tapped_again(enter: MakeRoom) -> None:
    room = enter()
    room.glass.kiosk.open("location/top")
    assert (room.ear.name, room.heard) == ("Read aloud", [])
    room.ear.tap()
    assert room.ear.speaking
    assert room.ear.name == "Stop reading aloud"
    said = room.hears(1)
    assert said.startswith("1 0.5 en: Helsetkopen | ")
    assert said.endswith("1 0.5 en: A ramp stood here. | 1 0.5 en: high: 1246 metres")
    room.ear.tap()
    assert not room.ear.speaking
    assert room.hears(2) == ""
    room.ear.tap()
    assert room.hears(3) == said


def test_another_page_is_silence(enter: MakeRoom) -> None:
    room = enter()
    room.ear.tap()
    room.hears(1)
    room.glass.kiosk.open("stunt")
    assert room.hears(2) == ""
    assert room.voice is Voice.SILENT


def test_the_visits_clock_waits_until_all_is_said(enter: MakeRoom) -> None:
    room = enter()
    room.ear.tap()
    room.hears(1)
    room.glass.after(500.0)
    assert room.stands(Phase.ACTIVE)
    room.ear.tap()
    room.glass.after(MANNER.timeout + 1)
    assert room.stands(Phase.ASKING)


def test_once_all_is_said_the_clock_begins_anew(enter: MakeRoom) -> None:
    room = enter(waits=False)
    room.ear.tap()
    room.glass.now += 40.0
    room.settles(Voice.SILENT)
    room.glass.after(MANNER.timeout - 1)
    assert room.stands(Phase.ACTIVE)
    room.glass.after(1)
    assert room.stands(Phase.ASKING)


def test_each_page_is_read_where_one_wants_it_and_start_over_ends_that(enter: MakeRoom) -> None:
    room = enter(waits=False)
    room.glass.kiosk.dock("comfort")
    room.choose("aloud/page")
    assert "Comfort" in room.hears(1)
    room.settles(Voice.SILENT)
    room.glass.kiosk.open("stunt")
    assert "Stunt facts" in room.hears(2)
    room.settles(Voice.SILENT)
    room.glass.after(MANNER.timeout)
    assert "en: Still looking?" in room.hears(3)
    room.glass.after(MANNER.warning)
    assert room.stands(Phase.ATTRACT)
    assert room.glass.kiosk.state.comfort.aloud == "off"
    room.glass.kiosk.begin()
    room.glass.kiosk.open("stunt")
    assert not any("Stunt facts" in said for said in room.heard[3:])


def test_speed_and_volume_are_heard_at_once(enter: MakeRoom) -> None:
    room = enter()
    room.choose("speed/1.5")
    assert room.hears(1) == "1.5 0.5 en: This is how it sounds now."
    room.choose("volume/1.0")
    assert room.hears(2) == "1.5 1 en: This is how it sounds now."


def test_a_language_without_a_voice_says_so_and_is_read_by_no_other(enter: MakeRoom) -> None:
    room = enter()
    room.glass.kiosk.speak("de")
    room.ear.tap()
    room.settles(Voice.MISSING)
    assert room.heard == []
    assert room.ear.note == "Für die Sprache „Deutsch“ gibt es hier keine Stimme."
    assert not room.glass.kiosk.state.visit.holds
    room.glass.kiosk.open("stunt")
    assert room.ear.note == ""


def test_the_visitors_language_is_spoken(enter: MakeRoom) -> None:
    room = enter()
    room.glass.kiosk.open("location/top")
    room.glass.kiosk.speak("nb")
    room.ear.tap()
    assert "nb: Her sto en rampe. | 1 0.5 nb: høy: 1246 meter" in room.hears(1)


def test_without_a_voice_there_is_no_ear(enter: MakeRoom) -> None:
    room = enter()
    room.ear.tap()
    room.hears(1)
    room.aloud.follow(Sound(speech=False))
    assert not room.ear.offered
    room.settles(Voice.SILENT)
    assert not room.glass.kiosk.state.visit.holds


# -- recordings ------------------------------------------------------------------------------------


def test_a_page_with_a_recording_has_that_played_and_the_rest_said(
    enter: MakeRoom, tmp_path: Path
) -> None:
    room = enter(shown=recorded(tmp_path / "pack"))
    room.glass.kiosk.open("location/top")
    room.ear.tap()
    assert room.hears(1) == "1 0.5 en: en.wav | 1 0.5 en: high: 1246 metres"
    room.glass.kiosk.section(1)
    room.hears(2)
    room.ear.tap()
    assert room.hears(3).startswith("1 0.5 en: Helsetkopen | ")
    room.glass.kiosk.speak("nb")
    room.glass.kiosk.section(0)
    room.hears(4)
    room.ear.tap()
    assert "nb: Her sto en rampe." in room.hears(5), "nothing is recorded in it"


def test_a_language_without_a_voice_is_heard_from_recordings(
    enter: MakeRoom, tmp_path: Path
) -> None:
    room = enter(waits=False, shown=recorded(tmp_path / "pack", "de"))
    room.glass.kiosk.speak("de")
    room.glass.kiosk.open("location/top")
    room.ear.tap()
    assert room.hears(1) == "1 0.5 de: de.wav"
    room.settles(Voice.SILENT)
    room.glass.kiosk.open("stunt/jump")
    room.ear.tap()
    room.settles(Voice.MISSING)
    assert room.ear.note


def test_recordings_alone_give_an_ear_and_no_mode_that_says_everything(
    enter: MakeRoom, tmp_path: Path
) -> None:
    room = enter(waits=False, mute=True, shown=recorded(tmp_path / "pack"))
    room.qtbot.waitUntil(lambda: bool(room.ear.offered))
    room.aloud.guide()
    assert not room.glass.kiosk.state.guiding
    room.ear.tap()
    room.settles(Voice.MISSING)
    room.choose("aloud/all")
    room.qtbot.waitUntil(lambda: room.glass.kiosk.state.comfort.aloud == "page")
    room.glass.kiosk.open("location/top")
    assert room.hears(1) == "1 0.5 en: en.wav"
    room.glass.put_on(shelf(serial=2))
    assert not room.ear.offered, "no recordings, no voice, no ear"
