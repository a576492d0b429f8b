"""One visit: its phases on a clock, the way through the screens, and what is asked of a list."""

from kiosk.visit.comfort import Comfort, Motion, Scheme
from kiosk.visit.distances import Point, distance
from kiosk.visit.phases import Patience, Phase, Visit
from kiosk.visit.reading import READING_SPEED, quiet_time, reading_time
from kiosk.visit.route import Page, Route, Screen
from kiosk.visit.sieve import Order, Sieve, Wish, counts, film_of, fits, orders, sifted
from kiosk.visit.ways import Way, way_to

__all__ = [
    "READING_SPEED",
    "Comfort",
    "Motion",
    "Order",
    "Page",
    "Patience",
    "Phase",
    "Point",
    "Route",
    "Scheme",
    "Screen",
    "Sieve",
    "Visit",
    "Way",
    "Wish",
    "counts",
    "distance",
    "film_of",
    "fits",
    "orders",
    "quiet_time",
    "reading_time",
    "sifted",
    "way_to",
]
