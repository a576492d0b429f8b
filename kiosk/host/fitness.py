"""What a kiosk needs of its machine, and can be asked without Qt: disk, clock, sound, voices."""

import ctypes
import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.host.health import free_bytes

LEAST_FREE = 500_000_000
"""Bytes: a new pack beside the old one, the log, and the pictures made ready for the panel."""
PATIENCE = 60.0
"""Seconds; Qt gives a sound server that does not answer 30 of them."""

_SPEAKER = (sys.executable, "-P", "-m", "kiosk.host.speaker")
_PLAYER = (sys.executable, "-P", "-m", "kiosk.host.player")
HEADSET_REPORTERS = ("pactl", "setpriv")
"""Programs through which the sound server tells of headsets, also where that is PipeWire."""
_READY = "ready"
_TIME_ERROR = 5
_TIMEX_BYTES = 512
"""More than the kernel's `struct timex` has; all zero means to ask and change nothing."""

UNVOICED = frozenset({"nn", "se"})
"""Languages that no free voice speaks: Nynorsk and Northern Sámi. A machine is fit without them,
since nobody could install what it lacks."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the machine needs: whether it is good, why, and what to do where it is not."""

    name: str
    good: bool
    why: str
    remedy: str = ""


def disk(folder: Path, *, least: int = LEAST_FREE) -> Finding:
    """Whether packs can be kept in `folder`, which may not exist yet."""
    there = next(path for path in (folder, *folder.parents) if path.exists())
    if not os.access(there, os.W_OK | os.X_OK):
        return Finding(
            "disk",
            good=False,
            why=f"Nothing can be written in {there}.",
            remedy="Give the folder to the user who runs the kiosk, or mount it for writing.",
        )
    free = free_bytes(there)
    if free is None:
        return Finding(
            "disk", good=False, why=f"The disk of {there} gives no answer.", remedy="Look at it."
        )
    if free < least:
        return Finding(
            "disk",
            good=False,
            why=f"{free / 1e6:.0f} MB are free in {there}; a new pack needs {least / 1e6:.0f} MB.",
            remedy="Remove what is not needed; `kiosk pack list` names old packs.",
        )
    return Finding("disk", good=True, why=f"{free / 1e9:.1f} GB are free in {there}.")


def clock(
    now: datetime, made: datetime, *, synchronised: bool | None, keeper: str | None
) -> Finding:
    """Whether the time of day can be believed: seasons and days are told by it.

    Args:
        now: what the machine takes for the time.
        made: when the program's files were put there; before that it cannot be.
        synchronised: whether the kernel says that something sets the clock; None when it does not.
        keeper: the clock with a battery that keeps the time while the machine is off.
    """
    said = f"{now.day} {now:%B %Y, %H:%M}"
    if now < made:
        return Finding(
            "clock",
            good=False,
            why=f"It says {said}, before this program was put here.",
            remedy="Set it (`timedatectl set-time`), and look at the battery of the machine.",
        )
    if synchronised:
        return Finding("clock", good=True, why=f"It says {said}, and is set over the network.")
    if keeper is not None:
        return Finding(
            "clock", good=True, why=f"It says {said}; {keeper} keeps it while the power is off."
        )
    return Finding(
        "clock",
        good=False,
        why=f"It says {said}, but nothing sets it, and no battery keeps it without power.",
        remedy="Let it be set over the network (`timedatectl set-ntp true`), or fit a clock.",
    )


def clock_is_synchronised() -> bool | None:
    """Whether the kernel holds its clock for right (``man adjtimex``); None when it cannot say."""
    try:
        state = ctypes.CDLL(None).adjtimex(ctypes.create_string_buffer(_TIMEX_BYTES))
    except (OSError, AttributeError):
        return None
    return None if state < 0 else state != _TIME_ERROR


def clock_keeper(clocks: Path = Path("/sys/class/rtc")) -> str | None:
    """The name of a clock that has a battery; None when there is none."""
    names = sorted(path.name for path in clocks.glob("rtc*"))
    return names[0] if names else None


def sound(
    folder: Path,
    *,
    wanted: bool,
    player: Sequence[str] = _PLAYER,
    patience: float = PATIENCE,
) -> Finding:
    """Whether the kiosk's sounds in `folder` can be played, found out by its own player."""
    if not wanted:
        return Finding("sound", good=True, why="It is off in kiosk.yaml, so no device is needed.")
    said = _first_word([*player, str(folder), "0"], patience)
    if said == _READY:
        return Finding("sound", good=True, why="The kiosk's sounds can be played.")
    if said is None:
        why = "The machine's sound server does not answer."
    else:
        why = said or "The player of sounds ended without a word."
    return Finding(
        "sound",
        good=False,
        why=why,
        remedy="Plug in a loudspeaker and see that it is chosen, or set `sound.enabled: false`.",
    )


def voices(
    languages: Mapping[str, str],
    *,
    wanted: bool,
    speaker: Sequence[str] = _SPEAKER,
    patience: float = PATIENCE,
) -> Finding:
    """Whether pages can be read aloud in `languages`, by tag and name, asked of the speaker."""
    if not wanted:
        return Finding("voices", good=True, why="Reading aloud is off in kiosk.yaml.")
    said = _first_word(speaker, patience)
    try:
        told = json.loads(said or "")
        spoken, said = set(told["languages"]), told.get("why", "Speech Dispatcher has no voice.")
    except (ValueError, TypeError, KeyError):
        spoken = set()
    if not spoken:
        silent = "The speaker ended without a word."
        hangs = "The machine's sound server does not answer."
        return Finding(
            "voices",
            good=False,
            why=hangs if said is None else said or silent,
            remedy="Install speech-dispatcher and speech-dispatcher-espeak-ng, and plug in a"
            " loudspeaker; or set `sound.speech: false`.",
        )
    without = [tag for tag in languages if tag not in spoken]
    if without:
        return Finding(
            "voices",
            good=UNVOICED.issuperset(without),
            why=f"There is no voice for {', '.join(languages[tag] for tag in without)}.",
            remedy="Its pages are not read aloud, which visitors are told. Speech Dispatcher can"
            " have other voices than espeak-ng's.",
        )
    return Finding("voices", good=True, why="All languages of the pack have a voice.")


def missing_programs(programs: Sequence[str]) -> list[str]:
    """Those of `programs` that the machine does not have."""
    return [program for program in programs if shutil.which(program) is None]


def headset(*, wanted: bool, programs: Sequence[str] = HEADSET_REPORTERS) -> Finding:
    """Whether a headset that is plugged in would be noticed. A machine is fit without that, since
    most have no socket for one.
    """
    if not wanted:
        return Finding("headset", good=True, why="Reading aloud is off in kiosk.yaml.")
    if missing := missing_programs(programs):
        return Finding(
            "headset",
            good=True,
            why=f"One that is plugged in is not noticed: there is no {' and no '.join(missing)}.",
            remedy="Install pulseaudio-utils and util-linux, if visitors can plug one in.",
        )
    return Finding("headset", good=True, why="One that is plugged in begins the reading aloud.")


def _first_word(command: Sequence[str], patience: float) -> str | None:
    """What a program says first; empty when it ends without a word, None when it only waits."""
    with subprocess.Popen(  # noqa: S603 - a program of ours
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        # Its input stays open: with that, it would end.
        output = process.stdout
        heard = output is not None and bool(select.select([output], [], [], patience)[0])
        line = output.readline() if output is not None and heard else None
        process.kill()
    return line.decode(errors="replace").strip() if line is not None else None
