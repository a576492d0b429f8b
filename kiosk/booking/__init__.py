"""What a visitor can ask of the desk: the trips that are open there, by their spoken codes."""

from kiosk.booking.codes import CODES, draw, nearest, read_code, read_codes, spaced
from kiosk.booking.trips import (
    DeskStop,
    DeskTrip,
    drop,
    forget,
    keep,
    mark,
    minute_of,
    trips_in,
)

__all__ = [
    "CODES",
    "DeskStop",
    "DeskTrip",
    "draw",
    "drop",
    "forget",
    "keep",
    "mark",
    "minute_of",
    "nearest",
    "read_code",
    "read_codes",
    "spaced",
    "trips_in",
]
