"""Sound is played by a program of its own, and whatever that does, the kiosk goes on."""

import logging
import math
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QProcess, QTimer
from pytestqt.qtbot import QtBot

from kiosk.config import Sound, shipped_sounds
from kiosk.host.player import NO_DEVICE, Player, linear_volume
from kiosk.host.sounds import Sounds

ROOT = Path(__file__).parents[2]
ON = Sound(enabled=True)

PLAYER = """
import os, sys
with open(sys.argv[1], "ab", buffering=0) as told:
    told.write(f"{os.getpid()} at {sys.argv[3]}\\n".encode())
    print("ready", flush=True)
    while line := sys.stdin.buffer.readline():
        told.write(line)
"""


class Effect:
    def __init__(self) -> None:
        self.played = 0

    def play(self) -> None:
        self.played += 1


# -- the player ------------------------------------------------------------------------------------


@given(
    names=st.lists(st.sampled_from(["tap", "page", "hum", "", "é"]), max_size=20),
    cuts=st.lists(st.integers(0, 80), max_size=5),
)
def test_the_player_plays_each_name_it_knows_in_whatever_pieces_they_come(
    names: list[str], cuts: list[int]
) -> None:
    effects = {"tap": Effect(), "page": Effect()}
    player = Player(effects)
    said = "".join(f"{name}\n" for name in names).encode()
    places = [0, *sorted(min(cut, len(said)) for cut in cuts), len(said)]
    for first, last in pairwise(places):
        player.hear(said[first:last])
    assert {name: effect.played for name, effect in effects.items()} == {
        "tap": names.count("tap"),
        "page": names.count("page"),
    }


def test_equal_steps_of_volume_sound_equal() -> None:
    assert [linear_volume(percent) for percent in (0, 100)] == pytest.approx([0, 1], abs=0.001)
    loud = [20 * math.log10(linear_volume(percent)) for percent in range(20, 100, 10)]
    steps = [after - before for before, after in pairwise(loud)]
    assert all(2 < step < 6 for step in steps), steps
    assert loud[3] == pytest.approx(-16.4, abs=0.1)


def run_player(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The player on a machine whose sound server is not there."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "kiosk.host.player", str(shipped_sounds()), "50"],
        env=os.environ
        | {"PYTHONPATH": str(ROOT), "XDG_RUNTIME_DIR": str(tmp_path)}
        | {"PULSE_SERVER": f"unix:{tmp_path}/none", "PIPEWIRE_REMOTE": f"{tmp_path}/none"}
        | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_player_says_that_there_is_no_device(tmp_path: Path) -> None:
    done = run_player(tmp_path)
    assert (done.returncode, done.stdout) == (1, f"{NO_DEVICE}\n")


def test_the_player_says_what_the_machine_lacks(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("")
    (tmp_path / "PySide6" / "QtCore.py").write_text(
        "raise ImportError('libpulse.so.0: cannot open shared object file')"
    )
    done = run_player(tmp_path, PYTHONPATH=f"{tmp_path}:{ROOT}")
    assert done.returncode == 1
    assert done.stdout.startswith("Qt cannot play sound here: libpulse.so.0: cannot open")
    assert done.stderr == ""


# -- and whoever has it play -----------------------------------------------------------------------


@contextmanager
def sounds(
    *player: str, retry_after_ms: int = 600_000, patience_ms: int = 60_000
) -> Iterator[Sounds]:
    made = Sounds(
        shipped_sounds(),
        player=player,
        start_after_ms=0,
        patience_ms=patience_ms,
        retry_after_ms=retry_after_ms,
    )
    try:
        yield made
    finally:
        made.close()


def told(file: Path) -> list[str]:
    return file.read_text().splitlines() if file.exists() else []


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_what_is_to_be_played_is_passed_on(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "told"
    with sounds(sys.executable, "-c", PLAYER, str(file)) as made:
        made.play("tap")
        made.follow(Sound(enabled=True, volume=30))
        qtbot.waitUntil(lambda: _plays(made, file, "tap"))
        pid, _, volume = told(file)[0].split()
        assert volume == "30"
        made.follow(Sound(enabled=True, volume=30))
        assert alive(int(pid))
        made.follow(Sound(enabled=False, volume=30))
        assert not alive(int(pid))
        made.play("tap")
        made.follow(Sound(enabled=True, volume=70))
        qtbot.waitUntil(lambda: len(told(file)) > 2 and told(file)[-1].endswith(" at 70"))
        assert made.problem is None


def _plays(made: Sounds, file: Path, name: str) -> bool:
    made.play(name)
    return name in told(file)


def test_off_nothing_is_started(tmp_path: Path) -> None:
    file = tmp_path / "told"
    with sounds(sys.executable, "-c", PLAYER, str(file)) as made:
        made.follow(Sound(enabled=False))
        made.play("tap")
        assert not any(timer.isActive() for timer in made.findChildren(QTimer))
        assert made.findChildren(QProcess) == []


def test_the_player_ends_with_the_kiosk(tmp_path: Path) -> None:
    """However the kiosk ended: standard input ends, and so does the player."""
    player = subprocess.Popen(
        [sys.executable, "-c", PLAYER, str(tmp_path / "told"), "folder", "50"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert player.stdout is not None
    assert player.stdin is not None
    assert player.stdout.readline() == b"ready\n"
    player.stdin.close()
    assert player.wait(20) == 0
    player.stdout.close()


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ((sys.executable, "-c", f"print({NO_DEVICE!r}); exit(1)"), NO_DEVICE),
        ((sys.executable, "-c", "import os; os.abort()"), "The player of sounds ended."),
        (("/no/such/program",), "The player of sounds ended."),
        (
            (sys.executable, "-c", "import sys; sys.stdin.read()"),
            "The machine's sound server does not answer.",
        ),
    ],
    ids=["no device", "a crash", "no program", "a server that hangs"],
)
def test_what_fails_is_said_once_and_then_silent(
    qtbot: QtBot,
    expected_log: Callable[[str], None],
    caplog: pytest.LogCaptureFixture,
    command: tuple[str, ...],
    why: str,
) -> None:
    expected_log(why)
    with sounds(*command, retry_after_ms=1, patience_ms=300) as made:
        starts: list[object] = []
        made._player.gone.connect(lambda: starts.append(None))
        made.follow(ON)
        qtbot.waitUntil(lambda: len(starts) > 3, timeout=20_000)
        made.play("tap")
        assert made.problem == f"There is no sound: {why}"
    lines = [r for r in caplog.records if r.name.startswith("kiosk")]
    assert [(line.levelno, line.getMessage()) for line in lines] == [
        (logging.WARNING, f"There is no sound: {why}")
    ]


def test_a_player_that_dies_is_started_again(
    qtbot: QtBot, tmp_path: Path, expected_log: Callable[[str], None]
) -> None:
    expected_log("There is no sound: The player of sounds ended.")
    file = tmp_path / "told"
    with sounds(sys.executable, "-c", PLAYER, str(file), retry_after_ms=1) as made:
        made.follow(ON)
        qtbot.waitUntil(lambda: _plays(made, file, "tap"))
        os.kill(int(told(file)[0].split()[0]), signal.SIGKILL)
        qtbot.waitUntil(lambda: sum(" at 50" in line for line in told(file)) > 1)
        qtbot.waitUntil(lambda: made.problem is None)
        qtbot.waitUntil(lambda: _plays(made, file, "page"))
