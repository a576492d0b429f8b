"""The house's rules for QML hold, and each is able to fail."""

from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

import pytest

from tests.house import qml_rules as rules
from tests.house.files import project_files, read

Rule = Callable[[PurePosixPath, str], Iterator[str]]
SCREEN = PurePosixPath("kiosk/qml/Kiosk/Screens/Start/StartScreen.qml")
CONTROL = PurePosixPath("kiosk/qml/Kiosk/Controls/Label.qml")
# Tests say what they measure and expect in figures and words, and take rows of any type.
FOR_TESTS_TOO = (rules.habits, rules.length)
THEME = PurePosixPath("kiosk/qml/Kiosk/Theme/Theme.qml")


@pytest.mark.parametrize("rule", rules.RULES)
def test_every_qml_file_keeps(rule: Rule) -> None:
    files = project_files(".qml", under="kiosk/qml")
    if rule not in FOR_TESTS_TOO:
        files = [path for path in files if not path.name.startswith("tst_")]
    assert files, "kiosk/qml holds no QML: the rules checked nothing"
    found = [f for path in files for f in rule(PurePosixPath(path), read(path))]
    assert not found, "\n".join(found)


BAD: list[tuple[Rule, str, str]] = [
    (rules.literals, 'color: "#ff6b3d"', "Theme"),
    (rules.literals, 'color: "#fff"', "Theme"),
    (rules.literals, 'color: root.on ? "white" : Theme.snow', "Theme"),
    (rules.literals, "color: Qt.rgba(0, 0, 0, 0.5)", "Theme"),
    (rules.literals, "width: 120", "size 120"),
    (rules.literals, "width: parent.width - 20", "size 20"),
    (rules.literals, "width: Math.max(44, root.width)", "size 44"),
    (rules.literals, "anchors.leftMargin: 12", "size 12"),
    (rules.literals, "anchors { margins: 8 }", "size 8"),
    (rules.literals, "Layout.preferredHeight: 40.5", "size 40.5"),
    (rules.literals, "property real gap_: 3; readonly property int rowHeight: 64", "size 64"),
    (rules.literals, "Rectangle { x: 1; radius: 4 }", "size 4"),
    (rules.literals, "border.width: 2", "size 2"),
    (rules.literals, "width: root.room\n    + 12", "size 12"),
    (rules.literals, "width: Math.max(root.room,\n    12)", "size 12"),
    (rules.words, 'text: root.on\n    ? root.words\n    : "Off"', "view model"),
    (rules.literals, "font.pixelSize: 18", "font 18"),
    (rules.literals, 'font.family: "Manrope"', "font from Theme"),
    (rules.literals, "duration: 250", "duration 250"),
    (rules.literals, "interval: root.on ? 500 : 0", "duration 500"),
    (rules.words, 'text: "Start"', "view model"),
    (rules.words, 'text: qsTr("Start")', "view model"),
    (rules.words, 'Accessible.name: "Back"', "view model"),
    (rules.plain_text, "Text {", "Label"),
    (rules.types, "property var entry", "real type"),
    (rules.types, "required property var entry: null", "real type"),
    (rules.types, "function go(a, b: int): void {}", "type of a"),
    (rules.types, "function go() {}", "returns"),
    (rules.types, "function go(a: var): void {}", "`var`"),
    (rules.types, "signal chosen(int index)", "name: type"),
    (rules.types, "signal chosen(index)", "name: type"),
    (rules.habits, "import QtQuick 2.15", "no version"),
    (rules.habits, 'import "../Controls"', "by its name"),
    (rules.habits, "ShaderEffectSource {", "GPU"),
    (rules.habits, "Image { asynchronous: true }", "CardDesk"),
    (rules.length, "Item {}\n" * 251, "251"),
]


@pytest.mark.parametrize(("rule", "text", "said"), BAD)
def test_a_rule_is_able_to_fail(rule: Rule, text: str, said: str) -> None:
    (finding,) = rule(SCREEN, text)
    assert SCREEN.name in finding
    assert said in finding


GOOD: list[tuple[Rule, str]] = [
    (rules.literals, "width: Theme.mm(20)"),
    (rules.literals, "height: root.height * 0.62 - Theme.mm(3) - Theme.gap"),
    (rules.literals, "x: (parent.width - width) / 2"),
    (rules.literals, "width: 2 * Theme.gap"),
    (rules.literals, "border.width: root.focused ? 1 : 0"),
    (rules.literals, 'color: "transparent"'),
    (rules.literals, '// color: red is "#ff0000"\n/* width:\n 120 */'),
    (rules.literals, 'source: "image://icons/black"'),
    (rules.literals, "duration: Theme.short"),
    (rules.literals, "width: root.columns > 2 ? root.wide : root.narrow"),
    (rules.literals, "value: 42"),
    (rules.literals, "width: root.room + 2\n    * root.gap"),
    (rules.literals, "lineHeight: 1.25"),
    (rules.words, "text: root.viewModel.title"),
    (rules.words, 'text: root.from + " – " + root.to'),
    (rules.words, 'objectName: "start"'),
    (rules.words, 'name: "mdi6.check"'),
    (rules.plain_text, "Label {"),
    (rules.plain_text, "horizontalAlignment: Text.AlignHCenter"),
    (rules.types, "function go(a: int, b: string): void {}"),
    (rules.types, "signal chosen(index: int)\nsignal closed()\nsignal left"),
    (rules.habits, "import QtQuick\nimport Kiosk.Theme as T"),
    (rules.habits, "asynchronous: !root.shown"),
    (rules.length, "Item {}\n" * 250),
]


@pytest.mark.parametrize(("rule", "text"), GOOD)
def test_a_rule_lets_good_code_pass(rule: Rule, text: str) -> None:
    assert not list(rule(SCREEN, text))


def test_theme_may_hold_literals() -> None:
    assert not list(rules.literals(THEME, 'color: "#ff6b3d"; width: 120'))


def test_the_label_itself_has_to_be_plain() -> None:
    assert not list(rules.plain_text(CONTROL, "Text {\n    textFormat: Text.PlainText\n}"))
    assert list(rules.plain_text(CONTROL, "Text {\n    text: root.words\n}"))
