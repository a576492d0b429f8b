"""What the first and last bytes of a picture file tell: its format, its size, whether it is whole.

Reads a few hundred bytes of each file, so that a pack with thousands of pictures opens at once.
Formats by their specifications: PNG (ISO/IEC 15948), JPEG (ITU-T T.81 annex B), WebP (RFC 9649).
"""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Format = Literal["PNG", "JPEG", "WebP", "SVG"]

_HEAD = 4096
_TAIL = 65536
_MOST_SEGMENTS = 4096
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_END = b"\x00\x00\x00\x00IEND\xaeB`\x82"
_JPEG_END = b"\xff\xd9"


class PictureError(Exception):
    """A picture file that cannot be shown; `code` is stable, the text is for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Header:
    """The format of a picture and its size in pixels; an SVG has none (0 by 0)."""

    format: Format
    width: int
    height: int


def read_header(path: Path | str) -> Header:
    """The header of the picture at `path`.

    Raises `PictureError` when it is not a regular file, not one of the four formats or cut short,
    and `OSError` when it cannot be read.
    """
    with opened_head(path, "picture") as (descriptor, size):
        return _read(descriptor, size)


@contextmanager
def opened_head(
    path: Path | str, what: str, *, most: int | None = None
) -> Iterator[tuple[int, int]]:
    """The descriptor of the file at `path`, and its size in bytes, of which it may have `most`.

    Raises `PictureError`, with codes that begin with `what`, when it is not a regular file or is
    larger, and `OSError` when it cannot be read. A pipe is not waited for.
    """
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise PictureError(f"{what}-not-a-file", "is not a file")
        if most is not None and status.st_size > most:
            raise PictureError(
                f"{what}-too-large",
                f"has {status.st_size / 1e6:.0f} MB: {most // 1_000_000} MB are the most",
            )
        yield descriptor, status.st_size
    finally:
        os.close(descriptor)


def _read(descriptor: int, size: int) -> Header:
    if size == 0:
        raise PictureError("picture-broken", "is empty")
    head = os.pread(descriptor, _HEAD, 0)
    if head.startswith(_PNG):
        return _png(descriptor, head, size)
    if head.startswith(b"\xff\xd8\xff"):
        return _jpeg(descriptor, size)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _webp(head, size)
    if head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        return Header("SVG", 0, 0)
    raise PictureError("picture-format", "is not a PNG, JPEG or WebP picture")


def _png(descriptor: int, head: bytes, size: int) -> Header:
    if head[12:16] != b"IHDR" or len(head) < 33:
        raise _cut_short()
    if not _ends_with(descriptor, size, _PNG_END, after=33):
        raise _cut_short()
    return Header("PNG", int.from_bytes(head[16:20]), int.from_bytes(head[20:24]))


def _jpeg(descriptor: int, size: int) -> Header:
    position = 2
    width = height = 0
    for _ in range(_MOST_SEGMENTS):
        segment = os.pread(descriptor, 9, position)
        if len(segment) < 4:
            raise _cut_short()
        marker = segment[1]
        if segment[0] != 0xFF:
            raise PictureError("picture-broken", "is damaged")
        if marker == 0xFF:  # fill byte before a marker
            position += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            if len(segment) < 9:
                raise _cut_short()
            height, width = int.from_bytes(segment[5:7]), int.from_bytes(segment[7:9])
        position += 2 + max(2, int.from_bytes(segment[2:4]))
        if marker == 0xDA:  # start of scan: the picture itself follows
            break
    else:
        raise PictureError("picture-broken", "is damaged")
    if not _ends_with(descriptor, size, _JPEG_END, after=position):
        raise _cut_short()
    return Header("JPEG", width, height)


def _webp(head: bytes, size: int) -> Header:
    if len(head) < 26 or int.from_bytes(head[4:8], "little") + 8 > size:
        raise _cut_short()
    chunk = head[12:16]
    if chunk == b"VP8X" and len(head) >= 30:
        width, height = (int.from_bytes(head[at : at + 3], "little") + 1 for at in (24, 27))
    elif chunk == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    elif chunk == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        width, height = (int.from_bytes(head[at : at + 2], "little") & 0x3FFF for at in (26, 28))
    else:
        raise PictureError("picture-broken", "is damaged")
    return Header("WebP", width, height)


def _ends_with(descriptor: int, size: int, mark: bytes, *, after: int) -> bool:
    """Whether `mark` ends the file; cameras may append data of their own behind it."""
    exact = size - len(mark)
    if exact >= after and os.pread(descriptor, len(mark), exact) == mark:
        return True
    start = max(after, size - _TAIL)
    return mark in os.pread(descriptor, _TAIL, start)


def _cut_short() -> PictureError:
    return PictureError("picture-cut-short", "is cut short")
