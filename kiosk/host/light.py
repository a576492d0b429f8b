"""The light of a clip, frame by frame, as `kiosk.host.projector` sees it."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from itertools import pairwise
from pathlib import Path

from kiosk.host.lines import Lines
from kiosk.host.projector import GRID
from kiosk.packs import CannotLookError, Film, Light

RATES = (100.0, 10.0)
"""How many times as fast as for people it is played: it goes as fast as it is decoded."""
LONG_MS, LONGEST_MS = 100, 1000
"""Where frames are so far apart it is looked at again, for a decoder that leaves some out does not
do so twice in the same way; so far apart are those of no film."""
PROJECTOR = (sys.executable, "-P", "-m", "kiosk.host.projector")


def light_of(
    clip: Path,
    seconds: float,
    patience: float,
    tell: Callable[[int], None],
    *,
    projector: Sequence[str] = PROJECTOR,
) -> Film:
    """The time of each frame of a clip, and the colours of `GRID` points.

    `seconds` is how long it says it is. `tell` hears the time of frames, in milliseconds, as they
    come; whatever it raises ends the looking. Raises `CannotLookError` when it cannot be seen
    whole, or not within `patience` seconds.
    """
    ends = time.monotonic() + patience
    before: tuple[Light, ...] | None = None
    for rate in RATES:
        frames = tuple(_look(clip, rate, ends, tell, projector))
        times = [0, *(light.at for light in frames), round(seconds * 1000)]
        longest = max(two - one for one, two in pairwise(times))
        if frames and (longest <= LONG_MS or (longest <= LONGEST_MS and frames == before)):
            return Film(frames, *GRID)
        before = frames
    raise CannotLookError("some of its pictures cannot be decoded.")


def _look(
    clip: Path, rate: float, ends: float, tell: Callable[[int], None], projector: Sequence[str]
) -> Iterator[Light]:
    ended = False
    with closing(_lines([*projector, "look", str(clip), f"{rate:g}"], ends)) as lines:
        for line in lines:
            word, _, rest = line.partition(" ")
            if word == "failed":
                raise CannotLookError(rest)
            if word == "light":
                at, _, colours = rest.partition(" ")
                if len(colours) == GRID[0] * GRID[1] * 6:
                    yield Light(int(at), bytes.fromhex(colours))
                    tell(int(at))
            ended = ended or word == "end"
    if not ended:
        raise CannotLookError("it cannot be decoded to its end.")


def _lines(command: Sequence[str], ends: float) -> Generator[str]:
    """What a program of ours says, line by line, until it ends; it is ended with this."""
    try:
        process = subprocess.Popen(  # noqa: S603 - our own program
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except OSError as error:
        raise CannotLookError(f"the projector does not start: {error.strerror}.") from None
    with process:
        assert process.stdout is not None
        said = process.stdout.fileno()
        lines = Lines()
        try:
            while True:
                left = max(0.0, ends - time.monotonic())
                if not select.select([said], [], [], left)[0]:
                    raise CannotLookError("this machine takes too long for it.")
                piece = os.read(said, 1 << 16)
                if not piece:
                    return
                for line in lines.of(piece):
                    yield line.decode(errors="replace")
        finally:
            process.kill()
