pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Components
import Kiosk.Controls
import Kiosk.Theme

FocusScope {
    id: root

    property int off: -1
    property int hidden: -1

    focus: true
    height: 300
    width: 300

    Following {
        id: _following

        stage: root
    }

    Flickable {
        id: _view

        anchors.fill: parent
        contentHeight: _column.height
        contentWidth: _column.width

        Column {
            id: _column

            Repeater {
                id: _repeater

                model: 8

                Pressable {
                    required property int index

                    enabled: index !== 2 && index !== root.off
                    height: 100
                    name: `${index}`
                    visible: index !== 3 && index !== root.hidden
                    width: 100
                }
            }
        }
    }

    TestCase {
        function init(): void {
            Theme.unit = 2;
            Theme.focusVisible = true;
            _view.contentY = 0;
            _repeater.itemAt(0).forceActiveFocus();
        }

        function cleanup(): void {
            Theme.focusVisible = false;
            root.off = -1;
            root.hidden = -1;
        }

        function _seen(): bool {
            const item = root.Window.activeFocusItem;
            const top = item.mapToItem(_view, 0, 0).y;
            return top >= 0 && top + item.height <= _view.height;
        }

        function _round(forward: bool): string {
            const met = [];
            for (let step = 0; step < 6; step++) {
                _following.move(forward);
                met.push((root.Window.activeFocusItem as Pressable).name);
                verify(_seen(), `${met[step]} is in sight`);
            }
            return met.join(" ");
        }

        function test_each_once_a_round_and_all_in_sight(): void {
            compare(_round(true), "1 4 5 6 7 0");
            compare(_round(false), "7 6 5 4 1 0");
        }

        function test_a_finger_is_not_followed(): void {
            Theme.focusVisible = false;
            _repeater.itemAt(7).forceActiveFocus();
            compare(_view.contentY, 0);
        }

        function test_it_stays_beside_what_can_no_longer_be_pressed_data(): list<var> {
            return [
                        {
                            tag: "switched off",
                            off: 5,
                            hidden: -1
                        },
                        {
                            tag: "gone from sight",
                            off: -1,
                            hidden: 5
                        }
                    ];
        }

        function test_it_stays_beside_what_can_no_longer_be_pressed(data): void {
            _repeater.itemAt(5).forceActiveFocus();
            root.off = data.off;
            root.hidden = data.hidden;
            tryVerify(() => (root.Window.activeFocusItem as Pressable)?.name === "4");
            _following.move(true);
            compare((root.Window.activeFocusItem as Pressable).name, "6");
        }

        name: "Following"
        when: windowShown
    }
}
