"""A visitor centre for one journey: a screen, folders of its own, a kiosk.yaml, the program."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

from tests.journeys.visitor import PATIENCE, Visitor

ROOT = Path(__file__).parents[2]
DRIVER = Path(__file__).parent / "driver.py"
PACK = ROOT / "assets/packs/mission-norway"
LOUD = re.compile(r"^\S+ (WARNING|ERROR|CRITICAL) ")
GONE_WITHIN = 20.0
"""Seconds until one that hangs is given up. It ends itself after two, with status 1."""


@dataclass(frozen=True)
class Said:
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str


@dataclass
class Running:
    """A kiosk in service, and somebody in front of it."""

    process: subprocess.Popen[str]
    visitor: Visitor
    complaints: list[str] = field(default_factory=list)
    """Patterns of warnings in the log that have to come."""
    says: list[str] = field(default_factory=list)
    """Patterns of lines on standard error that have to come."""
    expected: int = 0
    """The status it has to end with."""
    err: str = ""
    _ended: int | None = None

    def ends(self) -> int:
        """The exit status, once the program is gone within the time it has."""
        if self._ended is None:
            _, self.err = self.process.communicate(timeout=GONE_WITHIN)
            self._ended = self.process.returncode
        return self._ended

    def is_told_to_end(self) -> int:
        """SIGTERM; the exit status."""
        if self._ended is None:
            self.process.send_signal(signal.SIGTERM)
        return self.ends()


class Centre:
    """Folders and files of one kiosk; commands; the kiosk itself."""

    def __init__(self, folder: Path, cache: Path, screen: Mapping[str, str]) -> None:
        self.folder = folder
        self.config = folder / "kiosk.yaml"
        # A socket's path may have 107 bytes; a test's own folder is longer than that already.
        self._runtime = tempfile.TemporaryDirectory(prefix="kiosk-")
        hidden = ("KIOSK_", "QT_", "QML", "XDG_", "PYTHON", "PULSE_", "PIPEWIRE_")
        self._environment = {
            name: value for name, value in screen.items() if not name.startswith(hidden)
        } | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": self._runtime.name,
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
            "KIOSK_STICKS": str(folder / "media"),
            "XDG_CACHE_HOME": str(cache),
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "error,ignore:gc:ResourceWarning",
            "LC_ALL": "C.UTF-8",
        }
        self.configure()

    def listen(self) -> Path:
        """From now on a kiosk's sounds are written into this file, and not played."""
        file = self.folder / "heard"
        self._environment["KIOSK_HEARD"] = str(file)
        return file

    def write_down_speech(self) -> Path:
        """From now on what a kiosk says is written into this file, and not spoken."""
        file = self.folder / "spoken"
        self._environment["KIOSK_SPOKEN"] = str(file)
        return file

    def away_from_the_kiosk(self) -> str:
        """From now on commands do not reach the kiosk; returns the way back."""
        back = self._environment["XDG_RUNTIME_DIR"]
        self._environment["XDG_RUNTIME_DIR"] = str(self.folder / "nowhere")
        return back

    def back_at_the_kiosk(self, way: str) -> None:
        """Commands reach it again."""
        self._environment["XDG_RUNTIME_DIR"] = way

    def close(self) -> None:
        self._runtime.cleanup()

    def configure(self, **sections: str) -> None:
        """Write kiosk.yaml: the least patience there may be, and these sections as YAML flow."""
        settings = {"idle": "{timeout: 15 s, warning: 20 s}", "log": "{folder: log}"} | sections
        self.config.write_text("".join(f"{name}: {text}\n" for name, text in settings.items()))

    def says(self, *arguments: str | Path, given: str = "") -> Said:
        """Run a command of the kiosk to its end, with `given` on its standard input."""
        done = subprocess.run(
            [sys.executable, str(DRIVER), *map(str, arguments)],
            env=self._environment,
            cwd=self.folder,
            capture_output=True,
            input=given,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return Said(done.returncode, done.stdout, done.stderr)

    def status(self) -> dict[str, Any]:
        """What `kiosk status --format json` prints."""
        said = self.says("status", "--format", "json")
        assert (said.status, said.err) == (0, ""), said
        answer = json.loads(said.out)
        assert isinstance(answer, dict)
        return answer

    def waits_for(self, condition: Callable[[dict[str, Any]], object], what: str) -> dict[str, Any]:
        """Ask for the status again and again, until it is so."""
        end = monotonic() + PATIENCE
        while not condition(status := self.status()):
            assert monotonic() < end, f"{what}: {status}"
        return status

    def problems(self) -> str:
        """The sentences of its problems, one a line."""
        return "\n".join(problem["message"] for problem in self.status()["problems"])

    @contextmanager
    def kiosk(
        self, *arguments: str | Path, pack: Path | None = PACK, before: Sequence[str] = ()
    ) -> Iterator[Running]:
        """A kiosk that runs, is left at the end, and had nothing to complain about.

        `before` is a command that runs the command that comes after it.
        """
        here, there = socket.socketpair()
        chosen = ["--pack", str(pack)] if pack is not None else []
        command = ["run", "--config", str(self.config), *chosen, *map(str, arguments)]
        with here, there, here.makefile("rb") as answers:
            process = subprocess.Popen(
                [*before, sys.executable, str(DRIVER), *command],
                env=self._environment | {"KIOSK_JOURNEY": str(there.fileno())},
                cwd=self.folder,
                pass_fds=[there.fileno()],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            )
            there.close()
            running = Running(process, Visitor(here, answers))
            try:
                yield running
                status = running.is_told_to_end()
            finally:
                if process.poll() is None:
                    process.kill()
                    _, running.err = process.communicate()
                    print(running.err)
        assert status == running.expected, running.err
        complained = [line for line in self.logged() if LOUD.match(line)]
        assert not (wrong := _unlike(complained, running.complaints)), wrong
        assert not (wrong := _unlike(running.err.splitlines(), running.says)), wrong

    def logged(self) -> list[str]:
        """The entries of the log, wherever kiosk.yaml put it."""
        logs = sorted(self.folder.rglob("kiosk.log"))
        assert logs, "The kiosk kept no log."
        return [line for log in logs for line in log.read_text(encoding="utf-8").splitlines()]


def _unlike(lines: list[str], patterns: list[str]) -> list[str]:
    """Lines that no pattern is in, and patterns that are in no line."""
    return [
        *(f"unexpected: {line}" for line in lines if not any(re.search(p, line) for p in patterns)),
        *(f"did not come: {p}" for p in patterns if not any(re.search(p, line) for line in lines)),
    ]


def environment_without_display() -> dict[str, str]:
    """As in a service or over a remote shell."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    return {name: value for name, value in os.environ.items() if name not in hidden}
