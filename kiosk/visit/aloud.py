"""Reading aloud: what there is to say, and whether it is being said."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something to say in one breath, in one language."""

    text: str
    language: str


class Voice(StrEnum):
    """What is heard of a page."""

    SILENT = "silent"
    SPEAKING = "speaking"
    MISSING = "missing"
    """It was to be read aloud, but nothing speaks its language."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is being read aloud: the how-manieth time in this visit, and whether it is heard.

    A `sample` is a sentence that lets one hear how fast and how loud it is.
    """

    number: int = 0
    voice: Voice = Voice.SILENT
    sample: bool = False

    def begun(self, *, sample: bool = False) -> "Reading":
        """Another reading, from its beginning."""
        return Reading(self.number + 1, Voice.SPEAKING, sample)

    def ended(self, voice: Voice = Voice.SILENT) -> "Reading":
        """Nothing is being said any more; `voice` says whether that is for want of one."""
        return Reading(self.number, voice)
