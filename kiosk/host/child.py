"""Programs of our own beside the kiosk, which nothing may keep it waiting for."""

from PySide6.QtCore import QProcess

END_WITHIN_MS = 200
"""How long the kiosk waits, as it ends, for a program that was killed to be gone."""


def kill(process: QProcess | None) -> None:
    """End it now and hear no more of it; None is one that has ended already."""
    if process is None:
        return
    process.blockSignals(True)  # noqa: FBT003 - Qt takes it so
    process.kill()
    process.waitForFinished(END_WITHIN_MS)
    process.deleteLater()
