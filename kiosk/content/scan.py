"""The folders of a pack: which entries there are, and the bytes of every YAML file."""

import errno
import hashlib
import os
import re
import stat
from contextlib import suppress
from dataclasses import dataclass, field

from kiosk.content.files import PackFiles, nearest
from kiosk.content.models import Kind
from kiosk.documents import Problem, Severity

MANIFEST = "pack.yaml"

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_ID = 64
_LARGEST_YAML = 1024 * 1024
_NOT_OURS = {"__MACOSX"}


@dataclass(frozen=True, slots=True)
class Source:
    """The YAML file of one entry."""

    kind: Kind
    id: str
    path: str
    """The YAML file, relative to the pack."""
    data: bytes
    well_named: bool
    """Whether the folder's name can be an id."""


@dataclass
class Scan:
    """Everything found in a pack's folders. Files are named relative to the pack."""

    manifest: bytes | None = None
    sources: list[Source] = field(default_factory=list)
    present: dict[Kind, set[str]] = field(default_factory=lambda: {kind: set() for kind in Kind})
    """The entry folders of each kind, good or bad."""
    folders: list[str] = field(default_factory=list)
    """The folders beside ``pack.yaml`` that hold no entries."""
    problems: list[Problem] = field(default_factory=list)

    def digest(self) -> str:
        """A hash over all of it: the same only when every YAML file and folder is the same."""
        total = hashlib.blake2b(digest_size=32)
        total.update(repr((self.manifest, self.folders, self.problems)).encode())
        for source in self.sources:
            total.update(f"{source.path}\0{len(source.data)}\0".encode("utf-8", "surrogateescape"))
            total.update(source.data)
        return total.hexdigest()


def scan_pack(files: PackFiles) -> Scan:
    """Read the folders and YAML files of a pack; never raises for what it finds there."""
    scan = Scan()
    try:
        names = {item.name: item for item in sorted(os.scandir(files.root), key=_name)}
    except OSError as error:
        scan.problems.append(_whole("", "unreadable", _why_no_pack(error)))
        return scan
    try:
        scan.manifest = _read(files, MANIFEST)
    except OSError as error:
        scan.problems.append(_unread(MANIFEST, error, list(names)))
    kinds = {kind.folder: kind for kind in Kind}
    for name, item in names.items():
        if name.startswith(".") or name in _NOT_OURS or not _is_folder(item):
            continue
        if name in kinds:
            _scan_kind(files, kinds[name], scan)
        else:
            scan.folders.append(_shown(name))
    return scan


def _scan_kind(files: PackFiles, kind: Kind, scan: Scan) -> None:
    try:
        files.stay_inside(kind.folder)
        items = sorted(os.scandir(files.absolute(kind.folder)), key=_name)
    except OSError as error:
        scan.problems.append(_unread(kind.folder, error, []))
        return
    for item in items:
        name = item.name
        path = f"{kind.folder}/{name}"
        if name.startswith(".") or name in _NOT_OURS:
            continue
        if _is_folder(item):
            scan.present[kind].add(name)
            _scan_entry(files, kind, name, scan)
        elif name.lower().endswith((".yaml", ".yml")):
            stem = name.rpartition(".")[0]
            scan.problems.append(
                _whole(
                    path,
                    "stray-file",
                    f"`{name}` is in no entry's folder, so it is not shown.",
                    f"Move it to `{kind.folder}/{stem}/{kind.file}`.",
                    severity=Severity.WARNING,
                )
            )


def _scan_entry(files: PackFiles, kind: Kind, name: str, scan: Scan) -> None:
    folder = f"{kind.folder}/{name}"
    well_named = _ID.fullmatch(name) is not None and len(name) <= _LONGEST_ID
    if not well_named:
        scan.problems.append(_ill_named(folder, name))
    path = f"{folder}/{kind.file}"
    try:
        data = _read(files, path)
    except OSError as error:
        beside: list[str] = []
        if error.errno == errno.ENOENT:
            with suppress(OSError):
                beside = sorted(os.listdir(files.absolute(folder)))  # noqa: PTH208 (names only)
        scan.problems.append(_unread(path, error, beside))
        return
    scan.sources.append(Source(kind, name, path, data, well_named))


def _ill_named(folder: str, name: str) -> Problem:
    kebab = "-".join(re.findall(r"[a-z0-9]+", name.lower()))[:_LONGEST_ID].rstrip("-")
    return _whole(
        folder,
        "entry-name",
        f"`{_shown(name)}` cannot be the name of an entry: it may have small letters a to z, "
        f"digits and single hyphens, {_LONGEST_ID} at most.",
        f"Rename the folder to `{kebab}`." if kebab else None,
    )


def _read(files: PackFiles, path: str) -> bytes:
    """The bytes of the YAML file at `path`; an `OSError` says why there are none."""
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC
    files.stay_inside(path)
    descriptor = os.open(files.absolute(path), flags)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "it is not a file")
        if status.st_size > _LARGEST_YAML:
            raise OSError(errno.EFBIG, "it is larger than 1 MB, far more than any text needs")
        return os.read(descriptor, _LARGEST_YAML)
    finally:
        os.close(descriptor)


def _unread(path: str, error: OSError, beside: list[str]) -> Problem:
    name = path.rpartition("/")[2]
    if error.errno != errno.ENOENT:
        why = error.strerror or type(error).__name__
        return _whole(path, "unreadable", f"`{name}` cannot be read: {why}.")
    like = nearest(name, [other for other in beside if not other.startswith(".")])
    yaml = [other for other in beside if other.lower().endswith((".yaml", ".yml"))]
    meant = yaml[0] if len(yaml) == 1 else like
    return _whole(
        path,
        "missing-file",
        f"There is no `{name}` in this folder.",
        f"Rename `{_shown(meant)}` to `{name}`." if meant else None,
    )


def _why_no_pack(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "There is no such folder."
    if isinstance(error, NotADirectoryError):
        return "A pack is a folder, and this is a file."
    return f"This folder cannot be read: {error.strerror}."


def _whole(
    path: str,
    code: str,
    message: str,
    suggestion: str | None = None,
    *,
    severity: Severity = Severity.ERROR,
) -> Problem:
    return Problem(severity, code, message, _shown(path), suggestion=suggestion)


def _shown(name: str) -> str:
    return os.fsencode(name).decode("utf-8", "replace")


def _is_folder(item: "os.DirEntry[str]") -> bool:
    try:
        return item.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _name(item: "os.DirEntry[str]") -> str:
    return item.name
