"""Recordings of a pack's texts: which there are, which are out of date, and how they are made.

What was made here is known by its hash, which `.spoken.json` beside pack.yaml keeps together with
that of its text. No other file is ever written over: somebody may have spoken it.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

from pydantic import TypeAdapter, ValidationError

from kiosk.content import Kind, Manifest, Pack, PackFiles, inside, model_of, scan_pack
from kiosk.documents import parse_document
from kiosk.packs import disk
from kiosk.packs.lint_pages import read_pages

NOTES = ".spoken.json"
"""Hidden, so that it is part of no pack that is built."""
FOLDER = "speech"
_SUFFIXES = (".ogg", ".opus", ".wav", ".mp3")
_ROWS = TypeAdapter(dict[str, tuple[str, str]])
_KEY = re.compile(r"speech:[ \t]*(#.*)?")
_FLOW = re.compile(r"(speech:[ \t]*\{)(.*?)([ \t]*\}[ \t]*(?:#.*)?)")
_CHILD = re.compile(r"([ \t]+)[^\s#].*")


class CannotSpeakError(Exception):
    """Nothing can be recorded, or not this; the message is for people."""


class Box(Protocol):
    """What records texts, such as `kiosk.host.VoiceBox`."""

    @property
    def suffix(self) -> str:
        """What the name of a new recording ends in."""

    def record(self, text: str, voice: str, suffix: str) -> bytes:
        """`text` as `voice` reads it, as a file whose name ends in `suffix`.

        Raises `CannotSpeakError`.
        """


class Fate(StrEnum):
    """How a recording stands to its text."""

    WHOLE = "up to date"
    OLD = "out of date"
    MISSING = "missing"
    FOREIGN = "not made here"
    """Somebody has spoken it, or edited it."""


@dataclass(frozen=True)
class Task:
    """A text to be recorded, and where."""

    entry: str
    """The entry's folder, relative to the pack."""
    kind: Kind
    language: str
    lines: tuple[str, ...]
    written: str
    """The recording, relative to the entry's folder."""
    fate: Fate
    named: bool
    """Whether the entry's YAML names it."""

    @property
    def path(self) -> str:
        """The recording, relative to the pack."""
        return f"{self.entry}/{self.written}"

    @property
    def text(self) -> str:
        """What is read: a pause is between its lines."""
        return "\n\n".join(self.lines) + "\n"


class Recorder:
    """Makes the recordings of the pack in a folder.

    Raises `CannotSpeakError` where that is no pack that can be read.
    """

    def __init__(self, folder: Path, box: Box) -> None:
        self._folder = folder
        self._box = box
        scan = scan_pack(PackFiles(folder))
        pages = read_pages(scan)
        if pages is None or not isinstance(pages.manifest.value, Manifest):
            raise CannotSpeakError(
                f"`{folder}` has no pack.yaml that can be read: `kiosk check {folder}` says more."
            )
        entries: dict[str, Any] = {
            k.folder: {page.id: page.value for page in pages.of_kind(k)} for k in Kind
        }
        self.pack: Pack = Pack.model_construct(manifest=pages.manifest.value, **entries)
        """All of it that can be read: also entries whose recordings are still missing."""
        read = {page.folder for page in pages.entries}
        present = (f"{kind.folder}/{name}" for kind in Kind for name in scan.present[kind])
        self.unread = tuple(sorted(set(present) - read))
        """Folders of entries that have errors."""
        self._notes = _notes(folder / NOTES)

    def task(self, kind: Kind, entry_id: str, language: str, lines: tuple[str, ...]) -> Task:
        """How the recording of these `lines` stands."""
        entry = f"{kind.folder}/{entry_id}"
        named = self.pack.entry(kind, entry_id).speech.get(language)
        written = named or self._place(entry, language)
        found = Task(entry, kind, language, lines, written, Fate.MISSING, named is not None)
        inside(entry, written)
        return Task(entry, kind, language, lines, written, self._fate(found), found.named)

    def record(self, task: Task, voice: str) -> None:
        """Make a recording; raises `CannotSpeakError`, and `OSError` when it cannot be written."""
        data = self._box.record(task.text, voice, PurePosixPath(task.written).suffix.lower())
        file = self._folder / task.path
        disk.make_usual_folder(file.parent)
        _write(file, data)
        self._notes[task.path] = (_hash(task.text.encode()), _hash(data))
        there = (path for path in sorted(self._notes) if (self._folder / path).exists())
        rows = {path: self._notes[path] for path in there}
        _write(self._folder / NOTES, (json.dumps(rows, indent=1) + "\n").encode())

    def name(self, entry: str, kind: Kind, recordings: Mapping[str, str]) -> bool:
        """Name the `recordings`, by language, in the YAML of an entry, which stays as it is.

        Whether that could be done without harm to what is written there.
        """
        file = self._folder / entry / kind.file
        data = with_speech(file.read_bytes(), kind.file, recordings)
        if data is not None:
            _write(file, data)
        return data is not None

    def _place(self, entry: str, language: str) -> str:
        """Where a recording lies that no YAML names yet, or is to lie."""
        for suffix in _SUFFIXES:
            written = f"{FOLDER}/{language}{suffix}"
            if (self._folder / entry / written).exists():
                return written
        return f"{FOLDER}/{language}{self._box.suffix}"

    def _fate(self, task: Task) -> Fate:
        try:
            data = (self._folder / task.path).read_bytes()
        except FileNotFoundError:
            return Fate.MISSING
        text, made = self._notes.get(task.path, ("", ""))
        if _hash(data) != made:
            return Fate.FOREIGN
        return Fate.WHOLE if _hash(task.text.encode()) == text else Fate.OLD


def with_speech(data: bytes, name: str, recordings: Mapping[str, str]) -> bytes | None:
    """The YAML file `name` with `recordings` added under `speech`, and nothing else changed.

    None where its lines do not let themselves be added to; what comes out is read again to see.
    """
    model: type[Any] = model_of(name)
    before = parse_document(data, Path(name), model).value
    if before is None:
        return None
    wanted = before.model_copy(update={"speech": {**before.speech, **recordings}})
    try:
        lines = data.decode().splitlines(keepends=True)
    except UnicodeDecodeError:
        return None
    new = "".join(_added(lines, recordings)).encode()
    return new if parse_document(new, Path(name), model).value == wanted else None


def _added(lines: list[str], recordings: Mapping[str, str]) -> Iterator[str]:
    end = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    bare = [line.rstrip("\r\n") for line in lines]
    flow = next((at for at, line in enumerate(bare) if _FLOW.fullmatch(line)), None)
    block = next((at for at, line in enumerate(bare) if _KEY.fullmatch(line)), None)
    pairs = [f"{tag}: {file}" for tag, file in recordings.items()]
    if flow is not None and (found := _FLOW.fullmatch(bare[flow])):
        inner = ", ".join(filter(None, (found[2].strip(), *pairs)))
        yield from (*lines[:flow], f"{found[1]}{inner}{found[3]}{end}", *lines[flow + 1 :])
        return
    after, indent = len(lines), "  "
    if block is not None:
        after = block + 1
        for at in range(block + 1, len(lines)):
            child = _CHILD.fullmatch(bare[at])
            if child:
                after, indent = at + 1, child[1]
            elif bare[at].strip() and not bare[at].lstrip().startswith("#"):
                break
    head = lines[:after]
    yield from head
    if head and not head[-1].endswith(("\n", "\r")):
        yield end
    if block is None:
        yield f"speech:{end}"
    yield from (f"{indent}{pair}{end}" for pair in pairs)
    yield from lines[after:]


def _notes(file: Path) -> dict[str, tuple[str, str]]:
    """By path the hash of a recording's text, and its own; none where nothing was made yet."""
    try:
        return _ROWS.validate_json(file.read_bytes())
    except FileNotFoundError:
        return {}
    except ValidationError:
        raise CannotSpeakError(
            f"`{file}` is damaged. It says which recordings were made here: take it back from a"
            " copy of the pack, or delete it, and what was made counts as spoken by somebody."
        ) from None


def _write(file: Path, data: bytes) -> None:
    """Put it there in one step, with the rights that the file has, or a new one gets."""
    mode = file.stat().st_mode & 0o777 if file.exists() else 0o666
    disk.replace_file(file, [data], by_way_of=file.with_name(f".{file.name}.new"), mode=mode)


def _hash(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()
