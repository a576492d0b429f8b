"""What staff see of packs: those that are here, those on a stick, and what is wrong with each.

The functions here read the disk and take their time: they are for a thread of their own.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from kiosk.config import shipped_pack
from kiosk.content import Kind, Manifest, Pack, open_pack
from kiosk.documents import Problem, Severity, read_document
from kiosk.packs import Installed, Offer, State, Store, is_archive, offers
from kiosk.ui.posters import Artwork

LOG = logging.getLogger("kiosk.ui.staff")

SHIPPED = ""
"""The key of the pack that comes along with the program."""

Title = tuple[tuple[str, str], ...]
"""Pairs of language and title; the language is ``*`` when it is the same in all."""


@dataclass(frozen=True, slots=True)
class OnShelf:
    """A pack that is here."""

    key: str
    """Its place in the store, or `SHIPPED`."""
    folder: Path
    title: Title
    version: str
    size: int | None = None
    """Bytes; None for the pack that comes along."""
    installed: datetime | None = None
    state: Literal["on", "before", "off"] = "off"
    fell: str = ""
    """Why it was taken off, when something was wrong with it."""
    damage: tuple[str, ...] = ()
    """What of it is missing on the disk, a sentence each."""

    @property
    def label(self) -> str:
        """What tells it from all others here: the key, and a name for the one without."""
        return self.key or "shipped"


@dataclass(frozen=True, slots=True)
class Shelf:
    """All packs that are here, the one that is on first."""

    packs: tuple[OnShelf, ...] = ()
    since: datetime | None = None
    """Since when the one that is on is; None when none was ever put on."""
    before: OnShelf | None = None
    """What goes on again when staff go back."""

    @property
    def on(self) -> OnShelf | None:
        """The one that is on."""
        return next((pack for pack in self.packs if pack.state == "on"), None)

    def find(self, key: str) -> OnShelf | None:
        """The pack with this key."""
        return next((pack for pack in self.packs if pack.key == key), None)


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look into a pack found."""

    errors: tuple[str, ...] = ()
    """Sentences, each with its file and line."""
    warnings: tuple[str, ...] = ()
    artwork: Artwork | None = None
    """The poster of its first entry."""


def read_title(title: Title, language: str) -> str:
    """The title for a reader of `language`: in it, else the pack's first."""
    texts = dict(title)
    return texts.get(language) or texts.get("*") or next(iter(texts.values()), "")


def read_shelf(store: Store) -> Shelf:
    """What is here now; never raises for what is there."""
    state = store.state()
    on = store.on()
    packs = [_shipped(state, is_on=on is None)]
    packs += [_installed(pack, state, on, store.damage(pack)) for pack in store.installed()]
    order = {"on": 0, "before": 1, "off": 2}
    shown = [pack for pack in packs if pack.key != SHIPPED or pack.state != "off"]
    shown.sort(key=lambda pack: (order[pack.state], -_age(pack)))
    before = next((pack for pack in shown if pack.state == "before"), None)
    key = on.key if on is not None else None
    return Shelf(tuple(shown), state.on.since if state.on.pack == key else None, before)


def look_into(pack: OnShelf) -> Looked:
    """What is wrong in a pack, and its picture; never raises for what is there."""
    opened = open_pack(pack.folder)
    artwork = _first_poster(opened.pack, pack.folder) if opened.pack is not None else None
    return Looked(
        tuple(_told(opened.problems, Severity.ERROR, pack.folder)),
        tuple(_told(opened.problems, Severity.WARNING, pack.folder)),
        artwork,
    )


def find_offers(places: Iterable[Path]) -> tuple[Offer, ...]:
    """The archives at the top of each of these folders; what cannot be read has none."""
    found: list[Offer] = []
    for place in places:
        try:
            found += offers(place)
        except OSError as reason:
            LOG.info("The stick %s cannot be read: %s", place, reason)
    return tuple(found)


def traces(places: Iterable[Path]) -> tuple[object, ...]:
    """Something that differs once a stick comes or goes, or an archive on one is another."""
    found: list[object] = []
    for place in places:
        found.append(str(place))
        try:
            for file in sorted(place.iterdir()):
                if is_archive(file):
                    status = file.stat()
                    found.append((file.name, status.st_size, status.st_mtime_ns))
        except OSError:
            found.append(None)
    return tuple(found)


def _shipped(state: State, *, is_on: bool) -> OnShelf:
    folder = shipped_pack()
    manifest = read_document(folder / "pack.yaml", Manifest).value
    before = state.before is not None and state.before.pack is None
    return OnShelf(
        SHIPPED,
        folder,
        tuple(manifest.title) if manifest is not None else (("*", folder.name),),
        manifest.version if manifest is not None else "",
        state="on" if is_on else "before" if before else "off",
    )


def _installed(
    pack: Installed, state: State, on: Installed | None, damage: list[Problem]
) -> OnShelf:
    note = state.notes.get(pack.key)
    was_before = state.before is not None and pack.key == state.before.pack
    return OnShelf(
        pack.key,
        pack.folder,
        _pairs(pack.title),
        pack.version,
        pack.inventory.total,
        pack.installed,
        "on" if on is not None and on.key == pack.key else "before" if was_before else "off",
        note.because if note is not None else "",
        tuple(problem.message for problem in damage),
    )


def _pairs(title: Mapping[str, str]) -> Title:
    return tuple(title.items())


def _age(pack: OnShelf) -> float:
    return pack.installed.timestamp() if pack.installed is not None else 0.0


def _first_poster(pack: Pack, folder: Path) -> Artwork | None:
    for kind in Kind:
        for entry_id, entry in pack.entries(kind).items():
            if entry.poster is not None:
                home = folder / kind.folder / entry_id
                files = tuple(home / name for name in entry.poster.files)
                return Artwork(files, entry.poster.focus)
    return None


def _told(problems: Iterable[Problem], severity: Severity, folder: Path) -> Iterable[str]:
    for problem in sorted(problems):
        if problem.severity is severity:
            file = problem.file.removeprefix(f"{folder}/")
            place = f"{file}:{problem.line}" if problem.line else file
            yield f"{place}: {problem.message}"
