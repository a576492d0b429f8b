"""The pack that is on show, as the screens see it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kiosk.content import EVERY_LANGUAGE, Entry, Kind, Pack, Text
from kiosk.ui.posters import Artwork


@dataclass(frozen=True)
class Shown:
    """A pack on show: its content, its folder, and the languages offered, in order.

    `serial` tells one showing from the next, so that no picture of an older one is taken for it.
    """

    pack: Pack
    folder: Path
    languages: tuple[str, ...]
    first_language: str
    serial: int = 0

    @cached_property
    def is_recorded(self) -> bool:
        """Whether any entry can be heard from a recording."""
        return any(entry.speech for kind in Kind for entry in self.entries(kind).values())

    @property
    def fallback(self) -> str:
        """The language for what the visitor's own language lacks."""
        return self.pack.manifest.languages[0]

    def read(self, text: Text, language: str) -> str:
        """`text` as a reader of `language` gets it."""
        return text.read(language, self.fallback)

    def language_of(self, text: Text, wanted: str) -> str:
        """The language that a reader of `wanted` really gets `text` in, for a voice to read it.

        What reads the same in every language, such as a name, is in the language wanted.
        """
        tag = text.tag_for(wanted, self.fallback)
        return wanted if tag == EVERY_LANGUAGE else tag

    def entries(self, kind: Kind) -> Mapping[str, Entry]:
        """The entries of one kind, in the order of its list."""
        return self.pack.entries(kind)

    def folder_of(self, kind: Kind, entry_id: str) -> Path:
        """The folder with an entry's pictures."""
        return self.folder / kind.folder / entry_id

    def artwork(self, kind: Kind, entry_id: str) -> Artwork | None:
        """What an entry's poster is made of; None when it has none."""
        poster = self.entries(kind)[entry_id].poster
        if poster is None:
            return None
        folder = self.folder_of(kind, entry_id)
        moves = {move.layer: move for move in poster.moves}
        return Artwork(
            tuple(folder / name for name in poster.files),
            poster.focus,
            moves=tuple(moves.get(name) for name in poster.files),
        )

    def artworks(self) -> tuple[Artwork, ...]:
        """What the posters of all entries are made of."""
        artworks = (
            self.artwork(kind, entry_id) for kind in Kind for entry_id in self.entries(kind)
        )
        return tuple(artwork for artwork in artworks if artwork is not None)

    def card(self, kind: Kind, entry_id: str) -> str:
        """The address of an entry's poster for the image provider of cards."""
        return f"{self.serial}/{kind}/{entry_id}"

    @property
    def wordmark(self) -> str:
        """The address of the pack's wordmark for the image provider of cards; empty for none."""
        return f"{self.serial}/wordmark" if self.pack.manifest.theme.wordmark is not None else ""

    def photo(self, kind: Kind, entry_id: str, number: int) -> str:
        """The address of an entry's photograph for the image provider of cards."""
        return f"{self.serial}/{kind}/{entry_id}/{number}"


def key_of(kind: Kind, entry_id: str) -> str:
    """How the screens name an entry: ``stunt/motorcycle-jump``."""
    return f"{kind}/{entry_id}"


def parse_key(key: str) -> tuple[Kind, str]:
    """The kind and id behind `key_of`.

    Raises ValueError for anything else.
    """
    kind, _, entry_id = key.partition("/")
    return Kind(kind), entry_id
