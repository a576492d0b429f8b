"""Makes the kiosk's sounds: `python assets/sounds/make.py [FOLDER]`.

Each is a function of time, summed up sample by sample; the README in this folder says what they
are meant to be.
"""

from __future__ import annotations

import math
import operator
import random
import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

RATE = 44_100
"""Samples a second."""

Samples = list[float]

# The key is D: an open fifth and the fourth that turns it over, no third to be glad or sad.
D4, A4, D5, A5 = 293.66, 440.0, 587.33, 880.0


def silence(seconds: float) -> Samples:
    return [0.0] * round(seconds * RATE)


def times(count: int) -> list[float]:
    return [number / RATE for number in range(count)]


def felt(pitch: float, seconds: float, *, attack: float, decay: float) -> Samples:
    """A soft mallet on something of wood: a tone whose overtones die first.

    `attack` is the time in which it swells, `decay` that in which it falls to a third.
    """
    partials = ((1.0, 1.0, 1.0), (2.0, 0.22, 0.55), (3.0, 0.05, 0.35))
    out = []
    for t in times(round(seconds * RATE)):
        swell = 0.5 - 0.5 * math.cos(math.pi * min(1.0, t / attack))
        tone = sum(
            share * math.sin(2 * math.pi * pitch * ratio * t) * math.exp(-t / (decay * life))
            for ratio, share, life in partials
        )
        out.append(swell * tone)
    return out


def breath(seconds: float, pitch: Callable[[float], float], *, width: float, seed: str) -> Samples:
    """Air over paper: noise through a band that moves with `pitch`, from 0 to 1 along the way.

    `width` is that of the band, as a share of its pitch.
    """
    chance = random.Random(seed)
    count = round(seconds * RATE)
    low = band = 0.0
    out = []
    for number in range(count):
        along = number / count
        step = 2 * math.sin(math.pi * pitch(along) / RATE)
        low += step * band
        band += step * (chance.uniform(-1, 1) - low - width * band)
        out.append(band * math.sin(math.pi * along**0.4) ** 2)
    return out


def lay(under: Samples, over: Samples, *, at: float, gain: float) -> None:
    """Add `over`, `gain` times as loud, from `at` seconds on."""
    first = round(at * RATE)
    for number, sample in enumerate(over[: len(under) - first]):
        under[first + number] += gain * sample


def tap() -> Samples:
    """A fingertip on felt."""
    out = silence(0.055)
    lay(out, felt(D4, 0.055, attack=0.004, decay=0.016), at=0, gain=0.7)
    lay(out, felt(D5, 0.055, attack=0.004, decay=0.011), at=0, gain=0.7)
    lay(out, breath(0.018, lambda _: 1_100, width=1.2, seed="tap"), at=0, gain=0.12)
    return out


def turn(first: float, second: float, pitch: Callable[[float], float], seed: str) -> Samples:
    """A leaf that is turned, with two notes under it."""
    out = silence(0.18)
    lay(out, breath(0.18, pitch, width=0.9, seed=seed), at=0, gain=0.2)
    lay(out, felt(first, 0.12, attack=0.01, decay=0.028), at=0, gain=0.46)
    lay(out, felt(second, 0.12, attack=0.012, decay=0.05), at=0.06, gain=0.4)
    return out


def page() -> Samples:
    """A leaf comes: the air opens, the notes rise."""
    return turn(D5, A5, lambda along: 650 + 850 * along, "page")


def back() -> Samples:
    """The leaf goes back: the air closes, the notes fall."""
    return turn(A5, D5, lambda along: 1_500 - 850 * along, "back")


def keep() -> Samples:
    """A print is laid on the others: paper, and an octave that opens."""
    out = silence(0.26)
    lay(
        out, breath(0.1, lambda along: 1_300 - 500 * along, width=0.9, seed="keep"), at=0, gain=0.16
    )
    lay(out, felt(D4, 0.2, attack=0.008, decay=0.05), at=0, gain=0.5)
    lay(out, felt(A4, 0.2, attack=0.01, decay=0.06), at=0.05, gain=0.42)
    lay(out, felt(D5, 0.16, attack=0.012, decay=0.07), at=0.1, gain=0.4)
    return out


def ask() -> Samples:
    """Somebody clears their throat kindly: two notes up, and time to look."""
    out = silence(0.75)
    lay(out, felt(A4, 0.7, attack=0.018, decay=0.16), at=0, gain=0.7)
    lay(out, felt(D5, 0.57, attack=0.018, decay=0.17), at=0.17, gain=0.7)
    return out


def listen() -> Samples:
    """A door that opens on a voice: three notes up, the last one left standing."""
    out = silence(0.6)
    lay(out, felt(D4, 0.25, attack=0.01, decay=0.08), at=0, gain=0.6)
    lay(out, felt(A4, 0.25, attack=0.01, decay=0.09), at=0.12, gain=0.6)
    lay(out, felt(D5, 0.36, attack=0.012, decay=0.14), at=0.24, gain=0.65)
    return out


SOUNDS: dict[str, tuple[Callable[[], Samples], float]] = {
    "tap": (tap, -12.0),
    "page": (page, -13.0),
    "back": (back, -14.0),
    "keep": (keep, -13.0),
    "ask": (ask, -12.0),
    "listen": (listen, -12.0),
}
"""What each is made by, and its peak in dB below full scale."""


def finish(samples: Samples, peak: float) -> array[int]:
    """Take out what does not swing, fade both ends to nothing, and set the peak."""
    last = len(samples) - 1
    rise, fall = round(0.0015 * RATE), round(min(0.3 * len(samples) / RATE, 0.06) * RATE)
    edges = (min(1.0, at / rise, (last - at) / fall) for at in range(len(samples)))
    window = [0.5 - 0.5 * math.cos(math.pi * edge) for edge in edges]
    mean = sum(map(operator.mul, samples, window)) / sum(window)
    faded = [(sample - mean) * share for sample, share in zip(samples, window, strict=True)]
    scale = 10 ** (peak / 20) * 32_767 / max(map(abs, faded))
    return array("h", (round(sample * scale) for sample in faded))


def write(file: Path, samples: array[int]) -> None:
    """Write a WAV file: one channel, 16 bits."""
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())


def make(folder: Path) -> None:
    """Write every sound into `folder`."""
    for name, (sound, peak) in SOUNDS.items():
        write(folder / f"{name}.wav", finish(sound(), peak))


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
