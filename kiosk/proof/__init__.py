"""The proof: every screen of a pack as a picture, and what is wrong with any of them.

What draws is in processes of its own (`worker`), so there is no Qt in this door.
"""

from kiosk.proof.book import Book
from kiosk.proof.crew import Crew, Work
from kiosk.proof.findings import Cause, Finding
from kiosk.proof.index import Fault, faults
from kiosk.proof.measures import Measure, Rule, Tally
from kiosk.proof.plan import FRONT, CannotDrawError, Order, Shot, Task, parts, tasks
from kiosk.proof.variants import Mounting, Variant

__all__ = [
    "FRONT",
    "Book",
    "CannotDrawError",
    "Cause",
    "Crew",
    "Fault",
    "Finding",
    "Measure",
    "Mounting",
    "Order",
    "Rule",
    "Shot",
    "Tally",
    "Task",
    "Variant",
    "Work",
    "faults",
    "parts",
    "tasks",
]
