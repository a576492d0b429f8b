"""Asking the running kiosk something, over its control socket. Standard library only."""

import json
import os
import socket
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.host.folders import check_private, runtime_folders

SOCKET_NAME = "control.sock"
REQUEST_LIMIT = 64 * 1024
"""Bytes of one request, its line end included."""

REPLY_LIMIT = 64 * 1024 * 1024
"""Bytes of one reply: a picture of a large screen fits."""


class NotRunning(Exception):  # noqa: N818 - an answer, not a fault
    """No kiosk of this user is running, or it does not answer; the text says which."""


class Refused(Exception):  # noqa: N818 - an answer, not a fault
    """The kiosk understood the question and says no; the text is its sentence."""


def ask(
    request: Mapping[str, object],
    *,
    timeout: float = 5.0,
    folders: Sequence[Path] | None = None,
) -> dict[str, object]:
    """Send one request to this user's running kiosk and return its reply.

    Args:
        request: what is asked, for instance ``{"verb": "status"}``.
        timeout: seconds for the whole exchange.
        folders: where to look; the user's runtime folders when left out.

    Raises:
        NotRunning: nothing answers within the time.
        Refused: the kiosk will not or cannot do it.
        UnsafeFolder: the runtime folder belongs to somebody else.
    """
    line = json.dumps(dict(request), allow_nan=False).encode() + b"\n"
    if len(line) > REQUEST_LIMIT:
        raise Refused(f"The request is {len(line)} bytes long; {REQUEST_LIMIT} is the most.")
    for folder in runtime_folders(os.environ) if folders is None else folders:
        try:
            check_private(folder)
        except FileNotFoundError:
            continue
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            deadline = time.monotonic() + timeout
            connection.settimeout(timeout)
            try:
                connection.connect(str(folder / SOCKET_NAME))
            except (FileNotFoundError, ConnectionRefusedError):
                continue
            except OSError as error:
                raise NotRunning(_no_answer(timeout)) from error
            return _exchange(connection, line, deadline, timeout)
    raise NotRunning("No kiosk is running for this user. Start one with `kiosk run`.")


def _exchange(
    connection: socket.socket, line: bytes, deadline: float, timeout: float
) -> dict[str, object]:
    received = bytearray()
    try:
        connection.sendall(line)
        while not received.endswith(b"\n"):
            left = deadline - time.monotonic()
            if left <= 0:
                raise NotRunning(_no_answer(timeout))
            connection.settimeout(left)
            piece = connection.recv(65536)
            if not piece:
                raise NotRunning("The kiosk ended before it answered.")
            received += piece
            if len(received) > REPLY_LIMIT:
                raise NotRunning(f"The kiosk's answer is longer than {REPLY_LIMIT} bytes.")
    except TimeoutError as error:
        raise NotRunning(_no_answer(timeout)) from error
    except OSError as error:
        raise NotRunning("The kiosk ended before it answered.") from error
    return _understand(bytes(received))


def _understand(received: bytes) -> dict[str, object]:
    try:
        answer = json.loads(received)
    except ValueError as error:
        raise NotRunning("What answers on the kiosk's socket is not a kiosk.") from error
    if isinstance(answer, dict):
        if isinstance(answer.get("refused"), str):
            raise Refused(answer["refused"])
        if isinstance(answer.get("reply"), dict):
            return dict(answer["reply"])
    raise NotRunning("What answers on the kiosk's socket is not a kiosk.")


def _no_answer(timeout: float) -> str:
    return f"A kiosk is running but did not answer within {timeout:g} s."
