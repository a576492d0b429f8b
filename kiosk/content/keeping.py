"""Files in the cache folder: written whole or not at all, believed only when they are ours."""

import hashlib
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

_MOST_KEPT = 16


def kept_file(cache: Path, what: str, root: str) -> Path:
    """The file of `cache` that keeps `what` about the pack whose real folder is `root`."""
    return cache / f"{what}-{_digest(os.fsencode(root))[:24]}.json"


def read_kept(file: Path, key: str) -> bytes | None:
    """What `file` keeps under `key`; None when it is missing, foreign, damaged or of another key.

    Only a regular file of this very user counts, and only when its digest is right.
    """
    try:
        descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with open(descriptor, "rb") as stream:  # noqa: PTH123 (a descriptor has no path)
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid():
                return None
            if stream.readline(512) != _line(key):
                return None
            digest = stream.readline(512).rstrip().decode("ascii", "replace")
            body = stream.read()
    except OSError:
        return None
    return body if _digest(body) == digest else None


def keep(file: Path, key: str, body: bytes) -> None:
    """Keep `body` in `file` under `key`, readable by this user only.

    After a power cut there is the old file or the new one. A folder that cannot be written is no
    trouble: then nothing is kept. Of each sort of file only the sixteen newest stay.
    """
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor, name = tempfile.mkstemp(prefix=f".{file.stem}-", dir=file.parent)
        try:
            with open(descriptor, "wb") as stream:  # noqa: PTH123 (a descriptor has no path)
                stream.write(_line(key) + _digest(body).encode() + b"\n" + body)
                stream.flush()
                os.fsync(descriptor)
            os.replace(name, file)  # noqa: PTH105 (a name, not a path)
        except BaseException:
            with suppress(OSError):
                os.unlink(name)  # noqa: PTH108 (a name, not a path)
            raise
        _prune(file)


def _prune(newest: Path) -> None:
    what = newest.stem.rpartition("-")[0]
    for pattern, most in ((f"{what}-*.json", _MOST_KEPT), (f".{what}-*", 1)):
        ages = []
        for file in newest.parent.glob(pattern):
            with suppress(OSError):
                ages.append((file.stat().st_mtime_ns, file))
        for _, file in sorted(ages)[:-most]:
            with suppress(OSError):
                file.unlink()


def _line(key: str) -> bytes:
    return f"kiosk {key}\n".encode()


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=32).hexdigest()
