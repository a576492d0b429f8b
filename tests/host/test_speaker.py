"""The speaker says what it is ordered to, one text after the other."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.host.player import NO_DEVICE
from kiosk.host.speaker import Speaker, Voices, address

ROOT = Path(__file__).parents[2]


class Mouth:
    def __init__(self) -> None:
        self.said: list[tuple[str, str, float, float]] = []

    def say(self, text: str, language: str, *, speed: float, volume: float) -> None:
        self.said.append((text, language, speed, volume))

    def play(self, file: str, *, speed: float, volume: float) -> None:
        self.said.append((file, "file", speed, volume))

    def be_silent(self) -> None:
        self.said.append(("", "", 0.0, 0.0))


class Recordings:
    def __init__(self) -> None:
        self.playing = ""

    def play(self, file: str, *, speed: float, volume: float) -> None:
        assert (speed, volume) == (1.0, 0.5)
        self.playing = file

    def stop(self) -> None:
        self.playing = ""


def order(number: int, *texts: tuple[str, str]) -> bytes:
    say = [{"text": text, "language": language} for text, language in texts]
    told = {"number": number, "say": say, "speed": 1.5, "volume": 0.5}
    return json.dumps(told).encode() + b"\n"


def speaker() -> tuple[Speaker, Mouth, list[Mapping[str, object]]]:
    mouth, told = Mouth(), list[Mapping[str, object]]()
    return Speaker(mouth, told.append), mouth, told


@given(cuts=st.lists(st.integers(0, 90), max_size=4))
def test_one_text_follows_the_other_whatever_pieces_the_order_comes_in(cuts: list[int]) -> None:
    made, mouth, told = speaker()
    line = order(7, ("Hello", "en"), ("Hei på deg", "nb"))
    places = [0, *sorted(min(cut, len(line)) for cut in cuts), len(line)]
    for first, last in pairwise(places):
        made.hear(line[first:last])
    assert mouth.said == [("Hello", "en", 1.5, 0.5)]
    made.said()
    assert mouth.said[1:] == [("Hei på deg", "nb", 1.5, 0.5)]
    assert not told
    made.said()
    assert told == [{"said": 7}]


def test_another_order_takes_the_place_of_the_one_before() -> None:
    made, mouth, told = speaker()
    made.hear(order(1, ("One", "en"), ("Two", "en")) + order(2, ("Three", "en")))
    assert [text for text, *_ in mouth.said] == ["One", "Three"]
    made.said()
    assert told == [{"said": 2}]


def test_an_order_of_nothing_is_silence() -> None:
    made, mouth, told = speaker()
    made.hear(order(1, ("One", "en")) + order(2))
    assert mouth.said[-1] == ("", "", 0.0, 0.0)
    assert told == [{"said": 2}]
    made.said()
    assert told == [{"said": 2}]


def test_a_recording_is_played_in_its_turn() -> None:
    made, mouth, told = speaker()
    say = [{"text": "", "language": "en", "file": "/tone.wav"}, {"text": "One", "language": "en"}]
    line = json.dumps({"number": 3, "say": say, "speed": 1.0, "volume": 0.5}).encode() + b"\n"
    made.hear(line)
    assert mouth.said == [("/tone.wav", "file", 1.0, 0.5)]
    made.said()
    assert mouth.said[1:] == [("One", "en", 1.0, 0.5)]
    made.said()
    assert told == [{"said": 3}]


def test_of_voices_and_recordings_one_is_heard() -> None:
    recordings = Recordings()
    voices = Voices(lambda _: None, lambda _languages: None, recordings)
    voices.play("/tone.wav", speed=1.0, volume=0.5)
    assert recordings.playing == "/tone.wav"
    voices.say("Hello", "en", speed=1.0, volume=0.5)
    assert recordings.playing == ""
    voices.play("/tone.wav", speed=1.0, volume=0.5)
    voices.be_silent()
    assert recordings.playing == ""


def test_no_voice_reads_what_is_in_anothers_language() -> None:
    sent: list[bytes] = []
    voices = Voices(sent.append, lambda _languages: None, Recordings())
    made = Speaker(voices, lambda _told: None)
    voices.said = made.said
    voices.server.feed(b"208 OK\r\n220 OK\r\n249-German\tde\tnone\r\n249 OK\r\n")
    sent.clear()
    made.hear(order(1, ("Hello", "en"), ("Guten Tag", "de")))
    assert sent == [b"SET SELF LANGUAGE de\r\n"]


def test_where_it_listens() -> None:
    folder = "speech-dispatcher/speechd.sock"
    assert address({"XDG_RUNTIME_DIR": "/run/user/7"}) == f"/run/user/7/{folder}"
    assert address({}) == f"{Path.home()}/.cache/{folder}"
    assert address({"SPEECHD_ADDRESS": "unix_socket:/a/b"}) == "/a/b"


def test_it_says_that_there_is_no_device(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "kiosk.host.speaker"],
        env=os.environ
        | {"PYTHONPATH": str(ROOT), "XDG_RUNTIME_DIR": str(tmp_path)}
        | {"PULSE_SERVER": f"unix:{tmp_path}/none", "PIPEWIRE_REMOTE": f"{tmp_path}/none"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, f"{NO_DEVICE}\n")
