pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

FocusScope {
    id: root

    readonly property EarViewModel _ear: _fixtures.kiosk.screens.ear
    property list<string> _pressed

    focus: true
    height: 300
    width: 300

    Fixtures {
        id: _fixtures
    }

    Item {
        id: _stage

        anchors.fill: parent

        Row {
            Repeater {
                id: _repeater

                model: 3

                Pressable {
                    required property int index

                    enabled: index !== 2
                    height: 100
                    name: `${index}`
                    width: 100

                    onTapped: root._pressed.push(name)
                }
            }
        }

        // What lies over them, and cannot be pressed.
        Rectangle {
            anchors.fill: parent
            color: Theme.clear
        }
    }

    Listener {
        anchors.fill: parent
        ear: root._ear
        stage: _stage
    }

    SignalSpy {
        id: _held

        signalName: "held"
        target: root._ear
    }

    TestCase {
        function init(): void {
            Theme.unit = 1;
            root._pressed = [];
            _held.clear();
            _fixtures.visit("single", "en");
            _fixtures.hear(true);
        }

        function test_a_finger_gives_the_focus_to_what_it_is_on_and_two_taps_press_that(): void {
            _fixtures.kiosk.screens.comfortPanel.choose("aloud/all");
            root._ear.pressed(50, 50);
            verify(_repeater.itemAt(0).activeFocus);
            root._ear.moved(150, 50);
            verify(_repeater.itemAt(1).activeFocus);
            root._ear.moved(250, 50);
            verify(_repeater.itemAt(1).activeFocus, "what cannot be pressed has no focus");
            root._ear.lifted();
            compare(root._pressed, []);
            root._ear.tappedTwice();
            compare(root._pressed, ["1"]);
        }

        function test_to_all_others_a_finger_does_nothing_more_than_it_does(): void {
            _repeater.itemAt(0).forceActiveFocus();
            root._ear.pressed(150, 50);
            root._ear.tappedTwice();
            verify(_repeater.itemAt(0).activeFocus);
            compare(root._pressed, []);
        }

        function test_the_corner_is_held(): void {
            root._ear.pressed(5, 295);
            root._ear.moved(6, 294);
            tryCompare(_held, "count", 1, 2 * Theme.listen);
            root._ear.pressed(5, 295);
            root._ear.moved(5, 200);
            root._ear.pressed(150, 295);
            root._ear.pressed(5, 295);
            root._ear.lifted();
            _fixtures.hear(false);
            root._ear.pressed(5, 295);
            wait(Theme.listen + 100);
            compare(_held.count, 1);
        }

        name: "Listener"
        when: windowShown
    }
}
