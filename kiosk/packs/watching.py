"""Seeing that somebody saves a file: by looking, for no kernel tells of every way to save."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from kiosk.packs.names import is_junk

SETTLED = 0.3
"""Seconds without another change after which what was saved counts as whole.

Editors write a file, rename it and touch it; tools write many files at once.
"""
_DEEPEST = 8

Looks = tuple[tuple[str, int, int, int], ...]


class FolderWatch:
    """Tells once that something in a folder has changed, when it has come to rest.

    Works on every file system, however a file is written: in place, by a rename, or a folder in
    the place of another. What systems and editors leave behind is no change.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known = _looks(folder)
        self._last = self._known
        self._since: float | None = None

    def look(self, now: float) -> bool:
        """Whether something has changed, and has stayed as it is for `SETTLED` seconds."""
        looks = _looks(self.folder)
        if looks != self._last:
            self._last, self._since = looks, now
        if self._since is None or now < self._since + SETTLED:
            return False
        self._since = None
        changed = looks != self._known
        self._known = looks
        return changed


class FileWatch:
    """Tells that a small file has been replaced, written, or has come or gone."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known = self._stamp()

    def look(self) -> bool:
        """Whether it is another file than at the last look."""
        stamp = self._stamp()
        changed = stamp != self._known
        self._known = stamp
        return changed

    def _stamp(self) -> tuple[int, int, int] | None:
        try:
            status = self._file.stat()
        except OSError:
            return None
        return status.st_ino, status.st_size, status.st_mtime_ns


def _looks(folder: Path) -> Looks:
    return tuple(sorted(_walk(str(folder), _DEEPEST)))


def _walk(folder: str, deep: int) -> Iterator[tuple[str, int, int, int]]:
    try:
        with os.scandir(folder) as items:
            found = [item for item in items if not is_junk(item.name)]
    except OSError:
        return
    for item in found:
        try:
            status = item.stat()
        except OSError:
            continue
        if stat.S_ISDIR(status.st_mode):
            if deep:
                yield from _walk(item.path, deep - 1)
        else:
            yield item.path, status.st_ino, status.st_size, status.st_mtime_ns
