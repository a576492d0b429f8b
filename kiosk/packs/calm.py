"""Whether the clips of a pack may be shown to everybody: none of them flashes.

All of each clip is looked at before its pack is built or installed. How is told by a `Look`: that
takes a program that decodes film, which this floor has none of.
"""

import time
from collections.abc import Callable
from pathlib import Path

from kiosk.content import PackFiles, check_clip
from kiosk.documents import Problem, Severity, quote
from kiosk.packs.archive import PackRefused
from kiosk.packs.flashes import MOST_FLASHES, Film, Flashing, first_flashing
from kiosk.packs.names import refusal
from kiosk.packs.staging import Staged, Tell

Look = Callable[[Path, float, float, Callable[[int], None]], Film]
"""Looks at a clip, which is so many seconds long, within so many seconds. It tells the time in the
clip, in milliseconds, as it comes along, and raises `CannotLookError`."""

PATIENCE = 60.0
"""Seconds that a clip may take to be looked at, beyond `SLOWNESS` times its own length."""
SLOWNESS = 4.0
ALL_OF_THEM = 180.0
"""Seconds for all clips of an archive. `kiosk pack build` has looked at them, on a machine that was
made for it: what this one does not come to in time is told, and does not keep the pack out."""


class CannotLookError(Exception):
    """A clip that this machine cannot decode, or not in time; the text is for people."""


def expect_calm(
    staged: Staged,
    source: Path,
    look: Look,
    tell: Tell,
    *,
    known: frozenset[str] = frozenset(),
    clock: Callable[[], float] = time.monotonic,
) -> tuple[Problem, ...]:
    """Look at the clips of a pack that came from `source`, but for those with the sums `known`.

    Returns warnings on what could not be looked at. Raises PackRefused for clips that flash more
    than three times within a second (WCAG 2.3.1), and for those of an author's folder that cannot
    be looked at: nobody ever has.
    """
    problems: list[Problem] = []
    sums = {item.path: item.sha256 for item in staged.inventory.files}
    clips = [path for path in staged.clips if sums[path] not in known]
    files = PackFiles(staged.folder)
    seconds = {path: check_clip(files, path).seconds for path in clips}
    whole, gone = sum(seconds.values()), 0.0
    ends = clock() + ALL_OF_THEM
    for path in clips:
        patience = PATIENCE + SLOWNESS * seconds[path]
        if not source.is_dir():
            patience = min(patience, ends - clock())

        def seen(at: int, before: float = gone, all_of_it: float = seconds[path]) -> None:
            tell("Looking at clips", round(before + min(at / 1000, all_of_it)), round(whole))

        try:
            if patience <= 0:
                raise CannotLookError("this machine is too slow for all its clips.")
            seen(0)
            flashing = first_flashing(look(staged.folder / path, seconds[path], patience, seen))
        except CannotLookError as error:
            problems.append(_unseen(path, source, error))
        else:
            if flashing is not None:
                problems.append(_flashes(path, source, flashing))
        gone += seconds[path]
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise PackRefused(problems)
    return tuple(problems)


def _flashes(path: str, source: Path, flashing: Flashing) -> Problem:
    at = flashing.at / 1000
    message = (
        f"{quote(path)} flashes {flashing.flashes:g} times within a second, at {at:.1f} s: "
        f"more than {MOST_FLASHES} can bring on seizures."
    )
    fix = "Slow it down there, or let less of the picture flash."
    return refusal(str(source), "clip-flashes", message, fix)


def _unseen(path: str, source: Path, error: CannotLookError) -> Problem:
    message = f"{quote(path)} could not be looked at for flashes: {error}"
    if source.is_dir():
        fix = "A clip is H.264 in MP4, or VP8 or VP9 in WebM. Build it where `kiosk run` shows it."
        return refusal(str(source), "clip-unseen", message, fix)
    fix = "Whoever built this pack has looked at it: `kiosk pack build` does."
    return Problem(Severity.WARNING, "clip-unseen", message, str(source), suggestion=fix)
