"""What holds for every test: no unexpected message, a repeatable search for counterexamples."""

import logging
import os
import re
import sys
from collections.abc import Callable, Generator

import pytest
from hypothesis import HealthCheck, settings

from kiosk.host.constants import keep_constants

keep_constants()

# Journeys start a screen of their own; nothing else may open windows where somebody works.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "kiosk",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("kiosk")

# Messages that say something about the machine the tests run on, not about the kiosk.
OF_THE_MACHINE = (
    re.compile(r"^QStandardPaths: (XDG_RUNTIME_DIR not set|runtime directory)"),
    re.compile(r"^This plugin does not support (propagateSizeHints|raise|setting window)"),
)


class Watch(logging.Handler):
    """Hears warnings of Qt and of the kiosk's log while one test runs, fixtures included."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._expected: dict[str, bool] = {}
        self._heard: list[tuple[str, str]] = []
        self._stop: Callable[[], object] = lambda: None

    def expect(self, pattern: str) -> None:
        """Declare that a message in which the pattern is found has to come (or has come)."""
        self._expected[pattern] = False

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append((f"{record.levelname} of {record.name}", record.getMessage()))

    def start(self) -> None:
        """Listen from now on."""
        logging.getLogger("kiosk").addHandler(self)
        if "PySide6.QtCore" not in sys.modules:
            return
        from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

        loud = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}

        def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
            if kind in loud and not any(known.search(message) for known in OF_THE_MACHINE):
                self._heard.append((f"Qt ({context.category})", message))

        before = qInstallMessageHandler(hear)
        self._stop = lambda: qInstallMessageHandler(before)

    def stop(self) -> None:
        """Stop listening."""
        self._stop()
        logging.getLogger("kiosk").removeHandler(self)

    def complaints(self) -> list[str]:
        """What came and was not expected, and what was expected and did not come."""
        lines = []
        for source, message in self._heard:
            matching = [pattern for pattern in self._expected if re.search(pattern, message)]
            self._expected.update(dict.fromkeys(matching, True))
            if not matching:
                lines.append(f"unexpected message, {source}: {message}")
        lines += [
            f"expected message did not come: {pattern}"
            for pattern, came in self._expected.items()
            if not came
        ]
        return lines


WATCH = pytest.StashKey[Watch]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Listen before the first fixture of a test is made."""
    item.stash[WATCH] = Watch()
    item.stash[WATCH].start()
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Stop listening after the last fixture has gone, and say what was heard."""
    try:
        result = yield
    finally:
        item.stash[WATCH].stop()
    if complaints := item.stash[WATCH].complaints():
        advice = "Mend the cause, or declare the message with the fixture `expected_log`."
        pytest.fail("\n".join([*complaints, advice]), pytrace=False)
    return result


@pytest.fixture
def expected_log(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """``expected_log(pattern)``: a warning of Qt or the kiosk's log that has to come."""
    watch: Watch = request.node.stash[WATCH]
    return watch.expect
