"""Whether what is spoken in a pack can be heard: by the heads of its files, and their languages."""

from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.content.clip_checking import meant_file, unreadable
from kiosk.content.files import PackFiles, inside, nearest
from kiosk.content.headers import PictureError
from kiosk.content.models import Entry
from kiosk.content.recordings import Recording, read_recording
from kiosk.documents import Document, Problem, Severity


def check_recording(files: PackFiles, path: str) -> Recording:
    """The head of the recording at `path`, relative to the pack.

    Raises `PictureError` when it cannot be heard.
    """
    try:
        files.stamp(path)
        return read_recording(files.absolute(path))
    except (OSError, ValueError) as error:
        raise unreadable(error) from None


class Recordings:
    """Looks at each recording of a pack, and notes what they are."""

    def __init__(self, files: PackFiles, fingerprints: dict[str, str]) -> None:
        self._files = files
        self._fingerprints = fingerprints
        self.asked: list[str] = []

    def check(
        self, document: Document[Any], folder: str, entry: Entry, languages: Sequence[str]
    ) -> Iterator[Problem]:
        """The problems of an entry's recordings, in a pack of these `languages`."""
        for tag, written in entry.speech.items():
            where = ("speech", tag)
            if languages and tag not in languages:
                yield _not_offered(document, tag, languages)
            try:
                path = inside(folder, written)
                self.asked.append(path)
                self._fingerprints[path] = self._files.fingerprint(path)
                check_recording(self._files, path)
            except PictureError as error:
                missing = error.code == "missing-file"
                meant = meant_file(self._files, path) if missing else None
                message = f"The recording `{written}` {error}."
                yield document.problem(where, error.code, message, suggestion=meant)


def _not_offered(document: Document[Any], tag: str, languages: Sequence[str]) -> Problem:
    turned = (other for other in languages if sorted(other) == sorted(tag))
    meant = next(turned, None) or nearest(tag, list(languages))
    return document.problem(
        ("speech", tag),
        "language-not-offered",
        f"`{tag}` is not one of the languages of this pack, so nobody hears this.",
        key=True,
        severity=Severity.WARNING,
        suggestion=f"Did you mean `{meant}`?"
        if meant
        else f"Delete it, or add `{tag}` to the languages in `pack.yaml`.",
    )
