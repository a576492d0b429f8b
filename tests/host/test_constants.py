"""Qt's binding must not use up Python's constants."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from kiosk.host.constants import keep_constants
keep_constants()
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal()

application = QCoreApplication([])
bell = Bell()
for _ in range(20_000):
    bell.rung.emit()
    bell.setObjectName("bell")
    application.processEvents()
print("alive")
"""


def test_a_program_outlives_its_first_thousand_signals() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr
