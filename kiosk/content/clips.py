"""What the head of a film clip tells: its size, its length, and how it is coded.

Nothing is decoded here. Containers by their specifications: WebM (RFC 9559 over RFC 8794) and MP4
(ISO/IEC 14496-12). What a file says of itself may be a lie: every length is held against the file.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import NamedTuple

from kiosk.content.headers import PictureError, opened_head

LARGEST_CLIP = 60_000_000
"""Bytes of a clip: 90 s in Full HD at 5 Mbit/s."""
LONGEST_CLIP = 600.0
"""Seconds: nobody stands before a kiosk for longer."""
MOST_CLIP_PIXELS = 1920 * 1080
_HEAD = 1_000_000
_LARGEST_INDEX = 4_000_000
_MOST_PARTS = 10_000
_WEBM_CODECS = {"V_VP8", "V_VP9"}
_MP4_CODECS = {"avc1", "avc3", "vp09"}
SUFFIXES = {".webm": "WebM", ".mp4": "MP4"}


@dataclass(frozen=True, slots=True)
class Clip:
    """The head of a clip."""

    format: str
    """WebM or MP4."""
    width: int
    height: int
    seconds: float
    codec: str
    """As the container names it: V_VP9, avc1."""
    sound: bool
    """Whether there is a track of sound in it."""


class _Track(NamedTuple):
    kind: str
    codec: str
    width: int
    height: int


def read_clip(path: str) -> Clip:
    """The head of the clip at `path`.

    Raises `PictureError` when it is not one that a kiosk plays, and `OSError` when it cannot be
    read.
    """
    with opened_head(path, "clip", most=LARGEST_CLIP) as (descriptor, size):
        head = os.pread(descriptor, 16, 0)
        if head[:4] == b"\x1aE\xdf\xa3":
            clip = _webm(os.pread(descriptor, _HEAD, 0), size)
        elif head[4:8] == b"ftyp":
            clip = _mp4(descriptor, size)
        else:
            raise PictureError("clip-format", "is not a WebM or MP4 film")
    _check(clip)
    suffix = PurePosixPath(path).suffix.lower()
    if SUFFIXES.get(suffix) != clip.format:
        right = f".{clip.format.lower()}"
        raise PictureError("clip-suffix", f"is {clip.format}, so its name should end in `{right}`")
    return clip


def _check(clip: Clip) -> None:
    known = _WEBM_CODECS if clip.format == "WebM" else _MP4_CODECS
    if clip.codec not in known:
        raise PictureError(
            "clip-codec",
            f"is coded as {clip.codec!r}, which not every kiosk plays: VP8 or VP9 in WebM, or "
            "H.264 in MP4, is what they do",
        )
    if clip.width < 16 or clip.height < 16 or not clip.seconds > 0:
        raise PictureError("clip-broken", "is damaged: it has no size or no length")
    if clip.width * clip.height > MOST_CLIP_PIXELS:
        raise PictureError(
            "clip-too-large",
            f"has {clip.width} × {clip.height} pixels: 1920 × 1080 are the most",
        )
    if clip.seconds > LONGEST_CLIP:
        raise PictureError("clip-too-long", f"takes {clip.seconds:.0f} s: ten minutes are the most")


# -- WebM ----------------------------------------------------------------------------------------


def _webm(head: bytes, size: int) -> Clip:
    kind = ""
    scale, ticks = 1_000_000, 0.0
    tracks: list[_Track] = []
    for number, start, end in _elements(head, 0, min(len(head), size)):
        if number == 0x1A45DFA3:
            kind = _text(head, {n: (s, e) for n, s, e in _elements(head, start, end)}.get(0x4282))
        elif number == 0x18538067:
            if end > size:
                raise PictureError("clip-cut-short", "is cut short")
            for inner, first, last in _elements(head, start, min(end, len(head))):
                if inner == 0x1F43B675:  # the first cluster: the film itself
                    break
                if inner == 0x1549A966:
                    info = {n: (s, e) for n, s, e in _elements(head, first, last)}
                    scale = _whole(head, info.get(0x2AD7B1)) or scale
                    ticks = _real(head, info.get(0x4489))
                elif inner == 0x1654AE6B:
                    tracks += [
                        _webm_track(head, s, e)
                        for n, s, e in _elements(head, first, last)
                        if n == 0xAE
                    ]
            break
    if kind != "webm":
        raise PictureError("clip-format", "is Matroska, but not WebM")
    return _clip("WebM", tracks, ticks * scale / 1e9)


def _webm_track(head: bytes, start: int, end: int) -> _Track:
    parts = {n: (s, e) for n, s, e in _elements(head, start, end)}
    picture = {n: (s, e) for n, s, e in _elements(head, *parts.get(0xE0, (0, 0)))}
    kinds = {1: "film", 2: "sound"}
    return _Track(
        kinds.get(_whole(head, parts.get(0x83)), "other"),
        _text(head, parts.get(0x86)),
        _whole(head, picture.get(0xB0)),
        _whole(head, picture.get(0xBA)),
    )


def _elements(data: bytes, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The elements between two places: what each is, and where its content begins and ends."""
    for _ in range(_MOST_PARTS):
        if start >= end:
            return
        number, start = _vint(data, start, marked=True)
        length, start = _vint(data, start, marked=False)
        stop = end if length < 0 else start + length
        yield number, start, stop
        start = stop


