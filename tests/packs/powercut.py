"""Cut the power, and fill the disk, at every step of every command that changes packs.

    python -m tests.packs.powercut [--mode kill|power|full|fault] [--without sync_tree]

Each command is first run to count its steps on the disk. Then for each step a copy of the same
home is made, the command is run in a forked process that ends, or fails, at that step, and looked
at: a good pack is on, the old or the new; all that is listed is whole; after the next command no
rubbish is left; and the command, run again, does what it should. Prints how many steps there were.
"""

import argparse
import contextlib
import gc
import io
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from kiosk.cli import main
from kiosk.content import open_pack
from kiosk.packs import Mark, Store, disk
from tests.packs.conftest import NOON, lay
from tests.packs.forge import MANIFEST, archive, good_files
from tests.packs.outage import NEVER, Mode, Outage

KILLED = -9


class CutError(AssertionError):
    """After a cut, something is not as it should be."""


@dataclass(frozen=True)
class Scenario:
    """A command, and which packs may be on after it was cut."""

    name: str
    words: tuple[str, ...]
    on: tuple[str, ...]
    """The packs that may be on: the old one first, and last the one that is on when it is done."""
    listed: tuple[frozenset[str], ...]
    """The packs that may be installed, likewise."""
    spoil: Callable[[Store], None] = lambda _store: None


ALL = frozenset({"jumps@1", "jumps@2", "hops@2"})
NEW = ALL | {"skips@2"}
SCENARIOS = (
    Scenario("install an archive", ("install", "skips.kioskpack"), ("jumps@2",), (ALL, NEW)),
    Scenario("install a folder", ("install", "skips"), ("jumps@2",), (ALL, NEW)),
    Scenario("install it again", ("install", "jumps.kioskpack"), ("jumps@2",), (ALL,)),
    Scenario("use", ("use", "hops"), ("jumps@2", "hops@2"), (ALL,)),
    Scenario("rollback", ("rollback",), ("jumps@2", "jumps@1"), (ALL,)),
    Scenario("a kiosk begins with it", ("begun",), ("jumps@2",), (ALL,)),
    Scenario("a kiosk has watched it", ("passed",), ("jumps@2",), (ALL,)),
    Scenario("a kiosk takes it off", ("fell",), ("jumps@2", "jumps@1"), (ALL,)),
    Scenario("remove", ("remove", "hops"), ("jumps@2",), (ALL, ALL - {"hops@2"})),
    Scenario(
        "mend the one that is on",
        ("install", "jumps.kioskpack"),
        # While it is damaged, the one before it is shown.
        ("jumps@1", "jumps@2"),
        (ALL,),
        spoil=lambda store: _spoil(store.find("jumps@2").folder / "pack.yaml"),
    ),
)


def _spoil(file: Path) -> None:
    file.chmod(0o600)
    file.write_bytes(b"\0")


def _files(version: str) -> dict[str, bytes]:
    manifest = MANIFEST.replace("'2'", f"'{version}'").encode()
    return good_files() | {"pack.yaml": manifest}


def make_home(home: Path) -> None:
    """Two versions of a pack, the newer one on, and another pack; and one to come."""
    lay(home / "skips", good_files())
    for file, version, name in (
        ("old", "1", "jumps"), ("jumps", "2", "jumps"), ("hops", "2", "hops"),
        ("skips", "2", "skips"),
    ):  # fmt: skip
        made = archive(_files(version), name=name, version=version)
        (home / f"{file}.kioskpack").write_bytes(made)
    for words in (
        "install old.kioskpack", "use jumps", "install jumps.kioskpack", "use jumps@2",
        "install hops.kioskpack",
    ):  # fmt: skip
        if kiosk(home, *words.split())[0]:
            raise CutError(words)


def kiosk(home: Path, *words: str) -> tuple[int, str, str]:
    """Run ``kiosk pack`` in a home: its exit status, and what it says."""
    out, err = io.StringIO(), io.StringIO()
    os.chdir(home)
    os.environ["XDG_DATA_HOME"] = str(home / "data")
    if words[0] in WATCHED:
        return watched(words[0])
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(["pack", *words])
    return status, out.getvalue(), err.getvalue()


WATCHED = ("begun", "passed", "fell")


def watched(how: str) -> tuple[int, str, str]:
    """What a running kiosk keeps about the pack that is on."""
    store = Store.here()
    on = store.state().on.pack
    try:
        if on is not None and how == "fell":
            store.rollback(now=NOON, because="It fell.")
        elif on is not None:
            store.mark(on, getattr(Mark, how))
    except OSError as error:
        return 2, "", f"That cannot be done: the disk: {error}"
    return 0, "", ""


