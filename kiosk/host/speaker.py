"""The speaker, a process of its own: `python -m kiosk.host.speaker`.

It reads texts aloud through Speech Dispatcher, whose voices are the machine's. Out here a server
that hangs, or a voice that never ends, cannot hold up the kiosk. First it tells in a line of JSON
which languages it speaks: none where there is no voice, for recordings are played all the same. Or
it says in one sentence why nothing can be heard. Then each line that it reads is
an order: what to say, and how, instead of what it says just now. When all of it has been said, it
tells its number. Whenever a headset is plugged in or pulled out it tells that. It ends with its
input.
"""

import json
import os
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from kiosk.host.constants import keep_constants
from kiosk.host.lines import Lines, listen, say
from kiosk.host.player import NO_DEVICE
from kiosk.host.ssip import Ssip

NO_VOICE = "No Speech Dispatcher runs here, and none can be started."
SPAWN = ("speech-dispatcher", "--spawn")
SPAWN_WITHIN = 10.0
"""Seconds; it forks as soon as it listens."""


class Mouth(Protocol):
    """What speaks: one text at a time."""

    def say(self, text: str, language: str, *, speed: float, volume: float) -> None:
        """Begin to say this, instead of what is being said."""

    def play(self, file: str, *, speed: float, volume: float) -> None:
        """Begin to play this recording, instead of what is being said."""

    def be_silent(self) -> None:
        """Say nothing any more."""


class Speaker:
    """Says what it is ordered to, one text after the other."""

    def __init__(self, mouth: Mouth, tell: Callable[[Mapping[str, object]], None]) -> None:
        self._mouth = mouth
        self._tell = tell
        self._lines = Lines()
        self._order: Mapping[str, Any] = {}
        self._left: deque[Mapping[str, str]] = deque()

    def hear(self, piece: bytes) -> None:
        """Do what each line of `piece` says; a line may come in several pieces."""
        for line in self._lines.of(piece):
            self._order = json.loads(line)
            self._left = deque(self._order["say"])
            self._next()

    def said(self) -> None:
        """What was being said has been said."""
        if self._order:
            self._next()

    def _next(self) -> None:
        if self._left:
            one, order = self._left.popleft(), self._order
            how = {"speed": order["speed"], "volume": order["volume"]}
            if one.get("file"):
                self._mouth.play(one["file"], **how)
            else:
                self._mouth.say(one["text"], one["language"], **how)
            return
        number = self._order["number"]
        self._order = {}
        self._mouth.be_silent()
        self._tell({"said": number})


class Recordings(Protocol):
    """What plays files, such as `kiosk.host.recordings`."""

    def play(self, file: str, *, speed: float, volume: float) -> None:
        """Play it from its beginning, instead of what is being played."""

    def stop(self) -> None:
        """Play nothing any more."""


class Voices:
    """A `Mouth` of Speech Dispatcher's voices, and of recordings."""

    def __init__(
        self,
        send: Callable[[bytes], object],
        ready: Callable[[tuple[str, ...]], None],
        recordings: Recordings,
    ) -> None:
        self.said: Callable[[], None] = lambda: None
        """Hears that what was being said has been said."""
        self._recordings = recordings
        self._languages: Mapping[str, str] = {}
        self._ready = ready
        self.server = Ssip(send, ready=self._there, ended=self._all_said)

    def _there(self, languages: Mapping[str, str]) -> None:
        self._languages = languages
        self._ready(tuple(sorted(languages)))

    def _all_said(self) -> None:
        self.said()

    def say(self, text: str, language: str, *, speed: float, volume: float) -> None:
        """See `Mouth`; what no voice speaks is passed over, and never read by another's."""
        self._recordings.stop()
        voice = self._languages.get(language)
        if voice is None:
            self.said()
        else:
            self.server.say(text, voice, speed=speed, volume=volume)

    def play(self, file: str, *, speed: float, volume: float) -> None:
        """See `Mouth`."""
        self.server.be_silent()
        self._recordings.play(file, speed=speed, volume=volume)

    def be_silent(self) -> None:
        """See `Mouth`."""
        self._recordings.stop()
        self.server.be_silent()


def address(environment: Mapping[str, str]) -> str:
    """Where Speech Dispatcher listens."""
    named = environment.get("SPEECHD_ADDRESS", "")
    if named.startswith("unix_socket:"):
        return named.removeprefix("unix_socket:")
    folder = environment.get("XDG_RUNTIME_DIR") or str(Path.home() / ".cache")
    return f"{folder}/speech-dispatcher/speechd.sock"


def main() -> int:
    """Say what standard input asks for until it ends. Returns 1 where nothing can be said."""
    keep_constants()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the kiosk, which ends this too.
    try:
        # Not above: what the machine lacks for it is to be told in a sentence.
        from PySide6.QtCore import QCoreApplication  # noqa: PLC0415
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        from kiosk.host.headset import Headset  # noqa: PLC0415
        from kiosk.host.recordings import FilePlayer  # noqa: PLC0415
    except ImportError as error:
        say(f"Qt cannot play sound here: {error}.")
        return 1
    application = QCoreApplication(sys.argv[:1])
    devices = QMediaDevices()
    if not devices.audioOutputs():
        say(NO_DEVICE)
        return 1
    server = QLocalSocket()
    server.connectToServer(address(os.environ))
    if not server.waitForConnected() and _spawned():
        server.connectToServer(address(os.environ))
        server.waitForConnected()
    connected = server.state() is QLocalSocket.LocalSocketState.ConnectedState

    def send(words: bytes) -> None:
        if connected:
            server.write(words)

    def ready(languages: tuple[str, ...]) -> None:
        say(json.dumps({"languages": languages}))

    def end(why: str) -> None:
        say(why)
        application.exit(1)

    def look() -> None:
        if not devices.audioOutputs():
            end(NO_DEVICE)

    recordings = FilePlayer()
    voices = Voices(send, ready, recordings)
    speaker = Speaker(voices, lambda told: say(json.dumps(told)))
    voices.said = recordings.ended = speaker.said
    server.readyRead.connect(lambda: voices.server.feed(bytes(server.readAll().data())))
    server.disconnected.connect(lambda: end("Speech Dispatcher ended."))
    devices.audioOutputsChanged.connect(look)
    if not connected:
        say(json.dumps({"languages": (), "why": NO_VOICE}))
    headset = Headset(lambda plugged: say(json.dumps({"headset": plugged})), application)
    listen(speaker.hear, application)
    status = application.exec()
    headset.close()
    voices.be_silent()
    server.blockSignals(True)  # noqa: FBT003 - Qt takes it so
    if connected:
        server.waitForBytesWritten(1000)
    return status


def _spawned() -> bool:
    try:
        done = subprocess.run(  # noqa: S603 - a program of the machine's, without arguments of ours
            SPAWN,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SPAWN_WITHIN,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