def _vint(data: bytes, at: int, *, marked: bool) -> tuple[int, int]:
    """A number of its own length, and where it ends; -1 is a size that nobody knows."""
    first = data[at] if at < len(data) else 0
    length = 9 - first.bit_length()
    if not first or length > (4 if marked else 8) or at + length > len(data):
        raise PictureError("clip-broken", "is damaged, or cut short")
    value = int.from_bytes(data[at : at + length])
    if marked:
        return value, at + length
    mask = (1 << 7 * length) - 1
    return (-1 if value & mask == mask else value & mask), at + length


def _whole(data: bytes, where: tuple[int, int] | None) -> int:
    return int.from_bytes(data[where[0] : min(where[1], where[0] + 8)]) if where else 0


def _real(data: bytes, where: tuple[int, int] | None) -> float:
    import struct  # noqa: PLC0415 - only packs with clips need it

    piece = data[where[0] : where[1]] if where else b""
    form = {4: ">f", 8: ">d"}.get(len(piece))
    value = float(struct.unpack(form, piece)[0]) if form else 0.0
    return value if 0 < value < 1e15 else 0.0


def _text(data: bytes, where: tuple[int, int] | None) -> str:
    piece = data[where[0] : min(where[1], where[0] + 32)] if where else b""
    return piece.rstrip(b"\0").decode("ascii", "replace")


# -- MP4 -----------------------------------------------------------------------------------------


def _mp4(descriptor: int, size: int) -> Clip:
    at = 0
    for _ in range(_MOST_PARTS):
        head = os.pread(descriptor, 16, at)
        if len(head) < 8:
            break
        length = int.from_bytes(head[:4])
        body = 8
        if length == 1:
            length, body = int.from_bytes(head[8:16]), 16
        length = length or size - at
        if length < body or at + length > size:
            raise PictureError("clip-cut-short", "is cut short")
        if head[4:8] == b"moov":
            if length > _LARGEST_INDEX:
                raise PictureError("clip-broken", "has an index that is far too long")
            return _moov(os.pread(descriptor, length - body, at + body))
        at += length
    raise PictureError("clip-broken", "is damaged: it has no index")


def _moov(data: bytes) -> Clip:
    tracks: list[_Track] = []
    seconds = 0.0
    for name, start, end in _boxes(data, 0, len(data)):
        if name == b"mvhd" and end - start >= 32:
            long = data[start] == 1
            at = start + (20 if long else 12)
            scale = int.from_bytes(data[at : at + 4])
            ticks = int.from_bytes(data[at + 4 : at + (12 if long else 8)])
            seconds = ticks / scale if scale else 0.0
        elif name == b"trak":
            tracks.append(_mp4_track(data, start, end))
    return _clip("MP4", tracks, seconds)


def _mp4_track(data: bytes, start: int, end: int) -> _Track:
    kind, codec, width, height = "other", "", 0, 0
    for name, first, last in _deep(data, start, end, (b"mdia", b"minf", b"stbl")):
        if name == b"hdlr":
            kinds = {b"vide": "film", b"soun": "sound"}
            kind = kinds.get(data[first + 8 : first + 12], "other")
        elif name == b"stsd" and last - first >= 16:
            codec = data[first + 12 : first + 16].decode("ascii", "replace")
            if last - first >= 44:
                width = int.from_bytes(data[first + 40 : first + 42])
                height = int.from_bytes(data[first + 42 : first + 44])
    return _Track(kind, codec, width, height)


def _deep(
    data: bytes, start: int, end: int, way: tuple[bytes, ...]
) -> Iterator[tuple[bytes, int, int]]:
    for box in _boxes(data, start, end):
        yield box
        if way and box[0] == way[0]:
            yield from _deep(data, box[1], box[2], way[1:])


def _boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    for _ in range(_MOST_PARTS):
        if start + 8 > end:
            return
        length = int.from_bytes(data[start : start + 4]) or end - start
        if length < 8 or start + length > end:
            raise PictureError("clip-broken", "is damaged")
        yield data[start + 4 : start + 8], start + 8, start + length
        start += length


def _clip(form: str, tracks: list[_Track], seconds: float) -> Clip:
    films = [track for track in tracks if track.kind == "film"]
    if len(films) != 1:
        raise PictureError("clip-broken", f"has {len(films)} films in it: one is what is shown")
    film = films[0]
    sound = any(track.kind == "sound" for track in tracks)
    return Clip(form, film.width, film.height, seconds, film.codec, sound)
