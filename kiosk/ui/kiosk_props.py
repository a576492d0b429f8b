"""Which screen is on, as QML is told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KioskProps:
    """Which screen is on."""

    on: int = 0
    slot: int = 0
    forward: bool = True
    attracting: bool = False
    asking: bool = False
    visits: int = 0
    focusVisible: bool = False
