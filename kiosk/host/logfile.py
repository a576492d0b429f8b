"""A log that cannot fill a disk, cannot stop the kiosk and cannot drown what matters."""

import logging
import os
import re
import sys
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

FILE_NAME = "kiosk.log"
MINUTE = 60.0
SAME_PER_MINUTE = 5
"""Identical lines written in a minute; further ones are only counted."""

ALL_PER_MINUTE = 600
"""Lines written in a minute, whatever they say."""

LINE_LIMIT = 16_000
"""Characters of one entry, its trace included."""

_KEPT = 256
_KEY_LENGTH = 1000
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")


class LineFormatter(logging.Formatter):
    """``2026-11-22T06:44:03.123Z WARNING kiosk.packs: …``; further lines are indented.

    So each line that begins with a time is one entry, whatever a message contains.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Write a record as text without control characters."""
        text = super().format(record)
        if len(text) > LINE_LIMIT:
            text = f"{text[: LINE_LIMIT // 2]} … {text[-LINE_LIMIT // 2 :]}"
        text = _UNPRINTABLE.sub(lambda found: f"\\x{ord(found[0]):02x}", text)
        when = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        head = f"{when.removesuffix('+00:00')}Z {record.levelname} {record.name}: "
        return head + text.replace("\n", "\n    ")


@dataclass(slots=True)
class _Repeats:
    since: float
    seen: int


class FewerLines:
    """Decides which entries are written when one is repeated and repeated."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._repeats: OrderedDict[tuple[str, int, str], _Repeats] = OrderedDict()
        self._minute = _Repeats(clock(), 0)

    def admit(self, record: logging.LogRecord) -> Iterator[logging.LogRecord]:
        """Yield what is to be written now: sums that are due, and the record unless one of many."""
        yield from self.due()
        key = (record.name, record.levelno, record.getMessage()[:_KEY_LENGTH])
        repeats = self._repeats.get(key)
        if repeats is None:
            if len(self._repeats) >= _KEPT:
                oldest = next(iter(self._repeats))
                yield from _sum(oldest, self._repeats.pop(oldest))
            repeats = self._repeats[key] = _Repeats(self._clock(), 0)
        repeats.seen += 1
        if repeats.seen > SAME_PER_MINUTE:
            return
        self._minute.seen += 1
        if self._minute.seen <= ALL_PER_MINUTE:
            yield record

    def due(self, *, all_of_them: bool = False) -> Iterator[logging.LogRecord]:
        """Yield the sums of what was left out in minutes that are over."""
        now = self._clock()
        over = [
            key
            for key, repeats in self._repeats.items()
            if all_of_them or now - repeats.since >= MINUTE
        ]
        for key in over:
            yield from _sum(key, self._repeats.pop(key))
        if all_of_them or now - self._minute.since >= MINUTE:
            left_out = self._minute.seen - ALL_PER_MINUTE
            if left_out > 0:
                message = f"{left_out} further lines of this minute were left out."
                yield _record(__name__, logging.WARNING, message)
            self._minute = _Repeats(now, 0)


def _sum(key: tuple[str, int, str], repeats: _Repeats) -> Iterator[logging.LogRecord]:
    name, level, message = key
    left_out = repeats.seen - SAME_PER_MINUTE
    if left_out > 0:
        times = "once" if left_out == 1 else f"{left_out} times"
        yield _record(name, level, f"repeated {times}: {message}")


def _record(name: str, level: int, message: str) -> logging.LogRecord:
    return logging.LogRecord(name, level, "", 0, message, (), None)


class LogFile(logging.Handler):
    """Writes ``kiosk.log`` in a folder and turns it over to ``kiosk.log.1``, ``.2`` and so on.

    Nothing it meets stops the program: when the file cannot be written it says so once, in one
    sentence on standard error, and tries again with a later entry.
    """

    def __init__(
        self,
        folder: Path,
        size_bytes: int,
        count: int,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Keep at most ``count`` older files beside the current one, each up to ``size_bytes``."""
        super().__init__()
        self.path = folder / FILE_NAME
        self._size = size_bytes
        self._count = count
        self._clock = clock
        self._fewer = FewerLines(clock)
        self._file: int | None = None
        self._written = 0
        self._problem: str | None = None
        self._retry_at = 0.0
        self.setFormatter(LineFormatter())
        self._attempt(self._open)

    @property
    def problem(self) -> str | None:
        """Why the log is not being written, as a sentence; None while it is."""
        return self._problem

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, or count it."""
        try:
            lines = [self.format(admitted) for admitted in self._fewer.admit(record)]
        except Exception:
            lines = [self.format(_record(record.name, record.levelno, str(record.msg)))]
        self._put(lines)

    def close(self) -> None:
        """Write the sums that are left and close the file."""
        self.acquire()
        try:
            self._put([self.format(record) for record in self._fewer.due(all_of_them=True)])
            self._shut()
        finally:
            self.release()
        super().close()

    def _put(self, lines: list[str]) -> None:
        if self._problem is not None and self._clock() < self._retry_at:
            return
        for line in lines:
            data = (line + "\n").encode("utf-8", "backslashreplace")
            if not self._attempt(partial(self._write, data)):
                return

    def _attempt(self, action: Callable[[], None]) -> bool:
        try:
            action()
        except OSError as error:
            self._shut()
            self._retry_at = self._clock() + MINUTE
            reason = error.strerror or str(error)
            if self._problem is None:
                self._problem = f"The log {self.path} cannot be written: {reason}."
                _say(f"{self._problem} The kiosk goes on without it.")
            return False
        self._problem = None
        return True

    def _write(self, data: bytes) -> None:
        if self._file is None:
            self._open()
        if self._written and self._written + len(data) > self._size:
            self._turn_over()
        assert self._file is not None
        rest = memoryview(data)
        while rest:
            done = os.write(self._file, rest)
            self._written += done
            rest = rest[done:]

    def _open(self) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = (
            os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
        )
        self._file = os.open(self.path, flags, 0o600)
        os.fchmod(self._file, 0o600)
        self._written = os.fstat(self._file).st_size

    def _turn_over(self) -> None:
        self._shut()
        for number in range(self._count, 0, -1):
            older = self.path.with_name(f"{FILE_NAME}.{number}")
            newer = self.path.with_name(f"{FILE_NAME}.{number - 1}") if number > 1 else self.path
            if newer.exists():
                newer.replace(older)
        if not self._count:
            self.path.unlink(missing_ok=True)
        self._open()

    def _shut(self) -> None:
        if self._file is not None:
            file, self._file = self._file, None
            os.close(file)


def _say(sentence: str) -> None:
    try:
        print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - there is no log to say it in
    except (OSError, ValueError, AttributeError):
        return
