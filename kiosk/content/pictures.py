"""Whether the pictures of a pack can be shown: a quick look at each opening, a full one once."""

import io
import os
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.content.files import PackFiles, Stamp
from kiosk.content.headers import Format, Header, PictureError, read_header
from kiosk.content.models import model_of
from kiosk.content.svg import check_svg
from kiosk.content.verdicts import FINE, Verdict, Verdicts
from kiosk.documents import Document, Problem, Severity, read_document

MOST_PIXELS = 40_000_000
"""The largest picture, in pixels: 160 MB once decoded, as much as a small computer spares."""

_SUFFIXES: dict[str, Format] = {
    ".png": "PNG",
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".webp": "WebP",
    ".svg": "SVG",
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, and the place in the pack's YAML that asks for it."""

    path: str
    """The picture file, relative to the pack, divided by slashes."""
    file: str
    """The YAML file, relative to the pack."""
    where: tuple[str | int, ...]
    """The keys that lead to the picture in that file."""
    spare: bool = False
    """Whether it is the larger one of two (`name@2x`), so that the other is there without it."""

    def problem(
        self, document: Document[Any], error: PictureError, suggestion: str | None = None
    ) -> Problem:
        """The problem of this picture, at its place in the `document` that asks for it."""
        written = self.path.removeprefix(self.file.rpartition("/")[0] + "/")
        message = f"The picture `{written}` {error}."
        if self.spare:
            suggestion = suggestion or "Until then the smaller picture beside it is shown."
        severity = Severity.WARNING if self.spare else Severity.ERROR
        return document.problem(
            self.where, error.code, message, severity=severity, suggestion=suggestion
        )


def check_picture(files: PackFiles, path: str, *, svg: bool = False) -> Header:
    """Look at the picture at `path`, relative to the pack, without decoding it.

    Raises `PictureError` when it cannot be shown.
    """
    try:
        files.stamp(path)
        header = read_header(files.absolute(path))
        if header.format == "SVG" and svg:
            check_svg(Path(files.absolute(path)))
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else None
        raise PictureError("unreadable", f"cannot be read: {why or 'its name is odd'}") from None
    if header.format == "SVG":
        if not svg:
            raise PictureError("picture-svg", "is an SVG, and only the map can be one")
    elif not header.width or not header.height:
        raise PictureError("picture-broken", "is damaged: it has no size")
    elif header.width * header.height > MOST_PIXELS:
        raise _too_large(header.width, header.height)
    suffix = os.path.splitext(path)[1].lower()  # noqa: PTH122 (no object for each picture)
    if _SUFFIXES.get(suffix) != header.format:
        right = header.format.lower().replace("jpeg", "jpg")
        shown = f"`{suffix}`" if suffix else "no suffix"
        raise PictureError(
            "picture-suffix",
            f"is a {header.format} but is named {shown}: its name should end in `.{right}`",
        )
    return header


def decode_picture(data: bytes) -> None:
    """Decode a picture to the last pixel; raises `PictureError` when that fails."""
    # Imported here: only who decodes needs it, and a kiosk decodes once its first slide stands.
    from PIL import Image  # noqa: PLC0415

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP")) as image:
            if image.width * image.height > MOST_PIXELS:
                raise _too_large(*image.size)
            image.load()
    except (PictureError, MemoryError):
        raise
    except Image.DecompressionBombError:
        raise PictureError("picture-too-large", "holds far more than it can show") from None
    except Exception as error:  # Pillow's decoders raise whatever their parsers stumble over.
        why = " ".join(str(error).split())
        known = f": {why}" if why and "<" not in why else ""
        raise PictureError("picture-broken", f"is damaged{known}") from None


def verify_pictures(
    folder: Path,
    pictures: tuple[Picture, ...],
    *,
    cache: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
    stop: threading.Event | None = None,
    workers: int | None = None,
) -> tuple[Problem, ...]:
    """Decode every one of the `pictures` of the pack in `folder`, and say which are broken.

    Each picture is decoded once: what came of it is kept in `cache`, where `open_pack` finds it.
    `progress` is told how many are done, of how many, in the calling thread; setting `stop` ends
    the work after the pictures in hand. Pictures that fail the quick look of `check_picture` are
    left to `open_pack`. Python's warnings are silent for as long as this runs, in all threads.
    """
    files = PackFiles(folder)
    verdicts = Verdicts.load(cache, files.root)
    waiting: dict[str, Stamp] = {}
    stamps: dict[str, Stamp] = {}
    for picture in pictures:
        if picture.path.lower().endswith(".svg") or picture.path in stamps:
            continue
        with suppress(PictureError, OSError, ValueError):
            check_picture(files, picture.path)
            stamps[picture.path] = stamp = files.stamp(picture.path)
            if verdicts.of(picture.path, stamp) is None:
                waiting[picture.path] = stamp
    done = len(stamps) - len(waiting)
    threads = workers or min(4, os.cpu_count() or 1)
    with warnings.catch_warnings(), ThreadPoolExecutor(threads) as pool:
        warnings.simplefilter("ignore")
        jobs = {
            pool.submit(_verdict, files, path, stop): (path, stamp)
            for path, stamp in waiting.items()
        }
        for job in as_completed(jobs):
            verdict = job.result()
            if verdict is not None:
                verdicts.add(*jobs[job], verdict)
                done += 1
                if progress is not None:
                    progress(done, len(stamps))
    if waiting:
        verdicts.save(cache, files.root, keep_only=stamps)
    found = []
    for picture in pictures:
        if picture.path in stamps:
            verdict = verdicts.of(picture.path, stamps[picture.path])
            if verdict is not None and verdict != FINE:
                document = read_document(folder / picture.file, model_of(picture.file))
                found.append(picture.problem(document, PictureError(*verdict)))
    return tuple(sorted(set(found)))


def _verdict(files: PackFiles, path: str, stop: threading.Event | None) -> Verdict | None:
    """What decoding says; None when it says nothing for good (stopped, no memory, a bad disk)."""
    if stop is not None and stop.is_set():
        return None
    try:
        decode_picture(Path(files.absolute(path)).read_bytes())
    except PictureError as error:
        return Verdict(error.code, str(error))
    except (OSError, MemoryError):
        return None
    return FINE


def _too_large(width: int, height: int) -> PictureError:
    return PictureError(
        "picture-too-large",
        f"has {width} × {height} pixels: the most is 40 million, which is about 7700 × 5200",
    )
