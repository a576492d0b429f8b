"""Speech comes from a program of its own, and whatever that does, the kiosk goes on."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QTimer
from pytestqt.qtbot import QtBot

from kiosk.host.speech import Speech
from kiosk.visit import Utterance

SPEAKER = """
import json, os, sys
print(json.dumps({"languages": ["en", "nb"]}), flush=True)
with open(sys.argv[1], "a", buffering=1) as told:
    for line in sys.stdin:
        order = json.loads(line)
        told.write(" / ".join(f"{one['language']}: {one['text']}" for one in order["say"]) + "\\n")
        print(json.dumps({"said": order["number"]}), flush=True)
"""
MUTE = """
import json, sys
print(json.dumps({"languages": ["en"]}), flush=True)
sys.stdin.read()
"""
HELLO = (Utterance("Hello", "en"), Utterance("Hei", "nb"))


@contextmanager
def speech(
    *speaker: str, retry_after_ms: int = 600_000, patience_s: float = 60
) -> Iterator[Speech]:
    made = Speech(
        speaker=speaker,
        start_after_ms=0,
        start_within_ms=20_000,
        retry_after_ms=retry_after_ms,
        patience_s=patience_s,
    )
    try:
        yield made
    finally:
        made.close()


def test_what_is_to_be_said_is_passed_on_and_its_end_told(qtbot: QtBot, tmp_path: Path) -> None:
    file, said = tmp_path / "told", list[int]()
    with speech(sys.executable, "-c", SPEAKER, str(file)) as made:
        made.said.connect(said.append)
        assert made.say(HELLO, speed=1, volume=1) == 0, "nobody is there yet"
        made.follow(wanted=True)
        qtbot.waitUntil(lambda: made.languages == {"en", "nb"})
        number = made.say(HELLO, speed=1, volume=1)
        qtbot.waitUntil(lambda: said == [number])
        assert file.read_text() == "en: Hello / nb: Hei\n"
        made.follow(wanted=False)
        assert not made.languages
        assert said[-1] == number, "nobody waits for what was ended"


def test_a_headset_is_told_once_it_comes_or_goes(qtbot: QtBot) -> None:
    reports = """
import json, sys
print(json.dumps({"languages": ["en"]}), flush=True)
for line in sys.stdin:
    for text in json.loads(line)["say"]:
        print(json.dumps({"headset": text["text"] == "in"}), flush=True)
"""
    told: list[bool | None] = []
    with speech(sys.executable, "-c", reports) as made:
        made.headset_changed.connect(lambda: told.append(made.headset))
        made.follow(wanted=True)
        qtbot.waitUntil(lambda: made.plays)
        assert made.headset is None, "nobody has reported anything"
        made.say([Utterance("in", "en")], speed=1, volume=1)
        qtbot.waitUntil(lambda: made.headset is True)
        assert not told, "it was there from the beginning"
        made.say([Utterance("out", "en"), Utterance("in", "en")], speed=1, volume=1)
        qtbot.waitUntil(lambda: told == [False, True])


def test_off_nothing_is_started() -> None:
    with speech("/no/such/program") as made:
        made.follow(wanted=False)
        assert not any(timer.isActive() for timer in made.findChildren(QTimer))


def test_without_a_voice_recordings_are_played_and_a_voice_is_looked_for(
    qtbot: QtBot, tmp_path: Path
) -> None:
    seen = tmp_path / "seen"
    mute = f"""
import json, os, sys
print(json.dumps({{"languages": ["en"] if os.path.exists({str(seen)!r}) else []}}), flush=True)
for line in sys.stdin:
    print(json.dumps({{"said": json.loads(line)["number"]}}), flush=True)
"""
    said = list[int]()
    with speech(sys.executable, "-c", mute, retry_after_ms=300) as made:
        made.said.connect(said.append)
        made.follow(wanted=True)
        qtbot.waitUntil(lambda: made.plays)
        assert not made.languages
        number = made.say([Utterance("", "en", "/told.wav", 2.0)], speed=1, volume=1)
        qtbot.waitUntil(lambda: number in said)
        seen.touch()
        qtbot.waitUntil(lambda: made.languages == {"en"})
        assert made.problem is None
    assert not made.plays


def test_a_machine_without_a_voice_is_no_problem(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with speech(sys.executable, "-c", "print('No voice.')") as made:
        made.follow(wanted=True)
        qtbot.waitUntil(lambda: "Nothing can be read aloud: No voice." in caplog.text)
        assert made.problem is None
        assert not made.languages


@pytest.mark.parametrize(
    ("patience_s", "why"),
    [(0.05, "The machine's voice does not answer."), (60, "The speaker ended.")],
    ids=["hangs", "crashes"],
)
def test_a_voice_that_is_gone_keeps_nobody_waiting_and_comes_back(
    qtbot: QtBot, expected_log: Callable[[str], None], patience_s: float, why: str
) -> None:
    expected_log(f"Nothing is read aloud any more: {why}")
    said: list[int] = []
    with speech(sys.executable, "-c", MUTE, retry_after_ms=1, patience_s=patience_s) as made:
        made.said.connect(said.append)
        made.follow(wanted=True)
        qtbot.waitUntil(lambda: bool(made.languages))
        number = made.say((Utterance("", "en"),), speed=1, volume=1)
        if patience_s > 1:
            (process,) = made.findChildren(QProcess)
            process.kill()
        qtbot.waitUntil(lambda: number in said)
        qtbot.waitUntil(lambda: made.problem is None and bool(made.languages))
