"""QML is known to fit the types it uses, warns of nothing, and is formatted by the tool."""

import shutil
from pathlib import Path

import pytest

from tests.house import qml_tools
from tests.house.files import ROOT, project_files

ALL_PYTHON = [ROOT / path for path in project_files(".py", under="kiosk/ui")]
QML = [ROOT / path for path in project_files(".qml", under="kiosk/qml")]
TESTS = [file for file in QML if file.name.startswith("tst_")]
PYTHON = qml_tools.registering(ROOT / path for path in project_files(".py", under="kiosk"))

BASE = """
from dataclasses import dataclass
from PySide6.QtCore import QObject

@dataclass(frozen=True)
class Props:
    title: str

class ViewModel(QObject):
    pass
"""

THING = """
from PySide6.QtCore import Property, QAbstractListModel, Signal, Slot
from PySide6.QtQml import QmlElement
from zbase import ViewModel

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
class Things(QAbstractListModel):
    pass

@QmlElement
class ThingView(ViewModel):
    changed = Signal()

    @Property(str, notify=changed)
    def title(self) -> str:
        return ""

    @Property(Things, constant=True)
    def things(self) -> Things:
        return Things()

    @Slot(int)
    def choose(self, index: int) -> None:
        pass
"""

GOOD = """import QtQuick
import Kiosk.Ui

Item {
    id: root

    required property ThingView viewModel

    objectName: viewModel.title

    TapHandler {
        onTapped: root.viewModel.choose(1)
    }

    ListView {
        model: root.viewModel.things
    }
}
"""


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    for name in (".qmllint.ini", ".qmlformat.ini"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "thing.py").write_text(THING, encoding="utf-8")
    (tmp_path / "zbase.py").write_text(BASE, encoding="utf-8")
    qml_tools.describe_types(tmp_path.glob("*.py"), tmp_path / "build")
    return tmp_path / "Sample.qml"


def lint_sample(sample: Path, text: str) -> str:
    sample.write_text(text, encoding="utf-8")
    return qml_tools.lint([sample], [sample.parent / "build"])


def test_good_qml_passes(sample: Path) -> None:
    assert not lint_sample(sample, GOOD)
    assert qml_tools.formatted(sample) == GOOD


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("root.viewModel.things", "viewModel.things", "Unqualified access"),
        ("viewModel.title", "viewModel.titel", 'Member "titel" not found on type "ThingView"'),
        ("choose(1)", "chose(1)", 'Member "chose" not found'),
        ("ThingView viewModel", "ThinkView viewModel", "ThinkView was not found"),
        ("import QtQuick\n", "import QtQuick\nimport QtQuick.Layouts\n", "Unused import"),
        ("objectName: viewModel.title", 'width: "wide"', "incompatible-type"),
        ("Item {\n", "Item {\n    widht: 3\n", "widht"),
    ],
)
def test_qmllint_is_able_to_fail(sample: Path, right: str, wrong: str, said: str) -> None:
    assert right in GOOD
    assert said in lint_sample(sample, GOOD.replace(right, wrong))


def test_qmlformat_is_able_to_differ(sample: Path) -> None:
    untidy = GOOD.replace("    id: root\n\n", "").replace(
        "    ListView", "    id: root\n  ListView"
    )
    sample.write_text(untidy, encoding="utf-8")
    assert qml_tools.formatted(sample) != untidy


def test_two_files_of_one_stem_are_found(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a/thing.py", "b/thing.py", "b/other.py", "plain.py")]
    for file in files:
        file.parent.mkdir(exist_ok=True)
        file.write_text(THING if file.stem != "plain" else "class A: ...", encoding="utf-8")
    assert qml_tools.registering(files) == sorted(files[:3])
    assert qml_tools.repeated_stems(files) == ["thing"]


def test_a_type_that_is_not_seen_to_be_a_qobject_is_found(tmp_path: Path) -> None:
    (tmp_path / "thing.py").write_text(THING, encoding="utf-8")
    with pytest.raises(RuntimeError, match="does not see that ThingView is a QObject"):
        qml_tools.describe_types([tmp_path / "thing.py"], tmp_path / "build")


def test_another_module_is_found(tmp_path: Path) -> None:
    file = tmp_path / "thing.py"
    file.write_text(THING.replace("Kiosk.Ui", "Kiosk.Other"), encoding="utf-8")
    assert qml_tools.wrong_modules([file]) == [file]


def test_registered_types_are_in_files_of_their_own_stem() -> None:
    assert not (stems := qml_tools.repeated_stems(PYTHON)), (
        f"files with QML types share a name: {stems}; Qt would keep one of each: rename the others"
    )
    assert not (files := qml_tools.wrong_modules(PYTHON)), (
        f'{files}: QML types are registered in one module; write QML_IMPORT_NAME = "Kiosk.Ui"'
    )


def test_qmllint_is_content(tmp_path: Path) -> None:
    assert QML, "kiosk/qml holds no QML: there is nothing to show and nothing was checked"
    assert PYTHON, "no type is registered with @QmlElement: the view models are missing"
    qml_tools.describe_types(ALL_PYTHON, tmp_path)
    product = [file for file in QML if file not in TESTS]
    said = qml_tools.lint(product, [ROOT / "kiosk/qml", tmp_path])
    assert not said, f"qmllint:\n{said}"


def test_qmllint_is_content_with_the_tests(tmp_path: Path) -> None:
    assert TESTS, "kiosk/qml holds no tst_*.qml: the screens are not tested"
    fixtures = ROOT / "tests/qml/fixtures.py"
    qml_tools.describe_types([*ALL_PYTHON, fixtures], tmp_path)
    said = qml_tools.lint(TESTS, [ROOT / "kiosk/qml", tmp_path])
    assert not said, f"qmllint:\n{said}"


def test_qml_is_formatted() -> None:
    assert QML, "kiosk/qml holds no QML: there is nothing to show and nothing was checked"
    untidy = [
        str(file.relative_to(ROOT))
        for file in QML
        if qml_tools.formatted(file) != file.read_text(encoding="utf-8")
    ]
    assert not untidy, f"run .venv/bin/pyside6-qmlformat -i {' '.join(untidy)}"
