"""One visit: its phases on a clock, and the way through the screens."""

from kiosk.visit.comfort import Comfort, Motion, Scheme
from kiosk.visit.phases import Patience, Phase, Visit
from kiosk.visit.reading import READING_SPEED, quiet_time, reading_time
from kiosk.visit.route import Page, Route, Screen
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

__all__ = [
    "READING_SPEED",
    "Comfort",
    "Daily",
    "Ending",
    "Event",
    "Happening",
    "Motion",
    "Page",
    "Patience",
    "Phase",
    "Report",
    "Route",
    "Scheme",
    "Screen",
    "Visit",
    "daily",
    "hour_of",
    "minutes_of",
    "quiet_time",
    "reading_time",
    "report",
    "subject_of",
]
