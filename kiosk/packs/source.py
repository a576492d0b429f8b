"""Which folder a kiosk shows: of an installed pack, of an author, or of an archive."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.config import PackSource, shipped_pack
from kiosk.documents import Problem, did_you_mean, quote
from kiosk.packs import disk
from kiosk.packs.archive import PackRefused, open_archive
from kiosk.packs.installed import Installed
from kiosk.packs.names import NAME, refusal
from kiosk.packs.staging import is_archive, stage_archive
from kiosk.packs.store import Store

MOST_UNPACKED = 4
"""Archives whose files stay in the cache: one may be on the screen while others are tried."""

_REFERENCE = re.compile(rf"{NAME.pattern}(@[^/\\]+)?")
_BUSY = "Somebody else has been unpacking an archive for a long time. Try again when it is done."
_PATIENCE = 60.0
"""Seconds to wait while somebody else unpacks an archive, most likely the same one."""


@dataclass(frozen=True, slots=True)
class Sourced:
    """Where the files of the pack to show are."""

    folder: Path | None
    """None when there is no such pack."""
    problems: tuple[Problem, ...] = ()
    installed: Installed | None = None
    """The installed pack it is, when it is one."""


def open_source(source: PackSource | None, store: Store, cache: Path) -> Sourced:
    """The folder of the pack that `source` names; never raises for what is there.

    Without a source it is the installed pack that is on, and where none was ever put on, or
    neither that one nor the one before is whole, the pack that comes along with the program. A
    name that is also the path of a folder or file means that.
    """
    if source is None:
        pack, problems = store.choose()
        return Sourced(pack.folder if pack is not None else shipped_pack(), problems, pack)
    if source.path.is_dir():
        return Sourced(source.path)
    if is_archive(source.path) or source.path.is_file():
        return _from_archive(source.path, cache)
    if not _REFERENCE.fullmatch(source.written):
        return Sourced(source.path)
    return _named(source, store)


def _from_archive(archive: Path, cache: Path) -> Sourced:
    try:
        return Sourced(_unpacked(archive, cache))
    except PackRefused as refused:
        return Sourced(None, refused.problems)
    except disk.BusyError as busy:
        return Sourced(None, (refusal(str(archive), "busy", str(busy)),))
    except OSError as error:
        words = f"{quote(archive.name)} cannot be unpacked: {disk.why(error)}."
        return Sourced(None, (refusal(str(archive), "unreadable", words),))


def _named(source: PackSource, store: Store) -> Sourced:
    try:
        pack = store.find(source.written)
    except PackRefused as refused:
        if any(problem.code == "several-packs" for problem in refused.problems):
            return Sourced(None, refused.problems)
        names = [name for pack in store.installed() for name in (pack.name, pack.label)]
        words = (
            f"There is neither a folder `{source.path}` nor an installed pack "
            f"{quote(source.written)}."
        )
        near = did_you_mean(source.written, names) or "`kiosk pack list` shows what is installed."
        return Sourced(None, (refusal(str(source.path), "no-pack", words, near),))
    damage = tuple(store.damage(pack))
    return Sourced(None if damage else pack.folder, damage, pack)


def _unpacked(archive: Path, cache: Path) -> Path:
    """The folder of the cache with the files of `archive`, unpacked now unless it was before."""
    home = cache / "unpacked"
    disk.make_folder(home)
    with open_archive(archive) as opened:
        inventory = opened.inventory
        place = home / f"{inventory.name}-{inventory.digest[:32]}"
        with disk.alone(home / ".lock", _BUSY, patience=_PATIENCE):
            if not _is_whole(place, ((i.path, i.size) for i in inventory.files)):
                incoming = home / ".incoming"
                disk.remove_tree(incoming)
                disk.remove_tree(place)
                try:
                    stage_archive(opened, incoming, _keep_quiet)
                    disk.sync_tree(incoming, _say_nothing)
                    disk.move(incoming, place)
                except BaseException:
                    with suppress(OSError):
                        disk.remove_tree(incoming)
                    raise
            _prune(home, place)
    return place


def _is_whole(place: Path, files: Iterable[tuple[str, int]]) -> bool:
    try:
        return all((place / path).lstat().st_size == size for path, size in files)
    except OSError:
        return False


def _prune(home: Path, newest: Path) -> None:
    """Keep the few archives that were unpacked last."""
    ages = [
        (place.stat().st_mtime_ns, place)
        for place in home.iterdir()
        if place != newest and not place.name.startswith(".")
    ]
    for _, place in sorted(ages)[: -(MOST_UNPACKED - 1)]:
        disk.remove_tree(place)


def _keep_quiet(_what: str, _done: int, _of: int) -> None:
    """Nobody watches."""


def _say_nothing(_done: int, _of: int) -> None:
    """Nobody watches."""
