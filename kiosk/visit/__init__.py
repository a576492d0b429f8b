"""One visit: its phases on a clock, the way through the screens, and the trip."""

from kiosk.visit.comfort import Comfort, Motion, Scheme
from kiosk.visit.distances import Point, distance
from kiosk.visit.phases import Patience, Phase, Visit
from kiosk.visit.reading import READING_SPEED, quiet_time, reading_time
from kiosk.visit.route import Page, Route, Screen
from kiosk.visit.shortest import length, shortest
from kiosk.visit.statistics import (
    Daily,
    Ending,
    Event,
    Happening,
    Report,
    daily,
    hour_of,
    minutes_of,
    report,
    subject_of,
)
from kiosk.visit.trip import MOST_STOPS, Deed, Stop, Trip, Undo

__all__ = [
    "MOST_STOPS",
    "READING_SPEED",
    "Comfort",
    "Daily",
    "Deed",
    "Ending",
    "Event",
    "Happening",
    "Motion",
    "Page",
    "Patience",
    "Phase",
    "Point",
    "Report",
    "Route",
    "Scheme",
    "Screen",
    "Stop",
    "Trip",
    "Undo",
    "Visit",
    "daily",
    "distance",
    "hour_of",
    "length",
    "minutes_of",
    "quiet_time",
    "reading_time",
    "report",
    "shortest",
    "subject_of",
]
