"""Keeps Qt's Python binding from ending the program on Python 3.11."""

import ctypes
import sys

FIRST_IMMORTAL = (3, 12)


def keep_constants() -> None:
    """Make ``None``, ``True``, ``False`` and ``NotImplemented`` last; before the first use of Qt.

    PySide6 6.12 is compiled for Python 3.12, whose constants need no reference counting, and
    offers itself to 3.11, whose constants do. There each ``emit`` takes one reference of ``True``
    and each call without a result one of ``None``; after some hundred the interpreter ends with
    "deallocating True or False". So they get more references than a program can lose.
    """
    if sys.version_info >= FIRST_IMMORTAL:
        return
    for constant in (None, True, False, NotImplemented):
        count = ctypes.c_ssize_t.from_address(id(constant))
        count.value |= 1 << 60
