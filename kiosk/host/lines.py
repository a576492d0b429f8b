"""How the kiosk and its own programs talk: in lines, over standard input and output."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

PIECE = 1 << 16
"""Bytes that are read at once."""


class Lines:
    """Whole lines, out of pieces that begin and end anywhere."""

    def __init__(self) -> None:
        self._rest = b""

    def of(self, piece: bytes) -> list[bytes]:
        """The lines that are whole with this piece, without their ends."""
        *whole, self._rest = (self._rest + piece).split(b"\n")
        return whole


def say(line: str) -> None:
    """Tell it whoever started this program, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def listen(hear: Callable[[bytes], None], application: "QCoreApplication") -> None:
    """Hear what comes on standard input, in pieces; the program ends with it."""
    from PySide6.QtCore import QSocketNotifier  # noqa: PLC0415 - a program may find that it has none

    def read() -> None:
        piece = os.read(sys.stdin.fileno(), PIECE)
        if piece:
            hear(piece)
        else:
            application.quit()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(read)
