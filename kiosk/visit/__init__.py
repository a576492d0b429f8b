"""One visit: its phases, the way through the screens, the trip, the map, what is asked of lists."""

from kiosk.visit.aloud import Reading, Utterance, Voice
from kiosk.visit.comfort import (
    SPEEDS,
    TEXT_SIZES,
    VOLUMES,
    Aloud,
    Comfort,
    Hand,
    Motion,
    Pace,
    Reach,
    Scheme,
)
from kiosk.visit.distances import Point, distance
from kiosk.visit.looking import Camera, Glass, Looking, Sheet, Sheets
from kiosk.visit.phases import FINGER_SECONDS, Patience, Phase, Visit
from kiosk.visit.reading import READING_SPEED, quiet_time, reading_time
from kiosk.visit.route import CHOOSING, Page, Route, Screen
from kiosk.visit.shortest import length, shortest
from kiosk.visit.sieve import Order, Sieve, Wish, counts, film_of, fits, orders, sifted
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
from kiosk.visit.ways import Way, way_to

__all__ = [
    "CHOOSING",
    "FINGER_SECONDS",
    "MOST_STOPS",
    "READING_SPEED",
    "SPEEDS",
    "TEXT_SIZES",
    "VOLUMES",
    "Aloud",
    "Camera",
    "Comfort",
    "Daily",
    "Deed",
    "Ending",
    "Event",
    "Glass",
    "Hand",
    "Happening",
    "Looking",
    "Motion",
    "Order",
    "Pace",
    "Page",
    "Patience",
    "Phase",
    "Point",
    "Reach",
    "Reading",
    "Report",
    "Route",
    "Scheme",
    "Screen",
    "Sheet",
    "Sheets",
    "Sieve",
    "Stop",
    "Trip",
    "Undo",
    "Utterance",
    "Visit",
    "Voice",
    "Way",
    "Wish",
    "counts",
    "daily",
    "distance",
    "film_of",
    "fits",
    "hour_of",
    "length",
    "minutes_of",
    "orders",
    "quiet_time",
    "reading_time",
    "report",
    "shortest",
    "sifted",
    "subject_of",
    "way_to",
]
