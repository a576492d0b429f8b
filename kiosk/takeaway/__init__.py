"""What leaves on a phone: codes of entries and trips, and the page that a trip's code opens."""

from kiosk.takeaway.calendar import bare_event
from kiosk.takeaway.codes import (
    LEAST_MODULE,
    MOST_ACROSS,
    QUIET,
    Code,
    Level,
    first_fitting,
    get_ready,
    make_code,
)
from kiosk.takeaway.entries import EntryCode, Leads, booking_of, code_of, point
from kiosk.takeaway.references import ALPHABET, long_reference, references
from kiosk.takeaway.slips import Printing
from kiosk.takeaway.small_pictures import thumbnails
from kiosk.takeaway.trip_page import PageEntry, PageTexts, TripPage, render
from kiosk.takeaway.trips import Takeaway, TripCode, code_of_trip, fragment

__all__ = [
    "ALPHABET",
    "LEAST_MODULE",
    "MOST_ACROSS",
    "QUIET",
    "Code",
    "EntryCode",
    "Leads",
    "Level",
    "PageEntry",
    "PageTexts",
    "Printing",
    "Takeaway",
    "TripCode",
    "TripPage",
    "bare_event",
    "booking_of",
    "code_of",
    "code_of_trip",
    "first_fitting",
    "fragment",
    "get_ready",
    "long_reference",
    "make_code",
    "point",
    "references",
    "render",
    "thumbnails",
]
