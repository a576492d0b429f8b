"""What a kiosk needs of its machine: disk, clock, sound and voices."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.host.fitness import (
    Finding,
    clock,
    clock_is_synchronised,
    clock_keeper,
    disk,
    headset,
    sound,
    voices,
)

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


def test_a_disk_with_room_is_good_though_the_folder_is_yet_to_be_made(tmp_path: Path) -> None:
    found = disk(tmp_path / "not/yet", least=1)

    assert found.good
    assert str(tmp_path) in found.why
    assert not (tmp_path / "not").exists()


def test_a_full_disk_says_what_a_pack_needs(tmp_path: Path) -> None:
    found = disk(tmp_path, least=10**18)

    assert not found.good
    assert "a new pack needs" in found.why
    assert "kiosk pack list" in found.remedy


def test_a_disk_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.host.fitness.os.access", lambda *_: False)

    assert disk(tmp_path).why == f"Nothing can be written in {tmp_path}."


@given(
    st.timedeltas(timedelta(days=-9000), timedelta(days=9000)),
    st.sampled_from([True, False, None]),
    st.sampled_from(["rtc0", None]),
)
def test_a_clock_is_good_when_it_can_be_right_and_something_keeps_it(
    age: timedelta, synchronised: bool | None, keeper: str | None
) -> None:
    found = clock(NOW, NOW - age, synchronised=synchronised, keeper=keeper)

    kept = bool(synchronised) or keeper is not None
    assert found.good == (age >= timedelta(0) and kept)
    assert found.why.startswith("It says 1 July 2026, 12:00")
    assert bool(found.remedy) != found.good


def test_the_clock_of_this_machine_can_be_asked(tmp_path: Path) -> None:
    assert clock_is_synchronised() in (True, False, None)
    assert clock_keeper(tmp_path) is None

    (tmp_path / "rtc1").mkdir()
    (tmp_path / "rtc0").mkdir()
    assert clock_keeper(tmp_path) == "rtc0"


def player(says: str) -> list[str]:
    """A player that says one thing, and then waits for its standard input to end."""
    return [sys.executable, "-c", f"import sys; print({says!r}, flush=True); sys.stdin.read()"]


def test_no_sound_is_wanted(tmp_path: Path) -> None:
    assert sound(tmp_path, wanted=False, player=["/no/such/program"]).good


def test_sound_is_what_the_player_says(tmp_path: Path) -> None:
    assert sound(tmp_path, wanted=True, player=player("ready")) == Finding(
        "sound", good=True, why="The kiosk's sounds can be played."
    )
    found = sound(tmp_path, wanted=True, player=player("This machine has no device."))
    assert (found.good, found.why) == (False, "This machine has no device.")
    assert "sound.enabled: false" in found.remedy


def test_a_sound_server_that_hangs_holds_nobody_up(tmp_path: Path) -> None:
    silent = [sys.executable, "-c", "import sys; sys.stdin.read()"]

    found = sound(tmp_path, wanted=True, player=silent, patience=0.1)

    assert (found.good, found.why) == (False, "The machine's sound server does not answer.")


def test_a_player_that_ends_without_a_word(tmp_path: Path) -> None:
    found = sound(tmp_path, wanted=True, player=[sys.executable, "-c", ""])

    assert (found.good, found.why) == (False, "The player of sounds ended without a word.")


NORDIC = {"en": "English", "nb": "Norsk bokmål", "nn": "Norsk nynorsk"}


def test_voices_are_those_that_the_speaker_has() -> None:
    found = voices(NORDIC, wanted=True, speaker=player('{"languages": ["de", "en", "nb", "nn"]}'))
    assert (found.name, found.good) == ("voices", True)

    found = voices(NORDIC, wanted=True, speaker=player('{"languages": ["en", "nb"]}'))
    nobody_has_one = (True, "There is no voice for Norsk nynorsk.")
    assert (found.good, found.why) == nobody_has_one
    found = voices(NORDIC, wanted=True, speaker=player('{"languages": ["en"]}'))
    missing = (False, "There is no voice for Norsk bokmål, Norsk nynorsk.")
    assert (found.good, found.why) == missing


def test_no_voice_at_all() -> None:
    found = voices(NORDIC, wanted=True, speaker=player("No Speech Dispatcher runs here."))
    assert (found.good, found.why) == (False, "No Speech Dispatcher runs here.")
    assert "speech-dispatcher-espeak-ng" in found.remedy

    found = voices(NORDIC, wanted=True, speaker=player('{"languages": [], "why": "None here."}'))
    assert (found.good, found.why) == (False, "None here.")

    silent = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    found = voices(NORDIC, wanted=True, speaker=silent, patience=0.1)
    assert found.why == "The machine's sound server does not answer."
    found = voices(NORDIC, wanted=True, speaker=[sys.executable, "-c", ""])
    assert found.why == "The speaker ended without a word."


def test_nobody_wants_to_hear_pages() -> None:
    assert voices(NORDIC, wanted=False, speaker=["/no/such/program"]).good
    assert headset(wanted=False, programs=["/no/such/program"]).why.startswith("Reading aloud is")


def test_a_headset_is_noticed_where_something_reports_it() -> None:
    found = headset(wanted=True, programs=["sh", "env"])
    assert (found.name, found.good, found.remedy) == ("headset", True, "")
    assert found.why == "One that is plugged in begins the reading aloud."
    found = headset(wanted=True, programs=["sh", "no-such-program", "nor-this"])
    assert found.good, "most machines have no socket for one"
    assert "is not noticed: there is no no-such-program and no nor-this." in found.why
    assert "pulseaudio-utils" in found.remedy
