"""Makes archives by hand, good ones and such as nobody should take."""

import hashlib
import io
import json
import struct
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PIL import Image

MANIFEST = "format: 1\ntitle: {en: Jumps, nb: Hopp}\nversion: '2'\nlanguages: [en, nb]\n"
STUNT = """\
title: {en: The jump, nb: Hoppet}
hook: {en: One jump, nb: Ett hopp}
films: [{title: Dead Reckoning Part One, year: 2023}]
story: {en: He did it himself., nb: Han gjorde det selv.}
sources: [https://example.org/jump]
poster: {image: poster.png, alt: A jump}
"""
MAP = "map: {image: map.svg, alt: A long coast, west: 4, south: 57, east: 31, north: 71}\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'


def picture(kind: str = "PNG", size: tuple[int, int] = (8, 6), **more: Any) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "#1c4356").save(buffer, kind, **more)
    return buffer.getvalue()


def good_files() -> dict[str, bytes]:
    """The files of a small good pack."""
    return {
        "pack.yaml": MANIFEST.encode(),
        "stunts/jump/poster.png": picture(),
        "stunts/jump/stunt.yaml": STUNT.encode(),
    }


@dataclass
class Part:
    """One file of a zip, and how to lie about it."""

    name: str | bytes
    data: bytes
    mode: int = 0o100644
    flags: int | None = None
    method: int = 0
    packed: bytes | None = None
    size: int | None = None
    crc: int | None = None
    extra: bytes = b""
    comment: bytes = b""
    at: int | None = None
    date: int = 0x21
    local_name: bytes | None = None
    pad: bytes = b""
    """Bytes before it."""
    central_only: dict[str, int] = field(default_factory=dict)


def inventory_part(files: Mapping[str, bytes], **changes: object) -> Part:
    """The list that an archive begins with."""
    told: dict[str, object] = {
        "format": 1,
        "name": "jumps",
        "version": "2",
        "made_by": "kiosk",
        "total": sum(map(len, files.values())),
        "files": [
            {"path": path, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for path, data in sorted(files.items())
        ],
    }
    return Part("manifest.json", json.dumps(told | changes).encode())


def parts(files: Mapping[str, bytes], **changes: object) -> list[Part]:
    """The parts of an archive of `files`, its list first."""
    return [
        inventory_part(files, **changes),
        *(Part(path, data) for path, data in sorted(files.items())),
    ]


def zipped(
    some: Iterable[Part],
    *,
    before: bytes = b"",
    gap: bytes = b"",
    after: bytes = b"",
    comment: bytes = b"",
    end: Callable[[list[int]], list[int]] = list,
) -> bytes:
    """A zip of `some` parts; `end` changes the numbers of its last record."""
    body, directory = bytearray(before), bytearray()
    count = 0
    for part in some:
        count += 1
        body += part.pad
        name = part.name if isinstance(part.name, bytes) else part.name.encode()
        flags = part.flags if part.flags is not None else 0 if name.isascii() else 0x800
        packed = part.data if part.packed is None else part.packed
        size = len(part.data) if part.size is None else part.size
        crc = zlib.crc32(part.data) if part.crc is None else part.crc
        common = [20, flags, part.method, 0, part.date, crc, len(packed), size, len(name)]
        at = len(body) if part.at is None else part.at
        told = part.local_name or name
        body += struct.pack("<4s5H3I2H", b"PK\3\4", *common[:-1], len(told), 0) + told + packed
        row = dict(
            zip(("needs", "flags", "method", "time", "date", "crc", "packed", "size", "name"),
                common, strict=True)
        )  # fmt: skip
        row |= part.central_only
        directory += struct.pack(
            "<4s6H3I5H2I", b"PK\1\2", 3 << 8 | 20, *row.values(), len(part.extra),
            len(part.comment), 0, 0, part.mode << 16, at,
        ) + name + part.extra + part.comment  # fmt: skip
    body += gap
    numbers = end([0, 0, count, count, len(directory), len(body)])
    last = struct.pack("<4s4H2IH", b"PK\5\6", *numbers, len(comment)) + comment
    return bytes(body + directory) + last + after


def archive(files: Mapping[str, bytes], **changes: object) -> bytes:
    """An archive of `files`, as good as they are."""
    return zipped(parts(files, **changes))


def with_file(path: str, data: bytes, **more: Any) -> bytes:
    """A good archive with one more file in it, listed and in order."""
    files = good_files() | {path: data}
    return zipped(replace(part, **more) if part.name == path else part for part in parts(files))


def changed(path: str, old: str, new: str) -> bytes:
    """A good archive, with something else in one of its texts."""
    files = good_files()
    text = files[path].decode()
    assert old in text
    return archive(files | {path: text.replace(old, new).encode()})
