"""Brings a scene to rest at once, wherever its animations are."""

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

LONG = 2000
"""Milliseconds. What takes longer tells the time, as the fuse does: it stops half-way."""
FOR_EVER = -1


def come_to_rest(scene: QQuickItem) -> bool:
    """End what moves in `scene`; returns whether anything did.

    What has been ended may have begun something else, so it is called until nothing moves.
    """
    moved = False
    for item in _living(scene):
        for child in item.children():
            if child.inherits("QQuickBehavior"):
                moved |= _end_behaviour(child, item)
            elif child.inherits("QQuickAbstractAnimation") and child.property("running"):
                moved |= _end_animation(child)
    return moved


def _living(item: QQuickItem) -> Iterator[QQuickItem]:
    """All items that are seen, and those just below them that may come to be."""
    yield item
    for child in item.childItems():
        if child.isVisible():
            yield from _living(child)
        else:
            yield child


def _end_behaviour(behaviour: QObject, item: QQuickItem) -> bool:
    """Put the property a Behavior animates where it is going; from now on it goes there at once."""
    if not behaviour.property("enabled"):
        return False
    behaviour.setProperty("enabled", False)  # noqa: FBT003 - a value of Qt's
    target = behaviour.property("targetValue")
    name = QQmlProperty(behaviour, "targetProperty.name").read()
    if target is not None and isinstance(name, str):
        item.setProperty(name, target)
    return True


def _end_animation(animation: QObject) -> bool:
    loops, duration = animation.property("loops"), animation.property("duration")
    if loops == FOR_EVER:
        QMetaObject.invokeMethod(animation, "stop")
    elif isinstance(duration, int) and duration > LONG:
        target, name = animation.property("target"), animation.property("property")
        first, last = animation.property("from"), animation.property("to")
        QMetaObject.invokeMethod(animation, "stop")
        target.setProperty(name, (first + last) / 2)
    else:
        QMetaObject.invokeMethod(animation, "complete")
    return True
