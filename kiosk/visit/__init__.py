"""One visit: its phases on a clock, and the way through the screens."""

from kiosk.visit.comfort import TEXT_SIZES, Comfort, Hand, Motion, Pace, Reach, Scheme
from kiosk.visit.phases import Patience, Phase, Visit
from kiosk.visit.reading import READING_SPEED, quiet_time, reading_time
from kiosk.visit.route import CHOOSING, Page, Route, Screen

__all__ = [
    "CHOOSING",
    "READING_SPEED",
    "TEXT_SIZES",
    "Comfort",
    "Hand",
    "Motion",
    "Pace",
    "Page",
    "Patience",
    "Phase",
    "Reach",
    "Route",
    "Scheme",
    "Screen",
    "Visit",
    "quiet_time",
    "reading_time",
]
