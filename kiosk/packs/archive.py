"""The ``.kioskpack``: a zip that is written in one way only, and read only if written in that way.

`manifest.json` comes first, then every file in the order of its path, stored as it is, without
time, owner or any other extra; then the directory, which repeats what stands before each file.
Pictures are compressed already, so that nothing is gained by compressing them again; and where
nothing is compressed nothing can grow, and the same pack is the same bytes with any zip library.
Layout: PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
"""

import hashlib
import os
import stat
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kiosk.documents import Problem, quote
from kiosk.packs import disk
from kiosk.packs.inventory import INVENTORY, LARGEST_INVENTORY, Inventory, read_inventory
from kiosk.packs.names import (
    LARGEST_FILE,
    LARGEST_PACK,
    MOST_FILES,
    few,
    name_problems,
    refusal,
)

SUFFIX = ".kioskpack"

Told = Callable[[int, int], None]
"""Is told how much is done, of how much."""

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_NEEDS, _UTF8, _MADE_ON = 20, 0x800, 3 << 8 | 20
_DATE = 0x21
"""The first of January 1980, the first day a zip can tell."""
_MODE = (stat.S_IFREG | 0o644) << 16
_ENCRYPTED = 0x2041
_LARGEST_DIRECTORY = (MOST_FILES + 1) * (_CENTRAL.size + 1000)
_MOST_RATIO = 100
"""A text shrinks to a tenth; what claims to grow a hundredfold is meant to fill a disk."""
_REBUILD = "Build it again with `kiosk pack build`, and copy it anew."


class PackRefused(Exception):  # noqa: N818 - an answer, not a fault
    """A pack is not taken, and nothing has changed; `problems` say why, all at once."""

    def __init__(self, problems: Iterable[Problem], sources: dict[str, str] | None = None) -> None:
        self.problems = tuple(problems)
        self.sources = sources or {}
        """The texts of files that problems speak of and that cannot be read any more."""
        super().__init__(" ".join(problem.message for problem in self.problems))


class _Row(NamedTuple):
    """What the directory of a zip tells of a file, in its order."""

    mark: bytes
    made: int
    needs: int
    flags: int
    method: int
    clock: int
    date: int
    crc: int
    packed: int
    size: int
    name: int
    extra: int
    comment: int
    disk: int
    inner: int
    mode: int
    at: int

    @property
    def as_we_pack(self) -> bool:
        """Whether all that could be of use to somebody else is as this module writes it."""
        ours = _MADE_ON, _NEEDS, 0, _DATE, 0, 0, 0, _MODE
        return ours == (
            self.made, self.needs, self.clock, self.date, self.extra, self.comment, self.disk,
            self.mode,
        )  # fmt: skip

    def local(self, name: bytes) -> bytes:
        """What has to stand before the file."""
        return _LOCAL.pack(_LOCAL_MARK, *self[2:11], 0) + name


class _Member(NamedTuple):
    path: str
    size: int
    crc: int
    at: int
    """Where its bytes begin."""


@dataclass(frozen=True)
class Archive:
    """An archive whose every byte is accounted for; the files themselves are not read yet."""

    shown: str
    inventory: Inventory
    handle: int
    members: tuple[_Member, ...]

    def unpack(self, folder: Path, told: Told) -> None:
        """Write all files below `folder`, each compared with its hash.

        Raises PackRefused when one is not what the inventory says, OSError when the disk fails.
        """
        wrong: list[Problem] = []
        done = 0
        for member, item in zip(self.members, self.inventory.files, strict=True):
            target = folder / member.path
            disk.make_folders(target.parent, folder)
            sha256, crc, size = hashlib.sha256(), 0, 0

            def read(member: _Member = member, sha256: "hashlib._Hash" = sha256) -> Iterator[bytes]:
                nonlocal crc, size
                for piece in disk.pieces(self.handle, member.size, member.at):
                    sha256.update(piece)
                    crc = zlib.crc32(piece, crc)
                    size += len(piece)
                    yield piece

            disk.write_new(target, read())
            if size != member.size:
                wrong.append(refusal(self.shown, "cut-short", "It ends in the middle.", _REBUILD))
                break
            if sha256.hexdigest() != item.sha256 or crc != member.crc:
                message = f"{quote(member.path)} is not what it was when the pack was built."
                wrong.append(refusal(self.shown, "wrong-hash", message, _REBUILD))
            done += member.size
            told(done, self.inventory.total)
        if wrong:
            raise PackRefused(few(wrong, self.shown))

    def read(self, path: str) -> bytes:
        """The bytes of one file, compared with its hash; raises PackRefused."""
        for member, item in zip(self.members, self.inventory.files, strict=True):
            if member.path == path:
                data = b"".join(disk.pieces(self.handle, member.size, member.at))
                if hashlib.sha256(data).hexdigest() == item.sha256:
                    return data
        message = f"{quote(path)} is not what it was when the pack was built."
        raise PackRefused([refusal(self.shown, "wrong-hash", message, _REBUILD)])


