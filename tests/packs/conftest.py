"""A small good pack as a folder, a store, and the time."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.packs import Film, PanelSize, Store, disk
from tests.packs.forge import archive, good_files
from tests.packs.sample import _drawn_once, copied, made, pack

__all__ = ["_drawn_once", "copied", "made", "pack"]

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
PANEL = PanelSize()


def later(hours: int) -> datetime:
    return NOON + timedelta(hours=hours)


def hush(_what: str, _done: int, _of: int) -> None:
    """Nobody watches."""


def blind(clip: Path, _seconds: float, _patience: float, _tell: Callable[[int], None]) -> Film:
    """Where there is no clip, nothing is looked at."""
    raise AssertionError(f"{clip} is looked at")


def lay(folder: Path, files: dict[str, bytes]) -> Path:
    """Write files below a folder."""
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def tree(folder: Path) -> dict[str, bytes | None]:
    """All that is below a folder; nothing of an empty place where packs are put under way."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
        if path.name not in {".lock", ".under-way"}
    }


@pytest.fixture
def jumps(tmp_path: Path) -> Path:
    """The folder of a good pack."""
    return lay(tmp_path / "jumps", good_files())


@pytest.fixture
def jumps_file(tmp_path: Path) -> Path:
    """The archive of a good pack."""
    file = tmp_path / "jumps.kioskpack"
    file.write_bytes(archive(good_files()))
    return file


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "packs")


@pytest.fixture(scope="session", autouse=True)
def _quick_disk() -> Iterator[None]:
    """Nobody pulls the plug of these tests: `powercut.py` does, in a process of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(disk, "_sync", lambda _path, _flags: None)
        yield
