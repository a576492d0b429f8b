"""The slip: a trip on paper, drawn as one picture in two colours, in any script.

Thermal printers have 8 dots to a millimetre, and nothing between black and white. So everything
is drawn as lines and letters at that size, and what antialiasing leaves is cut at one threshold.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageReader, QPainter, QPen

from kiosk.booking import spaced
from kiosk.content import place_of
from kiosk.takeaway import Code, code_of_trip
from kiosk.ui import formats, kinds
from kiosk.ui.codes import draw as draw_code
from kiosk.ui.icons import IconProvider
from kiosk.ui.shown import Shown
from kiosk.ui.state import Manner, State
from kiosk.ui.wording import Words
from kiosk.visit import Point, Stop, distance

DOTS_A_MM = 8
"""203 dots an inch, as nearly all printers of receipts have."""

WIDTHS: dict[str, int] = {"80 mm": 576, "58 mm": 384}
"""Dots across the part of the paper that can be printed on: 72 mm and 48 mm."""

LEAST_MODULE = 4
"""Dots of a module of the code: 0.5 mm, from which phones read paper held in the hand."""

HEAD, EACH = 2200, 500
"""Dots: what everything but the stops takes, and what a stop takes, unless their words are long."""

SAME_PLACE = 50.0
"""Metres; nobody is told how far it is to where they stand."""

INK, PAPER = QColor(0, 0, 0), QColor(255, 255, 255)
_WRAP = int(Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextWordWrap.value)


@dataclass(frozen=True, slots=True)
class SlipStop:
    """A stop: what it is, and how far it is from the one before, or from here."""

    title: str
    detail: str
    way: str
    icon: str


@dataclass(frozen=True, slots=True)
class Slip:
    """What stands on a slip, from the top."""

    pack: str
    wordmark: Path | None
    title: str
    sub: str
    stops: tuple[SlipStop, ...]
    desk: str
    code: Code | None
    says: str
    foot: str


def derive(state: State, shown: Shown, manner: Manner, words: Words) -> Slip:
    """The slip of the trip in this state."""
    pack, mark = shown.pack, shown.pack.manifest.theme.wordmark
    title = shown.read(pack.manifest.title, words.language)
    taken = code_of_trip(
        state.trip.stops, pack, words.language, manner.takeaway, today=state.today, title=title
    )
    stops = state.trip.stops
    before = (None, *stops[:-1])
    return Slip(
        pack=title,
        wordmark=shown.folder / mark if mark is not None else None,
        title=words("My trip"),
        sub=_sub(len(stops), state.today, manner.place, words),
        stops=tuple(
            _stop(stop, last, shown, manner, words)
            for stop, last in zip(stops, before, strict=True)
        ),
        desk=words("Ask at the desk: code {code}").format(code=spaced(state.code))
        if state.code
        else "",
        code=taken.code if taken is not None else None,
        says=words("Point your phone's camera here.") if taken is not None else "",
        foot=words("Nothing about you is stored here."),
    )


def _sub(count: int, today: date, place: str, words: Words) -> str:
    stops = words.many("{n} stop", "{n} stops", count)
    return formats.DOT.join(filter(None, [stops, place, formats.day(today, words)]))


def _stop(stop: Stop, before: Stop | None, shown: Shown, manner: Manner, words: Words) -> SlipStop:
    kind, entry_id = stop
    entry = shown.entries(kind)[entry_id]
    here, there = _point(stop, shown), manner.here if before is None else _point(before, shown)
    way = ""
    metres = distance(there, here) if here is not None and there is not None else 0.0
    if metres > SAME_PLACE:
        far = formats.distance(metres, words)
        way = words("{distance} from here").format(distance=far) if before is None else far
    return SlipStop(
        title=shown.read(entry.title, words.language),
        detail=kinds.kicker(entry, shown, words),
        way=way,
        icon=kinds.ICONS[kind],
    )


def _point(stop: Stop, shown: Shown) -> Point | None:
    place = place_of(shown.pack.entry(*stop), shown.pack)
    return Point(place.lat, place.lon) if place is not None else None


def draw(slip: Slip, width: str) -> QImage:
    """The slip as it is printed: a bit a dot, as long as it needs; `width` is one of `WIDTHS`."""
    sheet = _filled(slip, WIDTHS[width], HEAD + EACH * len(slip.stops))
    image = sheet.done()
    if sheet.length > sheet.room:
        # Long words in a script with wide signs: once more, on paper that is long enough.
        image = _filled(slip, WIDTHS[width], sheet.length).done()
    return image


def _filled(slip: Slip, width: int, height: int) -> "_Sheet":
    """A sheet with all of a slip on it, as far as it goes."""
    sheet = _Sheet(width, height)
    sheet.head(slip)
    for number, stop in enumerate(slip.stops, 1):
        sheet.stop(number, stop)
    sheet.desk(slip.desk)
    sheet.phone(slip.code, slip.says)
    sheet.foot(slip.foot)
    return sheet


def png_of(image: QImage) -> bytes:
    """The picture as the program that prints it reads it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