def archive_bytes(inventory: Inventory, folder: Path) -> Iterator[bytes]:
    """The bytes of the archive of the files in `folder`, which `inventory` lists."""
    body = inventory.as_bytes()
    directory, at = [], 0
    files = [(INVENTORY, len(body)), *((item.path, item.size) for item in inventory.files)]
    for path, size in files:
        name = path.encode()
        data = [body] if path == INVENTORY else list(_read(folder / path))
        crc = 0
        for piece in data:
            crc = zlib.crc32(piece, crc)
        flags = 0 if path.isascii() else _UTF8
        common = (_NEEDS, flags, 0, 0, _DATE, crc, size, size, len(name), 0)
        yield _LOCAL.pack(_LOCAL_MARK, *common) + name
        yield from data
        directory.append(_CENTRAL.pack(_CENTRAL_MARK, _MADE_ON, *common, 0, 0, 0, _MODE, at) + name)
        at += _LOCAL.size + len(name) + size
    whole = b"".join(directory)
    yield whole
    yield _END.pack(_END_MARK, 0, 0, len(files), len(files), len(whole), at, 0)


@contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Open the archive at `path` and account for every byte of it.

    Raises PackRefused with all that is wrong with it, OSError when it cannot be read.
    """
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        shown = str(path)
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            raise PackRefused([refusal(shown, "not-a-file", "This is not a file.")])
        yield _account(handle, found.st_size, shown)
    finally:
        os.close(handle)


def _account(handle: int, size: int, shown: str) -> Archive:
    def refuse(code: str, message: str, suggestion: str | None = _REBUILD) -> PackRefused:
        return PackRefused([refusal(shown, code, message, suggestion)])

    def read(length: int, at: int) -> bytes:
        return b"".join(disk.pieces(handle, length, at))

    if not read(4, 0).startswith(_LOCAL_MARK):
        empty = "The file is empty." if not size else "This is not a `.kioskpack`."
        raise refuse("not-an-archive", empty)
    if size > LARGEST_PACK + _LARGEST_DIRECTORY * 2:
        raise refuse("too-large", f"It has {disk.size(size)}; {disk.size(LARGEST_PACK)} is most.")
    last = read(_END.size, max(0, size - _END.size))
    if len(last) < _END.size or last[:4] != _END_MARK or last[-2:] != b"\0\0":
        if _END_MARK in read(70_000, max(0, size - 70_000)):
            raise refuse("foreign-archive", "Something stands behind the end of the archive.")
        raise refuse("cut-short", "It ends in the middle.")
    _, disk_no, first_disk, here, count, length, at, _ = _END.unpack(last)
    if count == 0xFFFF or at == 0xFFFFFFFF or length == 0xFFFFFFFF or count > MOST_FILES + 1:
        raise refuse(
            "too-many-files", f"It has more files, or more in them, than the {MOST_FILES:,} and "
            f"{disk.size(LARGEST_PACK)} that a pack can have."
        )  # fmt: skip
    if (disk_no, first_disk, here) != (0, 0, count) or length > _LARGEST_DIRECTORY:
        raise refuse("foreign-archive", "Its directory is not as `kiosk pack build` writes it.")
    if at + length + _END.size != size:
        raise refuse("damaged-archive", "Its parts do not fit together.")
    members, problems = _members(read(length, at), count, at, read, shown)
    if problems:
        raise PackRefused(few(problems, shown))
    if members[0].size > LARGEST_INVENTORY:
        raise refuse("bad-inventory", f"Its `{INVENTORY}` is larger than any pack needs.")
    try:
        inventory = read_inventory(read(members[0].size, members[0].at))
    except ValueError as error:
        raise refuse("bad-inventory", f"Its `{INVENTORY}` cannot be used: {error}") from None
    problems = list(_compare(inventory, members[1:], shown))
    if problems:
        raise PackRefused(few(problems, shown))
    return Archive(shown, inventory, handle, members[1:])


def _members(
    directory: bytes, count: int, end: int, read: Callable[[int, int], bytes], shown: str
) -> tuple[tuple[_Member, ...], list[Problem]]:
    """The files that the directory of an archive tells, and all that is wrong with them."""
    members: list[_Member] = []
    problems: list[Problem] = []
    position = expected = total = 0
    damaged = refusal(shown, "damaged-archive", "Its directory is damaged.", _REBUILD)
    for _ in range(count):
        fields = directory[position : position + _CENTRAL.size]
        if len(fields) < _CENTRAL.size or fields[:4] != _CENTRAL_MARK:
            return (), [*problems, damaged]
        row = _Row._make(_CENTRAL.unpack(fields))
        position += _CENTRAL.size
        raw = directory[position : position + row.name]
        position += row.name + row.extra + row.comment
        try:
            path = raw.decode("utf-8" if row.flags & _UTF8 else "ascii")
        except UnicodeDecodeError:
            path = raw.decode("cp437")
            message = f"The name {quote(path)} is not written in UTF-8."
            problems.append(refusal(shown, "odd-character", message, _REBUILD))
        total += row.size
        wrong = _wrong(path, row) or _misplaced(row, raw, expected, read)
        if wrong is not None:
            problems.append(refusal(shown, wrong[0], f"{quote(path)} {wrong[1]}.", _REBUILD))
        begin = row.at + _LOCAL.size + row.name
        expected = begin + row.packed
        members.append(_Member(path, row.size, row.crc, begin))
    if total > LARGEST_PACK:
        message = f"It would take {disk.size(total)}; {disk.size(LARGEST_PACK)} is the most."
        problems.insert(0, refusal(shown, "too-large", message, "Scale the pictures down."))
    if not problems and (expected != end or position != len(directory) or not members):
        problems.append(damaged)
    paths = [member.path for member in members]
    if paths[:1] != [INVENTORY] or paths.count(INVENTORY) > 1:
        message = f"It does not begin with its one `{INVENTORY}`."
        problems.append(refusal(shown, "no-inventory", message, _REBUILD))
    problems += name_problems((path for path in paths if path != INVENTORY), shown)
    return tuple(members), problems


def _wrong(path: str, row: _Row) -> tuple[str, str] | None:  # noqa: PLR0911 - a list of reasons
    """A code, and words to follow the file's name, for what no pack of ours has."""
    kind = stat.S_IFMT(row.mode >> 16)
    if stat.S_ISLNK(kind):
        return "link", "is a link"
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        return "not-a-file", "is a device, a pipe or a socket"
    if row.flags & _ENCRYPTED:
        return "encrypted", "is encrypted"
    if row.size > LARGEST_FILE:
        return "large-file", f"has {disk.size(row.size)}; {disk.size(LARGEST_FILE)} is the most"
    if row.size > _MOST_RATIO * max(1, row.packed):
        return "bomb", f"would grow from {disk.size(row.packed)} to {disk.size(row.size)}"
    plain = not row.method and row.packed == row.size and not row.flags & ~_UTF8
    if not plain or not row.as_we_pack or path.endswith("/"):
        return "foreign-archive", "was not packed by `kiosk pack build`"
    return None


