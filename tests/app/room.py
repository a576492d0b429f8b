"""A kiosk that is read aloud: what is heard is written down instead, and nothing sounds."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from kiosk.app.aloud import Aloud
from kiosk.host.speech import Speech
from kiosk.visit import Phase, Voice
from tests.ui.glass import Glass

SPEAKER = Path(__file__).parent / "speaker.py"


@dataclass
class Room:
    """A kiosk that is read aloud, and what was heard in the room."""

    glass: Glass
    aloud: Aloud
    speech: Speech
    file: Path
    qtbot: QtBot

    @property
    def ear(self) -> Any:
        return self.glass.screens.ear

    def stands(self, phase: Phase) -> bool:
        return self.glass.phase is phase

    @property
    def voice(self) -> Voice:
        voice: Voice = self.glass.kiosk.state.reading.voice
        return voice

    @property
    def heard(self) -> list[str]:
        """What each order said, in one line each; an order of nothing is empty."""
        text = self.file.read_text(encoding="utf-8") if self.file.exists() else ""
        return [part.strip().replace("\n", " | ") for part in text.split("--\n")[:-1]]

    def hears(self, n: int) -> str:
        """The last of `n` orders, once there are as many."""
        self.qtbot.waitUntil(lambda: len(self.heard) >= n)
        assert len(self.heard) == n, "\n".join(self.heard)
        return self.heard[-1]

    def plugs(self, *, headset: bool) -> None:
        """What the speaker tells of a headset."""
        self.speech._plug(headset=headset)

    def settles(self, voice: Voice) -> None:
        self.qtbot.waitUntil(lambda: self.voice is voice)

    def choose(self, key: str) -> None:
        self.glass.screens.comfortPanel.choose(key)


MakeRoom = Callable[..., Room]
