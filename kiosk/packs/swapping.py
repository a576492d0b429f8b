"""How one pack takes the place of another: what waits, what is on, and how long it is watched.

A `Swap` is a value: tell it what happened, get the next. It reads no clock and touches no file;
times are seconds of one monotonic clock. A pack is known by its folder, in which nobody writes.

    nothing waits → reading → ready, until a good moment → on, on probation → proven
                       ↓                                        ↓
                    refused                           fallen: the one before is on again
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kiosk.packs.archive import PackRefused
from kiosk.packs.disk import BusyError
from kiosk.packs.store import Store

PROBATION = 60.0
"""Seconds that a new pack is watched: longer than any slide, and every entry is gone through."""
UNCLEAN_STARTS = 2
"""Starts on probation without an end as told, after which the pack is not tried again.

One is what a power cut or a pulled plug looks like; two in a row, each within the first minute
of a start, is a pack that takes the kiosk down with it.
"""


class Step(StrEnum):
    """How far the next pack has come."""

    NOTHING = "nothing"
    READING = "reading"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Swap:
    """Which pack is on, what waits to go on, and what is still being watched."""

    on: Path | None = None
    """The folder of the pack that is on the screen; None when nothing can be shown."""
    before: Path | None = None
    """While on probation: the one that comes back when this one falls."""
    since: float | None = None
    """When probation began; None when there is none."""
    step: Step = Step.NOTHING
    next: Path | None = None
    """What is ready to go on."""
    at_once: bool = False
    """Whether the next pack goes on in a visit, too, between two screens."""
    fallen: frozenset[Path] = frozenset()
    """What is not tried again, unless somebody asks for it by hand."""

    @property
    def on_probation(self) -> bool:
        """Whether the pack that is on is being watched."""
        return self.since is not None

    def asked(self, *, at_once: bool = False, by_hand: bool = False) -> "Swap":
        """Another pack may be meant now: it is being read.

        What was ready before is no longer what is meant. By hand, even what fell is tried again.
        """
        fallen = frozenset[Path]() if by_hand else self.fallen
        hurry = at_once or (self.at_once and self.step is not Step.NOTHING)
        return replace(self, step=Step.READING, next=None, at_once=hurry, fallen=fallen)

    def read(self, folder: Path) -> "Swap":
        """The pack in `folder` is what is meant, and can be shown."""
        if folder == self.on or folder in self.fallen:
            return replace(self, step=Step.NOTHING, next=None, at_once=False)
        return replace(self, step=Step.READY, next=folder)

    def refused(self, folder: Path | None) -> "Swap":
        """What was meant cannot be shown: what is on stays."""
        fallen = self.fallen if folder is None else self.fallen | {folder}
        return replace(self, step=Step.NOTHING, next=None, at_once=False, fallen=fallen)

    def may_go_on(self, *, visited: bool) -> bool:
        """Whether the moment is good for the next pack; `visited` is whether somebody is here."""
        return self.step is Step.READY and (self.at_once or not visited)

    def went_on(self, folder: Path | None, now: float, *, watched: bool) -> "Swap":
        """The pack in `folder` is on the screen; if it is to be watched, that begins now."""
        if folder == self.on:
            return replace(self, step=Step.NOTHING, next=None, at_once=False)
        return Swap(
            on=folder,
            before=self.on if watched else None,
            since=now if watched else None,
            fallen=self.fallen - ({folder} if folder is not None else set()),
        )

    def left(self, now: float) -> float:
        """Seconds of probation that are left."""
        return 0.0 if self.since is None else max(0.0, self.since + PROBATION - now)

    def proven(self, now: float) -> bool:
        """Whether probation is over by now."""
        return self.since is not None and now >= self.since + PROBATION

    def passed(self) -> "Swap":
        """It has proven itself."""
        return replace(self, before=None, since=None)

    def fell(self) -> "Swap":
        """It did not: the one before is on again, and what fell is not tried again by itself.

        Another that was ready, or was being read, goes on waiting for its moment.
        """
        if self.on is None or self.since is None:
            return self
        fallen = self.fallen | {self.on}
        back = replace(self, on=self.before, before=None, since=None, fallen=fallen)
        return back.read(self.next) if self.next is not None else back


def take_off_what_crashed(store: Store, now: datetime) -> str | None:
    """Before a kiosk begins: take a pack off that ended the kiosk again and again.

    Returns what was said about it, or None. Never raises: a kiosk starts whatever the disk does.
    """
    mark = store.state().on
    if not mark.on_probation or mark.starts < UNCLEAN_STARTS:
        return None
    because = (
        f"The kiosk ended {mark.starts} times without being told to, each time within the first"
        f" {PROBATION:.0f} seconds of showing it."
    )
    try:
        store.rollback(now=now, because=because)
    except (PackRefused, BusyError, OSError):
        return None
    return because