def _misplaced(
    row: _Row, name: bytes, expected: int, read: Callable[[int, int], bytes]
) -> tuple[str, str] | None:
    """The same for a file that does not follow the one before it, or is two files in one."""
    if row.at != expected:
        over = row.at < expected
        return ("overlap", "lies over another file") if over else ("gap", "comes after a gap")
    if read(_LOCAL.size + len(name), row.at) != row.local(name):
        return "two-stories", "is said to be two different things"
    return None


def _compare(inventory: Inventory, members: tuple[_Member, ...], shown: str) -> Iterator[Problem]:
    listed = {item.path: item for item in inventory.files}
    there = {member.path: member for member in members}
    for path in sorted(listed.keys() | there.keys()):
        if path not in there:
            message = f"{quote(path)} is missing from it."
        elif path not in listed:
            message = f"{quote(path)} is in it, but not in its `{INVENTORY}`."
        elif listed[path].size != there[path].size:
            message = f"{quote(path)} has {there[path].size} bytes, not {listed[path].size}."
        else:
            continue
        yield refusal(shown, "wrong-files", message, _REBUILD)
    if [member.path for member in members] != sorted(there):
        yield refusal(shown, "foreign-archive", "Its files are not in order.", _REBUILD)


def _read(path: Path) -> Iterator[bytes]:
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        yield from disk.pieces(handle, LARGEST_FILE + 1, 0)
    finally:
        os.close(handle)
