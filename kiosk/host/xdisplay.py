"""Whether an X server answers, asked without Qt: Qt ends the whole program when it does not.

The handshake is that of the X protocol (X Consortium Standard, chapter 8, "Connection Setup");
the file of keys is that of Xau (``man Xsecurity``).
"""

import contextlib
import re
import socket
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

X_PORT = 6000
SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - fixed by X
KEY_KIND = b"MIT-MAGIC-COOKIE-1"
_NAME = re.compile(
    r"(?:(?P<protocol>unix|local|tcp|inet6?)/)?(?P<host>.*):(?P<display>\d+)(?:\.\d+)?"
)


@dataclass(frozen=True, slots=True)
class XDisplay:
    """A parsed ``DISPLAY``: host (empty for this machine) and number."""

    host: str
    number: int


def parse_display(text: str) -> XDisplay | None:
    """Read ``:0``, ``:0.1``, ``unix:0``, ``host:10.0``, ``tcp/host:0``, ``[::1]:0``; else None."""
    match = _NAME.fullmatch(text.strip())
    if match is None:
        return None
    host = match["host"]
    if host == "unix" or match["protocol"] in ("unix", "local"):
        host = ""
    return XDisplay(host.removeprefix("[").removesuffix("]"), int(match["display"]))


def x_problem(environment: Mapping[str, str], *, timeout: float = 3.0) -> str | None:
    """Why no program can draw on ``$DISPLAY``, as a sentence; None when one can.

    Args:
        environment: where ``DISPLAY`` and ``XAUTHORITY`` are read.
        timeout: seconds to wait for the X server.
    """
    text = environment.get("DISPLAY", "").strip()
    if not text:
        return "DISPLAY is not set."
    display = parse_display(text)
    if display is None:
        return f"DISPLAY is `{text}`, which is not the name of a display. `:0` would be one."
    try:
        connection, answer = _greet(text, display, environment, timeout)
        connection.close()
    except TimeoutError:
        return f"The X server at `{text}` does not answer."
    except OSError:
        return f"No X server runs at `{text}`."
    if answer == b"\x01":
        return None
    return f"The X server at `{text}` does not let this user in."


@contextlib.contextmanager
def held_display(environment: Mapping[str, str], *, timeout: float = 3.0) -> Iterator[None]:
    """Stay connected to ``$DISPLAY`` meanwhile, where there is one.

    An X server that has lost its last client starts over, and refuses whoever comes during that.
    So one connection is held from before the display is tried until Qt has its own.
    """
    text = environment.get("DISPLAY", "").strip()
    display = parse_display(text)
    with contextlib.ExitStack() as stack:
        if display is not None:
            with contextlib.suppress(OSError):
                stack.enter_context(_greet(text, display, environment, timeout)[0])
        yield


def _greet(
    text: str, display: XDisplay, environment: Mapping[str, str], timeout: float
) -> tuple[socket.socket, bytes]:
    """An open connection, and the first byte of the server's answer."""
    connection = _connect(text, display, timeout)
    try:
        connection.settimeout(timeout)
        connection.sendall(_greeting(_key(environment, display)))
        return connection, connection.recv(1)
    except BaseException:
        connection.close()
        raise


def _connect(text: str, display: XDisplay, timeout: float) -> socket.socket:
    path = text.partition(":")[0] + f":{display.number}" if text.startswith("/") else None
    if display.host and path is None:
        # A number above 59535 has no port; the resolver's own error for it is no OSError.
        port = min(X_PORT + display.number, 65535)
        return socket.create_connection((display.host, port), timeout)
    file = path or str(SOCKETS / f"X{display.number}")
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(timeout)
    try:
        try:
            connection.connect(f"\0{file}")
        except ConnectionRefusedError:
            connection.connect(file)
    except BaseException:
        connection.close()
        raise
    return connection


def _greeting(key: bytes) -> bytes:
    kind = KEY_KIND if key else b""
    head = struct.pack("<BxHHHHxx", ord("l"), 11, 0, len(kind), len(key))
    return head + _padded(kind) + _padded(key)


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def _key(environment: Mapping[str, str], display: XDisplay) -> bytes:
    home = environment.get("HOME", "/")
    file = Path(environment.get("XAUTHORITY") or f"{home}/.Xauthority")
    try:
        data = file.read_bytes()
    except OSError:
        return b""
    hosts = {socket.gethostname().encode(), display.host.encode()}
    keys = [entry for entry in _entries(data) if entry.kind == KEY_KIND]
    numbered = [key for key in keys if key.number in (b"", str(display.number).encode())]
    ours = [key for key in numbered if key.anywhere or key.host in hosts]
    return next((key.secret for key in [*ours, *numbered]), b"")


@dataclass(frozen=True, slots=True)
class _Entry:
    anywhere: bool
    host: bytes
    number: bytes
    kind: bytes
    secret: bytes


def _entries(data: bytes) -> Iterator[_Entry]:
    at = 0
    while at + 2 <= len(data):
        family = int.from_bytes(data[at : at + 2])
        at += 2
        fields = []
        for _ in range(4):
            length = int.from_bytes(data[at : at + 2])
            fields.append(data[at + 2 : at + 2 + length])
            at += 2 + length
        if at <= len(data):
            yield _Entry(family == 0xFFFF, *fields)
