"""What the head of a recording tells: that it is sound a kiosk plays, and how long it takes.

Nothing is decoded here. Ogg by RFC 3533, with Opus (RFC 7845) or Vorbis in it; WAV as RIFF; MP3 by
its first frames (ISO/IEC 11172-3). What a file says of itself is held against the file.
"""

import os
from dataclasses import dataclass
from pathlib import PurePosixPath

from kiosk.content.headers import PictureError, opened_head

LARGEST_RECORDING = 30_000_000
"""Bytes: five minutes of WAV as a studio hands it over, in one channel."""
LONGEST_RECORDING = 300.0
"""Seconds: two hundred words take less than two minutes, and nobody listens for longer than five.
"""
SUFFIXES = {".ogg": "Ogg", ".opus": "Ogg", ".wav": "WAV", ".mp3": "MP3"}
_HEAD = 65_536
_LARGEST_PAGE = 65_307
_OPUS_RATE = 48_000
_MOST_CHUNKS = 100
_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
_MP3_KBITS = {
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_MP3_RATES = {
    3: (44_100, 48_000, 32_000),
    2: (22_050, 24_000, 16_000),
    0: (11_025, 12_000, 8_000),
}


@dataclass(frozen=True, slots=True)
class Recording:
    """The head of a recording."""

    format: str
    """Ogg, WAV or MP3."""
    seconds: float


def read_recording(path: str) -> Recording:
    """The head of the recording at `path`.

    Raises `PictureError` when it is not one that a kiosk plays, and `OSError` when it cannot be
    read.
    """
    with opened_head(path, "speech", most=LARGEST_RECORDING) as (descriptor, size):
        head = os.pread(descriptor, _HEAD, 0)
        if head[:4] == b"OggS":
            tail = os.pread(descriptor, _LARGEST_PAGE, max(0, size - _LARGEST_PAGE))
            recording = Recording("Ogg", _ogg(head, tail))
        elif head[:4] == b"RIFF" and head[8:12] == b"WAVE":
            recording = Recording("WAV", _wav(descriptor, size))
        elif head[:3] == b"ID3" or head[:1] == b"\xff":
            recording = Recording("MP3", _mp3(descriptor, size))
        else:
            raise PictureError("speech-format", "is no sound in Ogg, WAV or MP3")
    if not recording.seconds > 0:
        raise PictureError("speech-broken", "is damaged: it has no length")
    if recording.seconds > LONGEST_RECORDING:
        raise PictureError(
            "speech-too-long",
            f"takes {recording.seconds:.0f} s: {LONGEST_RECORDING / 60:.0f} minutes are the most",
        )
    suffix = PurePosixPath(path).suffix.lower()
    if SUFFIXES.get(suffix) != recording.format:
        right = f".{recording.format.lower()}"
        raise PictureError(
            "speech-suffix", f"is {recording.format}, so its name should end in `{right}`"
        )
    return recording


def _ogg(head: bytes, tail: bytes) -> float:
    """Seconds, by the number of samples at the end of the last page."""
    first = head[27 + head[26] :] if len(head) > 27 else b""
    if first[:8] == b"OpusHead" and len(first) >= 19:
        before, rate = int.from_bytes(first[10:12], "little"), _OPUS_RATE
    elif first[:7] == b"\x01vorbis" and len(first) >= 30:
        before, rate = 0, int.from_bytes(first[12:16], "little")
    else:
        raise PictureError("speech-codec", "is Ogg, but neither Opus nor Vorbis is in it")
    serial = head[14:18]
    at = len(tail)
    while (at := tail.rfind(b"OggS", 0, at)) >= 0:
        page = tail[at:]
        if page[4:5] == b"\0" and page[14:18] == serial and len(page) > 27:
            parts = page[26]
            if len(page) < 27 + parts or len(page) < 27 + parts + sum(page[27 : 27 + parts]):
                break
            samples = int.from_bytes(page[6:14], "little", signed=True)
            return (samples - before) / rate if rate else 0.0
    raise PictureError("speech-cut-short", "is cut short")


def _wav(descriptor: int, size: int) -> float:
    at, speed = 12, 0
    for _ in range(_MOST_CHUNKS):
        chunk = os.pread(descriptor, 24, at)
        if len(chunk) < 8:
            break
        length = int.from_bytes(chunk[4:8], "little")
        if chunk[:4] == b"fmt ":
            kind = int.from_bytes(chunk[8:10], "little")
            if kind not in {_PCM, _FLOAT, _EXTENSIBLE}:
                raise PictureError("speech-codec", "is WAV, but not plain sound: save it as PCM")
            speed = int.from_bytes(chunk[16:20], "little")
        elif chunk[:4] == b"data":
            if at + 8 + length > size:
                raise PictureError("speech-cut-short", "is cut short")
            return length / speed if speed else 0.0
        at += 8 + length + length % 2
    raise PictureError("speech-broken", "is damaged: there is no sound in it")


def _mp3(descriptor: int, size: int) -> float:
    at = 0
    tag = os.pread(descriptor, 10, 0)
    if tag[:3] == b"ID3" and len(tag) == 10:
        at = 10 + sum((byte & 0x7F) << 7 * (3 - n) for n, byte in enumerate(tag[6:10]))
    frame = os.pread(descriptor, 4096, at)
    length, seconds, rate = _mp3_frame(frame)
    second = os.pread(descriptor, 4, at + length)
    if len(second) == 4:
        _mp3_frame(second)
    for name in (b"Xing", b"Info"):
        where = frame.find(name, 0, 64)
        if where >= 0 and len(frame) >= where + 12 and frame[where + 7] & 1:
            return int.from_bytes(frame[where + 8 : where + 12]) * seconds
    return (size - at) * 8 / (rate * 1000)


def _mp3_frame(head: bytes) -> tuple[int, float, int]:
    """How long the frame is that begins here, in bytes and seconds, and its kilobits a second."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        raise PictureError("speech-format", "is no sound in Ogg, WAV or MP3")
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    kilobits, rate = head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or layer != 1 or not 0 < kilobits < 15 or rate == 3:
        raise PictureError("speech-codec", "is MPEG sound, but not MP3")
    bits = _MP3_KBITS[3 if version == 3 else 2][kilobits]
    hertz = _MP3_RATES[version][rate]
    samples = 1152 if version == 3 else 576
    return samples // 8 * bits * 1000 // hertz + (head[2] >> 1 & 1), samples / hertz, bits
