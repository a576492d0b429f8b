"""Every change this room makes on a disk, in steps that a power cut may fall between.

Nothing else in `kiosk/packs/` writes. A folder is filled where nobody looks for it, brought to the
disk for good (`sync_tree`), and only then renamed to where it belongs: so whatever stops it, there
is the old or the new, and never a half. A test stops it after each call of `os`, and another fails
each: keep every step a call of a function of that module.
"""

import errno
import fcntl
import os
import stat
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

SPARE = 32_000_000
"""Bytes that are left free on a disk: the log and the state of a running kiosk need some."""

READ_ONLY, CLOSED = 0o400, 0o500
CHUNK = 1 << 20
"""Bytes read and written at once."""


_LOOK_AGAIN = 0.05
"""Seconds between two looks at a lock that somebody else holds."""


class BusyError(Exception):
    """Another process is changing the same packs; the message is for people."""


class DiskFullError(OSError):
    """There is not enough room, found out before anything was written."""

    def __init__(self, needed: int, free: int) -> None:
        super().__init__(errno.ENOSPC, "the disk is full")
        self.needed = needed
        self.free = free


def why(error: OSError) -> str:
    """What went wrong, for people: the end of a sentence, without its full stop."""
    if isinstance(error, DiskFullError):
        return f"it needs {size(error.needed)} and {size(error.free)} are free"
    words = {
        errno.ENOSPC: "the disk is full",
        errno.EDQUOT: "this user's share of the disk is full",
        errno.EROFS: "the disk is read-only",
        errno.EIO: "the disk or stick has a fault",
        errno.EACCES: "this user may not",
        errno.EPERM: "this user may not",
    }
    return words.get(error.errno or 0) or (error.strerror or str(error)).lower()


def size(count: float) -> str:
    """A number of bytes in decimal units, as on packages: ``4.5 MB``."""
    for unit, one in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= one:
            return f"{count / one:.1f} {unit}" if count < 10 * one else f"{count / one:.0f} {unit}"
    return f"{count:.0f} bytes"


def expect_room(folder: Path, needed: int) -> None:
    """Raise `DiskFullError` unless `needed` bytes and something to spare are free in `folder`."""
    found = os.statvfs(folder)
    free = found.f_bavail * found.f_frsize
    if needed + SPARE > free:
        raise DiskFullError(needed + SPARE, free)


def make_folder(folder: Path) -> None:
    """Make `folder`, and bring its name to the disk; no trouble when it is there."""
    try:
        os.mkdir(folder, 0o700)
    except FileExistsError:
        return
    sync_folder(folder.parent)


def make_folders(folder: Path, below: Path) -> None:
    """Make `folder` and those above it as far as `below`; `sync_tree` brings them to the disk."""
    if folder != below:
        make_folders(folder.parent, below)
        with suppress(FileExistsError):
            os.mkdir(folder, 0o700)


def make_usual_folder(folder: Path) -> None:
    """Make `folder` and those above it for an author, with the rights these are used to."""
    os.makedirs(folder, exist_ok=True)


def write_new(file: Path, data: Iterable[bytes], mode: int = READ_ONLY) -> None:
    """Write a new file; `sync_tree` brings it to the disk."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    handle = os.open(file, flags, mode)
    try:
        for piece in data:
            rest = memoryview(piece)
            while rest:
                rest = rest[os.write(handle, rest) :]
    finally:
        os.close(handle)


def lay_out(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write new files below `folder` for an author to edit, with the rights these are used to."""
    for path, data in files.items():
        os.makedirs((folder / path).parent, exist_ok=True)
        write_new(folder / path, [data], 0o666)


def replace_file(
    file: Path, data: Iterable[bytes], *, by_way_of: Path, mode: int = READ_ONLY
) -> None:
    """Put `data` at `file` in one step; `by_way_of` is a name for the meantime, on the same disk.

    Raises OSError, and leaves what was there; the name in between may stay behind.
    """
    remove_file(by_way_of)
    write_new(by_way_of, data, mode)
    try:
        sync_file(by_way_of)
        os.rename(by_way_of, file)
    except OSError:
        with suppress(OSError):
            remove_file(by_way_of)
        raise
    sync_folder(file.parent)


def move(folder: Path, to: Path) -> None:
    """Give a folder another name and place on the same disk, for good."""
    os.rename(folder, to)
    sync_folder(to.parent)
    sync_folder(folder.parent)


def sync_file(file: Path) -> None:
    """Wait until what is in `file` is on the disk."""
    _sync(file, os.O_RDONLY)


def sync_folder(folder: Path) -> None:
    """Wait until the names in `folder` are on the disk."""
    _sync(folder, os.O_RDONLY | os.O_DIRECTORY)


def sync_tree(folder: Path, told: Callable[[int, int], None]) -> None:
    """Bring everything in `folder` to the disk, and make its folders read-only but itself."""
    found = list(os.walk(folder, topdown=False, onerror=_raise))
    count = sum(len(files) for _, _, files in found)
    done = 0
    for here, _, files in found:
        for name in sorted(files):
            sync_file(Path(here, name))
            done += 1
            told(done, count)
        if Path(here) != folder:
            os.chmod(here, CLOSED)
        sync_folder(Path(here))


def remove_file(file: Path) -> None:
    """Remove `file`; no trouble when it is not there."""
    with suppress(FileNotFoundError):
        os.unlink(file)


def remove_tree(folder: Path) -> None:
    """Remove a file, or a folder with all that is in it; no link is ever followed.

    A cut leaves a part of it: so only what has been moved out of sight is removed.
    """
    try:
        found = os.lstat(folder)
    except FileNotFoundError:
        return
    if not stat.S_ISDIR(found.st_mode):
        remove_file(folder)
        return
    os.chmod(folder, 0o700)
    with os.scandir(folder) as items:
        names = sorted(item.name for item in items)
    for name in names:
        remove_tree(folder / name)
    os.rmdir(folder)


def remove_if_empty(folder: Path) -> None:
    """Remove a folder that nothing is in."""
    with suppress(OSError):
        os.rmdir(folder)


@contextmanager
def alone(lock: Path, sentence: str, *, patience: float = 0) -> Iterator[None]:
    """Hold the file `lock` while something is changed; the kernel lets go of it if we die.

    Raises BusyError with `sentence` when another process still holds it after `patience` seconds.
    """
    until = time.monotonic() + patience
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
    handle = os.open(lock, flags, 0o600)
    try:
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as error:
                if time.monotonic() >= until:
                    raise BusyError(sentence) from error
                time.sleep(_LOOK_AGAIN)
        yield
    finally:
        os.close(handle)


def pieces(handle: int, length: int, at: int) -> Iterator[bytes]:
    """The `length` bytes of an open file that begin at `at`; fewer when it ends before."""
    end = at + length
    while at < end and (piece := os.pread(handle, min(CHUNK, end - at), at)):
        yield piece
        at += len(piece)


def _sync(path: Path, flags: int) -> None:
    handle = os.open(path, flags | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _raise(error: OSError) -> None:
    raise error
