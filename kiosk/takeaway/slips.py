"""How the printing of a slip goes."""

from enum import StrEnum


class Printing(StrEnum):
    """Where a visitor's slip is."""

    NONE = "none"
    """Nobody has asked for one."""
    UNDER_WAY = "under-way"
    PRINTED = "printed"
    NO_PAPER = "no-paper"
    FAILED = "failed"
    """The printer does not answer, or something else is wrong with it."""
