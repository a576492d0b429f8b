"""``kiosk pack new`` and ``kiosk pack diff``: what people do who write packs."""

from argparse import Namespace
from pathlib import Path

from kiosk.commands.terminal import now, progress, say, write
from kiosk.config import PackSource, cache_folder
from kiosk.packs import (
    NoNewPackError,
    NotComparableError,
    Store,
    diff_packs,
    is_archive,
    new_pack,
    open_source,
)


def new(options: Namespace) -> int:
    """``kiosk pack new``: write a small pack; 2 when there is no room for it."""
    folder: Path = options.folder
    languages = tuple(dict.fromkeys(options.language or ["en"]))
    try:
        with progress(f"Drawing the posters of {folder} …") as show:
            new_pack(folder, languages, options.title, now().date(), progress=show)
    except NoNewPackError as reason:
        say(str(reason))
        return 2
    except OSError as error:
        say(f"`{error.filename or folder}` cannot be written: {error.strerror}.")
        return 2
    say(
        f"`{folder}` is a pack with a place, a stunt and something to do. Look at it with "
        f"`kiosk run --pack {folder} --windowed 540x960`; `pack.yaml` in it says how to go on."
    )
    return 0


def diff(options: Namespace) -> int:
    """``kiosk pack diff``: 0 when both say the same, 1 when not, 2 when one cannot be read."""
    try:
        with progress("Comparing …"):
            found = diff_packs(_as_folder(options.before), _as_folder(options.after))
    except NotComparableError as reason:
        say(str(reason))
        return 2
    if options.format == "json":
        write(found.as_json())
    else:
        write("".join(f"{change.words}\n" for change in found.changes))
    for file in found.unread:
        say(f"`{file}` has errors in one of the two, so it is not compared.")
    return int(bool(found.changes))


def _as_folder(path: Path) -> Path:
    """The folder of a pack: itself, or where its archive is unpacked."""
    if not path.exists():
        raise NotComparableError(f"There is no `{path}`.")
    if path.is_dir():
        return path
    if not is_archive(path):
        raise NotComparableError(
            f"`{path}` is no pack: it is a folder with a pack.yaml, or an archive of one."
        )
    sourced = open_source(PackSource.named(str(path)), Store.here(), cache_folder())
    if sourced.folder is None:
        raise NotComparableError("\n".join(problem.message for problem in sourced.problems))
    return sourced.folder
