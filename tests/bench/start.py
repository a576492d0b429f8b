"""Cold start: the real program's first frame beside that of a bare Qt Quick window."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.program import PATIENCE, Folders, Program
from tests.xvfb import Xvfb

BARE = Path(__file__).with_name("bare_window.py")
QML = 'import QtQuick\nRectangle { width: 1080; height: 1920; color: "#0b1b28" }\n'


@dataclass(frozen=True)
class Starts:
    """Milliseconds to the first frame, of each run in turn."""

    bare: tuple[float, ...]
    empty: tuple[float, ...]
    cached: tuple[float, ...]

    @property
    def empty_more(self) -> float:
        """How much later than the bare window, with empty caches: the median of the pairs."""
        return median(mine - bare for mine, bare in zip(self.empty, self.bare, strict=True))

    @property
    def cached_more(self) -> float:
        """How much later than the bare window, with the pack and the QML compiled already."""
        return median(mine - bare for mine, bare in zip(self.cached, self.bare, strict=True))


def measure(screen: Xvfb, runs: int) -> Starts:
    """A bare window, the kiosk with empty caches, the kiosk with its caches, in turn."""
    folders = Folders()
    file = folders.base / "Bare.qml"
    file.write_text(QML, encoding="utf-8")
    bare, empty, cached = [], [], []
    try:
        for number in range(runs + 1):
            times = [_bare(screen, folders, file)]
            shutil.rmtree(folders.base / "cache" / "kiosk", ignore_errors=True)
            for _ in range(2):
                with Program(screen, folders) as program:
                    times.append(program.first_frame())
            if number:  # the first round only warms the disk
                bare.append(times[0])
                empty.append(times[1])
                cached.append(times[2])
    finally:
        folders.close()
    return Starts(tuple(bare), tuple(empty), tuple(cached))


def _bare(screen: Xvfb, folders: Folders, file: Path) -> float:
    answer = subprocess.run(
        [sys.executable, str(BARE), str(file)],
        env=folders.environment(screen),
        check=True,
        stdout=subprocess.PIPE,
        timeout=PATIENCE,
    )
    return float(answer.stdout)
