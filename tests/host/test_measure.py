"""What the process uses."""

import os
from pathlib import Path

from kiosk.host import FrameLog, Uptime, usage


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_this_process_has_memory_and_time() -> None:
    used = usage()
    assert 1_000_000 < used.memory_bytes < 8_000_000_000
    assert 0 < used.processor_seconds <= os.times().user + os.times().system


def test_memory_is_the_proportional_share_or_else_what_is_resident(tmp_path: Path) -> None:
    (tmp_path / "status").write_text("Name:\tkiosk\nVmRSS:\t  2048 kB\n")
    assert usage(tmp_path).memory_bytes == 2048 * 1024
    (tmp_path / "smaps_rollup").write_text("0-1 ---p 0 0 [rollup]\nRss: 900 kB\nPss:   300 kB\n")
    assert usage(tmp_path).memory_bytes == 300 * 1024
    assert usage(tmp_path / "none").memory_bytes == 0


def test_uptime() -> None:
    clock = Clock()
    uptime = Uptime(clock)
    clock.now += 90.5
    assert uptime.seconds == 90.5


def test_frames_and_the_longest_gap_of_the_last_minute() -> None:
    clock = Clock()
    log = FrameLog(clock)
    assert (log.read().total, log.read().longest_gap) == (0, 0.0)
    for gap in (0, 0.016, 0.016, 0.4, 0.016):
        clock.now += gap
        log.frame()
    figures = log.read()
    assert (figures.total, figures.last_minute) == (5, 5)
    assert round(figures.longest_gap, 3) == 0.4
    for _ in range(70):
        clock.now += 1
        log.frame()
    figures = log.read()
    assert (figures.total, figures.longest_gap) == (75, 1.0)
    assert 59 <= figures.last_minute <= 61
    clock.now += 3600
    assert (log.read().total, log.read().last_minute, log.read().longest_gap) == (75, 0, 0.0)
