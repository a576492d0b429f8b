"""From a folder of an author, or an archive, to a checked pack in a folder of ours.

This is the one gate: whatever is built or installed comes through it. A pack is first looked over
without opening what could do harm, then copied, and what was copied is checked as the kiosk will
read it. Nothing goes through that was not looked at.
"""

import errno
import hashlib
import os
import stat
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import kiosk
from kiosk.content import (
    Kind,
    Manifest,
    OpenedPack,
    PictureError,
    doubled,
    open_pack,
    read_header,
    verify_pictures,
)
from kiosk.documents import Document, Problem, Severity, quote, read_document
from kiosk.packs import disk
from kiosk.packs.archive import SUFFIX, Archive, PackRefused
from kiosk.packs.inventory import Inventory, Item
from kiosk.packs.names import (
    LARGEST_FILE,
    LARGEST_PACK,
    MOST_FILES,
    few,
    is_junk,
    name_problems,
    refusal,
    slug,
)
from kiosk.packs.pictures import Need, PanelSize, all_of_it, fit

Tell = Callable[[str, int, int], None]
"""Is told what is being done, how much of it is done, and of how much."""

MANIFEST = "pack.yaml"
_DEEPEST_WALK = 32
"""Folders inside each other that are looked into, though none so deep can be in a pack."""
_AT_ONCE = 2
"""Pictures in hand at the same time: each may take 160 MB, and a small machine has two cores."""


@dataclass(frozen=True)
class Staged:
    """A good pack in a folder that nobody shows yet."""

    folder: Path
    inventory: Inventory
    title: dict[str, str]
    """By language, the pack's fallback first; under ``*`` when it is the same in all."""
    warnings: tuple[Problem, ...]
    """What its author may want to look at."""
    clips: tuple[str, ...] = ()
    """Its clips, relative to the folder."""
    left_out: tuple[str, ...] = ()
    """Files of an author's folder that the pack does not use."""


def stage_folder(folder: Path, into: Path, panel: PanelSize, tell: Tell) -> Staged:
    """Copy what the pack in `folder` uses to the new folder `into`, its pictures made right.

    Raises PackRefused with all that is wrong with it, OSError when the disk fails.
    """
    found, problems = look_over(folder)
    opened = open_pack(folder)
    problems = few(problems, str(folder)) + _errors(opened.problems)
    if problems or opened.pack is None:
        raise PackRefused(problems or [refusal(str(folder), "no-pack", "There is no pack here.")])
    used = _used(opened, found, folder, panel)
    disk.expect_room(into.parent, sum(found[path] for path in used))
    disk.make_folder(into)
    needs = _needs(opened, panel)
    items = []
    for done, (path, data) in enumerate(_prepared(folder, used, needs), 1):
        target = into / path
        disk.make_folders(target.parent, into)
        disk.write_new(target, [data])
        items.append(Item(path=path, size=len(data), sha256=hashlib.sha256(data).hexdigest()))
        tell("Preparing", done, len(used))
    manifest = opened.pack.manifest
    inventory = Inventory(
        format=1,
        name=manifest.id or slug(folder.resolve().name) or "pack",
        version=manifest.version,
        made_by=f"kiosk {kiosk.__version__}",
        total=sum(item.size for item in items),
        files=tuple(items),
    )
    staged = _checked(into, inventory, str(folder), tell)
    return replace(staged, left_out=tuple(sorted(found.keys() - set(used))))


