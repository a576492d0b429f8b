"""Whether the clips of a pack, and their captions, can be shown: by their heads and their words."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kiosk.content.captions import CaptionError, Cue, read_captions
from kiosk.content.clips import Clip, read_clip
from kiosk.content.files import PackFiles, inside, nearest
from kiosk.content.headers import PictureError
from kiosk.content.models import Entry, Video
from kiosk.content.text import EVERY_LANGUAGE
from kiosk.documents import Document, Problem

Where = tuple[str | int, ...]


def clip_files(video: Video) -> Iterator[tuple[Where, str]]:
    """The files that a clip is made of, as they are written, and the keys that lead to them."""
    yield ("video", "file"), video.file
    for tag, file in video.captions:
        where: Where = ("video", "captions")
        yield (where if tag == EVERY_LANGUAGE else (*where, tag)), file


def check_clip(files: PackFiles, path: str) -> Clip:
    """The head of the clip at `path`, relative to the pack.

    Raises `PictureError` when it cannot be shown.
    """
    try:
        files.stamp(path)
        return read_clip(files.absolute(path))
    except (OSError, ValueError) as error:
        raise unreadable(error) from None


def check_captions(files: PackFiles, path: str) -> tuple[Cue, ...]:
    """The captions at `path`, relative to the pack.

    Raises `PictureError` when they cannot be shown: `CaptionError` where a line is to blame.
    """
    if not path.lower().endswith(".vtt"):
        raise PictureError("captions-suffix", "is no WebVTT file: its name should end in `.vtt`")
    try:
        files.stamp(path)
        return read_captions(files.absolute(path))
    except (OSError, ValueError) as error:
        raise unreadable(error) from None


class Clips:
    """Looks at each clip of a pack and its captions, and notes what they are made of."""

    def __init__(self, files: PackFiles, fingerprints: dict[str, str]) -> None:
        self._files = files
        self._fingerprints = fingerprints
        self.asked: list[str] = []

    def check(self, document: Document[Any], folder: str, entry: Entry) -> Iterator[Problem]:
        """The problems of an entry's clip."""
        video = entry.video
        for where, written in clip_files(video) if video is not None else ():
            what = "clip" if where[-1] == "file" else "caption file"
            try:
                path = inside(folder, written)
            except PictureError as error:
                message = f"The {what} `{written}` {error}."
                yield document.problem(where, error.code, message)
                continue
            self.asked.append(path)
            self._fingerprints[path] = self._files.fingerprint(path)
            try:
                if what == "clip":
                    check_clip(self._files, path)
                else:
                    check_captions(self._files, path)
            except CaptionError as error:
                message = f"The caption file `{written}` {error}."
                problem = document.problem(where, error.code, message)
                yield replace(problem, file=path, line=error.line, column=1)
            except PictureError as error:
                message = f"The {what} `{written}` {error}."
                meant = meant_file(self._files, path) if error.code == "missing-file" else None
                yield document.problem(where, error.code, message, suggestion=meant)


def meant_file(files: PackFiles, path: str) -> str | None:
    """The question whether another file of the entry was meant by `path`, which does not exist."""
    folder = "/".join(path.split("/")[:2])
    suffix = path.rpartition(".")[2]
    beside = [file for file in files.beside(path) if file.endswith(f".{suffix}")]
    meant = nearest(path, beside)
    return f"Did you mean `{meant.removeprefix(folder + '/')}`?" if meant else None


def unreadable(error: OSError | ValueError) -> PictureError:
    """The error of a file that the system does not read."""
    why = error.strerror if isinstance(error, OSError) else None
    return PictureError("unreadable", f"cannot be read: {why or 'its name is odd'}")
