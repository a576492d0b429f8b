"""What has changed from one pack to another, entry by entry, in words."""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kiosk.content import (
    Entry,
    Kind,
    PackFiles,
    PictureError,
    clip_files,
    scan_pack,
    without_collector,
)
from kiosk.documents import Problem
from kiosk.packs.diff_values import Detail, detail, differences
from kiosk.packs.diff_words import listed, number, spoken
from kiosk.packs.lint_files import files_of
from kiosk.packs.lint_pages import Page, Pages, read_pages

_SOME = 1 << 16


@dataclass(frozen=True)
class Change:
    """What has become of one entry, or of the pack itself."""

    kind: str
    """location, stunt, activity, or pack."""
    id: str
    """The name of the entry's folder, the newer one; empty for the pack itself."""
    title: str
    what: str
    """added, removed, renamed or changed."""
    was: str = ""
    """The name the folder had, of a renamed entry."""
    details: tuple[Detail, ...] = ()

    @property
    def words(self) -> str:
        """One line for people."""
        name = self.title if self.kind == "pack" else f"{self.title} ({self.kind} `{self.id}`)"
        told = [detail.words for detail in self.details]
        if self.what == "renamed":
            told.insert(0, f"its folder was `{self.was}`")
        elif self.what != "changed":
            told.insert(0, self.what)
        return f"{name}: {'; '.join(told)}"


@dataclass(frozen=True)
class Difference:
    """What has changed from one pack to another."""

    changes: tuple[Change, ...]
    """The pack itself first, then locations, stunts and activities by their titles."""
    unread: tuple[str, ...] = ()
    """Files that have errors in one of the two, and could not be compared; relative to a pack."""

    def as_json(self) -> str:
        """All of it for programs."""
        changes = [asdict(change) | {"words": change.words} for change in self.changes]
        data = {"changes": changes, "unread": self.unread}
        return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


class NotComparableError(Exception):
    """A folder is no pack one can read; the message is for people."""


@dataclass(frozen=True)
class _Side:
    """One of the two packs."""

    files: PackFiles
    pages: Pages
    names: frozenset[str]
    """Every file, relative to the pack."""

    def inside(self, folder: str) -> dict[str, str]:
        """The files of an entry that are not its YAML: by their paths in it, those in the pack."""
        begin = f"{folder}/"
        return {
            name.removeprefix(begin): name
            for name in self.names
            if name.startswith(begin) and not name.endswith(".yaml")
        }


def diff_packs(before: Path, after: Path) -> Difference:
    """Compare the packs in two folders.

    Raises `NotComparableError` when one of them has no `pack.yaml` that can be read.
    """
    with without_collector():
        return _diff(before, after)


def _diff(before: Path, after: Path) -> Difference:
    one, one_unread = _side(before)
    other, other_unread = _side(after)
    changes = list(_of_the_pack(one, other))
    for kind in Kind:
        found = _of_a_kind(one, other, kind, one_unread | other_unread)
        changes += sorted(found, key=lambda change: (change.title.casefold(), change.id))
    return Difference(tuple(changes), tuple(sorted(one_unread | other_unread)))


def _side(folder: Path) -> tuple[_Side, set[str]]:
    files = PackFiles(folder)
    scan = scan_pack(files)
    pages = read_pages(scan)
    if pages is None:
        why = _first([p for p in scan.problems if p.file in {"", "pack.yaml"}])
        raise NotComparableError(
            f"`{folder}` cannot be compared: {why} `kiosk check {folder}` says more."
        )
    read = {page.file for page in pages.entries}
    present = {f"{kind.folder}/{name}/{kind.file}" for kind in Kind for name in scan.present[kind]}
    return _Side(files, pages, frozenset(files_of(files, set()))), present - read


def _first(problems: list[Problem]) -> str:
    return problems[0].message if problems else "its `pack.yaml` has errors."


def _of_the_pack(one: _Side, other: _Side) -> Iterator[Change]:
    page = other.pages.manifest
    details = list(_values(one.pages.manifest, page))
    details += _loose_files(one, other)
    if not details and _bytes_differ(one, other, page.file, page.file):
        details.append(detail((), "only comments or the layout of pack.yaml changed"))
    if details:
        yield Change("pack", "", page.title, "changed", details=tuple(details))


def _values(before: Page, after: Page) -> Iterator[Detail]:
    yield from differences(before.value, after.value)


def _loose_files(one: _Side, other: _Side) -> Iterator[Detail]:
    """Files that are in no entry's folder."""
    entries = {page.folder for side in (one, other) for page in side.pages.entries}

    def loose(side: _Side) -> dict[str, str]:
        return {
            name: name
            for name in side.names
            if "/".join(name.split("/")[:2]) not in entries and name != "pack.yaml"
        }

    yield from _files(one, other, loose(one), loose(other), set())


def _of_a_kind(one: _Side, other: _Side, kind: Kind, unread: set[str]) -> Iterator[Change]:
    before = {page.id: page for page in one.pages.of_kind(kind)}
    after = {page.id: page for page in other.pages.of_kind(kind)}
    left = {name: page for name, page in before.items() if name not in after}
    came = {name: page for name, page in after.items() if name not in before}
    for name in [name for name in (*left, *came) if f"{kind.folder}/{name}/{kind.file}" in unread]:
        left.pop(name, None)  # it is there, but cannot be read on the other side
        came.pop(name, None)
    for was, name in _renamed(left, came):
        page = came.pop(name)
        details = _entry(one, other, left.pop(was), page)
        yield Change(str(kind), name, page.title, "renamed", was, tuple(details))
    yield from (Change(str(kind), name, page.title, "removed") for name, page in left.items())
    yield from (Change(str(kind), name, page.title, "added") for name, page in came.items())
    for name in before.keys() & after.keys():
        details = _entry(one, other, before[name], after[name])
        if details:
            yield Change(str(kind), name, after[name].title, "changed", details=tuple(details))


def _renamed(left: dict[str, Page], came: dict[str, Page]) -> list[tuple[str, str]]:
    """Pairs of folders that hold one entry: all of its values, its story, or its title."""
    pairs: list[tuple[str, str]] = []
    for alike in (_all, _story, _title):
        used = {name for pair in pairs for name in pair}
        homes = {alike(page): name for name, page in came.items() if name not in used}
        for was, page in left.items():
            if was not in used and (name := homes.pop(alike(page), None)):
                pairs.append((was, name))
    return pairs


def _all(page: Page) -> str:
    return repr(page.value)


def _story(page: Page) -> str:
    return repr(page.value.story) if isinstance(page.value, Entry) else ""


def _title(page: Page) -> str:
    return repr(page.value.title)


def _entry(one: _Side, other: _Side, before: Page, after: Page) -> list[Detail]:
    details = list(_values(before, after))
    details += _pictures(one, other, before, after)
    if not details and _bytes_differ(one, other, before.file, after.file):
        details.append(detail((), "only comments or the layout of its text file changed"))
    return details


def _pictures(one: _Side, other: _Side, before: Page, after: Page) -> Iterator[Detail]:
    """Pictures that are others under the same name, and files that came or went unnamed."""
    old, new = one.inside(before.folder), other.inside(after.folder)
    assert isinstance(before.value, Entry)
    assert isinstance(after.value, Entry)
    was, now = _named(before.value), _named(after.value)
    told = (was | now) - (was & now)
    redrawn = [
        name
        for name in (after.value.poster.files if after.value.poster else ())
        if name in was and _changed(one, other, old, new, name)
    ]
    if redrawn:
        layers = len(after.value.poster.layers) if after.value.poster else 0
        which = f"{number(len(redrawn))} of the {layers} layers of the poster"
        words = "poster redrawn" if len(redrawn) >= layers else f"{which} redrawn"
        yield detail(("poster",), words, after=redrawn)
    for photo in after.value.photos:
        if photo.file in was and _changed(one, other, old, new, photo.file):
            yield detail(("photos",), f"another picture in `{photo.file}`", after=[photo.file])
            told.add(photo.file)
    for where, name in clip_files(after.value.video) if after.value.video else ():
        if name in was - told and _changed(one, other, old, new, name):
            what = {"file": "another film", "captions": "other captions"}.get(str(where[-1]))
            words = what or f"other captions {spoken(str(where[-1]))}"
            yield detail(where, f"{words} in `{name}`", after=[name])
            told.add(name)
    for tag, name in after.value.speech.items():
        if name in was - told and _changed(one, other, old, new, name):
            words = f"another recording {spoken(tag)} in `{name}`"
            yield detail(("speech", tag), words, after=[name])
            told.add(name)
    yield from _files(one, other, old, new, told | set(redrawn))


def _named(entry: Entry) -> set[str]:
    posters = entry.poster.files if entry.poster else ()
    clips = clip_files(entry.video) if entry.video else ()
    photos = (photo.file for photo in entry.photos)
    return {*posters, *photos, *(name for _, name in clips), *entry.speech.values()}


def _changed(one: _Side, other: _Side, old: dict[str, str], new: dict[str, str], name: str) -> bool:
    return name in old and name in new and _bytes_differ(one, other, old[name], new[name])


def _files(
    one: _Side, other: _Side, old: dict[str, str], new: dict[str, str], told: set[str]
) -> Iterator[Detail]:
    """Files that came, went or changed, without those that are `told` elsewhere."""
    gone = sorted(old.keys() - new.keys() - told)
    came = sorted(new.keys() - old.keys() - told)
    both = sorted((old.keys() & new.keys()) - told)
    changed = [name for name in both if _changed(one, other, old, new, name)]
    for names, what in ((gone, "removed"), (came, "new"), (changed, "changed")):
        if names:
            noun = "file" if len(names) == 1 else "files"
            told_as = f"new {noun}" if what == "new" else f"{noun} {what}"
            words = f"{number(len(names))} {told_as}: {listed(names)}"
            was, now = (names, None) if what == "removed" else (None, names)
            yield detail(("files",), words, was, now)


def _bytes_differ(one: _Side, other: _Side, old: str, new: str) -> bool:
    """Whether two files differ; what cannot be read is as large as its reason."""
    stamps: list[Any] = []
    for side, name in ((one, old), (other, new)):
        try:
            stamps.append(side.files.stamp(name).size)
        except (PictureError, OSError, ValueError) as error:
            stamps.append(str(error))
    if stamps[0] != stamps[1] or isinstance(stamps[0], str):
        return bool(stamps[0] != stamps[1])
    with suppress(OSError):
        return not _same(one.files.absolute(old), other.files.absolute(new))
    return True


def _same(old: str, new: str) -> bool:
    if os.path.samefile(old, new):  # noqa: PTH121 (names, not paths)
        return True
    with open(old, "rb") as one, open(new, "rb") as other:  # noqa: PTH123 (names, not paths)
        while block := one.read(_SOME):
            if block != other.read(_SOME):
                return False
        return not other.read(1)
