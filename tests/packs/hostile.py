"""Archives that nobody should take, each with words that its refusal must have."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PIL import Image

from tests.packs.forge import (
    MANIFEST,
    MAP,
    STUNT,
    SVG,
    Part,
    archive,
    changed,
    good_files,
    inventory_part,
    parts,
    picture,
    with_file,
    zipped,
)

GOOD = good_files()
YAML = "stunts/jump/stunt.yaml"
POSTER = "stunts/jump/poster.png"


def swapped(path: str, data: bytes) -> bytes:
    """A good archive with another file in the place of one, and listed so."""
    return archive(GOOD | {path: data})


def lied(**changes: Any) -> bytes:
    """A good archive whose first picture is not what the zip says."""
    some = parts(GOOD)
    return zipped([replace(p, **changes) if p.name == POSTER else p for p in some])


def map_of(svg: str) -> bytes:
    """A good archive with a map."""
    return archive(GOOD | {"pack.yaml": (MANIFEST + MAP).encode(), "map.svg": svg.encode()})


def by_zipfile(how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """What somebody gets who packs the folder by another program."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", how) as packed:
        packed.writestr("manifest.json", inventory_part(GOOD).data)
        for path, data in GOOD.items():
            packed.writestr(path, data)
    return buffer.getvalue()


def bomb(stored: int, claimed: int) -> bytes:
    return with_file("stunts/jump/x.png", b"", packed=b"\0" * stored, size=claimed, method=8)


def png_of(width: int, height: int) -> bytes:
    """A tiny file that says it is a huge picture."""
    head = struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)

    def chunk(kind: bytes, data: bytes) -> bytes:
        crc = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + crc

    data = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def damaged_png() -> bytes:
    """A picture with a right beginning and end, and nonsense between them."""
    buffer = io.BytesIO()
    Image.effect_noise((64, 64), 90).save(buffer, "PNG")
    data = bytearray(buffer.getvalue())
    data[200:260] = bytes(60)
    return bytes(data)


def repeated(count: int) -> bytes:
    some = parts({"pack.yaml": MANIFEST.encode()})
    return zipped([*some, *(Part(f"stunts/jump/{n}.png", b"") for n in range(count))])


