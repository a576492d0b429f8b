"""What decoding each picture of a pack came to, remembered so that it is done once."""

import hashlib
from collections.abc import Container
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter, ValidationError

from kiosk.content.files import Stamp
from kiosk.content.keeping import keep, kept_file, read_kept


class Verdict(NamedTuple):
    """What is wrong with a picture: a stable code and words for people."""

    code: str
    message: str


FINE = Verdict("", "")
"""The verdict on a picture that decodes."""

_KEY = "pictures 1"
_ROWS = TypeAdapter(list[tuple[str, Stamp, Verdict]])


class Verdicts:
    """The verdicts on the pictures of one pack, each for one version of a file."""

    def __init__(self, rows: list[tuple[str, Stamp, Verdict]]) -> None:
        self._known = {path: (stamp, verdict) for path, stamp, verdict in rows}

    @classmethod
    def load(cls, cache: Path | None, root: str) -> "Verdicts":
        """The verdicts that `cache` keeps on the pack whose real folder is `root`."""
        if cache is None:
            return cls([])
        body = read_kept(kept_file(cache, "pictures", root), _KEY)
        try:
            return cls(_ROWS.validate_json(body) if body else [])
        except ValidationError:
            return cls([])

    def save(self, cache: Path | None, root: str, *, keep_only: Container[str]) -> None:
        """Keep the verdicts on the pictures `keep_only` in `cache`."""
        if cache is None:
            return
        rows = [(path, *known) for path, known in sorted(self._known.items()) if path in keep_only]
        keep(kept_file(cache, "pictures", root), _KEY, _ROWS.dump_json(rows))

    def of(self, path: str, stamp: Stamp) -> Verdict | None:
        """The verdict on this version of the picture at `path`; None while there is none."""
        known = self._known.get(path)
        return known[1] if known is not None and known[0] == stamp else None

    def add(self, path: str, stamp: Stamp, verdict: Verdict) -> None:
        """Remember the verdict on this version of the picture at `path`."""
        self._known[path] = (stamp, verdict)

    def digest(self) -> str:
        """A hash over the pictures that do not decode: all that a pack depends on."""
        broken = sorted(item for item in self._known.items() if item[1][1] != FINE)
        return hashlib.blake2b(repr(broken).encode(), digest_size=16).hexdigest()
