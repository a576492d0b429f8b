"""The control socket, both ends."""

import json
import os
import socket
import stat
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QThread
from PySide6.QtGui import QGuiApplication

from kiosk.host import NotRunning, OneKiosk, Refused, UnsafeFolder, ask
from kiosk.host.client import REQUEST_LIMIT, SOCKET_NAME
from kiosk.host.control import CLIENT_LIMIT, ControlServer

Talk = Callable[[Callable[[], Any]], Any]


def answer(request: dict[str, object]) -> dict[str, object]:
    match request.get("verb"):
        case "status":
            on_gui = QThread.currentThread() is QGuiApplication.instance().thread()  # type: ignore[union-attr]
            return {"phase": "attract", "gui thread": on_gui}
        case "big":
            return {"picture": "x" * 5_000_000}
        case "broken":
            raise RuntimeError("secret detail")
        case "unsendable":
            return {"what": object()}
    raise Refused(f"There is no `{request.get('verb')}`. There is: status.")


@pytest.fixture
def lock(tmp_path: Path) -> Iterator[OneKiosk]:
    kiosk = OneKiosk([tmp_path / "run"])
    assert kiosk.take()
    yield kiosk
    kiosk.release()


@pytest.fixture
def server(qapp: QGuiApplication, lock: OneKiosk) -> Iterator[ControlServer]:
    running = ControlServer(lock, answer, patience=0.3)
    yield running
    running.close()


@pytest.fixture
def talk(qtbot: Any) -> Iterator[Talk]:
    """Runs a client on a thread while the event loop turns."""
    with ThreadPoolExecutor(80) as pool:

        def run(client: Callable[[], Any]) -> Any:
            future: Future[Any] = pool.submit(client)
            qtbot.waitUntil(future.done, timeout=10_000)
            return future.result()

        yield run


def raw(folder: Path, data: bytes, *, end: bool = False) -> bytes:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(5)
        connection.connect(str(folder / SOCKET_NAME))
        connection.sendall(data)
        if end:
            connection.shutdown(socket.SHUT_WR)
        received = b""
        while not received.endswith(b"\n") and (piece := connection.recv(65536)):
            received += piece
        return received


@pytest.mark.usefixtures("server")
def test_a_question_is_answered_on_the_gui_thread(lock: OneKiosk, talk: Talk) -> None:
    reply = talk(lambda: ask({"verb": "status"}, folders=[lock.folder]))
    assert reply == {"phase": "attract", "gui thread": True}


@pytest.mark.usefixtures("server")
def test_a_large_reply_arrives_whole(lock: OneKiosk, talk: Talk) -> None:
    reply = talk(lambda: ask({"verb": "big"}, folders=[lock.folder]))
    assert len(reply["picture"]) == 5_000_000


@pytest.mark.usefixtures("server")
def test_a_refusal_is_the_handlers_sentence(lock: OneKiosk, talk: Talk) -> None:
    with pytest.raises(Refused, match=r"There is no `fly`\. There is: status\."):
        talk(lambda: ask({"verb": "fly"}, folders=[lock.folder]))


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("verb", ["broken", "unsendable"])
def test_a_fault_of_the_handler_goes_into_the_log_only(
    lock: OneKiosk, talk: Talk, expected_log: Callable[[str], None], verb: str
) -> None:
    expected_log("A request to the control socket failed")
    with pytest.raises(Refused, match="its log says why") as refused:
        talk(lambda: ask({"verb": verb}, folders=[lock.folder]))
    assert "secret" not in str(refused.value)


@pytest.mark.usefixtures("server")
def test_many_clients_at_once(lock: OneKiosk, talk: Talk) -> None:
    def crowd() -> list[dict[str, object]]:
        with ThreadPoolExecutor(40) as pool:
            asked = [pool.submit(ask, {"verb": "status"}, folders=[lock.folder]) for _ in range(40)]
            return [one.result() for one in asked]

    assert [one["phase"] for one in talk(crowd)] == ["attract"] * 40


@pytest.mark.usefixtures("server")
def test_several_questions_on_one_connection(lock: OneKiosk, talk: Talk) -> None:
    def client() -> list[object]:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(5)
            connection.connect(str(lock.folder / SOCKET_NAME))
            connection.sendall(b'{"verb": "status"}\nnonsense\n{"verb":')
            connection.sendall(b' "status"}\n')
            with connection.makefile() as lines:
                return [json.loads(lines.readline()) for _ in range(3)]

    first, second, third = talk(client)
    assert first == third == {"reply": {"phase": "attract", "gui thread": True}}
    assert second == {"refused": "That is not a line of JSON."}


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        (b"\n", "not a line of JSON"),
        (b"\xff\xfe\x00\n", "not a line of JSON"),
        (b"[" * 20_000 + b"\n", "not a line of JSON"),
        (b"1" * 20_000 + b"\n", "not a line of JSON"),
        (b"[1]\n", "A request is an object"),
        (b'{"verb": "\\ud800"}\n', "There is no"),
        (b"x" * (REQUEST_LIMIT + 10), "A request ends within 65536 bytes"),
    ],
)
def test_garbage_gets_a_sentence(lock: OneKiosk, talk: Talk, sent: bytes, sentence: str) -> None:
    assert sentence in json.loads(talk(lambda: raw(lock.folder, sent)))["refused"]


