"""The installed packs: unpacked, read-only, side by side; which one is on is one small file.

    packs/on.json                                  which one is on, and which was before
    packs/mission-norway/2026.1-1a2b3c4d/pack/     what the kiosk reads
    packs/mission-norway/2026.1-1a2b3c4d/record.json
    packs/.under-way/                              what is being installed or removed
    packs/.lock

Reading needs no lock: `on.json` is replaced in one step, and a pack is in its place only once
it is whole and on the disk. What a cut leaves under way, the next command removes.
"""

import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from kiosk.config import data_folder
from kiosk.documents import Problem, quote
from kiosk.packs import disk
from kiosk.packs.archive import PackRefused, open_archive
from kiosk.packs.calm import Look, expect_calm
from kiosk.packs.installed import Installed, Outcome, find
from kiosk.packs.inventory import LARGEST_INVENTORY, Inventory
from kiosk.packs.names import NAME, refusal
from kiosk.packs.pictures import PanelSize
from kiosk.packs.staging import Staged, Tell, stage_archive, stage_folder
from kiosk.packs.state import KEY, Mark, Record, State, read_small, read_state

_BUSY = "Another command is changing the installed packs. Try again when it is done."
_BRIEFLY = 1.0
"""Seconds to wait for a kiosk that just notes how its pack does."""
_UNDER_WAY, _LOCK, _STATE, _RECORD, _PACK = ".under-way", ".lock", "on.json", "record.json", "pack"


