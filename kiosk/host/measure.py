"""What this process uses: time, memory, processor."""

import os
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MINUTE = 60


@dataclass(frozen=True, slots=True)
class Usage:
    """What the process has used so far.

    Attributes:
        memory_bytes: proportional set size (shared pages divided among those who share them);
            the resident set size where the kernel does not tell it.
        processor_seconds: user and system time together, all threads.
    """

    memory_bytes: int
    processor_seconds: float


def usage(process: Path = Path("/proc/self")) -> Usage:
    """Measure this process. The kernel walks all pages for it: once a second is too often."""
    spent = os.times()
    return Usage(_memory(process), spent.user + spent.system)


def process_age() -> float:
    """Seconds since the kernel began this process."""
    fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf("SC_CLK_TCK")


class Uptime:
    """Seconds since this was made, by a clock that nobody can set."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start = clock()

    @property
    def seconds(self) -> float:
        """Seconds since the start; never goes back."""
        return self._clock() - self._start


@dataclass(frozen=True, slots=True)
class Frames:
    """What was drawn.

    Attributes:
        total: frames shown since the start.
        last_minute: frames shown in the last 60 s.
        longest_gap: seconds of the longest wait between two frames that ended in the last 60 s.
            A screen on which nothing moves draws nothing, so a gap is a fault only while
            something moves.
    """

    total: int
    last_minute: int
    longest_gap: float


class FrameLog:
    """Counts frames in 60 one-second boxes: the same small memory after a month as at first."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._total = 0
        self._last: float | None = None
        self._boxes: deque[tuple[int, int, float]] = deque(maxlen=MINUTE)

    def frame(self) -> None:
        """Note one shown frame."""
        now = self._clock()
        gap = 0.0 if self._last is None else now - self._last
        self._last = now
        self._total += 1
        second, count, longest = self._boxes[-1] if self._boxes else (-1, 0, 0.0)
        if second == int(now):
            self._boxes[-1] = (second, count + 1, max(longest, gap))
        else:
            self._boxes.append((int(now), 1, gap))

    def read(self) -> Frames:
        """The figures of this moment."""
        since = self._clock() - MINUTE
        fresh = [box for box in self._boxes if box[0] >= since]
        return Frames(
            self._total,
            sum(count for _, count, _ in fresh),
            max((gap for _, _, gap in fresh), default=0.0),
        )


def _memory(process: Path) -> int:
    for file, field in (("smaps_rollup", "Pss:"), ("status", "VmRSS:")):
        try:
            lines = (process / file).read_text(encoding="ascii", errors="replace").splitlines()
        except OSError:
            continue
        for line in lines:
            if line.startswith(field):
                return int(line.split()[1]) * 1024
    return 0
