pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

Item {
    id: root

    property string asked: ""
    readonly property ListViewModel _list: _fixtures.kiosk.screens.activities

    height: 400
    width: 1600

    Fixtures {
        id: _fixtures
    }

    SieveBar {
        id: _bar

        height: implicitHeight
        more: root._list.others
        most: 2
        width: 1600
        wishes: root._list.wishes

        onAsked: key => root.asked = key
    }

    TestCase {
        function initTestCase(): void {
            Theme.unit = 4;
            _fixtures.visit("shipped", "en");
            _fixtures.kiosk.open("activity");
        }

        function init(): void {
            root._list.ask("all");
            root.asked = "";
            _bar.most = 2;
            _bar.width = 1600;
            _bar.toStart();
            waitForRendering(root);
        }

        function _tap(name: string): void {
            const item = _fixtures.find(_bar, name);
            verify(item, `there is ${name}`);
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }

        // Whether all of a pill lies in the bar.
        function _whole(name: string): bool {
            const item = _fixtures.find(_bar, name);
            const at = item.mapToItem(_bar, 0, 0).x;
            return at > -1 && at + item.width < _bar.width + 1;
        }

        function _rows(): int {
            const tops = _fixtures.kinds(_bar, "Pill").map(pill => Math.round(pill.mapToItem(_bar, 0, 0).y));
            return new Set(tops).size;
        }

        function test_a_tap_asks(): void {
            _tap("Easy  10");
            compare(root.asked, "easy");
            _tap("All  21");
            compare(root.asked, "all");
            _tap("Nearest first");
            compare(root.asked, "near");
        }

        function test_every_pill_is_large_enough_for_a_finger(): void {
            for (const pill of _fixtures.kinds(_bar, "Pill"))
                verify(pill.height >= Theme.least && pill.width >= Theme.least);
        }

        function test_it_takes_a_row_where_one_is_enough_and_no_more_than_it_may(): void {
            compare(_rows(), 1);
            verify(!_bar.overflowing);
            _bar.width = _bar.whole * 0.6;
            waitForRendering(root);
            compare(_rows(), 2);
            verify(!_bar.overflowing);
            _bar.most = 1;
            waitForRendering(root);
            compare(_rows(), 1);
            verify(_bar.overflowing);
        }

        function test_a_button_leads_to_what_is_beyond_the_edge_and_back(): void {
            _bar.most = 1;
            _bar.width = 600;
            waitForRendering(root);
            verify(_bar.overflowing);
            verify(!_whole("By film"));
            for (let turns = 0; turns < 6 && !_whole("By film"); turns++) {
                _tap(root._list.others);
                wait(Theme.turn + 100);
            }
            verify(_whole("By film"));
            // What clears it all is there at any time.
            verify(_whole("All  21"));
            _tap("All  21");
            compare(root.asked, "all");
            _tap(root._list.others);
            tryVerify(() => _whole("Open now  14"));
        }

        function test_a_finger_may_pull_it_too(): void {
            _bar.most = 1;
            _bar.width = 600;
            waitForRendering(root);
            const touch = touchEvent(_bar);
            touch.press(0, _bar, 450, 20).commit();
            for (let x = 430; x >= 130; x -= 20)
                touch.move(0, _bar, x, 20).commit();
            touch.release(0, _bar, 130, 20).commit();
            compare(root.asked, "");
            tryVerify(() => !_fixtures.find(_bar, "Open now  14") || !_whole("Open now  14"));
            verify(_whole("All  21"));
        }

        function test_what_would_leave_nothing_cannot_be_asked(): void {
            root._list.ask("indoors");
            root._list.ask("open");
            waitForRendering(root);
            const hard = _fixtures.kinds(_bar, "Pill").filter(pill => !pill.enabled);
            for (const pill of hard) {
                const touch = touchEvent(pill);
                touch.press(0, pill).commit();
                touch.release(0, pill).commit();
            }
            compare(root.asked, "");
        }

        name: "SieveBar"
        when: windowShown
    }
}
