pragma ComponentBehavior: Bound

import QtQuick
import QtTest

FocusScope {
    id: root

    property int made: 0

    focus: true
    height: 300
    width: 300

    PageHolder {
        id: _holder

        anchors.fill: parent
        forward: true
        shown: false

        page: FocusScope {
            Component.onCompleted: root.made++

            Item {
                focus: true
            }
        }
    }

    TestCase {
        function test_a_page_is_made_once_and_kept(): void {
            compare(root.made, 0);
            verify(!_holder.visible);
            verify(!_holder.enabled);
            for (let times = 0; times < 3; times++) {
                _holder.shown = true;
                compare(root.made, 1);
                verify(_holder.enabled);
                verify(_holder.activeFocus);
                tryCompare(_holder, "opacity", 1);
                compare((_holder.transform[0] as Translate).x, 0);
                _holder.shown = false;
                verify(!_holder.enabled);
                tryCompare(_holder, "visible", false);
            }
            compare(root.made, 1);
        }

        function test_a_quick_change_of_mind_ends_where_it_was_asked_for(): void {
            _holder.shown = true;
            _holder.shown = false;
            _holder.shown = true;
            tryCompare(_holder, "opacity", 1);
            _holder.shown = false;
            tryCompare(_holder, "opacity", 0);
        }

        name: "PageHolder"
        when: windowShown
    }
}
