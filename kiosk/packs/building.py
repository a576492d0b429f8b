"""From an author's folder to a ``.kioskpack``."""

import errno
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.documents import Problem
from kiosk.packs import disk
from kiosk.packs.archive import SUFFIX, archive_bytes
from kiosk.packs.calm import Look, expect_calm
from kiosk.packs.inventory import Inventory
from kiosk.packs.pictures import PanelSize
from kiosk.packs.staging import Tell, stage_folder


@dataclass(frozen=True, slots=True)
class Built:
    """An archive that was built."""

    file: Path
    inventory: Inventory
    size: int
    """The bytes of the archive."""
    warnings: tuple[Problem, ...]
    left_out: tuple[str, ...]
    """Files of the folder that the pack does not use."""


def build(folder: Path, out: Path | None, *, panel: PanelSize, tell: Tell, look: Look) -> Built:
    """Build the pack in `folder` for `panel`; the same folder gives the same bytes.

    It is written to `out`, a file or a folder that is there; else to ``name-version.kioskpack``
    where one is. Raises PackRefused with all that keeps it from being built, and OSError; a file
    that was there before is then still there.
    """
    home = Path() if out is None else out if out.is_dir() else out.parent
    if not home.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "there is no such folder", str(home))
    under_way = home / f".{folder.resolve().name[:100]}.under-way"
    disk.remove_tree(under_way)
    disk.make_folder(under_way)
    try:
        staged = stage_folder(folder, under_way / "pack", panel, tell)
        expect_calm(staged, folder, look, tell)
        inventory = staged.inventory
        file = out if out is not None and not out.is_dir() else home / _name(inventory)
        archive = archive_bytes(inventory, staged.folder)
        disk.replace_file(file, archive, by_way_of=under_way / "archive", mode=0o666)
    finally:
        with suppress(OSError):
            disk.remove_tree(under_way)
    return Built(file, inventory, file.stat().st_size, staged.warnings, staged.left_out)


def _name(inventory: Inventory) -> str:
    version = "".join(c if c.isalnum() or c in "._+-" else "-" for c in inventory.version)
    return f"{inventory.name}-{version[:40]}{SUFFIX}"