class Store:
    """The installed packs in one folder, which is made once something is installed.

    Whatever changes something raises `PackRefused` with words for people, `BusyError` when another
    process is at it, and OSError when the disk fails; then everything is as it was.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def here(cls) -> "Store":
        """The packs of this user on this machine."""
        return cls(data_folder() / "packs")

    @property
    def pointer(self) -> Path:
        """The small file that says which pack is on."""
        return self.folder / _STATE

    # -- what is there -------------------------------------------------------------------------

    def installed(self) -> tuple[Installed, ...]:
        """All installed packs, by name and then by the time they were installed."""
        found = (self._read(folder) for folder in self._places())
        packs = [pack for pack in found if pack is not None]
        return tuple(sorted(packs, key=lambda pack: (pack.name, pack.installed, pack.key)))

    def state(self) -> State:
        """Which pack is on; as if none ever was, when the file that says so is damaged."""
        return read_state(self.folder / _STATE) or State()

    def on(self) -> Installed | None:
        """The pack to show, when one was put on: that one, or the one before if it is damaged.

        None for the pack that comes along with the program.
        """
        return self.choose()[0]

    def choose(self) -> tuple[Installed | None, tuple[Problem, ...]]:
        """The same, and why it is not the pack that was put on, when it is not."""
        file = self.folder / _STATE
        state = read_state(file)
        if state is None:
            words = "The file that says which pack is on cannot be read."
            fix = "Put a pack on with `kiosk pack use`."
            return None, (refusal(str(file), "damaged-state", words, fix),)
        problems: list[Problem] = []
        for mark in (state.on, state.before):
            if mark is None or mark.pack is None or (mark is state.before and mark.fell(state)):
                break
            pack = self._at(mark.pack)
            damage = self.damage(pack) if pack is not None else self._gone(mark.pack)
            if pack is not None and not damage:
                return pack, tuple(problems)
            problems += damage
        return None, tuple(problems)

    def taken_off(self) -> list[str]:
        """A sentence for staff on the pack before, when it was taken off for a fault."""
        state = self.state()
        note = state.notes.get(state.before.pack or "") if state.before is not None else None
        if note is None or state.before is None or state.before.pack is None:
            return []
        pack = self._at(state.before.pack)
        name = pack.label if pack is not None else state.before.pack.replace("/", "@", 1)
        return [f"{quote(name)} was taken off: {note.because}"]

    def find(self, text: str, *, exactly: bool = False) -> Installed:
        """The pack that people call `text`: a name, or ``name@version``.

        Of several versions the one that is on, else the one installed last; with `exactly` all
        but a single one is refused. Raises PackRefused.
        """
        return find(text, self.installed(), on=self.state().on.pack, exactly=exactly)

    def damage(self, pack: Installed, tell: Tell | None = None) -> list[Problem]:
        """What is missing from an installed pack; with `tell` every byte is compared, too."""
        problems = []
        fix = f"Install {quote(pack.label)} again; until then the one before it is shown."
        for done, item in enumerate(pack.inventory.files, 1):
            file = pack.folder / item.path
            try:
                good = file.lstat().st_size == item.size and (
                    tell is None or _sha256(file) == item.sha256
                )
            except OSError:
                good = False
            if not good:
                message = f"{quote(item.path)} is damaged or missing."
                problems.append(refusal(str(pack.folder), "damaged-pack", message, fix))
            if tell is not None:
                tell("Checking", done, len(pack.inventory.files))
        return problems

    # -- what changes --------------------------------------------------------------------------

    def install(
        self, source: Path, *, now: datetime, panel: PanelSize, tell: Tell, look: Look
    ) -> Outcome:
        """Install the pack in the folder or archive `source`; which one is on stays as it is.

        Clips that are in an installed pack were looked at as that came, and are not again.
        """
        with self._alone():
            incoming = self.folder / _UNDER_WAY / "incoming"
            disk.make_folder(incoming)
            try:
                staged = self._stage(source, incoming / _PACK, panel, tell)
                known = (item for pack in self.installed() for item in pack.inventory.files)
                sums = frozenset(item.sha256 for item in known)
                told = expect_calm(staged, source, look, tell, known=sums)
                staged = replace(staged, warnings=(*staged.warnings, *told))
                return self._take_in(staged, incoming, now, tell)
            except BaseException:
                with suppress(OSError):
                    disk.remove_tree(incoming)
                raise

    def use(self, pack: Installed, *, now: datetime) -> State:
        """Put `pack` on: the next start, or reload, of a kiosk shows it.

        Takes the same time for any pack: who calls this has looked at it with `damage`.
        """
        with self._alone(_BRIEFLY):
            self._expect(pack.key)
            return self._put(self.state().with_on(pack.key, now))

    def rollback(self, *, now: datetime, because: str = "") -> State:
        """Put on again what was on before; `because` is kept as why the other was taken off."""
        with self._alone(_BRIEFLY):
            state = self.state()
            before = state.before
            if before is None:
                words = "There is nothing to go back to: no other pack was on before."
                raise PackRefused([refusal(str(self.folder), "nothing-before", words)])
            self._expect(before.pack)
            off = state.on.pack
            state = state.with_on(before.pack, now)
            if because and off is not None:
                state = state.with_note(off, because, now)
            return self._put(state)

    def mark(self, key: str, change: Callable[[Mark], Mark]) -> None:
        """Change what is kept about the pack at `key` while it is on; else do nothing."""
        with self._alone():
            state = self.state()
            changed = change(state.on)
            if state.on.pack == key and changed != state.on:
                self._put(state.model_copy(update={"on": changed}))

    def note(self, pack: Installed, because: str, *, now: datetime) -> None:
        """Keep a sentence for staff on `pack`, until it is put on again."""
        with self._alone():
            self._put(self.state().with_note(pack.key, because, now))

    def remove(self, pack: Installed) -> None:
        """Remove `pack`, unless it is on or was on before."""
        with self._alone():
            state = self.state()
            if pack.key == state.on.pack:
                words = f"{quote(pack.label)} is on, and a pack that is on is never removed."
                raise PackRefused(
                    [refusal(pack.label, "is-on", words, "Put another one on first.")]
                )
            if state.before is not None and pack.key == state.before.pack:
                words = f"{quote(pack.label)} was on before, and is kept to go back to."
                fix = "It can be removed once two others have been on."
                raise PackRefused([refusal(pack.label, "was-before", words, fix)])
            self._take_out(pack.key)
            if pack.key in state.notes:
                self._put(state.without(pack.key))

    def sweep(self) -> None:
        """Remove what a cut left behind; does nothing while somebody else is at work."""
        if self.folder.is_dir():
            with suppress(disk.BusyError, OSError), self._alone():
                pass

    # -- how -----------------------------------------------------------------------------------

    @contextmanager
    def _alone(self, patience: float = 0.0) -> Iterator[None]:
        disk.make_folder(self.folder)
        with disk.alone(self.folder / _LOCK, _BUSY, patience=patience):
            under_way = self.folder / _UNDER_WAY
            disk.make_folder(under_way)
            for left in sorted(under_way.iterdir()):
                disk.remove_tree(left)
            for place in sorted(self.folder.iterdir()):
                if NAME.fullmatch(place.name) and place.is_dir():
                    disk.remove_if_empty(place)
            yield

    def _stage(self, source: Path, into: Path, panel: PanelSize, tell: Tell) -> Staged:
        if source.is_dir():
            return stage_folder(source, into, panel, tell)
        with open_archive(source) as archive:
            return stage_archive(archive, into, tell)

    def _take_in(self, staged: Staged, incoming: Path, now: datetime, tell: Tell) -> Outcome:
        inventory = staged.inventory
        outcome = staged.warnings, staged.left_out
        same = [p for p in self.installed() if p.inventory.digest == inventory.digest]
        damaged = [pack for pack in same if self.damage(pack, tell)]
        for pack in same:
            if pack not in damaged:
                disk.remove_tree(incoming)
                self._heal(damaged, pack)
                return Outcome(pack, bool(damaged), *outcome)
        record = Record(installed=now, title=staged.title, inventory=inventory)
        disk.write_new(incoming / _RECORD, [record.model_dump_json().encode()])
        disk.sync_tree(incoming, lambda done, of: tell("Writing", done, of))
        place = self._free_place(inventory)
        disk.make_folder(place.parent)
        disk.move(incoming, place)
        whole = self._read(place)
        if whole is None:
            raise OSError(f"{place} cannot be read")
        self._heal(damaged, whole)
        return Outcome(whole, True, *outcome)  # noqa: FBT003

    def _free_place(self, inventory: Inventory) -> Path:
        version = re.sub(r"[^A-Za-z0-9._+-]+", "-", inventory.version)[:40].strip("-._+") or "0"
        place = self.folder / inventory.name / f"{version}-{inventory.digest[:8]}"
        number = 1
        while place.exists() or place.is_symlink():
            number += 1
            place = place.with_name(f"{version}-{inventory.digest[:8]}.{number}")
        return place

    def _heal(self, damaged: list[Installed], whole: Installed) -> None:
        """Let the same pack, whole again, stand for its damaged copies."""
        keys = {pack.key for pack in damaged}
        if keys:
            state = self.state()
            marks = {"on": state.on, "before": state.before}
            healed = {
                name: mark.model_copy(update={"pack": whole.key})
                for name, mark in marks.items()
                if mark is not None and mark.pack in keys
            }
            if healed:
                self._put(state.model_copy(update=healed))
            for key in keys:
                self._take_out(key)

    def _take_out(self, key: str) -> None:
        place = self.folder / key
        outgoing = self.folder / _UNDER_WAY / "outgoing"
        disk.move(place, outgoing)
        disk.remove_tree(outgoing)
        disk.remove_if_empty(place.parent)

    def _put(self, state: State) -> State:
        data = state.model_dump_json(indent=1).encode() + b"\n"
        under_way = self.folder / _UNDER_WAY / _STATE
        disk.replace_file(self.folder / _STATE, [data], by_way_of=under_way)
        return state

    def _places(self) -> Iterator[Path]:
        with suppress(FileNotFoundError, NotADirectoryError):
            for above in sorted(self.folder.iterdir()):
                if NAME.fullmatch(above.name) and above.is_dir():
                    yield from sorted(above.iterdir())

    def _at(self, key: str) -> Installed | None:
        return self._read(self.folder / key) if re.fullmatch(KEY, key) else None

    def _read(self, place: Path) -> Installed | None:
        key = f"{place.parent.name}/{place.name}"
        try:
            record = Record.model_validate_json(
                read_small(place / _RECORD, LARGEST_INVENTORY + 100_000)
            )
        except (OSError, ValidationError):
            return None
        if not re.fullmatch(KEY, key) or record.inventory.name != place.parent.name:
            return None
        return Installed(key, place / _PACK, record.title, record.installed, record.inventory)

    def _expect(self, key: str | None) -> None:
        """Raise PackRefused when there is no pack at `key`; whether it is whole is `damage`."""
        if key is not None and not (self.folder / key / _RECORD).is_file():
            raise PackRefused(self._gone(key))

    def _gone(self, key: str) -> list[Problem]:
        words = f"The pack `{key.replace('/', '@', 1)}` is gone."
        return [refusal(str(self.folder / key), "damaged-pack", words, "Install it again.")]


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
