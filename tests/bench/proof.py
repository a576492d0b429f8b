"""How long a proof takes, and how much memory: the shipped pack, as many entries as asked for."""

import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.program import ROOT

PACK = ROOT / "assets/packs/mission-norway"
KINDS = ("locations", "stunts", "activities")
SAID = re.compile(r"([\d,]+) pictures in \d+ s, with (\d+) MiB")


@dataclass(frozen=True)
class Found:
    """One proof: seconds of the clock and of the processors, MiB of all workers at their most.

    `growth` is how much more memory that is than half of the entries took.
    """

    entries: int
    pictures: int
    seconds: float
    processor: float
    memory: float
    growth: float


def measure(entries: int) -> Found:
    """Prove so many entries in three languages on two panels, and half of them for comparison."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        _, half, _, _ = _prove(entries // 2, Path(folder, "half"))
        pictures, memory, seconds, processor = _prove(entries, Path(folder, "all"))
    return Found(entries, pictures, seconds, processor, memory, memory / half)


def _prove(entries: int, folder: Path) -> tuple[int, float, float, float]:
    pack = folder / "pack"
    pack.mkdir(parents=True)
    shutil.copy(PACK / "pack.yaml", pack)
    every = sorted(entry for kind in KINDS for entry in (PACK / kind).iterdir())
    for entry in every[:entries]:
        shutil.copytree(entry, pack / entry.parent.name / entry.name)
    began, used = time.monotonic(), _used()
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "proof", str(pack), "--out", str(folder / "out")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    said = SAID.search(done.stderr)
    if said is None:
        raise RuntimeError(done.stderr)
    pictures = int(said[1].replace(",", ""))
    return pictures, float(said[2]), time.monotonic() - began, _used() - used


def _used() -> float:
    """Seconds of the processors that everything we started has used."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime
