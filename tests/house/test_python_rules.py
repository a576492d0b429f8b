"""The house's rules for Python hold, and each is able to fail."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

import pytest

from tests.house import python_rules as rules
from tests.house.files import ROOT, project_files, read

Rule = Callable[[PurePosixPath, str], Iterator[str]]


def findings(rule: Rule, *, under: str, skip: str = "/") -> str:
    paths = [PurePosixPath(path) for path in project_files(".py", under=under)]
    return "\n".join(
        finding
        for path in paths
        if not path.as_posix().startswith(skip)
        for finding in rule(path, (ROOT / path).read_text(encoding="utf-8"))
    )


@pytest.mark.parametrize("rule", rules.EVERYWHERE_IN_KIOSK)
def test_kiosk_keeps(rule: Rule) -> None:
    assert not (found := findings(rule, under="kiosk")), found


@pytest.mark.parametrize("rule", rules.IN_TESTS)
def test_tests_keep(rule: Rule) -> None:
    # The bench measures what happens while time passes.
    assert not (found := findings(rule, under="tests", skip="tests/bench/")), found


@pytest.mark.parametrize("rule", rules.EVERYWHERE)
def test_everything_keeps(rule: Rule) -> None:
    assert not (found := findings(rule, under=".")), found


@pytest.mark.parametrize("module", ["kiosk.cli", "kiosk.host"])
def test_importing_it_does_not_import_qt(module: str) -> None:
    code = f"import sys, {module}; print(*[n for n in sys.modules if n.startswith('PySide6')])"
    run = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, cwd=ROOT
    )
    assert run.returncode == 0, run.stderr
    assert not run.stdout.split(), (
        f"{module} imports Qt: import it inside the function that needs it"
    )


BAD: list[tuple[Rule, str, str, str]] = [
    (rules.floors, "kiosk/visit/a.py", "from kiosk.ui import x", "higher floor"),
    (rules.floors, "kiosk/documents/a.py", "import kiosk.content.text", "higher floor"),
    (rules.floors, "kiosk/config/a.py", "def f():\n    from kiosk import app", "a.py:2"),
    (rules.floors, "kiosk/__init__.py", "from kiosk.documents import x", "may not import"),
    (rules.floors, "kiosk/misc/a.py", "", "no room of the house"),
    (rules.front_doors, "kiosk/ui/a.py", "from kiosk.visit.clock import x", "kiosk/visit/__init__"),
    (rules.front_doors, "kiosk/ui/a.py", "import kiosk.visit.clock", "inside another room"),
    (rules.qt, "kiosk/visit/a.py", "from PySide6.QtCore import QObject", "move the part"),
    (rules.qt, "kiosk/host/__init__.py", "import PySide6", "move the part"),
    (rules.qt, "kiosk/cli.py", "def f():\n    import qtawesome as q", "cli.py:2"),
    (rules.context_properties, "kiosk/app/service.py", "c.setContextProperty('a', 1)", "required"),
    (
        rules.context_properties,
        "kiosk/app/service.py",
        "e.rootContext().setContextObject(1)",
        "of a type",
    ),
    (rules.wall_clock, "kiosk/ui/a.py", "from datetime import date\ndate.today()", "a.py:2"),
    (rules.wall_clock, "kiosk/ui/a.py", "import datetime as d\nd.datetime.now()", "a.py:2"),
    (rules.wall_clock, "kiosk/ui/a.py", "from time import time as t\nt()", "monotonic"),
    (rules.sleeps, "tests/a.py", "import time\ntime.sleep(1)", "a.py:2"),
    (rules.sleeps, "tests/a.py", "from time import sleep\nsleep(1)", "condition"),
    (rules.sleeps, "tests/a.py", "from PySide6.QtTest import QTest\nQTest.qWait(1)", "condition"),
    (rules.sleeps, "tests/a.py", "def test(qtbot):\n    qtbot.wait(100)", "a.py:2"),
    (rules.length, "kiosk/a.py", "x = 1\n" * 401, "401 lines"),
]


@pytest.mark.parametrize(("rule", "path", "text", "said"), BAD)
def test_a_rule_is_able_to_fail(rule: Rule, path: str, text: str, said: str) -> None:
    (finding,) = rule(PurePosixPath(path), text)
    assert path in finding
    assert said in finding


GOOD: list[tuple[Rule, str, str]] = [
    (rules.floors, "kiosk/visit/a.py", "from kiosk.content import x\nfrom kiosk.visit.b import y"),
    (rules.floors, "kiosk/app/service.py", "import kiosk.ui\nimport kiosk.cli"),
    (rules.floors, "kiosk/cli.py", "def f():\n    from kiosk.app import run"),
    (rules.floors, "kiosk/ui/a.py", "from kiosk import __version__"),
    (rules.front_doors, "kiosk/ui/a.py", "from kiosk.ui.b import x\nfrom kiosk.visit import y"),
    (rules.front_doors, "kiosk/cli.py", "from kiosk.host.client import x"),
    (rules.qt, "kiosk/ui/a.py", "from PySide6.QtCore import QObject"),
    (rules.qt, "kiosk/host/window.py", "from PySide6.QtGui import QWindow"),
    (rules.wall_clock, "kiosk/app/service.py", "from datetime import datetime\ndatetime.now()"),
    (rules.wall_clock, "kiosk/visit/a.py", "import time\ntime.monotonic()"),
    (rules.sleeps, "tests/a.py", "qtbot.waitUntil(f)\nprocess.wait(5)"),
    (rules.length, "kiosk/a.py", "x = 1\n" * 400),
]


@pytest.mark.parametrize(("rule", "path", "text"), GOOD)
def test_a_rule_lets_good_code_pass(rule: Rule, path: str, text: str) -> None:
    assert not list(rule(PurePosixPath(path), text))


def test_there_is_python_to_check() -> None:
    assert project_files(".py", under="kiosk"), "kiosk/ holds no Python: the rules checked nothing"
    assert read(project_files(".py", under="kiosk")[0])
