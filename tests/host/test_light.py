"""The light of clips, with the real projector and with those that leave frames out or hang."""

import sys
from pathlib import Path

import pytest

from kiosk.config import shipped_pack
from kiosk.host import light_of
from kiosk.host.projector import GRID
from kiosk.packs import CannotLookError

CLIP = shipped_pack() / "stunts/motorcycle-jump/jump.webm"
POINTS = GRID[0] * GRID[1]

FILM = """
import sys
every = {every}
for at in range(0, 1000, every):
    print("light", at, {black!r}, flush=True)
print("end", flush=True)
"""


def projector(every: str) -> tuple[str, ...]:
    """One that shows a frame each `every` milliseconds, which may depend on its arguments."""
    return (sys.executable, "-c", FILM.format(every=every, black="00" * 3 * POINTS))


def hush(_at: int) -> None:
    """Nobody watches."""


def test_every_frame_of_the_shipped_clip_is_seen() -> None:
    told: list[int] = []
    film = light_of(CLIP, 15.0, 60.0, told.append)
    frames = tuple(film.frames)
    assert [at for at, _ in frames] == list(range(0, 15_000, 40))
    assert {len(colours) for _, colours in frames} == {POINTS * 3}
    assert (film.across, film.down) == GRID
    assert told == [at for at, _ in frames]


@pytest.mark.parametrize(
    ("every", "frames"),
    [("40", 25), ("250", 4), ("250 if float(sys.argv[3]) > 50 else 50", 20)],
    ids=["film", "slides", "hasty"],
)
def test_where_frames_are_far_apart_it_is_looked_at_again(every: str, frames: int) -> None:
    film = light_of(Path("a.webm"), 1.0, 20.0, hush, projector=projector(every))
    assert len(tuple(film.frames)) == frames


@pytest.mark.parametrize("every", ["250 if float(sys.argv[3]) > 50 else 200", "2000"])
def test_a_decoder_that_leaves_frames_out_is_not_believed(every: str) -> None:
    with pytest.raises(CannotLookError, match="some of its pictures"):
        light_of(Path("a.webm"), 2.0, 20.0, hush, projector=projector(every))


@pytest.mark.parametrize(
    ("program", "patience", "why"),
    [
        ("import time; time.sleep(60)", 0.3, "too long"),
        ("print('failed It is broken.')", 20.0, "It is broken"),
        ("print('light 0 00')", 20.0, "to its end"),
        ("print('end')", 20.0, "cannot be decoded"),
    ],
    ids=["hangs", "fails", "stops", "empty"],
)
def test_a_clip_that_cannot_be_seen_whole_says_why(program: str, patience: float, why: str) -> None:
    command = (sys.executable, "-c", program)
    with pytest.raises(CannotLookError, match=why):
        light_of(Path("a.webm"), 1.0, patience, hush, projector=command)


def test_a_damaged_clip_cannot_be_seen(tmp_path: Path) -> None:
    data = bytearray(CLIP.read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    clip = tmp_path / "a.webm"
    clip.write_bytes(data)
    with pytest.raises(CannotLookError):
        light_of(clip, 15.0, 60.0, hush)


def test_whoever_thinks_better_of_it_ends_the_projector() -> None:
    class StopError(Exception):
        pass

    def stop(_at: int) -> None:
        raise StopError

    endless = f"while True: print('light 0', '00' * {3 * POINTS}, flush=True)"
    with pytest.raises(StopError):
        light_of(Path("a.webm"), 1.0, 60.0, stop, projector=(sys.executable, "-c", endless))
