"""The proof: every screen of a pack as a picture, and what is wrong with any of them.

What draws is in processes of its own (`worker`), so there is no Qt in this door.
"""

from kiosk.proof.book import Book
from kiosk.proof.crew import Crew, Work
from kiosk.proof.findings import Cause, Finding
from kiosk.proof.index import Fault, faults
from kiosk.proof.plan import CannotDrawError, Order, Shot, tasks
from kiosk.proof.variants import Variant

__all__ = [
    "Book",
    "CannotDrawError",
    "Cause",
    "Crew",
    "Fault",
    "Finding",
    "Order",
    "Shot",
    "Variant",
    "Work",
    "faults",
    "tasks",
]
