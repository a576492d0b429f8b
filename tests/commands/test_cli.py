"""The command ``kiosk``: what it understands, and how it ends."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import __version__
from kiosk.config import PackSource, RunOptions

Said = Callable[..., tuple[int, str, str]]


@pytest.mark.parametrize(
    "command",
    [
        *("", "run", "check", "proof", "config", "config explain", "config schema"),
        *("staff", "staff set-pin", "staff remove-pin"),
        *("doctor", "status", "screenshot", "reload", "quit"),
    ],
)
def test_help_says_what_a_command_is_for_and_one_example(kiosk: Said, command: str) -> None:
    status, out, err = kiosk(*command.split(), "--help")

    assert (status, err) == (0, "")
    assert re.findall(r"Example:\n  kiosk ?(.*)", out)[0].startswith(command)


def test_version(kiosk: Said) -> None:
    assert kiosk("--version") == (0, f"kiosk {__version__}\n", "")


def test_without_a_command_the_help_is_a_message(kiosk: Said) -> None:
    status, out, err = kiosk()

    assert (status, out) == (2, "")
    assert "screenshot" in err


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("sttus", "There is no command `sttus`. Did you mean `status`?"),
        ("config explian", "There is no command `explian`. Did you mean `explain`?"),
        ("zzz", "There is no command `zzz`."),
        ("run --langauge nb", "`--langauge` means nothing here. Did you mean `--language`?"),
        ("quit now", "`now` means nothing here."),
        ("status --format xml", "--format cannot be `xml`. It is text or json."),
        ("run --windowed big", "--windowed: `big` is not a size."),
    ],
)
def test_a_mistyped_command_suggests(kiosk: Said, line: str, message: str) -> None:
    status, out, err = kiosk(*line.split())

    assert (status, out) == (2, "")
    assert err.startswith(message)
    assert re.search(r"\nTry `kiosk.* --help`\.\n$", err)


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[RunOptions]]:
    """What the kiosk would have been run with."""
    seen: list[RunOptions] = []

    def run(options: RunOptions) -> int:
        seen.append(options)
        return 3

    app = ModuleType("kiosk.app")
    app.run = run  # type: ignore[attr-defined]
    real = sys.modules.pop("kiosk.commands.run", None)
    monkeypatch.setitem(sys.modules, "kiosk.app", app)
    yield seen
    sys.modules.pop("kiosk.commands.run", None)
    if real is not None:
        sys.modules["kiosk.commands.run"] = real


def test_run_hands_its_options_over_and_its_status_back(
    kiosk: Said, runs: list[RunOptions]
) -> None:
    assert kiosk("run")[0] == 3
    assert kiosk(
        *("run", "--config", "k.yaml", "--pack", "p", "--windowed", "540x960", "--language", "nb")
    ) == (3, "", "")

    assert runs == [
        RunOptions(),
        RunOptions(Path("k.yaml"), PackSource.named("p"), (540, 960), "nb"),
    ]


def test_an_unforeseen_fault_is_one_sentence_and_its_trace_is_put_away(
    kiosk: Said, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    def fail(_key: str) -> str:
        raise RuntimeError("a secret of the program")

    monkeypatch.setattr("kiosk.commands.settings.explain", fail)

    status, out, err = kiosk("config", "explain", "idle")

    file = home / ".local/state/kiosk/last-fault.txt"
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert str(file) in err
    assert "a secret of the program" in file.read_text()

    monkeypatch.setenv("XDG_STATE_HOME", "/proc/nowhere")
    assert kiosk("config", "explain", "idle")[0] == 2


def test_control_c_is_quiet(kiosk: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_key: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.commands.settings.explain", interrupt)

    assert kiosk("config", "explain", "idle") == (130, "", "")


def test_a_reader_who_leaves_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)
    reader, writer = os.pipe()
    os.close(reader)

    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "config", "explain"],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)

    assert (ended.returncode, ended.stderr) == (141, b"")


@pytest.mark.parametrize("no_colour", ["", "1"])
def test_colour_only_on_a_terminal_and_not_against_the_readers_will(
    tmp_path: Path, no_colour: str
) -> None:
    config = tmp_path / "kiosk.yaml"
    config.write_text("sond: {}\n")
    screen, terminal = pty.openpty()

    subprocess.run(
        [sys.executable, "-m", "kiosk", "check", config],
        stdout=terminal,
        env=os.environ | {"NO_COLOR": no_colour, "TERM": "xterm"},
        check=False,
    )
    shown = os.read(screen, 65536)
    os.close(terminal)
    os.close(screen)

    assert b"sond" in shown
    assert (b"\x1b[" in shown) == (not no_colour)


@pytest.mark.parametrize(
    ("line", "unwanted"),
    [
        ("--help", {"pydantic", "yaml", "PySide6", "PIL", "asyncio"}),
        ("sttus", {"pydantic", "yaml", "PySide6", "PIL", "asyncio"}),
        ("status", {"PySide6", "PIL"}),
        ("check config", {"PySide6"}),
    ],
)
def test_nothing_heavy_is_imported_before_it_is_needed(line: str, unwanted: set[str]) -> None:
    code = f"import sys, kiosk.cli; kiosk.cli.main({line.split()!r}); print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert not unwanted & set(ended.stdout.split())
