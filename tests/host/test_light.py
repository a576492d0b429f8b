"""`kiosk pack build` and clips that flash."""

import shutil
from pathlib import Path

import pytest

from kiosk.commands import pack_clips
from kiosk.config import shipped_pack
from kiosk.host.light import light_of
from kiosk.host.projector import GRID
from kiosk.packs import PackRefused

CLIP = "stunts/motorcycle-jump/jump.webm"


def _tell(_what: str, _done: int, _of: int) -> None:
    pass


def test_every_frame_of_the_shipped_clip_is_seen_and_it_is_calm() -> None:
    frames = light_of(shipped_pack() / CLIP, 15.0)
    assert len(frames) >= 15 * 25 * 0.9
    assert {len(colours) for _, colours in frames} == {GRID[0] * GRID[1] * 3}
    pack_clips.expect_calm(shipped_pack(), _tell)


def test_a_clip_that_flashes_is_refused_with_the_second(monkeypatch: pytest.MonkeyPatch) -> None:
    size = GRID[0] * GRID[1]

    def wild(_clip: Path, _seconds: float) -> tuple[tuple[int, bytes], ...]:
        return tuple((number * 100, bytes([number % 2 * 255] * 3) * size) for number in range(60))

    monkeypatch.setattr(pack_clips, "light_of", wild)
    with pytest.raises(PackRefused) as refused:
        pack_clips.expect_calm(shipped_pack(), _tell)
    (problem,) = refused.value.problems
    assert problem.code == "clip-flashes"
    assert "jump.webm` flashes more than three times a second, at 0.7 s" in problem.message


def test_a_clip_that_cannot_be_decoded_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(shipped_pack(), folder)
    data = bytearray((folder / CLIP).read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    (folder / CLIP).write_bytes(data)
    with pytest.raises(PackRefused) as refused:
        pack_clips.expect_calm(folder, _tell)
    assert [problem.code for problem in refused.value.problems] == ["clip-unseen"]
