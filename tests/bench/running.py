"""What the running kiosk costs: memory and processor of attract, processor at rest."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import linear_regression

from kiosk.content import Pack, open_pack, slides
from tests.bench.program import PATIENCE, ROOT, Folders, Program, processor_seconds, pss
from tests.xvfb import Xvfb

APART = 5.0
"""Seconds between two samples of memory: reading it makes the kernel walk all pages."""


@dataclass(frozen=True)
class Attract:
    """What attract costs.

    Attributes:
        memory: PSS at the end, in MiB.
        slope: MiB a minute, over the second half of the samples (before, caches fill).
        share: of one core.
        rate: frames a second.
        least: share of a core that the same frames cost to be written to memory once, 4 bytes
            a pixel, in this process: the floor of any renderer without a graphics card.
    """

    memory: float
    slope: float
    share: float
    rate: float
    least: float


def attract(screen: Xvfb, seconds: float, *, pixels: int) -> Attract:
    """Let the kiosk play to nobody for a while."""
    folders = Folders()
    try:
        with Program(screen, folders) as program:
            folders.until_prepared()
            began = time.monotonic()
            frames, spent, since = program.frames(), processor_seconds(program.pid), _now()
            samples = []
            while time.monotonic() < began + seconds:
                samples.append((time.monotonic(), pss(program.pid)))
                time.sleep(max(0.0, min(APART, began + seconds - time.monotonic())))
            spent, lasted = processor_seconds(program.pid) - spent, _now() - since
            rate = (program.frames() - frames) / lasted
            samples.append((time.monotonic(), pss(program.pid)))
    finally:
        folders.close()
    late = samples[len(samples) // 2 :]
    slope = 0.0
    if len(late) > 1:
        slope = linear_regression([at for at, _ in late], [size for _, size in late]).slope * 60
    return Attract(samples[-1][1], slope, spent / lasted, rate, rate * _fill(pixels))


@dataclass(frozen=True)
class Bare:
    """What the posters of attract cost in a bare window: see `living_window`."""

    share: float
    rate: float
    memory: float


def in_a_bare_window(screen: Xvfb, seconds: float, *, seconds_a_slide: float = 8.0) -> Bare:
    """Let the layers of the shipped pack's posters move in a window that does nothing else."""
    folder = ROOT / "assets" / "packs" / "mission-norway"
    pack = open_pack(folder).pack
    assert pack is not None
    folders = Folders()
    try:
        answer = subprocess.run(
            [
                *(sys.executable, "-m", "tests.bench.living_window"),
                *(str(seconds), str(seconds_a_slide)),
            ],
            cwd=ROOT,
            env=folders.environment(screen),
            input=json.dumps(_posters(pack, folder)),
            check=True,
            stdout=subprocess.PIPE,
            timeout=seconds + PATIENCE,
            text=True,
        )
    finally:
        folders.close()
    return Bare(*json.loads(answer.stdout))


def _posters(pack: Pack, folder: Path) -> list[list[str]]:
    posters = []
    for kind, name, _ in slides(pack):
        poster = pack.entry(kind, name).poster
        if poster is not None:
            posters.append([str(folder / kind.folder / name / file) for file in poster.files])
    return posters


@dataclass(frozen=True)
class Rest:
    """An open page on which nothing moves: share of one core, frames a second."""

    share: float
    rate: float


def at_rest(screen: Xvfb, seconds: float) -> Rest:
    """Open an entry's page, wait until nothing moves, and measure."""
    folders = Folders()
    try:
        with Program(screen, folders, "-m", "tests.bench.driven", "rest") as program:
            folders.until_prepared()
            _until_idle(program.pid)
            frames, spent, since = program.frames(), processor_seconds(program.pid), _now()
            time.sleep(seconds)
            spent, lasted = processor_seconds(program.pid) - spent, _now() - since
            rate = (program.frames() - frames) / lasted
    finally:
        folders.close()
    return Rest(spent / lasted, rate)


def _until_idle(pid: int) -> None:
    """Wait until a process has done nothing for two seconds; at most half a minute."""
    for _ in range(15):
        before = processor_seconds(pid)
        time.sleep(2.0)
        if processor_seconds(pid) == before:
            return


def _now() -> float:
    return time.monotonic()


def _fill(pixels: int) -> float:
    """Processor seconds to write one frame of `pixels` to memory."""
    frame = bytearray(4 * pixels)
    line = bytes(4 * pixels)
    rounds = 50
    before = os.times()
    for _ in range(rounds):
        frame[:] = line
    after = os.times()
    return (after.user + after.system - before.user - before.system) / rounds
