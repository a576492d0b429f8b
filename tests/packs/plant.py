"""A mistake to plant into the sample."""

from dataclasses import dataclass
from pathlib import Path

from tests.packs.sample import edit


@dataclass(frozen=True)
class Plant:
    """A mistake planted into the sample, and what has to be said about it."""

    code: str
    file: str
    old: str
    new: str
    mark: str
    """What stands at the place; empty for a finding about the whole file."""
    says: str
    """A part of the message, or of the suggestion."""

    def spoil(self, pack: Path) -> None:
        edit(pack / self.file, self.old, self.new)
