"""Findings about the files of a pack: pictures of the wrong size, and files nobody shows."""

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

from pydantic import BaseModel

from kiosk.content import (
    Entry,
    Header,
    PackFiles,
    PictureError,
    Scan,
    check_picture,
    inside,
    nearest,
)
from kiosk.documents import Problem, Severity
from kiosk.packs.lint_pages import Page, Pages, Remark, Where

MOST_ENLARGED = 1.25
"""Own judgement on a panel at arm's length: a quarter more goes unseen, half is soft."""
MOST_BYTES = 5_000_000
"""A photograph of a 4K panel's size in good quality has some 3 MB."""
_LARGEST = 2
"""A 4K panel has twice the pixels of Full HD either way."""
_PAPERS = re.compile(r"(?i:readme|licen[cs]e|notice|credits|changelog)(?:\..*)?|.*\.(?i:md|txt)")
_TWICE = re.compile(r"@2x(?=\.[^./]+$)")


class Frame(NamedTuple):
    """What a picture has to fill on a Full HD panel, in pixels."""

    name: str
    width: int
    height: int


class _Picture(NamedTuple):
    written: str
    header: Header
    weight: int
    """In bytes."""


POSTER = Frame("poster", 1080, 1920)
PHOTO = Frame("photo", 1080, 670)
"""A photo is as wide as the page and 0.62 times as high."""


def lint_pictures(pages: Pages, files: PackFiles) -> Iterator[Remark]:
    """Pictures that are too small for a panel, or larger than any panel shows."""
    for page in pages.entries:
        if isinstance(page.value, Entry):
            for where, written, frame in _shown(page.value):
                with suppress(PictureError, OSError, ValueError):
                    path = inside(page.folder, written)
                    header = check_picture(files, path)
                    yield from _size(
                        page, where, frame, _Picture(written, header, files.stamp(path).size)
                    )


def _shown(entry: Entry) -> Iterator[tuple[Where, str, Frame]]:
    """The pictures of an entry; of layers, which are of one size, the first."""
    if entry.poster is not None and entry.poster.image is not None:
        yield ("poster", "image"), entry.poster.image, POSTER
    elif entry.poster is not None:
        yield ("poster", "layers", 0), entry.poster.layers[0], POSTER
    for index, photo in enumerate(entry.photos):
        yield ("photos", index, "file"), photo.file, PHOTO


def _size(page: Page, where: Where, frame: Frame, picture: _Picture) -> Iterator[Remark]:
    written, header, weight = picture
    across, down = header.width / frame.width, header.height / frame.height
    covers = min(across, down)
    if covers * MOST_ENLARGED < 1:
        yield page.warn(
            where,
            "small-picture",
            f"`{written}` has {header.width} × {header.height} pixels: to fill a {frame.name} of "
            f"{frame.width} × {frame.height} it is enlarged {1 / covers:.1f} times, and looks "
            "blurred.",
            f"Save it at {frame.width} × {frame.height} or more.",
        )
    elif covers > _LARGEST * MOST_ENLARGED:
        part = _LARGEST / covers
        yield page.warn(
            where,
            "huge-picture",
            f"`{written}` has {header.width} × {header.height} pixels: of a {frame.name}, a 4K "
            f"panel shows {frame.width * _LARGEST} × {frame.height * _LARGEST}.",
            f"Save it at {round(header.width * part)} × {round(header.height * part)}.",
        )
    elif weight > MOST_BYTES:
        yield page.warn(
            where,
            "huge-picture",
            f"`{written}` has {weight / 1e6:.1f} MB: {MOST_BYTES // 1_000_000} are plenty for a "
            "picture of its size.",
            "Save it as JPEG or WebP, in a quality of 85 or so.",
        )


def lint_unused(pages: Pages, scan: Scan, files: PackFiles) -> Iterator[Problem]:
    """Files that nothing in the pack names."""
    used: set[str] = set()
    for page in pages:
        used.update(_named(page))
    entries = {page.folder for page in pages.entries}
    known = {f"{kind.folder}/{name}" for kind, names in scan.present.items() for name in names}
    skipped = {*scan.folders, *(known - entries)}
    for path in files_of(files, skipped):
        twice = _TWICE.sub("", path) if _TWICE.search(path) else path
        if path in used or twice in used or _PAPERS.fullmatch(path.rpartition("/")[2]):
            continue
        if path.count("/") == 1 and path.endswith((".yaml", ".yml")):
            continue  # told as a stray file
        yield _unused(path, used, known)


def _unused(path: str, used: Iterable[str], known: Iterable[str]) -> Problem:
    folder, _, name = path.rpartition("/")
    if _TWICE.search(name):
        meant = _TWICE.sub("", name)
        beside = [other.rpartition("/")[2] for other in sorted(used) if _beside(other, folder)]
        like = nearest(meant, beside)
        suggestion = f"`@2x` goes with a picture of the same name: there is no `{meant}`" + (
            f", but `{like}`." if like else "."
        )
    elif "/".join(folder.split("/")[:2]) in known:
        suggestion = f"Name it in the entry's YAML, or delete `{path}`."
    else:
        suggestion = f"Move it to the entry it belongs to, or delete `{path}`."
    return Problem(
        Severity.WARNING,
        "unused-file",
        f"Nothing in this pack shows `{name}`.",
        path,
        suggestion=suggestion,
    )


def _beside(path: str, folder: str) -> bool:
    return path.rpartition("/")[0] == folder


def _named(page: Page) -> Iterator[str]:
    """Every file that could be meant by a value of a YAML file, and the file itself."""
    yield page.file
    for value in _strings(page.value):
        if "." in value and len(value) <= 200:
            with suppress(PictureError):
                yield inside(page.folder, value)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, dict):
        yield from _strings(tuple(value.values()))
    elif isinstance(value, BaseModel):
        for item in value.__dict__.values():
            yield from _strings(item)


def files_of(files: PackFiles, skipped: set[str]) -> Iterator[str]:
    """The files of a pack, relative to it; no hidden ones, none of the `skipped` folders."""
    for folder, folders, names in os.walk(files.root):
        here = os.path.relpath(folder, files.root).replace(os.sep, "/")
        prefix = "" if here == "." else f"{here}/"
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith((".", "__")) and f"{prefix}{name}" not in skipped
        )
        yield from (f"{prefix}{name}" for name in sorted(names) if not name.startswith("."))