class _Sheet:
    """Paper that is drawn on from the top."""

    def __init__(self, width: int, height: int) -> None:
        self._width = width
        self._wide = width >= WIDTHS["80 mm"]
        self._edge = 8
        self._y = 16
        self._image = QImage(width, height, QImage.Format.Format_Grayscale8)
        self._image.fill(PAPER)
        self._painter = QPainter(self._image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(INK)

    @property
    def length(self) -> int:
        """How much paper what was drawn takes, in dots."""
        return self._y

    @property
    def room(self) -> int:
        """How much paper there is, in dots."""
        return self._image.height()

    def head(self, slip: Slip) -> None:
        """Whose slip it is, a fuse, and what it is."""
        if slip.wordmark is None or not self._wordmark(slip.wordmark):
            self._text(slip.pack, 34 if self._wide else 28, QFont.Weight.ExtraBold)
        self._y += 14
        self._fuse()
        self._y += 26
        self._text(slip.title, 76 if self._wide else 56, QFont.Weight.ExtraBold)
        self._y += 2
        self._text(slip.sub, 24 if self._wide else 22, QFont.Weight.Medium)
        self._y += 30

    def stop(self, number: int, stop: SlipStop) -> None:
        """A stop with its number, on the way that leads down the paper."""
        circle = 52 if self._wide else 44
        left = self._edge + circle + 18
        middle = self._edge + circle / 2
        size = 24 if self._wide else 22
        if number > 1:
            self._way(middle, self._y - 4, self._y + size + 20)
        if stop.way or number > 1:
            self._text(stop.way or " ", size, QFont.Weight.DemiBold, left=left)
            self._y += 20 if number > 1 else 14
        top = self._y
        self._number(number, circle, top)
        side = 44 if self._wide else 36
        self._icon(stop.icon, side, self._width - self._edge - side, top + 2)
        self._text(
            stop.title,
            36 if self._wide else 30,
            QFont.Weight.ExtraBold,
            left=left,
            right=side + 14,
        )
        self._text(stop.detail, 23 if self._wide else 21, QFont.Weight.Medium, left=left)
        self._y = max(self._y, top + circle) + 22

    def desk(self, words: str) -> None:
        """The code to say at the desk, white on black."""
        if not words:
            return
        self._y += 12
        size, inset = (34 if self._wide else 28), 18
        box = self._box(words, size, QFont.Weight.ExtraBold, self._edge + inset, inset)
        frame = QRect(self._edge, self._y, self._width - 2 * self._edge, box.height() + 2 * inset)
        self._painter.setBrush(INK)
        self._painter.drawRoundedRect(frame, 18, 18)
        self._painter.setPen(PAPER)
        self._painter.drawText(box.translated(0, inset), _WRAP, words)
        self._painter.setPen(INK)
        self._y = frame.bottom() + 24

    def phone(self, code: Code | None, says: str) -> None:
        """The code for the phone, as large as it reads best, with its quiet ground."""
        if code is None:
            return
        room = min(self._width, 44 * DOTS_A_MM)
        module = max(LEAST_MODULE, room // code.across)
        picture = draw_code(code, min(self._width, module * code.across))
        self._painter.drawImage((self._width - picture.width()) // 2, self._y, picture)
        self._y += picture.height() + 4
        self._text(says, 24 if self._wide else 22, QFont.Weight.DemiBold, centred=True)

    def foot(self, words: str) -> None:
        """The last line."""
        self._y += 22
        self._line(self._edge, self._width - self._edge, self._y, 2)
        self._y += 12
        self._text(words, 21, QFont.Weight.Medium, centred=True)
        self._y += 12

    def done(self) -> QImage:
        """All of it, in ink or not."""
        self._painter.end()
        image = self._image.copy(0, 0, self._width, self._y)
        return image.convertToFormat(
            QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither
        )

    # -- how -------------------------------------------------------------------------------------

    def _font(self, size: int, weight: QFont.Weight) -> QFont:
        font = QFont(self._painter.font())
        font.setPixelSize(size)
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
        return font

    def _box(self, words: str, size: int, weight: QFont.Weight, left: int, right: int) -> QRect:
        self._painter.setFont(self._font(size, weight))
        room = QRect(left, self._y, self._width - self._edge - right - left, self._image.height())
        box = self._painter.boundingRect(room, _WRAP, words)
        return QRect(left, self._y, room.width(), box.height())

    def _text(
        self,
        words: str,
        size: int,
        weight: QFont.Weight,
        *,
        left: int | None = None,
        right: int = 0,
        centred: bool = False,
    ) -> None:
        """A text that goes on in the next line where it has to; the next is below it."""
        if not words:
            return
        box = self._box(words, size, weight, self._edge if left is None else left, right)
        flags = _WRAP | int(Qt.AlignmentFlag.AlignHCenter.value) if centred else _WRAP
        self._painter.drawText(box, flags, words)
        self._y = box.bottom() + 1

    def _wordmark(self, file: Path) -> bool:
        """The pack's wordmark, whatever its colours, as ink; False when it cannot be read."""
        reader = QImageReader(str(file))
        size = reader.size()
        if not size.isValid() or size.isEmpty():
            return False
        height = 64 if self._wide else 48
        reader.setScaledSize(size.scaled(QSize(self._width - 2 * self._edge, height), _KEEP))
        image = reader.read()
        if image.isNull() or not image.hasAlphaChannel():
            return False
        ink = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
        ink.fill(INK)
        ink.setAlphaChannel(image.convertToFormat(QImage.Format.Format_Alpha8))
        self._painter.drawImage(self._edge, self._y, ink)
        self._y += ink.height()
        return True

    def _fuse(self) -> None:
        """Our line, with its spark at the end."""
        spark = self._width - self._edge - 14
        self._line(self._edge, spark, self._y, 5)
        self._painter.setBrush(INK)
        self._painter.drawEllipse(QPointF(spark, self._y), 9, 9)
        for step in range(8):
            self._painter.save()
            self._painter.translate(spark, self._y)
            self._painter.rotate(45 * step + 22.5)
            self._line(13, 13 + (7 if step % 2 else 4), 0, 3)
            self._painter.restore()

    def _number(self, number: int, side: int, top: int) -> None:
        circle = QRectF(self._edge, top, side, side)
        self._painter.setBrush(INK)
        self._painter.drawEllipse(circle)
        self._painter.setFont(self._font(round(side * 0.58), QFont.Weight.ExtraBold))
        self._painter.setPen(PAPER)
        self._painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number))
        self._painter.setPen(INK)

    def _way(self, x: float, top: float, bottom: float) -> None:
        """Dots that lead from one stop to the next."""
        self._painter.setBrush(INK)
        y = top
        while y < bottom:
            self._painter.drawEllipse(QPointF(x, y), 3, 3)
            y += 14

    def _icon(self, name: str, side: int, x: int, y: int) -> None:
        picture = _icons().requestImage(f"{name}/000000", QSize(), QSize(side, side))
        self._painter.drawImage(x, y, picture)

    def _line(self, left: float, right: float, y: float, thick: int) -> None:
        pen = QPen(INK, thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))
        self._painter.setPen(INK)


@cache
def _icons() -> IconProvider:
    """Reading their names takes longer than drawing a slip."""
    return IconProvider()


_KEEP = Qt.AspectRatioMode.KeepAspectRatio
