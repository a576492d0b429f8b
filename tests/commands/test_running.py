"""What is asked of the running kiosk, with a stand-in for it behind a real socket."""

import base64
import json
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Said = Callable[..., tuple[int, str, str]]


@pytest.fixture
def running(home: Path) -> Iterator[Callable[[dict[str, object]], None]]:
    """A stand-in that answers every request with what it is told to, until the test ends."""
    (home / "run/kiosk").mkdir(mode=0o700)
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(home / "run/kiosk/control.sock"))
    server.listen()
    answers: list[dict[str, object]] = []

    def serve() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            with connection, connection.makefile("rwb") as stream:
                verb = json.loads(stream.readline())["verb"]
                stream.write(json.dumps(answers[-1] | {"verb": verb}).encode() + b"\n")

    thread = threading.Thread(target=serve)
    thread.start()
    yield answers.append
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    thread.join()


def test_status_is_one_aligned_line_per_fact(
    kiosk: Said, running: Callable[[dict[str, object]], None]
) -> None:
    facts = {
        "problems": [
            {"message": "The pack is broken."},
            {"file": "a.yaml", "line": 3, "message": "No."},
        ],
        "phase": "attract",
        "pack": "Mission Norway",
        "version": "0.1.0",
        "language": None,
        "uptime": 270_030.5,
        "frames": {"total": 12, "last_minute": 7},
        "memory": 150 * 2**20,
        "last_good_config": True,
    }
    running({"reply": facts})

    status, out, err = kiosk("status")

    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "phase             attract",
        "pack              Mission Norway",
        "version           0.1.0",
        "language          none",
        "uptime            3 d 3 h",
        "frames            total 12, last minute 7",
        "memory            150 MiB",
        "problems          The pack is broken.",
        "                  a.yaml:3: No.",
        "last good config  yes",
    ]
    assert json.loads(kiosk("status", "--format", "json")[1]) == facts


@pytest.mark.parametrize(
    ("uptime", "words"),
    [(0.4, "0 s"), (59.9, "59 s"), (250, "4 min 10 s"), (3600, "1 h 0 min"), (90_000, "1 d 1 h")],
)
def test_uptime_in_words(
    kiosk: Said, running: Callable[[dict[str, object]], None], uptime: float, words: str
) -> None:
    running({"reply": {"uptime": uptime}})

    assert kiosk("status")[1] == f"uptime  {words}\n"


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        ({"probation": 42.4}, "probation  42 s left"),
        ({"probation": None}, "probation  none"),
        (
            {"waiting": {"pack": "jumps@2", "until": "the visit ends"}},
            "waiting  jumps@2, until the visit ends",
        ),
        (
            {"waiting": {"pack": None, "until": "it is read"}},
            "waiting  another one, until it is read",
        ),
        ({"waiting": None}, "waiting  none"),
    ],
)
def test_how_a_swap_stands_in_words(
    kiosk: Said, running: Callable[[dict[str, object]], None], fact: dict[str, object], line: str
) -> None:
    running({"reply": fact})
    assert kiosk("status")[1] == f"{line}\n"


def test_screenshot_is_written(
    kiosk: Said, running: Callable[[dict[str, object]], None], tmp_path: Path
) -> None:
    running({"reply": {"png": base64.b64encode(b"\x89PNG and so on").decode()}})
    file = tmp_path / "now.png"

    assert kiosk("screenshot", file) == (0, "", "")
    assert file.read_bytes() == b"\x89PNG and so on"

    status, _, err = kiosk("screenshot", tmp_path / "nowhere/now.png")
    assert status == 2
    assert "cannot be written" in err


@pytest.mark.parametrize("reply", [{}, {"png": ""}, {"png": "%"}, {"png": "R0lG"}])
def test_a_screenshot_that_is_no_picture_writes_nothing(
    kiosk: Said,
    running: Callable[[dict[str, object]], None],
    tmp_path: Path,
    reply: dict[str, object],
) -> None:
    running({"reply": reply})

    status, _, err = kiosk("screenshot", tmp_path / "now.png")

    assert (status, err) == (2, "What the kiosk sent is not a picture.\n")
    assert not (tmp_path / "now.png").exists()


def test_reload_and_quit(kiosk: Said, running: Callable[[dict[str, object]], None]) -> None:
    running({"reply": {"problems": []}})
    assert kiosk("reload") == (0, "", "")
    assert kiosk("quit") == (0, "", "")

    running({"reply": {"problems": [{"severity": "warning", "message": "A text is missing."}]}})
    assert kiosk("reload") == (0, "", "A text is missing.\n")

    running({"reply": {"problems": [{"severity": "error", "message": "kiosk.yaml is broken."}]}})
    assert kiosk("reload") == (1, "", "kiosk.yaml is broken.\n")

    running({"refused": "Not now."})
    assert kiosk("quit") == (1, "", "Not now.\n")


@pytest.mark.parametrize("command", ["status", "reload", "quit", "screenshot x.png"])
def test_when_none_is_running_one_sentence_says_so(kiosk: Said, command: str) -> None:
    status, out, err = kiosk(*command.split())

    assert (status, out) == (1, "")
    assert err.count("\n") == 1
    assert "No kiosk is running" in err
