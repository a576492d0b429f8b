"""What is kept of visits, without anybody in it: one SQLite file, and the counts in it."""

from kiosk.ledger.counts import RAW_DAYS, add, age, days_of, hours_of
from kiosk.ledger.ledger import (
    DamagedError,
    Ledger,
    LedgerError,
    NewerError,
)

__all__ = [
    "RAW_DAYS",
    "DamagedError",
    "Ledger",
    "LedgerError",
    "NewerError",
    "add",
    "age",
    "days_of",
    "hours_of",
]
