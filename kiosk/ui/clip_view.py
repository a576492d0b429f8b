"""A clip on an entry's page: what is on its buttons, and its frames as they come."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.host import Reel
from kiosk.ui.clip_props import NO_CLIP, ClipProps, spoken_at
from kiosk.ui.state import Changing, State
from kiosk.ui.viewmodel import ViewModel

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

LARGEST_FRAME = 2_100_000
"""Pixels of a frame as it is drawn: Full HD; on a larger panel it is enlarged."""
RETRY_MS = 1000


@QmlElement
class ClipViewModel(ViewModel):
    """A clip: nothing of it runs before a visitor presses play.

    ``status`` is ``still`` before, ``playing``, ``paused``, ``ended`` at its last frame, or
    ``gone`` where this machine cannot show it.
    """

    _props: ClipProps

    posterChanged = Signal()
    nameChanged = Signal()
    aspectChanged = Signal()
    lengthChanged = Signal()
    volumeChanged = Signal()
    noteChanged = Signal()
    transcriptChanged = Signal()
    inWordsChanged = Signal()
    playChanged = Signal()
    pauseChanged = Signal()
    againChanged = Signal()
    captionsChanged = Signal()
    soundChanged = Signal()

    statusChanged = Signal()
    captionChanged = Signal()
    captionedChanged = Signal()
    audibleChanged = Signal()
    progressChanged = Signal()
    begunChanged = Signal()
    framed = Signal()

    def __init__(
        self, change: Changing, parent: QObject | None = None, *, reel: Reel | None = None
    ) -> None:
        super().__init__(NO_CLIP, parent)
        self._change = change
        self._reel = reel or Reel(self)
        self._reel.framed.connect(self._frame)
        self._reel.ended.connect(lambda: self._stand("ended"))
        self._reel.failed.connect(lambda: self._stand("gone"))
        self._status = "still"
        self._at = 0
        self._caption = ""
        self._captioned = True
        self._audible = True
        self._image = QImage()
        self._held = False
        self._again = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._again.timeout.connect(self._hold)

    def show(self, props: ClipProps) -> None:  # type: ignore[override]
        """This clip, in these words; another one is closed."""
        other = props.file != self._props.file
        if other:
            self.leave()
        super().show(props)
        if other:
            self.statusChanged.emit()
        self._speak()

    def leave(self) -> None:
        """The visitor turned to something else: the clip is as it was before."""
        if self._status == "still":
            return
        self._reel.close()
        self._again.stop()
        # The state has let go of the clock already, or does as it turns the page.
        self._held = False
        self._at = 0
        self._set(captioned=True, audible=True)
        self._status = "still"
        self._picture(QImage())
        for signal in (self.statusChanged, self.progressChanged):
            signal.emit()
        self._speak()

    @property
    def image(self) -> QImage:
        """The frame that is shown; null before the first."""
        return self._image

    @Slot(int, int)
    def toggle(self, width: int, height: int) -> None:
        """Play or pause; a frame of this size, in pixels, is where it is seen."""
        if self._status == "playing":
            self._reel.say("pause")
            self._stand("paused")
        elif self._status in {"paused", "ended"}:
            self._reel.say("play" if self._status == "paused" else "again")
            self._stand("playing")
        elif self._status == "still" and self._props.file and width > 0 and height > 0:
            share = min(1.0, (LARGEST_FRAME / (width * height)) ** 0.5)
            size = (max(16, round(width * share)), max(16, round(height * share)))
            self._reel.start(Path(self._props.file), *size, self._props.volume)
            if self._reel.open:
                self._stand("playing")

    def rest(self) -> None:
        """Somebody else is at the screen: it pauses."""
        if self._status == "playing":
            self._reel.say("pause")
            self._stand("paused")

    @Slot()
    def fromStart(self) -> None:
        """Play it from its beginning."""
        if self._reel.open:
            self._reel.say("again")
            self._stand("playing")

    @Slot()
    def showCaptions(self) -> None:
        """Show the captions, or hide them."""
        self._set(captioned=not self._captioned, audible=self._audible)
        self._speak()

    @Slot()
    def hush(self) -> None:
        """Sound, or silence."""
        self._set(captioned=self._captioned, audible=not self._audible)
        self._reel.say("sound" if self._audible else "silence")

    def _set(self, *, captioned: bool, audible: bool) -> None:
        if captioned != self._captioned:
            self._captioned = captioned
            self.captionedChanged.emit()
        if audible != self._audible:
            self._audible = audible
            self.audibleChanged.emit()

    def _stand(self, status: str) -> None:
        if status == self._status:
            return
        self._status = status
        if status == "gone":
            self._picture(QImage())
        elif status == "ended":
            self._at = max(self._at, self._props.length)
            self.progressChanged.emit()
        self.statusChanged.emit()
        self._speak()
        self._hold()

    def _hold(self) -> None:
        """The visit's clock stands still while it plays."""
        wanted = self._status == "playing"
        if wanted == self._held:
            return

        def told(state: State) -> State:
            self._held = wanted
            return state.holding("video") if wanted else state.released("video")

        self._change(told)
        # Nothing is changed while staff are at the screen, or while it is asked: say it again.
        if self._held != wanted:
            self._again.start()

    def _frame(self, image: QImage, at: int) -> None:
        self._at = at
        self._picture(image)
        self.progressChanged.emit()
        self._speak()

    def _picture(self, image: QImage) -> None:
        began = image.isNull() != self._image.isNull()
        self._image = image
        self.framed.emit()
        if began:
            self.begunChanged.emit()

    def _speak(self) -> None:
        seen = self._captioned and self._status in {"playing", "paused"}
        caption = spoken_at(self._props.cues, self._at) if seen else ""
        if caption != self._caption:
            self._caption = caption
            self.captionChanged.emit()

    # -- what QML sees -----------------------------------------------------------------------

    @Property(str, notify=statusChanged)
    def status(self) -> str:
        return self._status if self._props.file else "gone"

    @Property(str, notify=captionChanged)
    def caption(self) -> str:
        return self._caption

    @Property(bool, notify=captionedChanged)
    def captioned(self) -> bool:
        return self._captioned

    @Property(bool, notify=audibleChanged)
    def audible(self) -> bool:
        return self._audible

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        return min(1.0, self._at / self._props.length) if self._props.length else 0.0

    @Property(bool, notify=begunChanged)
    def begun(self) -> bool:
        """Whether there is a frame of it to be seen."""
        return not self._image.isNull()

    @Property(float, notify=lengthChanged)
    def seconds(self) -> float:
        return self._props.length / 1000

    @Property(str, notify=posterChanged)
    def poster(self) -> str:
        return self._props.poster

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self._props.name

    @Property(float, notify=aspectChanged)
    def aspect(self) -> float:
        return self._props.aspect

    @Property(bool, notify=volumeChanged)
    def heard(self) -> bool:
        return self._props.volume is not None

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        return self._props.note

    @Property(str, notify=transcriptChanged)
    def transcript(self) -> str:
        return self._props.transcript

    @Property(str, notify=inWordsChanged)
    def inWords(self) -> str:
        return self._props.inWords

    @Property(str, notify=playChanged)
    def play(self) -> str:
        return self._props.play

    @Property(str, notify=pauseChanged)
    def pause(self) -> str:
        return self._props.pause

    @Property(str, notify=againChanged)
    def again(self) -> str:
        return self._props.again

    @Property(str, notify=captionsChanged)
    def captions(self) -> str:
        return self._props.captions

    @Property(str, notify=soundChanged)
    def sound(self) -> str:
        return self._props.sound


