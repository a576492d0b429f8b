import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

Item {
    id: root

    height: 1200
    width: 800

    Fixtures {
        id: _fixtures
    }

    Button {
        id: _button

        maximumWidth: root.width
    }

    Pill {
        id: _pill

        maximumWidth: root.width
        y: _button.height + Theme.wide
    }

    TestCase {
        function cleanup(): void {
            Theme.textScale = 1;
        }

        function test_words_fit_in_their_button_data(): list<var> {
            const rows = [];
            for (const text of ["", "A", "Start over", "Hochgeschwindigkeitsbergbahnstationsvorsteher",
                                "Noch einmal ganz von vorn anfangen und alles vergessen, was vorher war"])
                for (const scale of [1, 2])
                    for (const icon of text === "" ? ["mdi6.check"] : ["", "mdi6.check"])
                        rows.push({
                                      tag: `${text.length} letters, ${scale * 100} %, ${icon}`,
                                      text: text,
                                      scale: scale,
                                      icon: icon
                                  });
            return rows;
        }

        function test_words_fit_in_their_button(row: var): void {
            Theme.textScale = row.scale;
            for (const button of [_button, _pill]) {
                button.text = row.text;
                button.icon = row.icon;
            }
            waitForRendering(root);
            verify(_button.width <= root.width);
            verify(_pill.width <= root.width);
            compare(_fixtures.faults(root, Theme.least).join("\n"), "");
        }

        function test_no_word_is_broken_in_two(): void {
            Theme.textScale = 2;
            _button.icon = "mdi6.check";
            _button.text = "Kürzester Weg";
            _button.width = 300;
            waitForRendering(root);
            verify(_button.width < _button.implicitWidth);
            compare(findChild(_button, "words").lineCount, 2);
            _button.width = Qt.binding(() => _button.implicitWidth);
        }

        function test_they_are_as_large_as_a_finger_needs(): void {
            for (const scale of [1, 2]) {
                Theme.textScale = scale;
                _button.text = _pill.text = "A";
                _button.icon = _pill.icon = "";
                verify(_button.implicitHeight >= Theme.target);
                verify(_button.implicitWidth >= Theme.target);
                verify(_pill.implicitHeight >= Theme.least);
                verify(_pill.implicitWidth >= Theme.least);
            }
        }

        name: "Button"
        when: windowShown
    }
}