@pytest.mark.usefixtures("server")
@given(st.binary(max_size=200))
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_sent_something_is_answered(lock: OneKiosk, talk: Talk, data: bytes) -> None:
    received = talk(lambda: raw(lock.folder, data.replace(b"\n", b"") + b"\n"))
    assert set(json.loads(received)) <= {"reply", "refused"}


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("sent", [b"", b'{"verb": "sta'])
def test_a_silent_client_is_cut_off(lock: OneKiosk, talk: Talk, sent: bytes) -> None:
    assert talk(lambda: raw(lock.folder, sent)) == b""


@pytest.mark.usefixtures("server")
def test_a_client_that_does_not_read_is_cut_off(lock: OneKiosk, talk: Talk) -> None:
    def client() -> bool:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(5)
            connection.connect(str(lock.folder / SOCKET_NAME))
            try:
                while True:
                    connection.sendall(b'{"verb": "big"}\n')
            except (BrokenPipeError, ConnectionResetError):
                return True

    assert talk(client)


@pytest.mark.usefixtures("server")
def test_a_crowd_of_silent_clients_ends(lock: OneKiosk, talk: Talk) -> None:
    def client() -> dict[str, object]:
        open_ones = []
        try:
            for _ in range(CLIENT_LIMIT + 5):
                connection = socket.socket(socket.AF_UNIX)
                open_ones.append(connection)
                connection.settimeout(5)
                connection.connect(str(lock.folder / SOCKET_NAME))
            for connection in open_ones:
                assert connection.recv(1) == b""
        finally:
            for connection in open_ones:
                connection.close()
        return ask({"verb": "status"}, folders=[lock.folder])

    assert talk(client)["phase"] == "attract"


def test_only_its_user_can_open_it(server: ControlServer, lock: OneKiosk) -> None:
    mode = (lock.folder / SOCKET_NAME).stat().st_mode
    assert (stat.S_ISSOCK(mode), stat.S_IMODE(mode) & 0o077) == (True, 0)
    assert stat.S_IMODE(lock.folder.stat().st_mode) == 0o700
    server.close()
    assert not (lock.folder / SOCKET_NAME).exists()


def test_a_stale_socket_is_replaced(qapp: QGuiApplication, lock: OneKiosk, talk: Talk) -> None:
    with socket.socket(socket.AF_UNIX) as stale:
        stale.bind(str(lock.folder / SOCKET_NAME))
    with pytest.raises(NotRunning, match="No kiosk is running"):
        ask({"verb": "status"}, folders=[lock.folder])
    server = ControlServer(lock, answer)
    assert talk(lambda: ask({"verb": "status"}, folders=[lock.folder]))["phase"] == "attract"
    server.close()


def test_without_the_lock_nobody_listens(qapp: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Take the lock"):
        ControlServer(OneKiosk([tmp_path]), answer)


def test_a_path_too_long_for_a_socket_is_said(qapp: QGuiApplication, tmp_path: Path) -> None:
    deep = tmp_path / ("x" * 120)
    kiosk = OneKiosk([deep])
    assert kiosk.take()
    with pytest.raises(OSError, match=r"The control socket .* cannot be made"):
        ControlServer(kiosk, answer)
    kiosk.release()


def test_nobody_there(tmp_path: Path) -> None:
    with pytest.raises(NotRunning, match="Start one with `kiosk run`"):
        ask({"verb": "status"}, folders=[tmp_path, tmp_path / "none"])


def test_somebody_elses_folder_is_not_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    user = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: user + 1)
    with pytest.raises(UnsafeFolder, match=f"belongs to user {user}"):
        ask({"verb": "status"}, folders=[tmp_path])


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (b"", "ended before it answered"),
        (b"hello\n", "is not a kiosk"),
        (b"[]\n", "is not a kiosk"),
        (b'{"reply": 3}\n', "is not a kiosk"),
        (None, r"did not answer within 0\.2 s"),
        (b'{"reply"', r"did not answer within 0\.2 s|ended before"),
    ],
)
def test_a_strange_answer(tmp_path: Path, said: bytes | None, sentence: str) -> None:
    done = threading.Event()
    with socket.socket(socket.AF_UNIX) as impostor, ThreadPoolExecutor(1) as pool:
        impostor.bind(str(tmp_path / SOCKET_NAME))
        impostor.listen()

        def serve() -> None:
            connection, _ = impostor.accept()
            with connection:
                connection.recv(1000)
                if said is None:
                    done.wait(5)
                else:
                    connection.sendall(said)

        served = pool.submit(serve)
        with pytest.raises(NotRunning, match=sentence):
            ask({"verb": "status"}, timeout=0.2, folders=[tmp_path])
        done.set()
        served.result()
