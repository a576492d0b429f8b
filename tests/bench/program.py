"""The real program on a real X screen, with folders of its own: started, asked and measured."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType

from tests.xvfb import Xvfb

ROOT = Path(__file__).parents[2]
TICKS = os.sysconf("SC_CLK_TCK")
PATIENCE = 30.0
"""Seconds within which anything we start must have done what it was started for."""


class Folders:
    """XDG folders that nobody else uses, in a temporary folder."""

    def __init__(self) -> None:
        self._all = tempfile.TemporaryDirectory(prefix="kiosk-bench-")
        self.base = Path(self._all.name)
        for name in ("runtime", "cache", "state", "config"):
            (self.base / name).mkdir(mode=0o700)

    @property
    def log(self) -> Path:
        return self.base / "state" / "kiosk" / "log" / "kiosk.log"

    def environment(self, screen: Xvfb) -> dict[str, str]:
        """The screen's environment, these folders, and no wish for another renderer."""
        names = {"runtime": "XDG_RUNTIME_DIR", "cache": "XDG_CACHE_HOME"}
        names |= {"state": "XDG_STATE_HOME", "config": "XDG_CONFIG_HOME", "data": "XDG_DATA_HOME"}
        kept = screen.environment()
        kept.pop("QT_QUICK_BACKEND", None)
        return kept | {name: str(self.base / folder) for folder, name in names.items()}

    def until_prepared(self) -> None:
        """Wait until the kiosk has done what it does once a pack: check and flatten pictures.

        That is when the verdict on the pictures is kept and the cache has not grown for a while.
        """
        cache = self.base / "cache" / "kiosk"
        give_up, since, before = time.monotonic() + 6 * PATIENCE, time.monotonic(), 0
        while time.monotonic() < since + 4.0 or not any(cache.glob("pictures-*.json")):
            if time.monotonic() > give_up:
                raise RuntimeError("The kiosk does not come to an end with its pictures.")
            time.sleep(0.2)
            now = sum(1 for _ in cache.rglob("*"))
            if now != before:
                before, since = now, time.monotonic()

    def close(self) -> None:
        self._all.cleanup()


class Program:
    """`python -m kiosk run`, from its start to its end, as a context manager."""

    def __init__(self, screen: Xvfb, folders: Folders, *arguments: str) -> None:
        self._folders = folders
        self._arguments = arguments
        self._environment = folders.environment(screen)
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def __enter__(self) -> "Program":
        before = first_frames(self._folders.log)
        self._process = subprocess.Popen(
            [sys.executable, *(self._arguments or ("-m", "kiosk", "run"))],
            cwd=ROOT,
            env=self._environment,
            stderr=subprocess.DEVNULL,
        )
        give_up = time.monotonic() + PATIENCE
        while len(first_frames(self._folders.log)) == len(before):
            if self._process.poll() is not None or time.monotonic() > give_up:
                self._end()
                raise RuntimeError("The kiosk showed no frame.")
            time.sleep(0.05)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def _end(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait(PATIENCE)
            self._process = None

    def first_frame(self) -> float:
        """Milliseconds from the process's start to its first frame, as its log says."""
        return first_frames(self._folders.log)[-1]

    def frames(self) -> int:
        """Frames presented since the start, as `kiosk status` says."""
        answer = subprocess.run(
            [sys.executable, "-m", "kiosk", "status", "--format", "json"],
            cwd=ROOT,
            env=self._environment,
            check=True,
            capture_output=True,
            timeout=PATIENCE,
        )
        return int(json.loads(answer.stdout)["frames"]["total"])


def first_frames(log: Path) -> list[float]:
    """Every first frame a log knows of, in milliseconds from the process's start."""
    if not log.exists():
        return []
    found = re.findall(r"First frame (\d+) ms", log.read_text(encoding="utf-8"))
    return [float(number) for number in found]


def processor_seconds(pid: int) -> float:
    """User and system time of a process so far, all threads."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def pss(pid: int) -> float:
    """Proportional set size of a process, in MiB."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("The kernel does not tell the proportional set size.")
