"""Reading aloud: what there is to say, and whether it is being said."""

from dataclasses import dataclass, replace
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something to say in one breath, in one language.

    `file` is the path of a sound to play in its place; empty for none. `seconds` is how long that
    takes where it tells something: a tone has none.
    """

    text: str
    language: str
    file: str = ""
    seconds: float = 0.0


class Voice(StrEnum):
    """What is heard of a page."""

    SILENT = "silent"
    SPEAKING = "speaking"
    MISSING = "missing"
    """It was to be read aloud, but nothing speaks its language."""


class Subject(StrEnum):
    """What is read."""

    PAGE = "page"
    FOCUS = "focus"
    """What a key, or a finger, has come to."""
    SAMPLE = "sample"
    """A sentence that lets one hear how fast and how loud it is."""
    QUESTION = "question"
    """Whether somebody is still looking."""
    WELCOME = "welcome"
    """How to go on without seeing anything, and then the page."""


class Role(StrEnum):
    """What one can do with something."""

    BUTTON = "button"
    CHOICE = "choice"
    """One of several, of which one is chosen."""
    SWITCH = "switch"
    """It is on or off."""


@dataclass(frozen=True, slots=True)
class Focused:
    """What has the focus: its name, more about it, what one can do with it, and its state."""

    name: str
    more: str = ""
    role: Role = Role.BUTTON
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What is being read aloud: the how-manieth time in this visit, and whether it is heard."""

    number: int = 0
    voice: Voice = Voice.SILENT
    subject: Subject = Subject.PAGE
    focused: Focused | None = None

    def begun(self, subject: Subject = Subject.PAGE) -> "Reading":
        """Another reading, from its beginning."""
        return replace(self, number=self.number + 1, voice=Voice.SPEAKING, subject=subject)

    def ended(self, voice: Voice = Voice.SILENT) -> "Reading":
        """Nothing is being said any more; `voice` says whether that is for want of one."""
        return replace(self, voice=voice)

    def says(self, *subjects: Subject) -> bool:
        """Whether one of these is being said."""
        return self.voice is Voice.SPEAKING and self.subject in subjects
