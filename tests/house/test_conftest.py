"""Unexpected messages of Qt and of the kiosk's log fail a test."""

import shutil

import pytest

from tests.house.files import ROOT

pytest_plugins = ["pytester"]

TESTS = """
import logging
import pytest
from PySide6.QtCore import qWarning, qDebug

LOG = logging.getLogger("kiosk.visit")

@pytest.fixture
def leaves_a_warning():
    yield
    qWarning("late")

def test_quiet(): LOG.info("fine"); qDebug("fine")
def test_of_the_machine(): qWarning("QStandardPaths: XDG_RUNTIME_DIR not set, defaulting")
def test_declared(expected_log): expected_log("^no disk$"); LOG.error("no %s", "disk")
def test_other_log(): logging.getLogger("somebody").warning("else")

def test_log(): LOG.warning("loud log")
def test_qt(): qWarning("loud Qt")
def test_late(leaves_a_warning): pass
def test_silent(expected_log): expected_log("never said")
"""


def test_messages(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    shutil.copy(ROOT / "tests/conftest.py", pytester.path)
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess("--no-qt-log", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=8, errors=4)
    said = result.stdout.str()
    for line in ("WARNING of kiosk.visit: loud log", "loud Qt", "late", "not come: never said"):
        assert line in said
    for name in ("quiet", "of_the_machine", "declared", "other_log"):
        assert f"ERROR at teardown of test_{name}" not in said
