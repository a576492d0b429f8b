"""The reel with the real projector, and with those that hang, end or lie."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.config import shipped_pack
from kiosk.host import Reel

CLIP = shipped_pack() / "stunts/motorcycle-jump/jump.webm"


def projector(program: str) -> tuple[str, ...]:
    return (sys.executable, "-c", program)


def test_frames_come_in_the_size_they_are_seen_in(qtbot: QtBot) -> None:
    reel = Reel()
    seen: list[tuple[int, int, int]] = []
    reel.framed.connect(lambda image, at: seen.append((image.width(), image.height(), at)))
    reel.start(CLIP, 640, 360, None)
    qtbot.waitUntil(lambda: len(seen) > 10, timeout=20_000)
    reel.close()
    assert {one[:2] for one in seen} == {(640, 360)}
    assert [at for _, _, at in seen] == sorted(at for _, _, at in seen)


@pytest.mark.parametrize(
    "program",
    [
        "import sys; sys.exit(3)",
        "import sys; sys.stdin.read()",
        "print('failed It is broken.', flush=True); input()",
    ],
    ids=["ends", "hangs", "fails"],
)
def test_a_projector_that_does_not_show_is_given_up(
    program: str, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    reel = Reel(projector=projector(program), patience_ms=1500)
    expected_log("A clip is not shown")
    with qtbot.waitSignal(reel.failed, timeout=20_000):
        reel.start(CLIP, 640, 360, None)
    assert not reel.open


def test_a_frame_that_does_not_fit_is_none(qtbot: QtBot) -> None:
    lines = ["frame 9 10 10 0", "frame 0 9999 9999 0", "frame 0 -1 5 0", "frame x", "end"]
    program = f"print({chr(10).join(lines)!r}, flush=True); input()"
    reel = Reel(projector=projector(program))
    seen: list[QImage] = []
    reel.framed.connect(lambda image, _at: seen.append(image))
    with qtbot.waitSignal(reel.ended, timeout=20_000):
        reel.start(Path("a.webm"), 640, 360, None)
    reel.close()
    assert seen == []
