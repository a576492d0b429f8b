"""The projector of clips, a process of its own: it decodes, and hands its frames to the kiosk.

`python -m kiosk.host.projector show CLIP FRAMES WIDTH HEIGHT PERCENT` shows a clip in frames of at
most that size. Each goes into the next of the `SLOTS` places of the file FRAMES, four bytes a
pixel, and is told in a line, `frame SLOT WIDTH HEIGHT MILLISECONDS`. It reads `play`, `pause`,
`again`, `sound` and `silence`, a word a line, and ends with its input. PERCENT is how loud its
sound is, or `-` for none at all: then no sound server is ever asked.

`python -m kiosk.host.projector look CLIP RATE` plays it so much faster than for people, and tells
of each frame its time and the colours of a few points, `light MILLISECONDS HEX`.

Either says `failed` and a sentence when the clip cannot be shown, and `end` at its end. A clip
comes from a pack, a pack from anywhere: out here a decoder that hangs or dies takes nothing along,
and the kiosk never waits for a picture.
"""

import mmap
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kiosk.host.constants import keep_constants
from kiosk.host.lines import Lines, listen, say

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

SLOTS = 3
"""One is shown, one is told of, one is being filled."""
GRID = (32, 18)
"""Points across and down that are looked at for flashes: each stands for a thousandth of it."""
MOST_PIXELS = 1920 * 1088
"""More than the head of the clip promised is no frame of ours; coders fill up to 16 rows."""


class Projector:
    """Plays one clip into a file of frames, or tells of its light."""

    def __init__(self, tell: Callable[[str], None], end: Callable[[], None]) -> None:
        self._tell = tell
        self._end = end
        self._frames: mmap.mmap | None = None
        self._room = (0, 0)
        self._slot = 0
        self._lines = Lines()
        self.player: QMediaPlayer | None = None
        self.sound: Callable[[bool], None] | None = None

    def onto(self, frames: Path, width: int, height: int) -> None:
        """Frames of at most this size go into the file `frames` from now on."""
        with frames.open("r+b") as file:
            self._frames = mmap.mmap(file.fileno(), SLOTS * width * height * 4)
        self._room = (width, height)

    def hear(self, piece: bytes) -> None:
        """Do what each line of `piece` says; a line may come in several pieces."""
        for line in self._lines.of(piece):
            self._obey(line)

    def _obey(self, word: bytes) -> None:
        player = self.player
        if player is None:
            return
        if word == b"play":
            player.play()
        elif word == b"pause":
            player.pause()
        elif word == b"again":
            player.setPosition(0)
            player.play()
        elif word in {b"sound", b"silence"} and self.sound is not None:
            self.sound(word == b"sound")

    def show(self, frame: "QVideoFrame") -> None:
        """One more frame."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see `main`
        from PySide6.QtGui import QImage  # noqa: PLC0415

        if not frame.isValid():
            return
        if frame.width() * frame.height() > MOST_PIXELS:
            self._fail("It is larger than it says.")
            return
        image = frame.toImage()
        if image.isNull():
            return
        at = max(0, frame.startTime() // 1000)
        smooth = Qt.TransformationMode.SmoothTransformation
        if self._frames is None:
            small = image.scaled(*GRID, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            plain = small.convertToFormat(QImage.Format.Format_RGB888)
            rows = (cast("memoryview", plain.constScanLine(y)) for y in range(GRID[1]))
            self._tell(f"light {at} {b''.join(bytes(row[: GRID[0] * 3]) for row in rows).hex()}")
            return
        room = image.size().scaled(*self._room, Qt.AspectRatioMode.KeepAspectRatio)
        if image.size() != room:
            image = image.scaled(room, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        data = cast("memoryview", image.constBits())
        start = self._slot * self._room[0] * self._room[1] * 4
        self._frames[start : start + len(data)] = data
        self._tell(f"frame {self._slot} {image.width()} {image.height()} {at}")
        self._slot = (self._slot + 1) % SLOTS

    def _fail(self, why: str) -> None:
        self._tell(f"failed {why}")
        self._end()


def main(arguments: Sequence[str]) -> int:
    """Show or look at a clip until standard input ends. Returns 1 where there is no film."""
    keep_constants()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the kiosk, which ends this too.
    what, clip, *rest = arguments
    # Frames are made of what was decoded by the processor: a machine's graphics have no part in it.
    os.environ.update({"QT_QPA_PLATFORM": "offscreen", "QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ","})
    os.environ.pop("QT_LOGGING_RULES", None)
    try:
        # Not above: what the machine lacks for it is to be told in a sentence.
        from PySide6.QtCore import QUrl  # noqa: PLC0415
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415
        from PySide6.QtMultimedia import QMediaPlayer, QVideoSink  # noqa: PLC0415
    except ImportError as error:
        say(f"failed Qt cannot show clips here: {error}.")
        return 1
    application = QGuiApplication(sys.argv[:1])
    projector = Projector(say, application.quit)
    player, sink = QMediaPlayer(), QVideoSink()
    player.setVideoSink(sink)
    projector.player = player
    sink.videoFrameChanged.connect(projector.show)

    def failed(_error: QMediaPlayer.Error, why: str) -> None:
        say(f"failed {' '.join(why.split()) or 'It cannot be decoded.'}")
        application.exit(1)

    def changed(status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            say("end")
            if what == "look":
                application.quit()
        elif status is QMediaPlayer.MediaStatus.InvalidMedia:
            failed(QMediaPlayer.Error.FormatError, "It cannot be decoded.")

    player.errorOccurred.connect(failed)
    player.mediaStatusChanged.connect(changed)
    if what == "show":
        frames, width, height, percent = rest
        projector.onto(Path(frames), int(width), int(height))
        if percent != "-":
            projector.sound = _with_sound(player, float(percent))
    else:
        player.setPlaybackRate(float(rest[0]))
    player.setSource(QUrl.fromLocalFile(clip))
    player.play()
    if what == "show":  # looking takes no orders, and ends with the clip
        listen(projector.hear, application)
    return application.exec()


def _with_sound(player: "QMediaPlayer", percent: float) -> Callable[[bool], None]:
    from PySide6.QtMultimedia import QAudioOutput, QMediaDevices  # noqa: PLC0415 - see `main`

    from kiosk.host.player import linear_volume  # noqa: PLC0415

    if QMediaDevices.defaultAudioOutput().isNull():
        return lambda _on: None
    output = QAudioOutput(player)
    output.setVolume(linear_volume(percent))
    player.setAudioOutput(output)
    return lambda on: output.setMuted(not on)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