@QmlElement
class ClipFrame(QQuickPaintedItem):
    """The frame of a clip, on every machine: it is painted, and needs no graphics."""

    filmChanged = Signal()
    cornerChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._clip: ClipViewModel | None = None
        self._corner = 0.0

    @Property(ClipViewModel, notify=filmChanged)
    def film(self) -> ClipViewModel | None:
        return self._clip

    @film.setter  # type: ignore[no-redef]
    def film(self, clip: ClipViewModel | None) -> None:
        if clip is self._clip:
            return
        if self._clip is not None:
            self._clip.framed.disconnect(self.update)
        self._clip = clip
        if clip is not None:
            clip.framed.connect(self.update)
        self.filmChanged.emit()
        self.update()

    @Property(float, notify=cornerChanged)
    def corner(self) -> float:
        return self._corner

    @corner.setter  # type: ignore[no-redef]
    def corner(self, corner: float) -> None:
        if corner != self._corner:
            self._corner = corner
            self.cornerChanged.emit()
            self.update()

    def paint(self, painter: QPainter) -> None:
        """The frame as it is, or enlarged where the panel is larger than any clip."""
        image = self._clip.image if self._clip is not None else QImage()
        if image.isNull():
            return
        place = self.boundingRect()
        brush = QBrush(image)
        brush.setTransform(
            QTransform.fromScale(place.width() / image.width(), place.height() / image.height())
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        enlarged = image.size() != place.size().toSize()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, enlarged)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRoundedRect(place, self._corner, self._corner)
