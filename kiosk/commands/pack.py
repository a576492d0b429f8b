"""``kiosk pack``: how packs come, are put on and come back off."""

import json
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import wraps
from pathlib import Path

from kiosk.commands.terminal import now, progress, say, say_in_colour, steps, write
from kiosk.config import cache_folder, config_path, load_config, shipped_pack
from kiosk.content import Manifest, open_pack
from kiosk.documents import Problem, Severity, quote, read_document, show_problems
from kiosk.host import NotRunning, Refused, UnsafeFolder, ask, light_of
from kiosk.packs import (
    BusyError,
    Installed,
    PackRefused,
    PanelSize,
    Sourced,
    State,
    Store,
    build,
    offers,
    open_source,
    refusal,
    size,
    why,
)

REFUSED, CANNOT = 1, 2
_MOST_NAMED = 8
_ABOUT_NO_FILE = {
    "in-use",
    "is-on",
    "missing-file",
    "no-pack",
    "nothing-before",
    "several-packs",
    "unknown-pack",
    "was-before",
}

_Command = Callable[[Namespace], int]


def _told(command: _Command) -> _Command:
    """What a command refuses, or cannot do, is told to people; it then has changed nothing."""

    @wraps(command)
    def run(options: Namespace) -> int:
        try:
            return command(options)
        except PackRefused as refused:
            say(_refusal(refused))
            return REFUSED
        except BusyError as busy:
            say(str(busy))
        except OSError as error:
            what = f"That cannot be done: {_subject(error)}{why(error)}."
            say(f"{what} What visitors see has not changed.")
        return CANNOT

    return run


@_told
def build_pack(options: Namespace) -> int:
    """``kiosk pack build``: 0 built, 1 the pack has errors, 2 it cannot be written."""
    folder: Path = options.folder
    _expect_there(folder)
    with steps() as tell:
        panel = PanelSize(*options.panel)
        built = build(folder, options.out, panel=panel, tell=tell, look=light_of)
    write(f"{built.file}\n")
    count = len(built.inventory.files)
    name = f"{built.inventory.name}@{built.inventory.version}"
    say(f"Built {name}: {_count(count, 'file')}, {size(built.size)}.")
    _tell_more(built.warnings, built.left_out, f"`kiosk check {folder}` shows")
    return 0


@_told
def install(options: Namespace) -> int:
    """``kiosk pack install``: 0 it is there, 1 it is refused, 2 it cannot be done."""
    source = _what_to_install(options.source)
    store = Store.here()
    with steps() as tell:
        panel = PanelSize(*options.panel)
        outcome = store.install(source, now=now(), panel=panel, tell=tell, look=light_of)
    pack = outcome.pack
    if not outcome.is_new:
        say(f"{pack.label} is installed already, and whole.")
        return 0
    count = _count(len(pack.inventory.files), "file")
    say(f"Installed {pack.label}: {count}, {size(pack.inventory.total)}.")
    _tell_more(outcome.warnings, outcome.left_out, f"`kiosk check {pack.folder}` shows")
    if store.state().on.pack != pack.key:
        say(f"`kiosk pack use {_shortest(store, pack)}` puts it on.")
    return 0


@_told
def list_packs(options: Namespace) -> int:
    """``kiosk pack list``: every pack that is here; 0."""
    store = Store.here()
    store.sweep()
    rows = list(_rows(store))
    if options.format == "json":
        write(json.dumps(rows, indent=2, ensure_ascii=False) + "\n")
    else:
        write(_table(rows))
    _, problems = store.choose()
    if problems:
        say(show_problems(problems, colour=say_in_colour()).rstrip())
    named = _named_in_config()
    if named is not None:
        say(f"{named[0]} names `{named[1]}`, so that is what a kiosk shows.")
    return 0


@_told
def use(options: Namespace) -> int:
    """``kiosk pack use``: 0 it is on, 1 it is refused, 2 it cannot be done."""
    store = Store.here()
    pack = store.find(options.pack)
    _expect_whole(store, pack)
    if store.state().on.pack == pack.key:
        say(f"{pack.label} is on already.")
        return 0
    store.use(pack, now=now())
    say(f"{pack.label} is on.")
    return _show_it(pack.key, options)


