"""One visit: its phases on a clock, the way through the screens, and the trip."""

from kiosk.visit.comfort import Comfort, Motion, Scheme
from kiosk.visit.distances import Point, distance
from kiosk.visit.phases import Patience, Phase, Visit
from kiosk.visit.reading import READING_SPEED, quiet_time, reading_time
from kiosk.visit.route import Page, Route, Screen
from kiosk.visit.shortest import length, shortest
from kiosk.visit.trip import MOST_STOPS, Deed, Stop, Trip, Undo

__all__ = [
    "MOST_STOPS",
    "READING_SPEED",
    "Comfort",
    "Deed",
    "Motion",
    "Page",
    "Patience",
    "Phase",
    "Point",
    "Route",
    "Scheme",
    "Screen",
    "Stop",
    "Trip",
    "Undo",
    "Visit",
    "distance",
    "length",
    "quiet_time",
    "reading_time",
    "shortest",
]
