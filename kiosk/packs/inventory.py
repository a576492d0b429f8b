"""What is in a pack, file by file with its hash: the first file of an archive, kept with a pack."""

import hashlib
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)
from pydantic_core import PydanticCustomError

from kiosk.documents import quote
from kiosk.packs.names import LONGEST_NAME, MOST_FILES, NAME

INVENTORY = "manifest.json"
"""The name of this list in an archive."""
LARGEST_INVENTORY = 8_000_000
"""Bytes of such a list: `MOST_FILES` lines of the longest paths, some 350 bytes each."""


class Strict(BaseModel):
    """Base of what this room reads from a disk: immutable, and no key is ever ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _printable(text: str) -> str:
    if not text.isprintable():
        raise PydanticCustomError("invisible", "There are invisible characters in it.")
    return text


Line = Annotated[str, Field(max_length=100), AfterValidator(_printable)]
"""A text that can be shown on a terminal as it is."""


class Item(Strict):
    """One file of a pack."""

    path: Annotated[str, Field(min_length=1, max_length=1000)]
    """Relative to the pack, divided by slashes."""
    size: Annotated[int, Field(ge=0)]
    """Bytes."""
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class Inventory(Strict):
    """What is in a pack."""

    format: Literal[1]
    """The version of the archive's format."""
    name: Annotated[str, Field(pattern=f"^{NAME.pattern}$", max_length=LONGEST_NAME)]
    """What commands call the pack."""
    version: Annotated[Line, Field(min_length=1)]
    """The pack's version as its author wrote it."""
    made_by: Line
    """The program that built it: ``kiosk 1.0``."""
    total: Annotated[int, Field(ge=0)]
    """The bytes of all files."""
    files: Annotated[tuple[Item, ...], Field(min_length=1, max_length=MOST_FILES)]
    """Sorted by path."""

    @model_validator(mode="after")
    def _adds_up(self) -> "Inventory":
        if self.total != sum(item.size for item in self.files):
            raise PydanticCustomError("total", "The sizes of its files do not add up.")
        paths = [item.path for item in self.files]
        if paths != sorted(set(paths)):
            raise PydanticCustomError("order", "Its files are not in order.")
        return self

    @property
    def digest(self) -> str:
        """A hash over all that is in the pack and what it is called; not over who made it."""
        total = hashlib.sha256(f"{self.name}\n{self.version}\n".encode())
        for item in self.files:
            total.update(f"{item.sha256} {item.size} {item.path}\n".encode())
        return total.hexdigest()

    def as_bytes(self) -> bytes:
        """The inventory as it stands in an archive."""
        return self.model_dump_json(indent=1).encode() + b"\n"


def read_inventory(data: bytes) -> Inventory:
    """The inventory in `data`; raises ValueError, with words for people, when it is none."""
    try:
        return Inventory.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise ValueError(f"{quote(where)}: {first['msg']}" if where else first["msg"]) from None
