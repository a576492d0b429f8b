"""How to write to a terminal, and to what is none; and what o'clock it is there."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TextIO


def say(message: str) -> None:
    """A message for people, on standard error."""
    sys.stderr.write(f"{message}\n")


def write(data: str) -> None:
    """Data, on standard output, as it is."""
    sys.stdout.write(data)


def now() -> datetime:
    """The time of day, for what is kept with a date."""
    return datetime.now().astimezone()


def write_in_colour() -> bool:
    """Whether standard output shows colour: on a terminal that can, unless NO_COLOR is set."""
    return _shows_colour(sys.stdout)


def say_in_colour() -> bool:
    """The same for standard error."""
    return _shows_colour(sys.stderr)


def _shows_colour(stream: TextIO) -> bool:
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


@contextmanager
def progress(message: str) -> Iterator[Callable[[int, int], None]]:
    """Show a message while something takes time, and how many are done, of how many.

    Only on a terminal; it is gone afterwards.
    """
    show = _rewrite if sys.stderr.isatty() else _keep_quiet
    show(message)
    try:
        yield lambda done, of: show(f"{message} {done}/{of}")
    finally:
        show("")


@contextmanager
def steps() -> Iterator[Callable[[str, int, int], None]]:
    """Show what is being done, and how much of it is done, of how much; like `progress`."""
    show = _rewrite if sys.stderr.isatty() else _keep_quiet
    try:
        yield lambda what, done, of: show(f"{what} … {done}/{of}")
    finally:
        show("")


def _rewrite(line: str) -> None:
    sys.stderr.write(f"\r\033[K{line}")
    sys.stderr.flush()


def _keep_quiet(_line: str) -> None:
    """A pipe or a file wants no progress."""