ARCHIVES: dict[str, tuple[Callable[[], bytes], str]] = {
    # paths
    "stub": (lambda: b"PK\x03\x04 and nothing more", "ends in the middle"),
    "dots": (lambda: with_file("../../evil.yaml", b"x"), "leads out of the pack by `..`"),
    "dots within": (lambda: with_file("stunts/../../evil.png", b"x"), "leads out of the pack"),
    "dot": (lambda: with_file("stunts/./evil.png", b"x"), "not the plain path of a file"),
    "two slashes": (lambda: with_file("stunts//evil.png", b"x"), "not the plain path of a file"),
    "absolute": (lambda: with_file("/etc/evil.yaml", b"x"), "is not a path inside the pack"),
    "drive": (lambda: with_file("C:/evil.yaml", b"x"), "is not a path inside the pack"),
    "drive, relative": (lambda: with_file("c:evil.yaml", b"x"), "is not a path inside the pack"),
    "backslash": (lambda: with_file("stunts\\evil.png", b"x"), "has a backslash"),
    "share": (lambda: with_file("\\\\server\\evil.png", b"x"), "has a backslash"),
    "device CON": (lambda: with_file("stunts/CON.png", b"x"), "is the name of a device"),
    "device nul": (lambda: with_file("nul/x.png", b"x"), "is the name of a device"),
    "device COM1": (lambda: with_file("stunts/com1.tar.png", b"x"), "is the name of a device"),
    "stream": (lambda: with_file("stunts/x.png:y.png", b"x"), "not every system takes"),
    "wildcard": (lambda: with_file("stunts/x?.png", b"x"), "not every system takes"),
    "last blank": (lambda: with_file("stunts /x.png", b"x"), "not every system takes"),
    "last dot": (lambda: with_file("stunts./x.png", b"x"), "not every system takes"),
    "newline": (lambda: with_file("stunts/x\n.png", b"x"), "invisible characters in its name"),
    "null": (lambda: with_file("stunts/x.png\0.yaml", b"x"), "invisible characters in its name"),
    "turned": (lambda: with_file("stunts/\u202egnp.png", b"x"), "invisible characters"),
    "long": (lambda: with_file(f"{'x' * 210}.png", b"x"), "is longer than 200 characters"),
    "deep": (lambda: with_file("a/" * 9 + "x.png", b"x"), "more than 8 folders deep"),
    "not UTF-8": (
        lambda: zipped([*parts(GOOD), Part(b"\xff\xfe.png", b"x", flags=0x800)]),
        "is not written in UTF-8",
    ),
    "program": (lambda: with_file("run.sh", b"#!/bin/sh\n"), "`run.sh` has no place in a pack"),
    "Python": (lambda: with_file("stunts/__init__.py", b"x"), "has no place in a pack"),
    "library": (lambda: with_file("qml/plugin.so", b"\x7fELF"), "has no place in a pack"),
    "no suffix": (lambda: with_file("stunts/jump/x", b"x"), "has no place in a pack"),
    "nested": (lambda: with_file("more.kioskpack", archive(GOOD)), "has no place in a pack"),
    # two for one
    "capitals": (
        lambda: with_file("stunts/jump/Poster.png", picture()),
        "are the same name on many systems",
    ),
    "capital folders": (lambda: with_file("Stunts/x.png", b"x"), "`stunts` and `Stunts` are the"),
    "accents": (
        lambda: archive(GOOD | {"a\u0301.png": b"x", "\u00e1.png": b"y"}),
        "are the same name on many systems",
    ),
    "sharp s": (
        lambda: archive(GOOD | {"stra\u00dfe.png": b"x", "strasse.png": b"y"}),
        "are the same name on many systems",
    ),
    "twice": (lambda: zipped([*parts(GOOD), Part(POSTER, GOOD[POSTER])]), "stands in it twice"),
    "two lists": (
        lambda: zipped([*parts(GOOD), inventory_part(GOOD)]),
        "does not begin with its one `manifest.json`",
    ),
    "file and folder": (
        lambda: archive(GOOD | {"stunts/x.png": b"x", "stunts/x.png/y.png": b"x"}),
        "stands in it twice",
    ),
    # kinds
    "symbolic link": (lambda: lied(mode=0o120777, data=b"/etc/passwd"), "is a link"),
    "pipe": (lambda: lied(mode=0o010644), "is a device, a pipe or a socket"),
    "device": (lambda: lied(mode=0o020666), "is a device, a pipe or a socket"),
    "socket": (lambda: lied(mode=0o140666), "is a device, a pipe or a socket"),
    "folder": (
        lambda: zipped([*parts(GOOD), Part("empty/", b"", mode=0o040755)]),
        "was not packed by `kiosk pack build`",
    ),
    "set-uid": (lambda: lied(mode=0o104755), "was not packed by `kiosk pack build`"),
    "encrypted": (lambda: lied(flags=1), "is encrypted"),
    "strongly encrypted": (lambda: lied(flags=0x41), "is encrypted"),
    # bombs
    "ratio": (lambda: bomb(100, 50_000_000), "would grow from 100 bytes to 50 MB"),
    "one huge file": (lambda: bomb(1000, 4_294_967_294), "has 4.3 GB; 100 MB is the most"),
    "4 GB in all": (
        lambda: zipped(
            [
                *parts(GOOD),
                *(
                    Part(f"x{n}.png", b"", packed=b"0" * 990_000, size=99_000_000, method=8)
                    for n in range(22)
                ),
            ]
        ),
        "It would take 2.2 GB; 2.0 GB is the most",
    ),
    "20,001 files": (lambda: repeated(20_001), "more files, or more in them, than the 20,000"),
    "64-bit": (
        lambda: zipped(parts(GOOD), end=lambda n: [*n[:2], 0xFFFF, 0xFFFF, *n[4:]]),
        "more files, or more in them",
    ),
    "overlap": (lambda: lied(at=0), "lies over another file"),
    "quine": (
        lambda: zipped([*parts(GOOD), *(Part(f"x{n}.png", b"", at=0) for n in range(30))]),
        "lies over another file",
    ),
    # foreign or damaged
    "empty": (lambda: b"", "The file is empty."),
    "not a zip": (lambda: b"%PDF-1.7\n" * 100, "This is not a `.kioskpack`."),
    "program before it": (lambda: zipped(parts(GOOD), before=b"MZ\x90\0"), "is not a `.kioskpack`"),
    "by another program": (by_zipfile, "was not packed by `kiosk pack build`"),
    "stored by another": (lambda: by_zipfile(zipfile.ZIP_STORED), "was not packed by"),
    "cut short": (lambda: archive(GOOD)[:-400], "It ends in the middle."),
    "half": (lambda: archive(GOOD)[:600], "It ends in the middle."),
    "something behind": (lambda: zipped(parts(GOOD), after=b"<script>"), "Something stands behind"),
    "a comment": (lambda: zipped(parts(GOOD), comment=b"hello"), "Something stands behind"),
    "something between": (lambda: zipped(parts(GOOD), gap=b"hidden"), "directory is damaged"),
    "a gap": (lambda: lied(pad=b"hidden"), "comes after a gap"),
    "an extra": (lambda: lied(extra=b"UT\5\0\3\0\0\0\0"), "was not packed by"),
    "a remark": (lambda: lied(comment=b"hidden"), "was not packed by"),
    "a date": (lambda: lied(date=0x5B21), "was not packed by"),
    "two names": (lambda: lied(local_name=b"stunts/jump/evil00.png"), "two different things"),
    "two sizes": (lambda: lied(central_only={"crc": 7}), "two different things"),
    "wrong count": (
        lambda: zipped(parts(GOOD), end=lambda n: [0, 0, 2, 2, *n[4:]]),
        "directory is damaged",
    ),
    "two disks": (lambda: zipped(parts(GOOD), end=lambda n: [1, *n[1:]]), "Its directory is not"),
    "far away": (
        lambda: zipped(parts(GOOD), end=lambda n: [*n[:5], n[5] + 100]),
        "Its parts do not fit together.",
    ),
    # the list
    "no list": (lambda: zipped(parts(GOOD)[1:]), "does not begin with its one `manifest.json`"),
    "list not first": (
        lambda: zipped([*parts(GOOD)[1:], parts(GOOD)[0]]),
        "does not begin with its one `manifest.json`",
    ),
    "list is no JSON": (
        lambda: zipped([Part("manifest.json", b"{" * 9000), *parts(GOOD)[1:]]),
        "Its `manifest.json` cannot be used",
    ),
    "list of the future": (lambda: archive(GOOD, format=2), "cannot be used: `format`"),
    "list with more": (lambda: archive(GOOD, run="rm -rf"), "cannot be used: `run`"),
    "escape in a key": (
        lambda: archive(GOOD, **{"\x1b[2J": 1}),
        "cannot be used: `\\x1b[2J`",
    ),
    "escape in a version": (
        lambda: archive(GOOD, version="2\x1b[2J"),
        "cannot be used: `version`: There are invisible characters in it.",
    ),
    "name leads out": (lambda: archive(GOOD, name="../x"), "cannot be used: `name`"),
    "wrong total": (lambda: archive(GOOD, total=5), "do not add up"),
    "wrong hash": (
        lambda: zipped(
            [inventory_part(GOOD), *parts(GOOD | {YAML: STUNT.replace("One", "Two").encode()})[1:]]
        ),
        f"`{YAML}` is not what it was when the pack was built.",
    ),
    "wrong sum": (lambda: lied(crc=5), "is not what it was when the pack was built"),
    "missing": (lambda: zipped(parts(GOOD)[:-1]), f"`{YAML}` is missing from it"),
    "not listed": (
        lambda: zipped([*parts(GOOD), Part("z.png", b"x")]),
        "`z.png` is in it, but not in its `manifest.json`",
    ),
    "wrong size": (
        lambda: zipped([inventory_part(GOOD | {YAML: b"12"}), *parts(GOOD)[1:]]),
        f"has {len(STUNT)} bytes, not 2",
    ),
    "out of order": (
        lambda: zipped([parts(GOOD)[0], *reversed(parts(GOOD)[1:])]),
        "Its files are not in order.",
    ),
    "two versions": (lambda: archive(GOOD, version="3"), "is version `3`, and it is another"),
    "two ids": (
        lambda: swapped("pack.yaml", (MANIFEST + "id: hops\n").encode()),
        "calls it `jumps`, and its `pack.yaml` another name",
    ),
    "list too long": (
        lambda: zipped([Part("manifest.json", b" " * 8_000_001), *parts(GOOD)[1:]]),
        "is larger than any pack needs",
    ),
    # pictures
    "WebP as PNG": (lambda: swapped(POSTER, picture("WEBP")), "is a WebP but is named `.png`"),
    "text as PNG": (lambda: swapped(POSTER, b"hello" * 99), "is not a PNG, JPEG or WebP picture"),
    "GIF as PNG": (lambda: swapped(POSTER, picture("GIF")), "is not a PNG, JPEG or WebP picture"),
    "page as PNG": (lambda: swapped(POSTER, SVG.encode()), "is an SVG, and only the map can be"),
    "huge picture": (lambda: swapped(POSTER, png_of(50_000, 50_000)), "has 50000 × 50000 pixels"),
    "lying size": (lambda: swapped(POSTER, png_of(6000, 6000)), "is damaged"),
    "no size": (lambda: swapped(POSTER, png_of(0, 6000)), "it has no size"),
    "cut picture": (lambda: swapped(POSTER, picture()[:-20]), "is cut short"),
    "empty picture": (lambda: swapped(POSTER, b""), "is empty"),
    "damaged picture": (lambda: swapped(POSTER, damaged_png()), "is damaged"),
    # drawings
    "script": (lambda: map_of(SVG.replace("<path", "<script/><path")), "holds a <script>"),
    "handler": (lambda: map_of(SVG.replace("d=", "onload='x()' d=")), "event handler `onload`"),
    "foreign": (lambda: map_of(SVG.replace("<path", "<foreignObject/><path")), "<foreignObject>"),
    "reference": (
        lambda: map_of(SVG.replace("<path", "<image href='file:///etc/passwd'/><path")),
        "refers to something outside",
    ),
    "import": (
        lambda: map_of(SVG.replace("<path", "<style>@import 'http://x'</style><path")),
        "refers to a style outside",
    ),
    "entities": (lambda: map_of(f"<!DOCTYPE svg [<!ENTITY a 'b'>]>{SVG}"), "has a DOCTYPE"),
    "no drawing": (lambda: map_of("<html/>"), "does not begin with an <svg> element"),
    "half a drawing": (lambda: map_of(SVG[:-3]), "is not well-formed"),
    # texts
    "tag": (lambda: changed(YAML, "One jump", "!!python/name:os.system x"), "Tags such as"),
    "turned text": (lambda: changed(YAML, "He did", "He \u202edid"), "turns the direction"),
    "turned by escape": (lambda: changed(YAML, "The jump", '"a\\u202eb"'), "(U+202E)"),
    "bell": (lambda: changed(YAML, "He did", "He \x07did"), "invisible control character"),
    "aliases": (
        lambda: swapped(YAML, ("a: &a [1]\n" + STUNT + "b: [*a, *c]\n").encode()),
        "`*c` repeats something",
    ),
    "deep text": (lambda: swapped(YAML, b"a: " + b"[" * 5000), "levels stand inside"),
    "long text": (lambda: swapped(YAML, b"# " + b"x" * 1_100_000), "larger than 1 MB"),
    "Latin-1": (lambda: swapped(YAML, STUNT.encode() + b"# \xe5\n"), "is not UTF-8"),
    "picture outside": (
        lambda: changed(YAML, "image: poster.png", "image: ../../../x.png"),
        "leads out of this folder by `..`",
    ),
    "picture elsewhere": (
        lambda: changed(YAML, "image: poster.png", "image: /etc/passwd"),
        "is not a path inside this folder",
    ),
    "picture on the net": (
        lambda: changed(YAML, "image: poster.png", "image: 'http://x/y.png'"),
        "is not a path inside this folder",
    ),
    "script as a source": (
        lambda: changed(YAML, "https://example.org/jump", "'javascript:alert(1)'"),
        "javascript:alert(1)",
    ),
    "no entries": (lambda: archive({"pack.yaml": MANIFEST.encode()}), "This pack has no entries"),
    "no pack.yaml": (lambda: archive({YAML: STUNT.encode()}), "no `pack.yaml`"),
    "unknown key": (lambda: changed(YAML, "hook:", "onload: x\nhook:"), "no key `onload`"),
}  # fmt: skip
