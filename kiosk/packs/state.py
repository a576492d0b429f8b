"""The one small file that says which pack is on, which was on before, and why one was taken off."""

import os
from datetime import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, ValidationError

from kiosk.packs.inventory import Inventory, Strict
from kiosk.packs.names import NAME

KEY = rf"^{NAME.pattern}/[A-Za-z0-9][A-Za-z0-9._+-]*$"
"""A pack's place in the store: ``mission-norway/2026.1-1a2b3c4d``."""
LARGEST_STATE = 1_000_000
"""Bytes of the file, which has some 200."""

Key = Annotated[str, Field(pattern=KEY, max_length=200)]


class Mark(Strict):
    """A pack that is on, or was."""

    pack: Key | None = None
    """Its place in the store; None for the pack that comes along with the program."""
    since: AwareDatetime | None = None
    """When it was put on; None for the pack that comes along, when none was ever put on."""
    proven: bool = False
    """Whether it has been on for the whole of its probation without a fault."""
    starts: Annotated[int, Field(ge=0)] = 0
    """How often a kiosk began to show it and neither proved it nor ended as it was told."""

    @property
    def on_probation(self) -> bool:
        """Whether it still has to prove itself; the pack that comes along never has."""
        return self.pack is not None and not self.proven

    def begun(self) -> "Mark":
        """A kiosk begins to show it."""
        return self.model_copy(update={"starts": self.starts + 1}) if self.on_probation else self

    def ended(self) -> "Mark":
        """That kiosk ended as it was told: nothing is to be made of that."""
        return self.model_copy(update={"starts": max(0, self.starts - 1)})

    def passed(self) -> "Mark":
        """Its probation is over."""
        return self.model_copy(update={"proven": True, "starts": 0})

    def fell(self, state: "State") -> bool:
        """Whether it was taken off because something was wrong with it."""
        return self.pack in state.notes


class Note(Strict):
    """What happened to a pack while it was on."""

    because: Annotated[str, Field(min_length=1, max_length=2000)]
    """Why it was taken off: a sentence for staff."""
    when: AwareDatetime


class State(Strict):
    """Which pack is on."""

    format: Literal[1] = 1
    on: Mark = Mark()
    before: Mark | None = None
    """What goes on again when staff roll back; None when there was nothing before."""
    notes: dict[Key, Note] = Field(default_factory=dict)

    def with_on(self, pack: str | None, now: datetime) -> "State":
        """The state in which `pack` is on, and what is on now was on before.

        What goes on again after it proved itself has not to do so anew, unless it fell since.
        """
        if pack == self.on.pack:
            return self
        last = self.before
        proven = last is not None and last.pack == pack and last.proven and not last.fell(self)
        notes = {key: note for key, note in self.notes.items() if key != pack}
        mark = Mark(pack=pack, since=now, proven=proven)
        return State(on=mark, before=self.on, notes=notes)

    def without(self, pack: str) -> "State":
        """The state once `pack` is removed."""
        notes = {key: note for key, note in self.notes.items() if key != pack}
        return self.model_copy(update={"notes": notes})

    def with_note(self, pack: str, because: str, now: datetime) -> "State":
        """The state in which it is known why `pack` was taken off."""
        note = Note(because=because, when=now)
        return self.model_copy(update={"notes": {**self.notes, pack: note}})


class Record(Strict):
    """What is kept beside an installed pack."""

    format: Literal[1] = 1
    installed: AwareDatetime
    title: dict[str, str]
    inventory: Inventory


def read_small(file: "os.PathLike[str]", most: int) -> bytes:
    """The bytes of a regular file of at most `most` bytes; raises OSError."""
    handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as stream:
        return stream.read(most)


def read_state(file: "os.PathLike[str]") -> State | None:
    """The state in `file`; a new one when there is no file, None when it cannot be used."""
    try:
        return State.model_validate_json(read_small(file, LARGEST_STATE))
    except FileNotFoundError:
        return State()
    except (OSError, ValidationError):
        return None
