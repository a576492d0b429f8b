"""The light of a clip, frame by frame, as `kiosk.host.projector` sees it."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.host.projector import GRID

RATES = (4.0, 1.0, 0.25)
"""How fast it is looked at: a machine that is busy leaves frames out, and then it goes slower."""
MOST_LEFT_OUT_MS = 130
"""Four flashes a second are a change each 125 ms: a longer gap could hide one."""
PATIENCE_S = 60.0
"""Seconds, beyond the clip's own length at its rate, until looking is given up."""
PROJECTOR = (sys.executable, "-P", "-m", "kiosk.host.projector")


class CannotLookError(Exception):
    """A clip that this machine cannot decode; the text is for people."""


def light_of(
    clip: Path, seconds: float, *, projector: Sequence[str] = PROJECTOR
) -> tuple[tuple[int, bytes], ...]:
    """The time of each frame of a clip, in milliseconds, and the colours of `GRID` points.

    `seconds` is how long it says it is. Raises `CannotLookError` when it cannot be seen whole.
    """
    for rate in RATES:
        frames = tuple(_look(clip, rate, PATIENCE_S + seconds / rate, projector))
        times = [at for at, _ in frames]
        gaps = [two - one for one, two in zip(times, [*times[1:], seconds * 1000], strict=True)]
        if times and max(gaps) <= MOST_LEFT_OUT_MS and times[0] <= MOST_LEFT_OUT_MS:
            return frames
    raise CannotLookError("It has too few pictures a second, or this machine is too busy.")


def _look(
    clip: Path, rate: float, patience: float, projector: Sequence[str]
) -> Iterator[tuple[int, bytes]]:
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            [*projector, "look", str(clip), f"{rate:g}"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=patience,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise CannotLookError("It does not come to its end.") from None
    except OSError as error:
        raise CannotLookError(f"The projector does not start: {error.strerror}.") from None
    ended = False
    for line in done.stdout.decode(errors="replace").splitlines():
        word, _, rest = line.partition(" ")
        if word == "failed":
            raise CannotLookError(rest)
        if word == "light":
            at, _, colours = rest.partition(" ")
            if len(colours) == GRID[0] * GRID[1] * 6:
                yield int(at), bytes.fromhex(colours)
        ended = ended or word == "end"
    if not ended:
        raise CannotLookError("It cannot be decoded to its end.")
