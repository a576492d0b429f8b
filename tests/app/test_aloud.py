"""Pages are read aloud: what is heard is written down instead, and nothing sounds."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication, QWindow
from pytestqt.qtbot import QtBot

from kiosk.app.aloud import Aloud
from kiosk.config import Sound
from kiosk.host.listening import Listening
from kiosk.host.speech import Speech
from kiosk.ui.shown import Shown
from kiosk.visit import Phase, Voice
from tests.ui.glass import MANNER, Glass
from tests.ui.shelves import recorded, shelf

SPEAKER = Path(__file__).parent / "speaker.py"


@dataclass
class Room:
    """A kiosk that is read aloud, and what was heard in the room."""

    glass: Glass
    aloud: Aloud
    file: Path
    qtbot: QtBot

    @property
    def ear(self) -> Any:
        return self.glass.screens.ear

    def stands(self, phase: Phase) -> bool:
        return self.glass.phase is phase

    @property
    def voice(self) -> Voice:
        voice: Voice = self.glass.kiosk.state.reading.voice
        return voice

    @property
    def heard(self) -> list[str]:
        """What each order said, in one line each; an order of nothing is empty."""
        text = self.file.read_text(encoding="utf-8") if self.file.exists() else ""
        return [part.strip().replace("\n", " | ") for part in text.split("--\n")[:-1]]

    def hears(self, n: int) -> str:
        """The last of `n` orders, once there are as many."""
        self.qtbot.waitUntil(lambda: len(self.heard) >= n)
        assert len(self.heard) == n, "\n".join(self.heard)
        return self.heard[-1]

    def settles(self, voice: Voice) -> None:
        self.qtbot.waitUntil(lambda: self.voice is voice)

    def choose(self, key: str) -> None:
        self.glass.screens.comfortPanel.choose(key)


MakeRoom = Callable[..., Room]


@pytest.fixture
def enter(qapp: QGuiApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[MakeRoom]:
    made: list[Room] = []

    def enter(*, waits: bool = True, mute: bool = False, shown: Shown | None = None) -> Room:
        glass, file = Glass(tmp_path / "cache"), tmp_path / "heard"
        glass.put_on(shown or shelf())
        how = [*(["waits"] if waits else []), *(["mute"] if mute else [])]
        speaker = (sys.executable, str(SPEAKER), str(file), *how)
        speech = Speech(speaker=speaker, start_after_ms=0)
        aloud = Aloud(glass.kiosk, lambda: MANNER, None, speech)
        made.append(Room(glass, aloud, file, qtbot))
        aloud.follow(Sound())
        qtbot.waitUntil(lambda: speech.plays)
        glass.kiosk.begin()
        return made[-1]

    yield enter
    for room in made:
        room.aloud.close()
        room.glass.close()


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


# -- without seeing anything -----------------------------------------------------------------------

BUTTON, RADIO = 43, 45
"""What Qt calls these roles."""
TONE = "listen.wav"


def test_everything_is_heard_from_attract_on(enter: MakeRoom) -> None:
    room = enter(waits=False)
    room.glass.kiosk.leave()
    room.aloud.guide()
    said = room.hears(1)
    assert room.stands(Phase.ACTIVE)
    tone, welcome, *rest = said.split(" | ")
    assert tone.endswith(TONE)
    assert welcome == "1 0.5 en: From now on you hear all that is here."
    assert any(line.endswith("Where do you want to start?") for line in rest)


def test_what_has_the_focus_is_said_after_the_page_and_by_itself(enter: MakeRoom) -> None:
    room = enter(waits=False)
    room.aloud.guide()
    room.ear.focus("Stunt facts", "", BUTTON, False)
    assert room.hears(2) == "1 0.5 en: Stunt facts | 1 0.5 en: button"
    room.settles(Voice.SILENT)
    room.ear.focus("Light", "", RADIO, True)
    assert room.hears(3) == "1 0.5 en: Light | 1 0.5 en: choice, chosen"
    room.settles(Voice.SILENT)
    room.ear.focus("", "", 0, False)
    room.ear.focus("My trip", "2", BUTTON, False)
    assert room.hears(4) == "1 0.5 en: My trip | 1 0.5 en: 2, button"


def test_nothing_of_it_is_said_to_others(enter: MakeRoom) -> None:
    room = enter(waits=False)
    room.ear.focus("Stunt facts", "", BUTTON, False)
    room.ear.tap()
    assert "Stunt facts | 1 0.5 en: button" not in room.hears(1)
    room.settles(Voice.SILENT)


def test_a_key_silences_and_the_key_for_speech_says_it_again(enter: MakeRoom) -> None:
    room = enter()
    listening = Listening(QWindow())
    room.aloud.hear(listening, lambda: None)
    listening.speech.emit()
    welcome = room.hears(1)
    listening.acted.emit()
    assert room.hears(2) == ""
    assert not room.glass.kiosk.state.visit.holds
    listening.speech.emit()
    page = room.hears(3)
    assert welcome.endswith(page)
    assert "From now on" not in page
    listening.volume.emit(1)
    assert room.hears(4) == "1 0.75 en: This is how it sounds now."
    listening.volume.emit(1)
    listening.volume.emit(1)
    assert room.hears(5) == "1 1 en: This is how it sounds now."


def test_the_question_is_asked_aloud_and_its_answers_are_named(enter: MakeRoom) -> None:
    room = enter(waits=False)
    room.aloud.guide()
    room.hears(1)
    room.settles(Voice.SILENT)
    room.glass.after(MANNER.timeout)
    assert room.stands(Phase.ASKING)
    room.ear.focus("I\u2019m still here", "", BUTTON, False)
    said = room.hears(3)
    assert room.heard[1].startswith("1 0.5 en: Still looking?")
    assert said == "1 0.5 en: I\u2019m still here | 1 0.5 en: button"
    room.aloud.guide()
    assert room.hears(5).startswith("1 0.5 en: I\u2019m")
    assert room.heard[3] == room.heard[1]
    assert room.stands(Phase.ASKING)
    room.glass.after(MANNER.warning)
    assert room.stands(Phase.ATTRACT)
    assert room.glass.kiosk.state.comfort.aloud == "off"


def test_staff_and_kiosks_without_a_voice_are_not_talked_to(enter: MakeRoom) -> None:
    room = enter()
    room.glass.kiosk.hold()
    room.aloud.guide()
    room.glass.kiosk.resume()
    room.aloud.follow(Sound(speech=False))
    room.aloud.guide()
    assert not room.glass.kiosk.state.guiding
    assert room.heard == []


def test_names_of_languages_are_said_in_their_own(enter: MakeRoom) -> None:
    room = enter()
    room.glass.kiosk.dock("language")
    room.ear.focus("Norsk bokmål", "", RADIO, False)
    room.aloud.guide()
    assert "nb: Norsk bokmål" in room.hears(1)
    room.glass.kiosk.stand(room.glass.kiosk.state.hushed())
    room.hears(2)
    room.ear.focus("Norsk bokmål", "", RADIO, False)
    assert room.hears(3) == "1 0.5 nb: Norsk bokmål | 1 0.5 en: choice"


def test_the_next_visitor_is_welcomed_as_the_first(enter: MakeRoom) -> None:
    room = enter(waits=False)
    room.glass.kiosk.leave()
    room.aloud.guide()
    welcome = room.hears(1)
    room.settles(Voice.SILENT)
    room.glass.after(MANNER.timeout)
    room.hears(2)
    room.settles(Voice.SILENT)
    room.glass.kiosk.leave()
    room.aloud.guide()
    assert room.hears(3) == welcome


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