def stage_archive(archive: Archive, into: Path, tell: Tell) -> Staged:
    """Unpack an archive to the new folder `into`; raises like `stage_folder`."""
    disk.expect_room(into.parent, archive.inventory.total)
    disk.make_folder(into)
    archive.unpack(into, lambda done, of: tell("Unpacking", done * 100 // max(of, 1), 100))
    return _checked(into, archive.inventory, archive.shown, tell)


def look_over(folder: Path) -> tuple[dict[str, int], list[Problem]]:
    """The files of an author's folder with their sizes, without what systems leave behind.

    And all that keeps it from being a pack: links, devices, names, numbers. Opens no file.
    """
    shown = str(folder)
    found: dict[str, int] = {}
    problems: list[Problem] = []
    for path, status in _walk(folder, ""):
        kind = stat.S_IFMT(status.st_mode)
        if stat.S_ISLNK(kind):
            message = f"{quote(path)} is a link."
            fix = "Put the file itself there: a link leads nowhere on another machine."
            problems.append(refusal(shown, "link", message, fix))
        elif stat.S_ISDIR(kind):
            problems.append(refusal(shown, "deep-path", f"{quote(path)} lies too deep."))
        elif kind != stat.S_IFREG:
            message = f"{quote(path)} is a device, a pipe or a socket."
            problems.append(refusal(shown, "not-a-file", message, "Remove it."))
        elif status.st_size > LARGEST_FILE:
            message = f"{quote(path)} has {disk.size(status.st_size)}."
            most = f"{disk.size(LARGEST_FILE)} is the most."
            problems.append(refusal(shown, "large-file", message, most))
        found[path] = status.st_size
        if len(found) > MOST_FILES:
            message = f"There are more than the {MOST_FILES:,} files that a pack can have."
            problems.append(refusal(shown, "too-many-files", message))
            break
    return found, problems


def _walk(folder: Path, inside: str) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder / inside) as items:
        known = sorted(items, key=lambda item: item.name)
    for item in known:
        path = f"{inside}{item.name}"
        if is_junk(item.name):
            continue
        status = item.stat(follow_symlinks=False)
        if stat.S_ISDIR(status.st_mode) and path.count("/") < _DEEPEST_WALK:
            yield from _walk(folder, f"{path}/")
        else:
            yield path, status


def _used(
    opened: OpenedPack, found: dict[str, int], folder: Path, panel: PanelSize
) -> tuple[str, ...]:
    """The files of an author's folder that the pack uses, sorted."""
    used = {MANIFEST}
    if opened.pack is not None:
        used |= {f"{k.folder}/{id_}/{k.file}" for k in Kind for id_ in opened.pack.entries(k)}
    plain = {doubled(picture.path): picture.path for picture in opened.pictures}
    for picture in opened.pictures:
        if not picture.spare or _is_needed(
            folder / picture.path, folder / plain[picture.path], panel
        ):
            used.add(picture.path)
    used.update(opened.clips)
    used.update(opened.recordings)
    problems = list(name_problems(sorted(used), str(folder)))
    if sum(found.get(path, 0) for path in used) > LARGEST_PACK:
        message = f"It would take more than {disk.size(LARGEST_PACK)}."
        problems.append(refusal(str(folder), "too-large", message, "Scale the pictures down."))
    missing = used - found.keys()
    problems += [
        refusal(str(folder), "missing-file", f"{quote(path)} is not here under this very name.")
        for path in sorted(missing)
    ]
    if problems:
        raise PackRefused(problems)
    return tuple(sorted(used))


def _is_needed(double: Path, single: Path, panel: PanelSize) -> bool:
    """Whether a picture's double is good, and `panel` so large that it makes a difference."""
    try:
        one, two = read_header(single), read_header(double)
    except (PictureError, OSError):
        return False
    if (two.width, two.height) != (2 * one.width, 2 * one.height):
        return False
    return not panel.covered_by(one.width, one.height)


def _needs(opened: OpenedPack, panel: PanelSize) -> dict[str, Need]:
    """How large each picture has to be; the map stays what it is, for its edges are degrees."""
    needs: dict[str, Need] = {}
    for picture in opened.pictures:
        if picture.spare:
            needs[picture.path] = all_of_it
        elif picture.where[0] == "poster":
            needs[picture.path] = panel.poster
        elif picture.where[0] == "photos":
            needs.setdefault(picture.path, panel.photo)
        elif not picture.path.endswith(".svg"):
            needs[picture.path] = all_of_it
    return needs


def _prepared(
    folder: Path, used: Iterable[str], needs: dict[str, Need]
) -> Iterator[tuple[str, bytes]]:
    """Each used file as it goes into the pack, in order, a few being worked on at once."""
    waiting: deque[tuple[str, Future[bytes]]] = deque()
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for path in used:
            waiting.append((path, pool.submit(_one, folder / path, needs.get(path))))
            if len(waiting) > _AT_ONCE * 2:
                first, job = waiting.popleft()
                yield first, job.result()
        for path, job in waiting:
            yield path, job.result()


def _one(file: Path, need: Need | None) -> bytes:
    handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        data = b"".join(disk.pieces(handle, LARGEST_FILE, 0))
    finally:
        os.close(handle)
    if need is None:
        return data
    try:
        return fit(data, need)
    except MemoryError:
        raise OSError(errno.ENOMEM, "there is not enough memory", str(file)) from None
    except Exception:  # Pillow raises anything; the check that follows names the picture
        return data


def _checked(folder: Path, inventory: Inventory, shown: str, tell: Tell) -> Staged:
    """The pack in `folder`, which came from `shown`, when a kiosk can show all of it."""
    stop = threading.Event()
    opened = open_pack(folder)
    broken = verify_pictures(
        folder,
        opened.pictures,
        progress=lambda done, of: tell("Checking pictures", done, of),
        stop=stop,
        workers=_AT_ONCE,
    )
    placed = [replace(problem, file=str(folder / problem.file)) for problem in broken]
    problems = [*opened.problems, *placed]
    manifest: Document[Manifest] = read_document(folder / MANIFEST, Manifest)
    sources = dict(_texts(problems, folder, shown))
    ours = [_said_of(problem, folder, shown) for problem in problems]
    errors = _errors(ours)
    if manifest.value is not None and manifest.value.id not in {None, inventory.name}:
        message = f"Its list calls it `{inventory.name}`, and its `{MANIFEST}` another name."
        errors.append(refusal(shown, "two-names", message, "Build the pack again."))
    if manifest.value is not None and manifest.value.version != inventory.version:
        message = f"Its list says it is version {quote(inventory.version)}, and it is another."
        errors.append(refusal(shown, "two-names", message, "Build the pack again."))
    if errors or manifest.value is None or opened.pack is None:
        raise PackRefused(errors, sources)
    title = dict(manifest.value.title)
    first = manifest.value.languages[0]
    ordered = {tag: title[tag] for tag in sorted(title, key=lambda tag: (tag != first, tag))}
    warnings = tuple(p for p in ours if p.severity is Severity.WARNING)
    clips = sorted({path for path in opened.clips if not path.endswith(".vtt")})
    return Staged(folder, inventory, ordered, warnings, tuple(clips))


def _texts(problems: Iterable[Problem], folder: Path, shown: str) -> Iterator[tuple[str, str]]:
    for file in {problem.file for problem in problems}:
        if file.endswith(".yaml") and Path(file).is_file():
            text = Path(file).read_bytes().decode("utf-8", "replace")
            yield file.replace(str(folder), shown, 1), text


def _said_of(problem: Problem, folder: Path, shown: str) -> Problem:
    return replace(problem, file=problem.file.replace(str(folder), shown, 1))


def _errors(problems: Iterable[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def is_archive(path: Path) -> bool:
    """Whether a name is that of an archive."""
    return path.name.lower().endswith(SUFFIX) and not is_junk(path.name)
