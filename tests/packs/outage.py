"""A module `os` that fails: the process is killed, or the disk is full, at a step of one's choice.

`Outage` stands in for `os` in `kiosk.packs.disk`. What has not been synced is lost, when it is to
be: the data of files, and names given, changed and taken away. That is the worst a disk may do.
"""

import errno
import os
import shutil
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

Mode = Literal["kill", "power", "full", "fault"]
"""kill: the process dies. power: and what was not synced is gone. full: from here on there is no
room. fault: this one step fails."""

NEVER = 1 << 30
_TAKES_ROOM = {"open", "write", "mkdir", "rename", "fsync"}


class Outage:
    """Like the module `os`, but for the step number `at`, counted from 0."""

    def __init__(self, mode: Mode, at: int, attic: Path) -> None:
        self.mode = mode
        self.at = at
        self.steps = 0
        self._attic = attic
        attic.mkdir(exist_ok=True)
        self._kept = 0
        self._dirty: dict[int, int] = {}
        self._undo: list[tuple[int, Callable[[], None]]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def open(self, path: Path, flags: int, mode: int = 0o777) -> int:
        if not flags & os.O_CREAT:
            return os.open(path, flags, mode)
        self._step("open")
        new = not os.path.lexists(path)
        handle = os.open(path, flags, mode)
        if new:
            above, name = self._above(path), Path(path).name
            self._after(above, lambda: os.unlink(name, dir_fd=above))
        return handle

    def write(self, handle: int, data: memoryview) -> int:
        self._dirty.setdefault(os.fstat(handle).st_ino, os.dup(handle))
        self._step("write", half=lambda: os.write(handle, data[: len(data) // 2]))
        return os.write(handle, data)

    def fsync(self, handle: int) -> None:
        self._step("fsync")
        inode = os.fstat(handle).st_ino
        if (kept := self._dirty.pop(inode, None)) is not None:
            os.close(kept)
        self._undo = [
            (above, undo) for above, undo in self._undo if os.fstat(above).st_ino != inode
        ]

    def mkdir(self, path: Path, mode: int) -> None:
        self._step("mkdir")
        os.mkdir(path, mode)
        above, name = self._above(path), Path(path).name
        self._after(above, lambda: shutil.rmtree(name, dir_fd=above))

    def rename(self, source: Path, target: Path) -> None:
        self._step("rename")
        kept = self._keep(target)
        os.rename(source, target)
        there, here = self._above(target), self._above(source)
        new, old = Path(target).name, Path(source).name

        def back() -> None:
            os.rename(new, old, src_dir_fd=there, dst_dir_fd=here)
            if kept is not None:
                os.link(kept, new, dst_dir_fd=there)

        self._after(there, back)

    def unlink(self, path: Path) -> None:
        self._step("unlink")
        kept = self._keep(path)
        os.unlink(path)
        above, name = self._above(path), Path(path).name
        if kept is not None:
            self._after(above, lambda: os.link(kept, name, dst_dir_fd=above))

    def rmdir(self, path: Path) -> None:
        self._step("rmdir")
        os.rmdir(path)
        above, name = self._above(path), Path(path).name
        self._after(above, lambda: os.mkdir(name, dir_fd=above))

    def chmod(self, path: Path, mode: int) -> None:
        self._step("chmod")
        os.chmod(path, mode)

    def _step(self, name: str, half: Callable[[], object] = lambda: None) -> None:
        here, self.steps = self.steps, self.steps + 1
        if self.mode == "full" and here >= self.at and name in _TAKES_ROOM:
            half() if here == self.at else None
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        if here != self.at:
            return
        if self.mode == "fault":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        if self.mode in {"kill", "power"}:
            half()
            if self.mode == "power":
                self._lose()
            os.kill(os.getpid(), signal.SIGKILL)

    def _lose(self) -> None:
        for handle in self._dirty.values():
            os.ftruncate(handle, 0)
        for _, undo in reversed(self._undo):
            with suppress(FileNotFoundError):
                undo()

    def _after(self, above: int, undo: Callable[[], None]) -> None:
        self._undo.append((above, undo))

    def _above(self, path: Path) -> int:
        return os.open(Path(path).parent, os.O_RDONLY | os.O_DIRECTORY)

    def _keep(self, path: Path) -> Path | None:
        """Another name for a file that is about to lose its own."""
        if not Path(path).is_file():
            return None
        self._kept += 1
        kept = self._attic / str(self._kept)
        os.link(path, kept)
        return kept
