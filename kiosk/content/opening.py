"""Open a pack: from its compiled form while nothing has changed, else from its files."""

import gc
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

import kiosk
from kiosk.content.compiling import Compiled, compile_pack
from kiosk.content.files import PackFiles, placed
from kiosk.content.keeping import keep, kept_file, read_kept
from kiosk.content.models import Activity, Entry, Kind, Location, Pack, Stunt
from kiosk.content.pictures import Picture
from kiosk.content.scan import Scan, scan_pack
from kiosk.content.verdicts import Verdicts
from kiosk.documents import Problem

_CACHE_FORMAT = 3
_MODELS: dict[Kind, type[Location | Stunt | Activity]] = {
    model.kind: model for model in (Location, Stunt, Activity)
}


@dataclass(frozen=True)
class OpenedPack:
    """A pack as it can be shown, and everything that is wrong with it."""

    pack: Pack | None
    """None when ``pack.yaml`` cannot be used or no entry can."""
    folder: Path
    problems: tuple[Problem, ...]
    """Sorted by file and place. Entries with errors are left out of the pack."""
    pictures: tuple[Picture, ...] = ()
    """Every picture that is asked for, also by entries that are left out; for `verify_pictures`."""
    allowed: tuple[Problem, ...] = ()
    """The warnings that the pack's `lint` allows: they are not among the problems."""
    clips: tuple[str, ...] = ()
    """The clips that are asked for and their captions, relative to the pack."""
    recordings: tuple[str, ...] = ()
    """The recordings that are asked for, relative to the pack."""


def open_pack(folder: Path, *, cache: Path | None = None) -> OpenedPack:
    """Open the pack in `folder`; never raises for what it finds there.

    With a `cache` folder, the pack is read from its files only when one of them has changed: all
    YAML by its bytes, pictures by size and time of change. The cache folder also tells which
    pictures `verify_pictures` found to be broken. Whatever is wrong with it, the pack opens.
    """
    files = PackFiles(folder)
    with without_collector():
        scan = scan_pack(files)
        verdicts = Verdicts.load(cache, files.root)
        compiled = _kept(cache, files, scan, verdicts)
        if compiled is None:
            compiled = compile_pack(scan, files, verdicts)
            _keep(cache, files, scan, verdicts, compiled)
    return OpenedPack(
        compiled.pack,
        folder,
        tuple(placed(problem, folder) for problem in compiled.problems),
        compiled.pictures,
        tuple(placed(problem, folder) for problem in compiled.allowed),
        compiled.clips,
        compiled.recordings,
    )


@contextmanager
def without_collector() -> Iterator[None]:
    """Hold the garbage collector off: a pack is a million objects, and none in a cycle.

    Looking through them again and again takes longer than making them (measured: three times as
    long for 10,000 entries).
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _kept(cache: Path | None, files: PackFiles, scan: Scan, verdicts: Verdicts) -> Compiled | None:
    if cache is None:
        return None
    body = read_kept(kept_file(cache, "pack", files.root), _key(scan, verdicts))
    if body is None:
        return None
    try:
        compiled = _unwritten(body)
    except (ValueError, RecursionError):
        return None
    same = all(files.fingerprint(path) == was for path, was in compiled.fingerprints.items())
    return compiled if same else None


def _keep(
    cache: Path | None, files: PackFiles, scan: Scan, verdicts: Verdicts, compiled: Compiled
) -> None:
    if cache is None or compiled.pack is None:
        return
    try:
        body = _written(compiled, compiled.pack)
    except ValueError:  # a text that is not Unicode, such as half of a surrogate pair
        return
    keep(kept_file(cache, "pack", files.root), _key(scan, verdicts), body)


def _written(compiled: Compiled, pack: Pack) -> bytes:
    """A line with all but the entries, and a line for each entry."""

    def line(model: BaseModel) -> str:
        return model.model_dump_json(by_alias=True, exclude_defaults=True)

    bare = pack.model_copy(update={kind.folder: {} for kind in Kind})
    lines = [line(compiled.model_copy(update={"pack": bare}))]
    for kind in Kind:
        lines += [f"{kind} {name} {line(one)}" for name, one in pack.entries(kind).items()]
    return "\n".join(lines).encode()


def _unwritten(body: bytes) -> Compiled:
    """The same again; raises ValueError for anything else.

    Line by line, for a kiosk may do this while it shows another pack: nobody else has Python's
    lock while a model is made, and a whole pack of a thousand entries takes several frames.
    """
    first, *lines = body.split(b"\n")
    compiled = Compiled.model_validate_json(first)
    entries: dict[Kind, dict[str, Entry]] = {kind: {} for kind in Kind}
    for line in lines:
        name, entry_id, data = line.split(b" ", 2)
        kind = Kind(name.decode())
        entries[kind][entry_id.decode()] = _MODELS[kind].model_validate_json(data)
    if compiled.pack is None:
        return compiled
    lists = {kind.folder: entries[kind] for kind in Kind}
    return compiled.model_copy(update={"pack": compiled.pack.model_copy(update=lists)})


def _key(scan: Scan, verdicts: Verdicts) -> str:
    """Changes with any YAML, folder or broken picture, and with the program that reads them."""
    program = f"{_CACHE_FORMAT} {kiosk.__version__} {_program()}"
    return f"pack {program} {scan.digest()} {verdicts.digest()}"


def _program() -> str:
    """Changes with the modules that turn YAML into a pack, for those who work on them."""
    package = os.path.dirname(kiosk.__file__)  # noqa: PTH120 (hot: a thousandth of Path's time)
    modules = hashlib.blake2b(digest_size=16)
    for room in ("content", "documents"):
        for item in sorted(os.scandir(os.path.join(package, room)), key=lambda item: item.name):  # noqa: PTH118
            if item.name.endswith(".py"):
                status = item.stat()
                modules.update(f"{item.name} {status.st_size} {status.st_mtime_ns} ".encode())
    return modules.hexdigest()
