"""``kiosk takeaway-page``: the web page that a trip's code opens, as one file."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from kiosk.commands.in_use import chosen_languages
from kiosk.commands.terminal import now, progress, say, write
from kiosk.config import PackSource, cache_folder, config_path, load_config
from kiosk.content import Pack, open_pack
from kiosk.host.constants import keep_constants
from kiosk.packs import Store, open_source, size
from kiosk.takeaway import render, thumbnails

CANNOT = 2


class _CannotMakeError(Exception):
    """There is no page to be had; the message is for people."""


def takeaway_page(options: Namespace) -> int:
    """``kiosk takeaway-page``: 0 written, 2 there is no such pack or no room for the page."""
    # The words of the page are the screens', and those come with Qt.
    keep_constants()
    from kiosk.ui.page_words import trip_page  # noqa: PLC0415

    out: Path = options.out
    try:
        pack, folder, languages = _pack(options.pack, options.language or ())
        with progress("Making the posters small …") as show:
            pictures = thumbnails(pack, folder, show)
        page = render(trip_page(pack, languages, now().date(), pictures)).encode()
        _replace(out, page)
    except _CannotMakeError as reason:
        say(str(reason))
        return CANNOT
    except OSError as error:
        say(f"`{out}` cannot be written: {error.strerror}.")
        return CANNOT
    write(f"{out}\n")
    say(
        f"Made a page of {size(len(page))} in {', '.join(languages)}. Put it on any web server"
        " that speaks https, and write its address under `takeaway.page` in kiosk.yaml."
    )
    return 0


def _pack(named: str | None, wanted: Iterable[str]) -> tuple[Pack, Path, tuple[str, ...]]:
    """The pack, its folder, and the languages of the page."""
    config = load_config(config_path()).value
    source = PackSource.named(named) if named else config.content.pack if config else None
    sourced = open_source(source, Store.here(), cache_folder())
    opened = open_pack(sourced.folder, cache=cache_folder()) if sourced.folder else None
    if opened is None or opened.pack is None or sourced.folder is None:
        problems = sourced.problems or (opened.problems if opened is not None else ())
        told = (f"{problem.location}: {problem.message}" for problem in problems)
        raise _CannotMakeError("\n".join(told))
    spoken = opened.pack.manifest.languages
    try:
        chosen = chosen_languages(opened.pack, wanted)
    except ValueError as reason:
        raise _CannotMakeError(str(reason)) from None
    offered = config.languages.choose(spoken) if config else spoken
    return opened.pack, sourced.folder, chosen or offered


def _replace(file: Path, data: bytes) -> None:
    """Write the file in one step: a web server may be reading the one before."""
    new = file.with_name(f".{file.name}.new")
    try:
        new.write_bytes(data)
        new.replace(file)
    except OSError:
        new.unlink(missing_ok=True)
        raise
