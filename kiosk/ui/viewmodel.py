"""The one pattern of every view model: frozen inputs → pure ``derive`` → frozen props.

A view model holds the present props. `show` swaps them for new ones first and then emits the
change signal of exactly the fields that differ, so that a handler never sees half a change.
"""

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    PropsT = TypeVar("PropsT", bound=DataclassInstance)


class ViewModel(QObject):
    """Props for one screen or one part of it.

    For a field ``title`` of the props a subclass has a ``title`` property and a ``titleChanged``
    signal; a field without such a signal is for Python only.
    """

    def __init__(self, props: "DataclassInstance", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props: Any = props

    def show(self, props: "DataclassInstance") -> None:
        """Swap the props and emit what changed."""
        old, self._props = self._props, props
        changed = [
            field.name
            for field in fields(props)
            if getattr(old, field.name) != getattr(props, field.name)
        ]
        for name in changed:
            signal = getattr(self, f"{name}Changed", None)
            if signal is not None:
                signal.emit()