def run_cut(home: Path, scenario: Scenario, mode: Mode, at: int) -> tuple[int, int, str]:
    """Run a command in a process of its own: how it ended, after how many steps, what it said."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        outage = Outage(mode, at, home / "attic")
        vars(disk)["os"] = outage
        try:
            status, _, said = kiosk(home, *scenario.words)
        except BaseException as fault:  # the parent has to hear of it
            status, said = 99, repr(fault)
        os.write(writing, json.dumps([outage.steps, said]).encode())
        os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        told = stream.read()
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    steps, said = json.loads(told) if told else (at, "")
    return ended, steps, said


def look(home: Path, scenario: Scenario) -> None:
    """Raise unless all is well after a cut, and again after the command is repeated."""
    store = Store(home / "data/kiosk/packs")
    on = store.on()
    if on is None or on.label not in scenario.on:
        raise CutError(f"{on.label if on else 'nothing'} is on")
    if store.damage(on, lambda *_: None) or open_pack(on.folder).pack is None:
        raise CutError(f"{on.label} is on, and is not whole")
    _, out, err = kiosk(home, "list", "--format", "json")
    rows = [row for row in json.loads(out) if row["installed"]]
    labels = [f"{row['name']}@{row['version']}" for row in rows]
    if frozenset(labels) not in scenario.listed:
        raise CutError(f"{labels} are listed")
    shown = [label for label, row in zip(labels, rows, strict=True) if row["state"] == "on"]
    if shown != [on.label]:
        raise CutError(f"{on.label} is on, and {shown} is said to be")
    healed = scenario.name.startswith("mend")
    for pack in store.installed():
        if store.damage(pack, lambda *_: None) and not (healed and pack.label == "jumps@2"):
            raise CutError(f"{pack.label} is listed, and is not whole")
    expect_no_rubbish(store)
    status, _, err = kiosk(home, *scenario.words)
    on = store.on()
    labels = [pack.label for pack in store.installed()]
    done = scenario.name in {
        "remove",
        "rollback",
        "a kiosk takes it off",
    }  # done twice is refused, or turns round
    if not done and (status or on is None or on.label != scenario.on[-1]):
        raise CutError(f"run again, it ends with {status}: {err}")
    if not done and (frozenset(labels) != scenario.listed[-1] or len(labels) != len(set(labels))):
        raise CutError(f"run again, {labels} are installed")
    expect_no_rubbish(store)


def expect_no_rubbish(store: Store) -> None:
    """Raise when anything is in the store that is part of no pack."""
    known = {store.folder / name for name in (".lock", ".under-way", "on.json")}
    for pack in store.installed():
        place = store.folder / pack.key
        files = [place / "record.json", *(pack.folder / i.path for i in pack.inventory.files)]
        for file in files:
            known |= {file, *file.parents}
    rubbish = [str(path) for path in store.folder.rglob("*") if path not in known]
    if rubbish:
        raise CutError(f"rubbish stays: {rubbish}")


def cut_everywhere(base: Path, scenario: Scenario, mode: Mode, work: Path) -> int:
    """Cut one command at each of its steps; how many there were. Raises CutError."""
    home = work / "home"
    steps = at = 0
    while at <= steps:
        if home.exists():
            disk.remove_tree(home)
        shutil.copytree(base, home)
        scenario.spoil(Store(home / "data/kiosk/packs"))
        # Beyond the last step nothing is cut: that run tells how many there are.
        last = not steps
        ended, took, said = run_cut(home, scenario, mode, NEVER if last else at)
        where = f"{scenario.name}, {mode}, step {at} of {steps}"
        wanted = {0} if last else {KILLED} if mode in {"kill", "power"} else {0, 2}
        if ended not in wanted:
            raise CutError(f"{where}: it ended with {ended}: {said}")
        if ended == 2 and not ("disk" in said and "cannot be done" in said):
            raise CutError(f"{where}: it says {said}")
        try:
            look(home, scenario)
        except CutError as error:
            raise CutError(f"{where}: {error}") from None
        if last:
            steps = took
        else:
            at += 1
            if at == steps:
                break
    return steps


def cut_all(modes: tuple[Mode, ...]) -> int:
    """Cut every command in every mode; how many cuts there were."""
    total = 0
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        work = Path(folder)
        for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(work)
        os.environ["XDG_CACHE_HOME"] = str(work / "cache")
        base = work / "base"
        make_home(base)
        gc.freeze()
        for mode in modes:
            for scenario in SCENARIOS:
                began = time.monotonic()
                count = cut_everywhere(base, scenario, mode, work)
                took = time.monotonic() - began
                total += count
                print(
                    f"{mode:6} {scenario.name:26} {count:4} cut points  {took:5.1f} s", flush=True
                )
        for left in work.iterdir():
            disk.remove_tree(left)
    return total


def quick_outside(sync: Callable[[Path, int], None]) -> Callable[[Path, int], None]:
    """Only what is cut needs to be brought to a disk; the rest of the time it is in memory."""
    return lambda path, flags: sync(path, flags) if vars(disk)["os"] is not os else None


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mode", choices=get_args(Mode), action="append")
    parser.add_argument("--without", help="a function of disk.py that is to do nothing")
    options = parser.parse_args()
    vars(disk)["_sync"] = quick_outside(disk._sync)
    if options.without:
        setattr(disk, options.without, lambda *_: None)
    try:
        print(f"{cut_all(tuple(options.mode or get_args(Mode)))} cut points, all passed")
    except CutError as error:
        sys.exit(str(error))
