"""The text of a file: read without ever waiting for one, and with its lines and columns."""

import codecs
import errno
import os
import re
import stat
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from kiosk.documents.problems import Problem, Severity
from kiosk.documents.words import did_you_mean, quote

LARGEST = 2_000_000
"""The most bytes a file may have."""

_BOMS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_SAVE = "Save the file as UTF-8."
_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)
_LINE_END = re.compile(r"\r\n|\r|\n")
_CONTROL = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def unwanted(text: str) -> str | None:
    """The name of the first character that has no place in a text, ``U+202E``; None when all do.

    They are control characters, halves of a pair, and what turns the direction of reading.
    """
    found = _CONTROL.search(text) or _TURNING.search(text)
    return f"U+{ord(found.group()):04X}" if found else None


class Unreadable(Exception):  # noqa: N818 - it carries problems, it is not an error of its own
    """A file has no text; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class Source:
    """The text of a file."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def position(self, index: int) -> tuple[int, int]:
        """Line and column, both from 1, of the code point at `index`."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def problem(
        self,
        index: int | None,
        code: str,
        message: str,
        suggestion: str | None = None,
        severity: Severity = Severity.ERROR,
    ) -> Problem:
        """A problem at the code point at `index`, or with the whole file for None."""
        line, column = (0, 0) if index is None else self.position(index)
        return Problem(severity, code, message, self.file, line, column, suggestion)

    def controls(self) -> Iterator[Problem]:
        """A problem for the first character that has no place in a text."""
        if found := _CONTROL.search(self.text):
            name = f"U+{ord(found.group()):04X}"
            yield self.problem(
                found.start(),
                "control-character",
                f"There is an invisible control character here ({name}).",
                "Delete it, or write the line again.",
            )
        elif found := _TURNING.search(self.text):
            name = f"U+{ord(found.group()):04X}"
            yield self.problem(
                found.start(),
                "turning-character",
                f"An invisible character here ({name}) turns the direction of reading, so that "
                "the text looks like another one.",
                "Delete it, or write the line again; every language reads the right way without.",
            )


def read_bytes(path: Path) -> bytes:
    """The first bytes of the regular file at `path`, one more than the largest file may have.

    Raises Unreadable with the problem; never waits for a pipe or a device.
    """
    try:
        _expect_file(path, path.stat().st_mode)
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            _expect_file(path, os.fstat(handle).st_mode)
            data = b""
            while len(data) <= LARGEST and (more := os.read(handle, LARGEST + 1 - len(data))):
                data += more
            return data
        finally:
            os.close(handle)
    except (OSError, ValueError) as error:
        raise Unreadable(_why(path, error)) from error


def decode(data: bytes, file: str) -> Source:
    """The text of the bytes of a file. Raises Unreadable with the problem."""
    whole = Source(file, "")
    if len(data) > LARGEST:
        raise Unreadable(
            whole.problem(
                None,
                "too-large-file",
                f"The file is larger than {LARGEST // 1_000_000} MB.",
                "Split it, and keep only text in it.",
            )
        )
    for bom, name in _BOMS:
        if data.startswith(bom):
            message = f"The file is written in {name}, not in UTF-8."
            raise Unreadable(whole.problem(None, "not-utf-8", message, _SAVE))
    try:
        return Source(file, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Unreadable(_undecodable(data, file, error)) from error


def _undecodable(data: bytes, file: str, error: UnicodeDecodeError) -> Problem:
    # The codec strips the mark before it counts, and the mark takes no column.
    body = data.removeprefix(codecs.BOM_UTF8)
    before = body[: error.start].decode("utf-8", errors="replace")
    byte = body[error.start : error.start + 1]
    old = byte.decode("cp1252", errors="replace")
    meant = f", perhaps `{old}`" if old.isprintable() and old != "\ufffd" else ""
    return Source(file, before).problem(
        len(before),
        "not-utf-8",
        f"The file is not UTF-8: this byte is 0x{byte.hex().upper()}{meant}.",
        _SAVE,
    )


def _expect_file(path: Path, mode: int) -> None:
    if not stat.S_ISREG(mode):
        kind = next((name for test, name in _KINDS if test(mode)), "something else")
        message = f"{quote(path.name or str(path))} should be a file; it is {kind}."
        raise Unreadable(Source(str(path), "").problem(None, "not-a-file", message))


def _why(path: Path, error: OSError | ValueError) -> Problem:
    whole = Source(str(path), "")
    name = quote(path.name or str(path))
    if isinstance(error, OSError) and error.errno in (errno.ENOENT, errno.ENOTDIR):
        try:
            near = [entry.name for entry in path.parent.iterdir()]
        except (OSError, ValueError):
            near = []
        return whole.problem(
            None, "missing-file", f"There is no file {name}.", did_you_mean(path.name, near)
        )
    reason = (error.strerror if isinstance(error, OSError) else None) or "no such path can be"
    suggestion = None
    if isinstance(error, PermissionError):
        suggestion = "Give the kiosk's user the right to read it."
    return whole.problem(
        None, "unreadable-file", f"The file {name} cannot be read: {reason.lower()}.", suggestion
    )
