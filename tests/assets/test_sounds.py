"""The sounds: made by their program to the byte, quiet, short and without a click."""

import math
import subprocess
import sys
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "assets" / "sounds"
RATE = 44_100
MS = RATE // 1000
LONG = {
    "tap": (40, 60),
    "page": (150, 200),
    "back": (150, 200),
    "keep": (220, 280),
    "ask": (400, 900),
    "listen": (400, 700),
}
"""Milliseconds."""


def samples(name: str) -> list[int]:
    with wave.open(str(FOLDER / f"{name}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        read = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        read.byteswap()
    return list(read)


def decibels(amplitude: float) -> float:
    return 20 * math.log10(amplitude / 32_768)


def spectrum(sound: list[int]) -> dict[int, float]:
    """The power at every 25 Hz up to 6 kHz."""
    powers = {}
    for pitch in range(50, 6000, 25):
        turn = 2 * math.cos(2 * math.pi * pitch / RATE)
        last = before = 0.0
        for sample in sound:
            last, before = sample + turn * last - before, last
        powers[pitch] = last * last + before * before - turn * last * before
    return powers


def strongest(sound: list[int]) -> float:
    powers = spectrum(sound)
    return max(powers, key=lambda pitch: powers[pitch])


def test_the_program_makes_what_is_there(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(FOLDER / "make.py"), str(tmp_path)], check=True)
    made = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    there = {file.name: file.read_bytes() for file in FOLDER.glob("*.wav")}
    assert set(made) == set(there) == {f"{name}.wav" for name in LONG}
    differing = [name for name in made if made[name] != there[name]]
    assert not differing, f"{differing} are out of step: run python assets/sounds/make.py"


@pytest.mark.parametrize("name", LONG)
def test_a_sound_is_quiet_short_and_without_a_click(name: str) -> None:
    sound = samples(name)
    shortest, longest = LONG[name]
    assert shortest <= len(sound) / MS <= longest
    assert -15 <= decibels(max(map(abs, sound))) <= -11.9
    assert sound[0] == sound[-1] == 0
    assert abs(sum(sound) / len(sound)) < 1
    # It swells and dies: no more than a fraction in the first and the last half millisecond …
    for edge in (sound[: MS // 2], sound[-MS // 2 :]):
        assert decibels(max(1, *map(abs, edge))) < -40
    # … and nowhere a jump that a loudspeaker would knock with.
    assert max(abs(b - a) for a, b in pairwise(sound)) < 32_768 / 16


@pytest.mark.parametrize("name", LONG)
def test_a_sound_is_heard_at_once(name: str) -> None:
    sound = samples(name)
    assert decibels(max(map(abs, sound[: 15 * MS]))) > -20


@pytest.mark.parametrize("name", LONG)
def test_a_sound_is_warm(name: str) -> None:
    powers = spectrum(samples(name))
    total = sum(powers.values())
    centroid = sum(pitch * power for pitch, power in powers.items()) / total
    assert 300 < centroid < 1300
    assert sum(power for pitch, power in powers.items() if pitch > 3000) < 0.05 * total


def test_a_page_rises_and_back_falls() -> None:
    for name in ("page", "keep", "ask", "listen", "back"):
        rises = name != "back"
        sound = samples(name)
        third = len(sound) // 3
        first, last = strongest(sound[:third]), strongest(sound[third:])
        assert (last > first * 1.2) is rises, name
        assert (first > last * 1.2) is not rises, name
