"""One kiosk per machine and user."""

import fcntl
import os
from collections.abc import Sequence
from pathlib import Path

from kiosk.host.folders import make_private, runtime_folders

LOCK_NAME = "kiosk.lock"


class OneKiosk:
    """The right to be this user's only kiosk on this machine.

    It is a lock that the kernel frees when the process ends, however it ends. Its file stays:
    removing it would let two kiosks lock two files of one name.
    """

    def __init__(self, folders: Sequence[Path] | None = None) -> None:
        """Look in ``folders``; the user's runtime folders when left out."""
        self._folders = tuple(runtime_folders(os.environ) if folders is None else folders)
        self._held: list[int] = []
        self._owner: int | None = None

    @property
    def folder(self) -> Path:
        """The runtime folder this kiosk uses."""
        return self._folders[0]

    @property
    def held(self) -> bool:
        """Whether this process is the one."""
        return bool(self._held)

    @property
    def owner(self) -> int | None:
        """The process id of the kiosk that runs already, when ``take`` said no and it is known."""
        return self._owner

    def take(self) -> bool:
        """Become the one kiosk; False when another one runs.

        Raises:
            UnsafeFolder: the runtime folder is not this user's alone.
        """
        if self._held:
            return True
        make_private(self.folder)
        if any(self._is_locked(folder) for folder in self._folders[1:]):
            return False
        lock = os.open(self.folder / LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        if not _lock(lock):
            self._owner = _read_pid(lock)
            os.close(lock)
            return False
        os.ftruncate(lock, 0)
        os.pwrite(lock, f"{os.getpid()}\n".encode(), 0)
        self._held.append(lock)
        # systemd-tmpfiles leaves a locked folder alone; otherwise it empties /tmp after ten days.
        guard = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        _lock(guard)
        self._held.append(guard)
        return True

    def release(self) -> None:
        """Let another kiosk run; without it the end of the process does the same."""
        while self._held:
            os.close(self._held.pop())

    def _is_locked(self, folder: Path) -> bool:
        try:
            lock = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
        except OSError:
            return False
        try:
            if _lock(lock):
                return False
            self._owner = _read_pid(lock)
            return True
        finally:
            os.close(lock)


def _lock(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _read_pid(file: int) -> int | None:
    text = os.pread(file, 20, 0).strip()
    return int(text) if text.isdigit() else None
