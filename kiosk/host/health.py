"""How the machine and the program do, at a glance."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk import __version__
from kiosk.host.measure import Frames, usage


@dataclass(frozen=True, slots=True)
class Health:
    """What staff are told first when they ask how the kiosk does."""

    version: str = ""
    """Of the program."""
    uptime: float = 0.0
    """Seconds since the program began."""
    memory: int = 0
    """Bytes it holds."""
    frames: int = 0
    """Pictures it showed in the last minute; one on which nothing moves shows none."""
    longest_gap: float = 0.0
    """Seconds of the longest wait between two of them."""
    by_card: bool = False
    """Whether a graphics card draws, not the processor."""
    free: int | None = None
    """Bytes that are free where packs are kept; None when nobody knows."""
    problems: tuple[str, ...] = ()
    """What is wrong now, a sentence each."""


def measured(
    uptime: float,
    frames: Frames,
    *,
    by_card: bool,
    problems: Sequence[str],
) -> Health:
    """The health of this process; walking through its memory takes some milliseconds."""
    # Imported here: whoever only asks the running kiosk something needs none of it.
    from kiosk.config import data_folder  # noqa: PLC0415

    return Health(
        __version__,
        uptime,
        usage().memory_bytes,
        frames.last_minute,
        frames.longest_gap,
        by_card,
        free_bytes(data_folder()),
        tuple(problems),
    )


def free_bytes(folder: Path) -> int | None:
    """The bytes that are free on the disk of `folder`; None when it cannot be asked."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
