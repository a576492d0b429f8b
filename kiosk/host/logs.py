"""Everything that goes wrong goes into the log, and nothing of it onto a visitor's screen."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.host.logfile import LogFile

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_log = logging.getLogger(__name__)


class Log:
    """The running log; ``close`` puts everything back as it was."""

    def __init__(self, file: LogFile, undo: Callable[[], None]) -> None:
        self._file = file
        self._undo = undo

    @property
    def path(self) -> Path:
        """The file that is written now."""
        return self._file.path

    @property
    def problem(self) -> str | None:
        """Why nothing is being written, as a sentence; None while it is."""
        return self._file.problem

    def close(self) -> None:
        """Write what is left and take the log's hands off the program."""
        self._undo()
        self._file.close()


def start_log(folder: Path, level: str, size_bytes: int, count: int) -> Log:
    """Send the program's, Python's and Qt's messages to ``kiosk.log`` in ``folder``.

    Never raises for a folder that is missing, full or not writable: one sentence goes to standard
    error, ``Log.problem`` has it too, and writing is tried again once a minute.

    Args:
        folder: made for this user alone if it does not exist.
        level: the least that is written: debug, info, warning or error.
        size_bytes: of one file, before the next is begun.
        count: older files that are kept.
    """
    file = LogFile(folder, size_bytes, count)
    root = logging.getLogger()
    level_before = root.level
    root.addHandler(file)
    root.setLevel(level.upper())
    logging.captureWarnings(capture=True)
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    sys.excepthook = _fault
    threading.excepthook = lambda args: _fault(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: _fault(args.exc_type, args.exc_value, args.exc_traceback)
    qt_before = qInstallMessageHandler(_qt_message)

    def undo() -> None:
        qInstallMessageHandler(qt_before)
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
        logging.captureWarnings(capture=False)
        root.removeHandler(file)
        root.setLevel(level_before)

    return Log(file, undo)


def _fault(
    kind: type[BaseException], value: BaseException | None, trace: TracebackType | None
) -> None:
    if issubclass(kind, SystemExit):
        return
    if issubclass(kind, KeyboardInterrupt):
        _log.info("Interrupted from the keyboard.")
        return
    error = value if value is not None else kind()
    _log.error("An unexpected fault: %s: %s", kind.__name__, error, exc_info=(kind, error, trace))


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    category = context.category or "default"
    name = "qt" if category == "default" else "qt." + category.removeprefix("qt.")
    place = f" ({context.file}:{context.line})" if context.file else ""
    if place and str(context.file) in (message or ""):
        place = ""
    logging.getLogger(name).log(_LEVELS[kind], "%s%s", message, place)
