"""The folder of a proof: which files in it are ours, and the page to leaf through."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from kiosk.proof.index import page
from kiosk.proof.plan import CannotDrawError, Shot

INDEX = "index.html"
LIST = "proof-files.txt"
_HEADING = (
    "Made by `kiosk proof`. The next proof in this folder replaces these files, and no others."
)
_ENDINGS = {".png", ".jpg", ".html"}


class Book:
    """The pictures of a proof, and its page."""

    def __init__(self, folder: Path) -> None:
        """Take the folder over: what an earlier proof made in it goes, all else stays.

        Raises CannotDrawError, with a sentence, when it cannot be used.
        """
        self._folder = folder
        self._shots: list[Shot] = []
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._clear()
            self._list = (folder / LIST).open("w", encoding="utf-8", buffering=1)
            self._note(_HEADING)
        except (OSError, UnicodeDecodeError) as error:
            raise self._unwritable(error) from error

    @property
    def index(self) -> Path:
        """The page to open."""
        return self._folder / INDEX

    @property
    def shots(self) -> list[Shot]:
        """All pictures, in the order of the pack."""
        return sorted(self._shots, key=lambda shot: shot.place)

    def add(self, shot: Shot) -> None:
        """A picture was made."""
        self._shots.append(shot)
        try:
            self._note(shot.file)
            self._note(shot.small)
        except OSError as error:
            raise self._unwritable(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        # What could not be written any more has been said already.
        with contextlib.suppress(OSError):
            self._list.close()

    def finish(self, title: str) -> None:
        """Write the page, for the pack of this title."""
        try:
            self._note(INDEX)
            self.index.write_text(page(title, self.shots), encoding="utf-8")
        except OSError as error:
            raise self._unwritable(error) from error

    def _note(self, line: str) -> None:
        self._list.write(f"{line}\n")

    def _clear(self) -> None:
        """Remove what an earlier proof made here."""
        ours = set(self._earlier())
        if self.index.exists() and self.index not in ours:
            raise CannotDrawError(
                f"`{self.index}` was not made by `kiosk proof`. Choose another folder, or move it."
            )
        folders = {folder for file in ours for folder in file.parents}
        for file in ours:
            file.unlink(missing_ok=True)
        for folder in sorted(folders, key=lambda folder: len(folder.parts), reverse=True):
            inside = folder != self._folder and folder.is_relative_to(self._folder)
            if inside and folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()

    def _earlier(self) -> Iterator[Path]:
        """The files that an earlier proof noted down; nothing outside of the folder."""
        noted = self._folder / LIST
        if not noted.exists():
            return
        lines = noted.read_text(encoding="utf-8").splitlines()
        if not lines or lines[0] != _HEADING:
            raise CannotDrawError(
                f"`{noted}` was not made by `kiosk proof`. Choose another folder, or move it."
            )
        root = self._folder.resolve()
        for line in lines[1:]:
            file = self._folder / line
            inside = file.parent.resolve().is_relative_to(root)
            if inside and ".." not in file.parts and file.suffix in _ENDINGS:
                yield file

    def _unwritable(self, error: OSError | UnicodeDecodeError) -> CannotDrawError:
        why = error.strerror if isinstance(error, OSError) else "it is not text"
        where = getattr(error, "filename", None) or self._folder
        return CannotDrawError(f"`{where}` cannot be written: {why}.")
