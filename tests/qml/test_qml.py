"""The QML tests pass, on a real X screen, and their runner is able to fail."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.qml.run_qml_tests import read_report
from tests.xvfb import Xvfb

ROOT = Path(__file__).parents[2]
SECONDS = 600.0


def play(*arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the runner on a screen of its own, on the tests below `folder` if there is one."""
    with Xvfb(1920, 1920) as screen:
        return subprocess.run(
            [
                *(sys.executable, "-m", "tests.qml.run_qml_tests"),
                *(("-input", str(folder)) if folder is not None else ()),
                *arguments,
            ],
            cwd=ROOT,
            env=screen.environment() | {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SECONDS,
            check=False,
        )


def test_the_qml_tests_pass() -> None:
    done = play()
    lines = (done.stdout + done.stderr).splitlines()
    said = "\n".join(line for line in lines if not line.startswith("PASS"))
    assert done.returncode == 0, said


GOOD = """
import QtQuick
import QtTest

TestCase {
    property int one: 1

    name: "Sample"

    function test_it(): void {
        compare(one, 1);
    }
}
"""


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("compare(one, 1)", "compare(one, 2)", "Compared values are not the same"),
        (
            "compare(one, 1)",
            "console.warn('what a day')",
            "WARNED: Sample::test_it: qml: what a day",
        ),
        ("one: 1", "one: 1 + missing.value", "missing is not defined"),
        ("name:", "nome:", "nome"),
        ("test_it", "toast_it", "0 tests were played"),
    ],
)
def test_the_runner_is_able_to_fail(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    assert right in GOOD
    (tmp_path / "tst_Sample.qml").write_text(GOOD.replace(right, wrong), encoding="utf-8")
    done = play(folder=tmp_path)
    assert done.returncode != 0
    assert said in done.stdout + done.stderr


def test_the_runner_is_able_to_pass(tmp_path: Path) -> None:
    (tmp_path / "tst_Sample.qml").write_text(GOOD, encoding="utf-8")
    done = play(folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 tests were played" in done.stdout


def test_no_test_is_a_failure(tmp_path: Path) -> None:
    assert play(folder=tmp_path).returncode != 0


def test_a_report_that_breaks_off_counts_for_nothing() -> None:
    assert read_report("") == (0, [])
