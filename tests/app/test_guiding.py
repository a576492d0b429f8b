"""A visit without seeing anything: what is said in it, and what begins and ends it."""

from PySide6.QtGui import QWindow

from kiosk.config import Sound
from kiosk.host.listening import Listening
from kiosk.visit import Phase, Voice
from tests.app.room import MakeRoom
from tests.ui.glass import MANNER

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


def test_a_headset_begins_it_and_ends_it(enter: MakeRoom) -> None:
    room = enter()
    room.glass.kiosk.leave()
    room.plugs(headset=False)
    room.plugs(headset=True)
    assert room.stands(Phase.ACTIVE)
    assert "From now on you hear all that is here." in room.hears(1)
    room.plugs(headset=False)
    assert room.hears(2) == "", "the rest of it is not for the whole room"
    assert room.glass.kiosk.state.comfort.aloud == "off"
    room.plugs(headset=True)
    assert "From now on you hear all that is here." in room.hears(3)


def test_a_headset_that_is_pulled_out_is_no_touch(enter: MakeRoom) -> None:
    room = enter(waits=False)
    room.plugs(headset=False)
    room.plugs(headset=True)
    room.hears(1)
    room.settles(Voice.SILENT)
    room.glass.after(200.0)
    assert room.stands(Phase.ASKING)
    room.plugs(headset=False)
    assert room.stands(Phase.ASKING)
    room.glass.after(30.0)
    assert room.stands(Phase.ATTRACT)


def test_a_headset_that_nobody_listens_to_may_be_pulled_out(enter: MakeRoom) -> None:
    room = enter()
    room.choose("aloud/page")
    said = room.hears(1)
    room.plugs(headset=True)
    room.plugs(headset=False)
    assert room.heard == [said], "it was there from the beginning, and began nothing"


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
