"""One visit: its phases on a clock, and the way through the screens."""

from kiosk.visit.comfort import Comfort, Motion, Scheme
from kiosk.visit.distances import Point, distance
from kiosk.visit.phases import Patience, Phase, Visit
from kiosk.visit.reading import READING_SPEED, quiet_time, reading_time
from kiosk.visit.route import Page, Route, Screen

__all__ = [
    "READING_SPEED",
    "Comfort",
    "Motion",
    "Page",
    "Patience",
    "Phase",
    "Point",
    "Route",
    "Scheme",
    "Screen",
    "Visit",
    "distance",
    "quiet_time",
    "reading_time",
]
