"""Pins, painted: each kind has a shape of its own, so that none is told by its colour alone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

RIM = 0.05
"""The width of the rim that sets a pin off from the map, as a share of the pin's width."""

RING = 0.13
"""The width of the ring that tells what a cluster holds, as a share of its width."""

ICON = 0.5
"""The size of the icon in a pin, as a share of the pin's width."""

_TOP = 90 * 16


def pin_path(look: str, width: float, height: float) -> QPainterPath:
    """The outline of a pin whose point is the middle of the lower edge; of a cluster, a circle."""
    rim = RIM * width
    head = QRectF(rim, rim, width - 2 * rim, width - 2 * rim)
    if look == "cluster":
        side = min(width, height) - 2 * rim
        path = QPainterPath()
        path.addEllipse(QPointF(width / 2, height / 2), side / 2, side / 2)
        return path
    tip, middle = QPointF(width / 2, height - rim), head.center()
    path = QPainterPath()
    if look == "stunt":
        # A kite: its lower corner is the point.
        path.addPolygon(
            QPolygonF([QPointF(middle.x(), rim), QPointF(head.right(), middle.y()), tip])
        )
        path.lineTo(QPointF(head.left(), middle.y()))
        path.closeSubpath()
        return path
    if look == "activity":
        path.addRoundedRect(head, head.width() * 0.18, head.width() * 0.18)
        half = head.width() * 0.2
        foot = head.bottom() - rim
    else:
        path.addEllipse(head)
        half = head.width() * 0.36
        foot = middle.y() + head.height() * 0.34
    tail = QPainterPath()
    tail.addPolygon(
        QPolygonF([QPointF(middle.x() - half, foot), tip, QPointF(middle.x() + half, foot)])
    )
    tail.closeSubpath()
    return path.united(tail)


def paint_pin(image: QImage, look: str, fill: QColor, rim: QColor) -> QRectF:
    """Paint a pin as large as `image`; returns where its icon or its number belongs."""
    width, height = float(image.width()), float(image.height())
    path = pin_path(look, width, height)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(rim, 2 * RIM * width, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(fill)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(path)
    painter.end()
    side = ICON * width
    middle = height / 2 if look == "cluster" else width / 2
    return QRectF((width - side) / 2, middle - side / 2, side, side)


def paint_ring(image: QImage, look: str, mix: list[int], colours: list[QColor]) -> None:
    """A ring into a pin or a cluster: a part of each colour, as large as its share of the mix."""
    width, height = float(image.width()), float(image.height())
    middle = QPointF(width / 2, height / 2 if look == "cluster" else width / 2)
    radius = min(width, height if look == "cluster" else width) / 2 - (RIM + RING / 2) * width
    place = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole, start = sum(mix), _TOP
    for share, colour in zip(mix, colours, strict=True):
        turn = round(share / whole * 360 * 16) if whole else 0
        pen = QPen(colour, RING * width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        if turn:
            painter.drawArc(place, start, -turn)
        start -= turn
    painter.end()
