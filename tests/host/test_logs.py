"""The log: always readable, never in the way."""

import errno
import gc
import logging
import os
import re
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLoggingCategory, qCCritical, qCWarning, qWarning

from kiosk.host.logfile import ALL_PER_MINUTE, SAME_PER_MINUTE, LineFormatter, LogFile
from kiosk.host.logs import Log, start_log

LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [A-Z]+ [\w.]+: ")
# Not below "kiosk", whose warnings the test run listens for.
LOG = logging.getLogger("trial.room")


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    running = start_log(tmp_path / "logs", "info", 1_000_000, 3)
    yield running
    running.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


def lines(log: Log | LogFile) -> list[str]:
    return log.path.read_text(encoding="utf-8").splitlines()


def say(file: LogFile, message: str, level: int = logging.INFO) -> None:
    file.handle(logging.LogRecord("trial", level, "", 0, message, (), None))


def test_a_line_has_time_level_and_room(log: Log) -> None:
    LOG.warning("The pack `%s` is not there.", "mission-norway")
    LOG.debug("too small a thing")
    assert len(lines(log)) == 1
    assert LINE.match(lines(log)[0])
    assert lines(log)[0].endswith("Z WARNING trial.room: The pack `mission-norway` is not there.")


def test_only_its_user_reads_it(log: Log) -> None:
    assert log.path.stat().st_mode & 0o777 == 0o600
    assert log.path.parent.stat().st_mode & 0o777 == 0o700


@given(st.text(max_size=200))
def test_no_message_can_look_like_an_entry(message: str) -> None:
    record = logging.LogRecord("trial", logging.INFO, "", 0, "%s", (message,), None)
    first, *others = LineFormatter().format(record).splitlines() or [""]
    assert LINE.match(first)
    assert all(other.startswith("    ") for other in others)


def test_a_log_turns_over_and_keeps_some(tmp_path: Path) -> None:
    file = LogFile(tmp_path, 1000, 2)
    for number in range(100):
        say(file, f"message {number}")
    file.close()
    kept = sorted(tmp_path.iterdir())
    assert [one.name for one in kept] == ["kiosk.log", "kiosk.log.1", "kiosk.log.2"]
    assert all(one.stat().st_size <= 1000 for one in kept)
    text = "".join(one.read_text() for one in reversed(kept))
    numbers = [int(found) for found in re.findall(r"message (\d+)", text)]
    assert numbers == list(range(numbers[0], 100))


def test_without_older_files_only_the_newest_stays(tmp_path: Path) -> None:
    file = LogFile(tmp_path, 500, 0)
    for number in range(50):
        say(file, f"message {number}")
    file.close()
    assert [one.name for one in tmp_path.iterdir()] == ["kiosk.log"]


def test_a_log_goes_on_where_it_was(tmp_path: Path) -> None:
    for message in ("before", "after"):
        file = LogFile(tmp_path, 1000, 2)
        say(file, message)
        file.close()
    assert [line.rsplit(" ", 1)[1] for line in lines(file)] == ["before", "after"]


def test_the_same_again_and_again_is_counted(tmp_path: Path, clock: Clock) -> None:
    file = LogFile(tmp_path, 1_000_000, 2, clock=clock)
    for _ in range(1000):
        say(file, "no network")
    say(file, "another thing")
    clock.now += 61
    say(file, "later")
    for _ in range(SAME_PER_MINUTE + 1):
        say(file, "no network")
    file.close()
    said = [line.split(": ", 1)[1] for line in lines(file)]
    assert said == [
        *["no network"] * SAME_PER_MINUTE,
        "another thing",
        f"repeated {1000 - SAME_PER_MINUTE} times: no network",
        "later",
        *["no network"] * SAME_PER_MINUTE,
        "repeated once: no network",
    ]


def test_a_flood_of_different_lines_is_dammed(tmp_path: Path, clock: Clock) -> None:
    file = LogFile(tmp_path, 10_000_000, 2, clock=clock)
    for number in range(5000):
        say(file, f"number {number}")
    assert len(lines(file)) == ALL_PER_MINUTE
    clock.now += 61
    say(file, "calm")
    file.close()
    assert f"{5000 - ALL_PER_MINUTE} further lines of this minute" in lines(file)[-2]
    assert lines(file)[-1].endswith("calm")


