"""Captions of a clip: WebVTT (W3C) as a tuple of cues, or where in the file it is wrong.

Only what a kiosk shows is read: times and words. Settings, styles, regions and notes are passed
over, and tags inside the words (`<v Anna>`, `<i>`) are taken away: nothing of a pack is markup.
"""

import html
import re
from pathlib import Path
from typing import NamedTuple

from kiosk.content.headers import PictureError

LARGEST_CAPTIONS = 200_000
"""Bytes of a caption file: ten minutes of fast talk have some 15,000."""
MOST_CUES = 2000
_TIME = r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMES = re.compile(rf"[ \t]*{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t].*)?")
_TAG = re.compile(r"<[^<>]*>")


class Cue(NamedTuple):
    """Words, and when they are shown: milliseconds from the beginning of the clip."""

    start: int
    end: int
    text: str
    line: int = 0
    """The line of the file on which its times stand, from 1."""


class CaptionError(PictureError):
    """A caption file that cannot be shown, and the line, from 1, on which it goes wrong."""

    def __init__(self, code: str, message: str, line: int) -> None:
        super().__init__(code, message)
        self.line = line


def parse_captions(data: bytes) -> tuple[Cue, ...]:
    """The cues of a WebVTT file, in the order in which they stand.

    Raises `CaptionError` for the first thing that is wrong.
    """
    if len(data) > LARGEST_CAPTIONS:
        raise CaptionError("captions-too-large", "is larger than 200 kB", 1)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise CaptionError("captions-not-text", "is not UTF-8 text", line) from None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd").split("\n")
    if re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]) is None:
        raise CaptionError("captions-not-webvtt", "does not begin with the word WEBVTT", 1)
    cues: list[Cue] = []
    number = 1
    while number < len(lines):
        block = number
        while number < len(lines) and lines[number].strip():
            number += 1
        if number > block:
            cues += _cue(lines[block:number], block + 1)
        number += 1
    if not cues:
        raise CaptionError("captions-empty", "has no captions in it", len(lines))
    if len(cues) > MOST_CUES:
        raise CaptionError("captions-too-large", f"has more than {MOST_CUES} captions", 1)
    return tuple(cues)


def read_captions(path: Path | str) -> tuple[Cue, ...]:
    """The cues of the file at `path`; raises like `parse_captions`, or `OSError`."""
    with Path(path).open("rb") as file:
        return parse_captions(file.read(LARGEST_CAPTIONS + 1))


def _cue(block: list[str], first: int) -> list[Cue]:
    """The cue in a block of lines, which begins at line `first`; none in a note or a style."""
    head = block[0]
    if re.match(r"(NOTE|STYLE|REGION)(?:[ \t]|$)", head) or first == 2:
        return []  # what stands right below the first line tells of the file
    at = 0 if "-->" in head else 1
    times = _TIMES.fullmatch(block[at]) if at < len(block) else None
    if times is None:
        what = f"has no times like 00:01.000 --> 00:04.000 in “{block[min(at, len(block) - 1)]}”"
        raise CaptionError("captions-times", what, first + min(at, len(block) - 1))
    parts = [int(part or 0) for part in times.groups()]
    start, end = (
        ((hours * 60 + minutes) * 60 + seconds) * 1000 + millis
        for hours, minutes, seconds, millis in (parts[:4], parts[4:])
    )
    if end <= start:
        raise CaptionError("captions-times", "has a caption that ends before it begins", first + at)
    plain = (html.unescape(_TAG.sub("", line)).strip() for line in block[at + 1 :])
    words = "\n".join(line for line in plain if line)
    shown = "".join(sign for sign in words if sign.isprintable() or sign == "\n")
    return [Cue(start, end, shown, first + at)] if shown else []
