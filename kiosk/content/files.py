"""The files of a pack on disk: where they may lie, and whether they are still the same."""

import difflib
import errno
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from kiosk.content.headers import PictureError
from kiosk.documents import Problem

TWICE = "@2x"
"""What the name of a picture ends in that is another one's, twice as large."""


def doubled(path: str) -> str:
    """Where the picture at `path` may lie once more, twice as large: beside it, as `name@2x`."""
    stem, dot, suffix = path.rpartition(".")
    return f"{stem}{TWICE}{dot}{suffix}" if dot else f"{path}{TWICE}"


class Stamp(NamedTuple):
    """What tells one version of a file from another: its size and its time of change."""

    size: int
    mtime_ns: int


class PackFiles:
    """Looks at the files of one pack; nothing outside of its folder is ever opened."""

    def __init__(self, folder: Path) -> None:
        self.root = os.path.realpath(folder)
        self._plain: dict[str, bool] = {"": True}

    def absolute(self, path: str) -> str:
        """The place on disk of `path`, which is relative to the pack and uses slashes."""
        return f"{self.root}/{path}"

    def stamp(self, path: str) -> Stamp:
        """The stamp of the file at `path`.

        Raises `PictureError` when it does not exist, is not a regular file or is a link that leads
        out of the pack, and `OSError` when it cannot be looked at.
        """
        try:
            if self._is_plain(path.rpartition("/")[0]):
                status = os.lstat(self.absolute(path))
                if stat.S_ISREG(status.st_mode):
                    return Stamp(status.st_size, status.st_mtime_ns)
            real = os.path.realpath(self.absolute(path), strict=True)
            if not real.startswith(self.root + os.sep):
                raise PictureError("outside-pack", "is a link that leads out of the pack")
            status = Path(real).stat()
        except (FileNotFoundError, NotADirectoryError):
            raise PictureError("missing-file", "does not exist") from None
        if not stat.S_ISREG(status.st_mode):
            what = "is a folder" if stat.S_ISDIR(status.st_mode) else "is not a file"
            raise PictureError("not-a-file", what)
        return Stamp(status.st_size, status.st_mtime_ns)

    def stay_inside(self, path: str) -> None:
        """Raise `OSError` when `path` is a link that leads out of the pack, or does not exist."""
        if not self._is_plain(path):
            real = os.path.realpath(self.absolute(path), strict=True)
            if not real.startswith(self.root + os.sep):
                raise OSError(errno.EXDEV, "it is a link that leads out of the pack")

    def fingerprint(self, path: str) -> str:
        """The stamp of the file at `path` as text; why there is none, when there is none."""
        try:
            stamp = self.stamp(path)
        except PictureError as error:
            # Nobody looks for what was meant by a picture that need not be there.
            missed = error.code == "missing-file" and TWICE not in path
            beside = " ".join(self.beside(path)) if missed else ""
            return f"{error.code} {beside}"
        except (OSError, ValueError):
            return "unreadable"
        return f"{stamp.size}:{stamp.mtime_ns}"

    def beside(self, path: str) -> list[str]:
        """The files of the entry to which `path` belongs, relative to the pack."""
        entry = "/".join(path.split("/")[: 2 if path.count("/") > 1 else -1])
        found: list[str] = []
        for folder, folders, names in os.walk(self.absolute(entry)):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            inside = os.path.relpath(folder, self.root).replace(os.sep, "/")
            found += [f"{inside}/{name}" for name in sorted(names) if not name.startswith(".")]
            if len(found) > 500:
                break
        return found

    def _is_plain(self, path: str) -> bool:
        """Whether `path` exists inside the pack without a link on the way."""
        known = self._plain.get(path)
        if known is None:
            above = path.rpartition("/")[0]
            known = self._is_plain(above) and not stat.S_ISLNK(
                os.lstat(self.absolute(path)).st_mode
            )
            self._plain[path] = known
        return known


def inside(folder: str, written: str) -> str:
    """The path, relative to the pack, of the file that a YAML file in `folder` calls `written`.

    Raises `PictureError` when it is not the plain path of a file below that folder.
    """
    if "\\" in written:
        raise PictureError("bad-path", "has a backslash: folders are divided by `/`")
    if written.startswith("/") or written[1:2] == ":" or "://" in written:
        raise PictureError("bad-path", "is not a path inside this folder")
    parts = written.split("/")
    if ".." in parts:
        raise PictureError("bad-path", "leads out of this folder by `..`")
    if not written.isprintable() or any(part in {"", "."} for part in parts):
        raise PictureError("bad-path", "is not the path of a file")
    return f"{folder}/{written}" if folder else written


def placed(problem: Problem, folder: Path) -> Problem:
    """A problem whose file is relative to a pack, with the `folder` of the pack before it."""
    where = os.path.join(folder, problem.file) if problem.file else str(folder)  # noqa: PTH118
    return replace(problem, file=where)


def nearest(wrong: str, right: list[str]) -> str | None:
    """The one of `right` that `wrong` was most likely meant to be."""
    folded = {candidate.casefold(): candidate for candidate in reversed(right)}
    close = difflib.get_close_matches(wrong.casefold(), folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else None
