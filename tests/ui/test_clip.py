"""A clip as its page sees it: what its buttons do, and what the visit's clock hears of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk.config import shipped_pack
from kiosk.content import Cue, open_pack
from kiosk.ui.clip_props import ClipProps
from kiosk.ui.clip_view import ClipViewModel
from kiosk.ui.shown import Shown
from kiosk.ui.state import State
from kiosk.visit import Phase, Visit
from tests.ui.glass import Glass
from tests.ui.shelves import shelf

CLIP = ClipProps(file="/a.webm", length=4000, cues=(Cue(0, 2000, "Hi"), Cue(2000, 4000, "Bye")))


class FakeReel(QObject):
    framed = Signal(QImage, int)
    ended = Signal()
    failed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.open = False
        self.told: list[object] = []
        self.sizes: list[tuple[int, int]] = []

    def start(self, _clip: Path, width: int, height: int, percent: float | None) -> None:
        self.open = True
        self.sizes.append((width, height))
        self.told.append(percent)

    def say(self, word: str) -> None:
        self.told.append(word)

    def close(self) -> None:
        self.open = False


class Watched:
    """A clip, its reel, and the state that it changes."""

    def __init__(self) -> None:
        self.state = State(date(2026, 7, 1), "en", visit=Visit(Phase.ACTIVE))
        self.reel = FakeReel()
        # mypy takes what Qt calls a Property for an object of its own.
        self.clip: Any = ClipViewModel(self._change, reel=self.reel)  # type: ignore[arg-type]
        self.clip.show(CLIP)

    def _change(self, to: Callable[[State], State]) -> None:
        self.state = to(self.state)

    @property
    def holds(self) -> bool:
        return "video" in self.state.visit.holds

    def frame(self, at: int) -> None:
        self.reel.framed.emit(QImage(16, 9, QImage.Format.Format_RGB32), at)


@pytest.fixture
def watched(qapp: QGuiApplication) -> Watched:
    return Watched()


def test_nothing_runs_before_it_is_told_to(watched: Watched) -> None:
    assert (watched.clip.status, watched.reel.told, watched.holds) == ("still", [], False)
    watched.clip.toggle(1000, 562)
    assert (watched.reel.sizes, watched.reel.told) == ([(1000, 562)], [None])
    assert (watched.clip.status, watched.holds) == ("playing", True)


def test_captions_are_on_and_follow_the_frames(watched: Watched) -> None:
    clip = watched.clip
    clip.toggle(1000, 562)
    watched.frame(1000)
    assert (clip.captioned, clip.caption, clip.progress) == (True, "Hi", 0.25)
    clip.showCaptions()
    watched.frame(3000)
    assert clip.caption == ""
    clip.showCaptions()
    assert clip.caption == "Bye"


def test_the_clock_runs_on_as_it_pauses_and_as_it_ends(watched: Watched) -> None:
    clip = watched.clip
    clip.toggle(1000, 562)
    clip.toggle(1000, 562)
    assert (clip.status, watched.holds) == ("paused", False)
    clip.toggle(1000, 562)
    watched.reel.ended.emit()
    assert (clip.status, clip.progress, watched.holds) == ("ended", 1.0, False)
    clip.toggle(1000, 562)
    assert watched.reel.told[1:] == ["pause", "play", "again"]


def test_what_this_machine_cannot_show_is_gone_without_a_word(watched: Watched) -> None:
    watched.clip.toggle(1000, 562)
    watched.reel.failed.emit()
    assert (watched.clip.status, watched.holds) == ("gone", False)
    assert watched.clip.image.isNull()


def test_another_clip_or_none_leaves_this_one(watched: Watched) -> None:
    watched.clip.toggle(1000, 562)
    watched.frame(1000)
    watched.clip.show(ClipProps())
    assert not watched.reel.open
    assert (watched.clip.caption, watched.clip.progress, watched.clip.status) == ("", 0.0, "gone")


def test_the_page_lets_go_of_the_clock_as_it_turns(watched: Watched) -> None:
    watched.clip.toggle(1000, 562)
    assert not watched.state.opening(1).visit.holds
    assert not watched.state.to(watched.state.route.map()).visit.holds


def test_one_that_is_left_as_it_begins_does_not_run(watched: Watched) -> None:
    reel = FakeReel()

    def leave(_to: Callable[[State], State]) -> None:
        clip.leave()

    clip: Any = ClipViewModel(leave, reel=reel)  # type: ignore[arg-type]
    clip.show(CLIP)
    clip.toggle(1000, 562)
    assert (clip.status, reel.open) == ("still", False)


def test_a_frame_is_never_larger_than_any_clip(watched: Watched) -> None:
    watched.clip.toggle(3840, 2160)
    ((width, height),) = watched.reel.sizes
    assert width * height <= 2_110_000
    assert width / height == pytest.approx(16 / 9, abs=0.01)


@pytest.fixture
def film(glass: Glass, qtbot: QtBot) -> Any:
    """The clip of the shipped pack, playing on its page."""
    pack = open_pack(shipped_pack()).pack
    assert pack is not None
    glass.put_on(Shown(pack, shipped_pack(), ("en",), "en", 1))
    glass.kiosk.begin()
    glass.kiosk.open("stunt/motorcycle-jump")
    glass.kiosk.section(2)
    film = glass.entry.clip
    film.toggle(160, 90)
    assert film.status == "playing"
    assert "video" in glass.kiosk.state.visit.holds
    qtbot.waitUntil(lambda: bool(film.begun), timeout=20_000)
    return film


@pytest.mark.parametrize("what", ["reload", "swap", "nothing", "start over"])
def test_it_stops_as_its_pack_goes(film: Any, glass: Glass, what: str, qtbot: QtBot) -> None:
    shown = glass.kiosk.shown
    if what == "reload":
        glass.put_on(replace(shown, serial=2))
    elif what == "swap":
        glass.put_on(shelf())
    elif what == "nothing":
        glass.put_on(None)
    else:
        glass.kiosk.leave()
    assert film.status in {"still", "gone"}
    assert not film.begun
    qtbot.waitUntil(lambda: not film.findChildren(QProcess))
    assert not glass.kiosk.state.visit.holds


def test_it_pauses_while_staff_are_at_the_screen_and_stays_paused(film: Any, glass: Glass) -> None:
    assert film.findChildren(QProcess)
    glass.kiosk.hold()
    assert film.status == "paused"
    glass.kiosk.resume()
    assert film.status == "paused"
