import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Screens
import Kiosk.Theme

Item {
    id: root

    property int taps: 0

    height: 400
    width: 400

    Fixtures {
        id: _fixtures
    }

    MouseArea {
        anchors.fill: parent

        onClicked: root.taps++
    }

    StaffCorner {
        id: _corner

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        staff: _fixtures.staff
    }

    TestCase {
        function init(): void {
            Theme.unit = 4;
            root.taps = 0;
            _fixtures.visit("nasty", "en");
        }

        function test_the_corner_hears_a_finger_and_leaves_it_to_what_lies_under_it(): void {
            const touch = touchEvent(_corner);
            touch.press(0, _corner).commit();
            _fixtures.staffAfter(2);
            verify(_fixtures.staff.hinting);
            touch.release(0, _corner).commit();
            verify(!_fixtures.staff.hinting);
            compare(root.taps, 1);
            _fixtures.staffAfter(9);
            compare(_fixtures.staff.place, Staff.Place.Closed);
        }

        function test_sliding_off_the_corner_is_letting_go(): void {
            const touch = touchEvent(_corner);
            touch.press(0, _corner).commit();
            _fixtures.staffAfter(2);
            touch.move(0, root, 100, 100).commit();
            tryCompare(_fixtures.staff, "hinting", false);
            _fixtures.staffAfter(9);
            compare(_fixtures.staff.place, Staff.Place.Closed);
            touch.release(0, root, 100, 100).commit();
        }

        function test_five_seconds_open_the_pad(): void {
            const touch = touchEvent(_corner);
            touch.press(0, _corner).commit();
            _fixtures.staffAfter(5);
            compare(_fixtures.staff.place, Staff.Place.Pad);
            touch.release(0, _corner).commit();
            compare(_fixtures.staff.place, Staff.Place.Pad);
            _fixtures.staff.leave();
        }

        name: "StaffCorner"
        when: windowShown
    }
}