@_told
def rollback(options: Namespace) -> int:
    """``kiosk pack rollback``: 0 what was before is on, 1 nothing was, 2 it cannot be done."""
    store = Store.here()
    before = store.state().before
    for pack in store.installed():
        if before is not None and pack.key == before.pack:
            _expect_whole(store, pack)
    state = store.rollback(now=now())
    on = store.on()
    say(f"{on.label if on is not None else 'The pack that comes along'} is on again.")
    return _show_it(state.on.pack, options)


@_told
def remove(options: Namespace) -> int:
    """``kiosk pack remove``: 0 it is gone, 1 it is refused, 2 it cannot be done."""
    store = Store.here()
    pack = store.find(options.pack, exactly=True)
    sourced = _source_in_config()
    if sourced is not None and sourced.installed == pack:
        words = f"{quote(pack.label)} is what {config_path()} names, so a kiosk may show it."
        raise PackRefused([refusal(pack.label, "in-use", words, "Change `content.pack` first.")])
    store.remove(pack)
    say(f"Removed {pack.label}.")
    return 0


# -- what to install -----------------------------------------------------------------------------


def _what_to_install(source: Path) -> Path:
    """The pack that is meant: on a stick, the only archive at its top."""
    _expect_there(source)
    if not source.is_dir() or (source / "pack.yaml").exists():
        return source
    found = offers(source)
    if len(found) == 1:
        return found[0].file
    if not found:
        words = f"`{source}` is no pack, and there is no `.kioskpack` in it."
        fix = "A pack is a folder with a pack.yaml in it, or what `kiosk pack build` made of it."
        raise PackRefused([refusal(str(source), "no-pack", words, fix)])
    words = f"There are {len(found)} packs in `{source}`."
    named = [f"`{offer.file}` ({offer.label})" for offer in found[:_MOST_NAMED]]
    fix = f"Say which: {', '.join(named)}."
    raise PackRefused([refusal(str(source), "several-packs", words, fix)])


def _expect_there(path: Path) -> None:
    if not path.exists():
        raise PackRefused([refusal(str(path), "missing-file", f"There is no `{path}`.")])


def _expect_whole(store: Store, pack: Installed) -> None:
    with steps() as tell:
        damage = store.damage(pack, tell)
    if damage:
        raise PackRefused(damage)
    with progress("Opening"):
        # What is read here the kiosk need not read while it runs: it finds it in the cache.
        opened = open_pack(pack.folder, cache=cache_folder())
    if opened.pack is None:
        errors = [p for p in opened.problems if p.severity is Severity.ERROR]
        raise PackRefused(errors)


# -- what the running kiosk does -----------------------------------------------------------------


def _show_it(key: str | None, options: Namespace) -> int:
    """Have a running kiosk take what is on now, and say when it does."""
    named = _named_in_config()
    sourced = _source_in_config()
    if sourced is not None and named is not None:
        installed = sourced.installed
        if installed is None or installed.key != key:
            say(f"But {named[0]} names `{named[1]}`, and a kiosk shows that one.")
            return 0
    at_once: bool = options.now
    try:
        answer = ask({"verb": "swap", "now": at_once}, timeout=60)
    except NotRunning:
        say("No kiosk is running; the next one shows it.")
        return 0
    except (Refused, UnsafeFolder) as reason:
        say(f"The running kiosk does not take it: {reason}")
        return REFUSED
    told = answer.get("named")
    if told is not None and (named is None or told != named[1]):
        say(f"The running kiosk goes on with `{told}`, as it was told when it was started.")
    elif at_once:
        say("The running kiosk takes it now.")
    elif answer.get("visited"):
        say("The running kiosk takes it when the visit there ends; with `--now` it does not wait.")
    else:
        say("The running kiosk takes it with its next slide.")
    return 0


def _source_in_config() -> Sourced | None:
    """The pack that kiosk.yaml names; None when it names none."""
    config = load_config(config_path()).value
    if config is None or config.content.pack is None:
        return None
    return open_source(config.content.pack, Store.here(), cache_folder())


def _named_in_config() -> tuple[Path, str] | None:
    path = config_path()
    config = load_config(path).value
    if config is None or config.content.pack is None:
        return None
    return path, config.content.pack.written


def _refusal(refused: PackRefused) -> str:
    """Why, and that it is of no consequence; a sentence that is about no file has no place."""
    if len(refused.problems) == 1 and refused.problems[0].code in _ABOUT_NO_FILE:
        (problem,) = refused.problems
        return " ".join(filter(None, [problem.message, problem.suggestion]))
    shown = show_problems(refused.problems, colour=say_in_colour(), sources=refused.sources)
    return f"{shown}Nothing has changed."


