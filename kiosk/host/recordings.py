"""Playing recordings of what is said; only the speaker loads what it needs for that."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

_OVER = frozenset({QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia})


class FilePlayer:
    """Plays one file at a time, on the device that sound goes to just then."""

    def __init__(self) -> None:
        self.ended: Callable[[], object] = lambda: None
        """Hears that a file has been played, or cannot be."""
        self._output = QAudioOutput()
        self._player = QMediaPlayer()
        self._player.setAudioOutput(self._output)
        # Not at once: the player is not to be given another file while it tells of this one.
        self._player.mediaStatusChanged.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def play(self, file: str, *, speed: float, volume: float) -> None:
        """Play it from its beginning, instead of what is being played."""
        self.stop()
        self._output.setVolume(volume)
        self._player.setSource(QUrl.fromLocalFile(file))
        self._player.setPlaybackRate(speed)
        self._player.play()

    def stop(self) -> None:
        """Play nothing any more."""
        self._player.setSource(QUrl())

    def _look(self) -> None:
        if self._player.mediaStatus() in _OVER:
            self.ended()
