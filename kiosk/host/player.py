"""The player of sounds, a process of its own: `python -m kiosk.host.player FOLDER PERCENT`.

Qt Multimedia loads some twenty libraries of the machine, and a sound server that accepts and never
answers holds it up for half a minute. Out here none of that can hold up, enlarge or end the kiosk.
It says `ready`, or in one sentence why there is no sound; then it plays what it reads, a name a
line, until there is nothing left to read.
"""

import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from kiosk.host.constants import keep_constants
from kiosk.host.lines import Lines, listen, say

READY = "ready"
NO_DEVICE = "This machine has no device that plays sound."


class Effect(Protocol):
    """A sound held ready, such as a QSoundEffect."""

    def play(self) -> None:
        """Play it from its beginning."""


class Player:
    """Plays what it is told by name; a name it does not know is silent."""

    def __init__(self, effects: Mapping[str, Effect]) -> None:
        self._effects = effects
        self._lines = Lines()

    def hear(self, piece: bytes) -> None:
        """Play what each line of `piece` names; a line may come in several pieces."""
        for line in self._lines.of(piece):
            effect = self._effects.get(line.decode(errors="replace"))
            if effect is not None:
                effect.play()


def linear_volume(percent: float) -> float:
    """What a sound's samples are multiplied by, from 0 to 1.

    Ears hear ratios, so `percent` is a place on Qt's logarithmic scale, on which equal steps sound
    equal: 100 % plays a file as it is, 50 % plays it 16 dB below that.
    """
    from PySide6.QtMultimedia import QtAudio  # noqa: PLC0415 - see `main`

    scale = QtAudio.VolumeScale
    return QtAudio.convertVolume(
        percent / 100, scale.LogarithmicVolumeScale, scale.LinearVolumeScale
    )


def main(folder: Path, percent: float) -> int:
    """Play the sounds of `folder` until standard input ends. Returns 1 where there is no sound."""
    keep_constants()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the kiosk, which ends this too.
    try:
        # Not above: what the machine lacks for it is to be told in a sentence.
        from PySide6.QtCore import QCoreApplication, QUrl  # noqa: PLC0415
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415
    except ImportError as error:
        say(f"Qt cannot play sound here: {error}.")
        return 1
    application = QCoreApplication(sys.argv[:1])
    devices = QMediaDevices()
    if not devices.audioOutputs():
        say(NO_DEVICE)
        return 1
    volume = linear_volume(percent)
    effects = {
        file.stem: QSoundEffect(source=QUrl.fromLocalFile(file), volume=volume)
        for file in sorted(folder.glob("*.wav"))
    }

    def look() -> None:
        states = {effect.status() for effect in effects.values()}
        if QSoundEffect.Status.Error in states:
            say(f"The sounds in {folder} cannot be played by {outputs()}.")
            application.exit(1)
        elif states == {QSoundEffect.Status.Ready}:
            say(READY)

    def outputs() -> str:
        return devices.defaultAudioOutput().description() or "this machine"

    def move() -> None:
        if not devices.audioOutputs():
            say(NO_DEVICE)
            application.exit(1)
        for effect in effects.values():
            effect.setAudioDevice(devices.defaultAudioOutput())

    devices.audioOutputsChanged.connect(move)
    for effect in effects.values():
        effect.statusChanged.connect(look)
    player = Player(effects)
    listen(player.hear, application)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2])))