# -- words -----------------------------------------------------------------------------------------


def _rows(store: Store) -> Iterator[dict[str, object]]:
    """Every pack that is here, the one that comes along first."""
    state = store.state()
    on = store.on()
    yield _shipped_row(state, is_on=on is None)
    for pack in store.installed():
        damage = store.damage(pack)
        is_on = on is not None and pack.key == on.key
        was_before = state.before is not None and pack.key == state.before.pack
        note = state.notes.get(pack.key)
        yield {
            "name": pack.name,
            "version": pack.version,
            "exactly": pack.exactly,
            "title": pack.title,
            "installed": pack.installed.isoformat(),
            "size": pack.inventory.total,
            "files": len(pack.inventory.files),
            "folder": str(pack.folder),
            "state": "on" if is_on else "before" if was_before else "off",
            "since": _since(state, pack.key) if is_on else None,
            "taken_off": note and {"because": note.because, "when": note.when.isoformat()},
            "damage": [problem.message for problem in damage],
        }


def _shipped_row(state: State, *, is_on: bool) -> dict[str, object]:
    folder = shipped_pack()
    manifest = read_document(folder / "pack.yaml", Manifest).value
    before = state.before is not None and state.before.pack is None
    return {
        "name": (manifest.id if manifest else None) or folder.name,
        "version": manifest.version if manifest else "",
        "exactly": None,
        "title": dict(manifest.title) if manifest else {},
        "installed": None,
        "size": None,
        "files": None,
        "folder": str(folder),
        "state": "on" if is_on else "before" if before else "off",
        "since": _since(state, None) if is_on else None,
        "taken_off": None,
        "damage": [],
    }


def _since(state: State, key: str | None) -> str | None:
    since = state.on.since if state.on.pack == key else None
    return since.isoformat() if since is not None else None


def _table(rows: list[dict[str, object]]) -> str:
    twice = [(row["name"], row["version"]) for row in rows if row["exactly"]]
    lines = [["name", "version", "installed", "size", "state"]]
    for row in rows:
        same = twice.count((row["name"], row["version"])) > 1 and row["exactly"]
        version = str(row["exactly"]).partition("@")[2] if same else str(row["version"])
        installed = _when(row["installed"]) if row["installed"] else "comes along"
        count = size(row["size"]) if isinstance(row["size"], int) else ""
        lines.append([str(row["name"]), version, installed, count, _state(row)])
    widths = [max(len(line[column]) for line in lines) for column in range(4)]
    text = ""
    for line in lines:
        cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=False)]
        text += "  ".join([*cells, line[4]]).rstrip() + "\n"
    return text


def _state(row: dict[str, object]) -> str:
    said = []
    if row["state"] == "on":
        said.append(f"on since {_when(row['since'])}" if row["since"] else "on")
    elif row["state"] == "before":
        said.append("before")
    taken_off = row["taken_off"]
    if isinstance(taken_off, dict):
        said.append(f"taken off {_when(taken_off['when'])}: {taken_off['because']}")
    damage = row["damage"]
    if isinstance(damage, list) and damage:
        more = f" and {len(damage) - 1} more" if len(damage) > 1 else ""
        said.append(f"damaged: {damage[0].rstrip('.')}{more}")
    return ", ".join(said)


def _when(text: object) -> str:
    return datetime.fromisoformat(str(text)).astimezone().strftime("%Y-%m-%d %H:%M")


def _shortest(store: Store, pack: Installed) -> str:
    """The shortest that people can call `pack`."""
    for text in (pack.name, pack.label):
        try:
            if store.find(text).key == pack.key:
                return text
        except PackRefused:
            continue
    return pack.exactly


def _tell_more(warnings: Iterable[Problem], left_out: tuple[str, ...], how: str) -> None:
    count = len(list(warnings))
    if count:
        say(f"It has {_count(count, 'warning')}: {how} {'it' if count == 1 else 'them'}.")
    if left_out:
        names = ", ".join(f"`{name}`" for name in left_out[:_MOST_NAMED])
        more = f" and {len(left_out) - _MOST_NAMED} more" if len(left_out) > _MOST_NAMED else ""
        say(f"Left out, because the pack does not use it: {names}{more}.")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _subject(error: OSError) -> str:
    return f"`{error.filename}`: " if error.filename else ""
