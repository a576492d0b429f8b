"""``kiosk proof``: every screen of a pack as a picture, and what is wrong with any of them."""

import tempfile
import time
from argparse import Namespace
from itertools import product
from pathlib import Path

from kiosk.commands.terminal import progress, say, write
from kiosk.content import Pack, open_pack
from kiosk.documents import Severity
from kiosk.proof import Book, CannotDrawError, Crew, Fault, Order, Variant, faults, tasks

SIZES = ((1080, 1920), (1920, 1080))
SMALLEST, LARGEST = 480, 4096
"""Pixels of a panel's side."""


def proof(options: Namespace) -> int:
    """Draw the proof; what was found is data, all else are messages.

    Returns 0 where nothing was found, 1 where something was, 2 where it could not be drawn.
    """
    began = time.monotonic()
    try:
        variants = _variants(options)
        pack = _pack(options.pack)
        languages = _languages(options.language, pack)
        if options.out.resolve().is_relative_to(options.pack.resolve()):
            raise CannotDrawError(
                f"`{options.out}` lies in the pack itself. Choose a folder outside of it."
            )
        with Book(options.out) as book, tempfile.TemporaryDirectory(prefix="kiosk-proof-") as cache:
            order = Order(options.pack.resolve(), languages, options.out.resolve(), Path(cache))
            crew = Crew(order, tasks(pack, variants))
            with progress(f"Drawing {options.pack} …") as show:
                work = crew.work(book.add, show)
            title = pack.manifest.title.read(languages[0], pack.manifest.languages[0])
            book.finish(title)
    except CannotDrawError as reason:
        say(str(reason))
        return 2
    found = faults(book.shots)
    write("".join(f"{_line(fault)}\n" for fault in found))
    for note in work.notes:
        say(f"While drawing: {note}")
    took = time.monotonic() - began
    say(
        f"{len(book.shots):,} pictures in {took:.0f} s, with {work.memory / 2**20:.0f} MiB of"
        f" memory at most. Open {book.index} to look at them."
    )
    return int(bool(found))


def _line(fault: Fault) -> str:
    finding, shot = fault.finding, fault.shots[0]
    return f"{shot.file}: {finding} [{finding.cause}]\n    {fault.where}"


def _variants(options: Namespace) -> list[Variant]:
    sizes = dict.fromkeys(options.size or SIZES)
    for width, height in sizes:
        if min(width, height) < SMALLEST or max(width, height) > LARGEST:
            raise CannotDrawError(
                f"--size: no panel has {width}x{height} pixels. Each side has {SMALLEST} to"
                f" {LARGEST}."
            )
    schemes = dict.fromkeys(options.scheme or ("dark",))
    texts = dict.fromkeys(options.text_size or (100,))
    reaches = dict.fromkeys(options.reach or ("full",))
    return [
        Variant(width, height, *chosen)
        for (width, height), *chosen in product(sizes, schemes, texts, reaches)
    ]


def _pack(folder: Path) -> Pack:
    if not (folder / "pack.yaml").is_file():
        raise CannotDrawError(f"`{folder}` is not a pack: a pack is a folder with a pack.yaml.")
    opened = open_pack(folder)
    errors = sum(problem.severity is Severity.ERROR for problem in opened.problems)
    if opened.pack is None:
        raise CannotDrawError(
            f"`{folder}` cannot be shown as it is. `kiosk check {folder}` says what is wrong."
        )
    if errors:
        say(
            f"What has mistakes is left out: {errors} error{'s' if errors > 1 else ''}."
            f" `kiosk check {folder}` lists them."
        )
    return opened.pack


def _languages(wanted: list[str] | None, pack: Pack) -> tuple[str, ...]:
    spoken = pack.manifest.languages
    for tag in wanted or ():
        if tag not in spoken:
            raise CannotDrawError(
                f"The pack does not speak `{tag}`. It speaks {', '.join(spoken)}."
            )
    return tuple(tag for tag in spoken if not wanted or tag in wanted)
