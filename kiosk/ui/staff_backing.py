"""What the staff area asks of the program and of the machine."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from kiosk.config import state_folder
from kiosk.host import Gate, Health, sticks
from kiosk.ledger import Ledger
from kiosk.packs import Store


class TakeNew(Protocol):
    """Has the kiosk show the pack that is on now."""

    def __call__(self, *, now: bool, then: Callable[[], None]) -> None:
        """At once, or when no visit is on; `then` is called once it shows what it will show."""


@dataclass(frozen=True, slots=True)
class Backing:
    """What the staff area asks of the program and of the machine."""

    gate: Gate
    """The PIN."""
    store: Store
    """The installed packs."""
    ledger: Ledger
    """The trips at the desk, and what was counted."""
    take_new: TakeNew
    health: Callable[[], Health]
    pinned: Callable[[], str]
    """The pack that kiosk.yaml or the command line names; empty when they leave it to the store."""
    sticks: Callable[[], tuple[Path, ...]]
    """Where memory sticks are mounted."""
    unit: Callable[[], float]
    """Pixels of one millimetre of the design."""
    restart: Callable[[], None]
    close: Callable[[], None]
    clock: Callable[[], float]
    """Seconds of the monotonic clock."""
    now: Callable[[], datetime]
    """The time of day."""
    started: datetime
    """When the program began."""


def backing_here(
    *,
    take_new: TakeNew,
    health: Callable[[], Health],
    pinned: Callable[[], str],
    unit: Callable[[], float],
    restart: Callable[[], None],
    close: Callable[[], None],
    ledger: Ledger,
    now: Callable[[], datetime],
) -> Backing:
    """What there is on this machine, for its user: the PIN, the packs, the sticks."""
    return Backing(
        gate=Gate(state_folder()),
        store=Store.here(),
        ledger=ledger,
        take_new=take_new,
        health=health,
        pinned=pinned,
        sticks=sticks,
        unit=unit,
        restart=restart,
        close=close,
        clock=time.monotonic,
        now=now,
        started=now(),
    )
