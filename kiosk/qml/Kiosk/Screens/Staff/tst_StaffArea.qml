import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Components
import Kiosk.Screens
import Kiosk.Theme

Item {
    id: root

    property int taps: 0

    height: 1786
    width: 1920

    Fixtures {
        id: _fixtures
    }

    MouseArea {
        anchors.fill: parent

        onClicked: root.taps++
    }

    StaffArea {
        id: _area

        height: 1200
        staff: _fixtures.staff
        width: 675
    }

    Following {
        stage: _area
    }

    TestCase {
        function init(): void {
            Theme.unit = 675 / 220;
            root.taps = 0;
            _area.width = 675;
            _area.height = 1200;
            _fixtures.visit("nasty", "en");
        }

        function cleanup(): void {
            Theme.textScale = 1;
            _fixtures.staffAfter(1);
            _fixtures.staff.escape();
            _fixtures.staff.leave();
            _fixtures.staffAfter(200);
            compare(_fixtures.staff.place, Staff.Place.Closed);
        }

        function _tap(name: string): void {
            tryVerify(() => _fixtures.find(_area, name), 30000, name);
            const item = _fixtures.find(_area, name);
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }

        function _openPad(): void {
            _fixtures.staff.corner(true);
            _fixtures.staffAfter(5);
            _fixtures.staff.corner(false);
            compare(_fixtures.staff.place, Staff.Place.Pad);
            tryCompare(_area, "opacity", 1);
        }

        function _comeIn(): void {
            _openPad();
            for (const digit of "4711")
                _fixtures.staff.digit(digit);
            _fixtures.staff.enter();
            tryCompare(_fixtures.staff, "place", Staff.Place.Now, 30000);
        }

        function test_the_pin_by_touch(): void {
            _openPad();
            for (const digit of ["9", "0", "7"])
                _tap(digit);
            compare(_fixtures.staff.pad.digits, 3);
            _tap("Delete");
            compare(_fixtures.staff.pad.digits, 2);
            verify(!_fixtures.find(_area, "Open").enabled);
            _tap("Back");
            compare(_fixtures.staff.place, Staff.Place.Closed);
        }

        function test_the_pin_by_keyboard(): void {
            _openPad();
            for (const key of [Qt.Key_4, Qt.Key_7, Qt.Key_9])
                keyClick(key);
            keyClick(Qt.Key_Backspace);
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_1);
            compare(_fixtures.staff.pad.digits, 4);
            for (let tab = 0; tab < 20 && _area.Window.activeFocusItem !== _fixtures.find(_area, "Open"); tab++)
                keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            tryCompare(_fixtures.staff, "place", Staff.Place.Now, 30000);
        }

        function test_no_touch_goes_through(): void {
            _openPad();
            mouseClick(_area, 5, 5);
            compare(root.taps, 0);
        }

        function test_a_question_takes_every_touch_and_key_until_it_is_answered(): void {
            _comeIn();
            _fixtures.staff.go("tools");
            _tap("Close the kiosk");
            verify(_fixtures.staff.ask.shown);
            verify(_fixtures.find(_area, "No").activeFocus);
            mouseClick(_area, 20, 20);
            verify(_fixtures.staff.ask.shown);
            keyClick(Qt.Key_Return);
            verify(!_fixtures.staff.ask.shown);
            compare(_fixtures.staff.place, Staff.Place.Tools);
            _tap("Restart the kiosk");
            keyClick(Qt.Key_Escape);
            verify(!_fixtures.staff.ask.shown);
        }

        function test_the_keyboard_brings_into_view_what_it_comes_to(): void {
            _area.height = 500;
            _comeIn();
            _fixtures.staff.go("tools");
            const close = _fixtures.find(_area, "Close the kiosk");
            verify(close.mapToItem(_area, 0, close.height).y > 500 - Theme.dockHeight);
            Theme.focusVisible = true;
            for (let tab = 0; tab < 20 && !close.activeFocus; tab++)
                keyClick(Qt.Key_Tab);
            verify(close.activeFocus);
            verify(close.mapToItem(_area, 0, close.height).y <= 500 - Theme.dockHeight);
            Theme.focusVisible = false;
        }

        function test_cleaning_hears_nobody(): void {
            _comeIn();
            _fixtures.staff.go("tools");
            _fixtures.staff.clean("30");
            for (let at = 0.05; at < 1; at += 0.1)
                mouseClick(_area, _area.width * at, _area.height * at);
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Return);
            compare(_fixtures.staff.place, Staff.Place.Cleaning);
            compare(root.taps, 0);
            _fixtures.staffAfter(30);
            compare(_fixtures.staff.place, Staff.Place.Tools);
        }

        function test_the_touch_test_counts_corners(): void {
            _comeIn();
            _fixtures.staff.go("tools");
            _fixtures.staff.tool("touch");
            [1, 2, 3, 4].forEach(corner => _tap(`Corner ${corner}`));
            const touch = touchEvent(_area);
            touch.press(0, _area, 200, 600).commit();
            touch.move(0, _area, 400, 700).commit();
            touch.release(0, _area, 400, 700).commit();
            compare(_fixtures.staff.place, Staff.Place.Touch);
            _tap("Done");
            compare(_fixtures.staff.place, Staff.Place.Tools);
        }

        function test_a_touch_anywhere_puts_the_test_card_away(): void {
            _comeIn();
            _fixtures.staff.go("tools");
            _fixtures.staff.tool("card");
            mouseClick(_area, 300, 300);
            compare(_fixtures.staff.place, Staff.Place.Tools);
        }

        function test_all_words_fit_data(): list<var> {
            const rows = [];
            for (const [width, height, unit] of [[1080, 1786, 1080 / 220], [1920, 1080, 1080 / 220], [1280, 800, 800
                                                                                                      / 202]])
                for (const language of ["en", "nb", "nn", "de", "fr", "es", "it", "nl", "pl"])
                    for (const scale of ["en", "nb", "de"].includes(language) ? [1, 2] : [2])
                        rows.push({
                                      tag: `${width}×${height} ${language} ${scale * 100} %`,
                                      width: width,
                                      height: height,
                                      unit: unit,
                                      language: language,
                                      scale: scale
                                  });
            return rows;
        }

        function _look(where: string): list<string> {
            let found = _fixtures.faults(_area, Theme.least);
            for (let more = 0; more < 20 && found.length > 0; more++) {
                waitForRendering(root, 200);
                found = _fixtures.faults(_area, Theme.least);
            }
            return found.map(fault => `${where}: ${fault}`);
        }

        function test_all_words_fit(row: var): void {
            Theme.unit = row.unit;
            Theme.textScale = row.scale;
            _area.width = row.width;
            _area.height = row.height;
            _fixtures.visit("ten", row.language);
            _openPad();
            const found = _look("pad");
            for (const digit of "4711")
                _fixtures.staff.digit(digit);
            _fixtures.staff.enter();
            tryCompare(_fixtures.staff, "place", Staff.Place.Now, 30000);
            tryVerify(() => !_fixtures.staff.now.problems.includes("…"), 30000);
            found.push(..._look("now"));
            _fixtures.staff.go("desk");
            tryVerify(() => _fixtures.staff.trips.trips.rowCount() === 3, 30000);
            found.push(..._look("desk"));
            _fixtures.staff.trips.open("LT27");
            found.push(..._look("a trip"));
            _fixtures.staff.go("week");
            tryVerify(() => _fixtures.staff.week.total !== "", 30000);
            found.push(..._look("week"));
            _fixtures.staffAfter(2);
            _fixtures.staff.go("packs");
            tryVerify(() => _fixtures.staff.packs.packs.rowCount() === 5, 30000);
            found.push(..._look("packs"));
            _fixtures.staff.go("tools");
            found.push(..._look("tools"));
            _fixtures.staff.tool("close");
            found.push(..._look("question"));
            _fixtures.staff.no();
            _fixtures.staff.tool("touch");
            found.push(..._look("touch"));
            _fixtures.staff.done();
            _fixtures.staff.tool("card");
            found.push(..._look("card"));
            _fixtures.staff.done();
            _fixtures.staff.clean("30");
            found.push(..._look("cleaning"));
            _fixtures.staffAfter(30);
            compare(found.join("\n"), "");
        }

        name: "StaffArea"
        when: windowShown
    }
}
