import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Screens
import Kiosk.Theme

Item {
    id: root

    height: 1200
    width: 675

    Fixtures {
        id: _fixtures
    }

    StaffTrips {
        id: _page

        anchors.fill: parent
        staff: _fixtures.staff
    }

    TestCase {
        function init(): void {
            Theme.unit = 675 / 220;
            _fixtures.visit("nasty", "en");
            _fixtures.staff.corner(true);
            _fixtures.staffAfter(5);
            _fixtures.staff.corner(false);
            for (const digit of "4711")
                _fixtures.staff.digit(digit);
            _fixtures.staff.enter();
            tryCompare(_fixtures.staff, "place", Staff.Place.Now, 30000);
            _fixtures.staff.go("desk");
        }

        function cleanup(): void {
            _fixtures.staff.leave();
        }

        function _tap(name: string): void {
            tryVerify(() => _fixtures.find(_page, name), 30000, name);
            waitForPolish(root.Window.window, 5000);
            const item = _fixtures.find(_page, name);
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }

        function test_a_trip_is_unfolded_done_and_taken_back(): void {
            _tap("LT\u00a027");
            compare(_fixtures.staff.trips.stops.rowCount(), 3);
            verify(!_fixtures.find(_page, "Done: KM\u00a055"));
            _tap("Done: LT\u00a027");
            _tap("Undo: LT\u00a027");
            tryVerify(() => _fixtures.find(_page, "Done: LT\u00a027"), 30000);
            _tap("KM\u00a055");
            compare(_fixtures.staff.trips.stops.rowCount(), 1);
            _tap("KM\u00a055");
            compare(_fixtures.staff.trips.stops.rowCount(), 0);
        }

        name: "StaffTrips"
        when: windowShown
    }
}
