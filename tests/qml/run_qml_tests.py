"""Runs the QML tests, every ``tst_*.qml`` below ``kiosk/qml``, in this process.

Arguments are those of Qt Quick Test: ``Pressable::test_tap`` plays one test, ``-functions`` lists
them all. Ends with 0 only when tests were played, none failed, and neither Qt nor QML warned.
"""

import ctypes
import logging
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

import PySide6
import shiboken6
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Slot, qInstallMessageHandler
from PySide6.QtQml import QQmlEngine

import tests.qml.fixtures  # noqa: F401 - registers the types of kiosk.ui and its own with QML
from kiosk.host.constants import keep_constants
from kiosk.ui.furnishing import add_fonts, furnish
from kiosk.ui.pictures import CardProvider, LayerProvider

QML = Path(__file__).parents[2] / "kiosk" / "qml"
LOUD = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


class Setup(QObject):
    """What Qt Quick Test asks for before it plays a file: fonts once, pictures for each engine."""

    @Slot()
    def applicationAvailable(self) -> None:  # noqa: N802 - Qt's name
        add_fonts()

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:  # noqa: N802 - Qt's name
        furnish(engine, CardProvider(), LayerProvider())


def main(arguments: list[str]) -> int:
    """Play the tests; returns 0 when all is well."""
    keep_constants()
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    logging.getLogger("kiosk").addHandler(logging.NullHandler())
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        """Hears what is said while a file is loaded; Qt Quick Test hears the rest."""
        if kind in LOUD:
            heard.append(message)
        sys.stderr.write(f"{message}\n")

    qInstallMessageHandler(hear)
    with TemporaryDirectory() as folder:
        report = Path(folder, "report.xml")
        outputs = ["-o", "-,txt", "-o", f"{report},xml"]
        options = [sys.argv[0], "-import", str(QML), "-input", str(QML), *outputs, *arguments]
        status = quick_test(options)
        written = report.read_text("utf-8", "replace") if report.exists() else ""
    played, complaints = read_report(written)
    complaints = [f"while loading: {message}" for message in heard] + complaints
    complaints = list(dict.fromkeys(complaints))
    for line in complaints:
        print(f"WARNED: {line}")
    print(f"{played} tests were played, {len(complaints)} warnings came.")
    if "-functions" in arguments:
        return status
    return status or bool(complaints) or played == 0


def quick_test(arguments: list[str]) -> int:
    """Qt Quick Test's own main function, with Python's lock let go of while it runs.

    The binding's QUICK_TEST_MAIN_WITH_SETUP holds that lock, and every picture that Qt's thread
    asks Python for would wait for it for ever.
    """
    library = ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt/lib/libQt6QuickTest.so.6"))
    entry = library["_Z26quick_test_main_with_setupiPPcPKcS2_P7QObject"]
    words = [os.fsencode(word) for word in arguments]
    (setup,) = shiboken6.getCppPointer(keep := Setup())
    status: int = entry(
        len(words),
        (ctypes.c_char_p * (len(words) + 1))(*words),
        b"qml",
        os.fsencode(QML),
        ctypes.c_void_p(setup),
    )
    del keep
    return status


def read_report(written: str) -> tuple[int, list[str]]:
    """How many tests a report of Qt Test tells of, and the warnings in it."""
    if not written:
        return 0, []
    played, warnings = 0, []
    for function in ET.fromstring(written).iter("TestFunction"):
        name = function.get("name", "")
        played += "test_" in name and function.find("Incident") is not None
        warnings += [
            f"{name}: {message.findtext('Description')}"
            for message in function.iter("Message")
            if message.get("type") in {"qwarn", "warn", "qcritical", "qfatal", "system"}
        ]
    return played, warnings


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