def test_an_unwritable_folder_is_said_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    log = start_log(tmp_path / "file" / "logs", "info", 1000, 2)
    LOG.warning("one")
    LOG.warning("two")
    problem = log.problem
    log.close()
    assert problem is not None
    assert str(tmp_path / "file" / "logs") in problem
    said = capsys.readouterr().err
    assert said.count("cannot be written") == 1
    assert said.endswith("The kiosk goes on without it.\n")
    assert said.count("\n") == 1


def test_a_full_disk_is_said_once_and_survived(
    tmp_path: Path,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = LogFile(tmp_path, 1000, 2, clock=clock)
    tries = 0

    def full(_file: int, _data: object) -> int:
        nonlocal tries
        tries += 1
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        for number in range(100):
            say(file, f"lost {number}")
        clock.now += 61
        say(file, "lost too")
    assert tries == 2
    assert file.problem is not None
    assert "No space left" in file.problem
    clock.now += 61
    say(file, "room again")
    assert file.problem is None
    file.close()
    assert lines(file)[-1].endswith("room again")
    assert capsys.readouterr().err.count("No space left") == 1


@pytest.mark.parametrize(
    "make", [Path.mkdir, lambda path: path.symlink_to("/etc/hosts"), os.mkfifo]
)
def test_nothing_else_is_written_in_its_place(
    tmp_path: Path, make: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    make(tmp_path / "kiosk.log")
    file = LogFile(tmp_path, 1000, 2)
    say(file, "somewhere")
    assert file.problem is not None
    file.close()
    assert "cannot be written" in capsys.readouterr().err


def test_a_message_that_cannot_be_built_is_still_one(tmp_path: Path) -> None:
    file = LogFile(tmp_path, 1000, 2)
    file.handle(logging.LogRecord("trial", logging.INFO, "", 0, "%d pictures", ("three",), None))
    file.close()
    assert lines(file)[0].endswith("INFO trial: %d pictures")


def test_a_huge_message_is_shortened(log: Log) -> None:
    LOG.info("a%sz", "x" * 1_000_000)
    assert len(lines(log)[0]) < 17_000
    assert lines(log)[0].endswith("xz")


def test_qt_speaks_into_the_log(log: Log) -> None:
    qWarning("100 % plain")
    # The stubs want bytes where the functions take text.
    qCWarning(QLoggingCategory("qt.qpa.input"), "touch")  # type: ignore[arg-type]
    qCCritical(QLoggingCategory("qml"), "broken")  # type: ignore[arg-type]
    said = [line.split(" ", 1)[1] for line in lines(log)]
    assert [one.split(" (")[0] for one in said] == [
        "WARNING qt: 100 % plain",
        "WARNING qt.qpa.input: touch",
        "ERROR qt.qml: broken",
    ]


def test_python_warnings_go_into_the_log(log: Log) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn("old habit", stacklevel=1)
        logging.captureWarnings(capture=False)
    assert any("old habit" in line for line in lines(log))


def test_a_fault_leaves_its_trace_in_the_log_only(
    log: Log, capsys: pytest.CaptureFixture[str], expected_log: Callable[[str], None]
) -> None:
    expected_log("An unexpected fault: LookupError: nowhere")

    def fail() -> None:
        raise LookupError("nowhere\n2026-01-01T00:00:00.000Z INFO kiosk: all is well")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    try:
        fail()
    except LookupError:
        sys.excepthook(*sys.exc_info())
    text = lines(log)
    assert len([line for line in text if LINE.match(line)]) == 2
    assert any("Traceback" in line for line in text)
    assert any('raise LookupError("nowhere' in line for line in text)
    assert capsys.readouterr().err == ""


def test_a_fault_in_a_finaliser_is_logged(log: Log, expected_log: Callable[[str], None]) -> None:
    expected_log("on the way out")

    class Leaving:
        def __del__(self) -> None:
            raise LookupError("on the way out")

    Leaving()
    gc.collect()
    assert any("LookupError: on the way out" in line for line in lines(log))


def test_closing_puts_everything_back(tmp_path: Path) -> None:
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    level, handlers = logging.getLogger().level, list(logging.getLogger().handlers)
    start_log(tmp_path, "debug", 1000, 1).close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == hooks
    assert (logging.getLogger().level, logging.getLogger().handlers) == (level, handlers)
