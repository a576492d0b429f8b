pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Screens
import Kiosk.Theme

// My trip with the real screens, under a finger and from a keyboard.
Item {
    id: root

    readonly property TripViewModel _words: _fixtures.kiosk.screens.trip

    height: 900
    width: 506

    Fixtures {
        id: _fixtures
    }

    Main {
        id: _main

        anchors.fill: parent
        kiosk: _fixtures.kiosk
    }

    TestCase {
        function init(): void {
            Theme.unit = root.width / 220;
        }

        function cleanup(): void {
            _fixtures.kiosk.leave();
        }

        // A visitor on My trip, with so many stops.
        function _collect(count: int): void {
            _fixtures.visit("many", "en");
            for (let at = 0; at < count; at++)
                _fixtures.kiosk.screens.keeping.toggle(`location/n${at < 10 ? "0" : ""}${at}`);
            _fixtures.kiosk.dock("trip");
            tryVerify(() => _stops().length === count);
            waitForRendering(root);
        }

        function _stops(): list<Stop> {
            const stops = [];
            for (const item of _fixtures.kinds(_main, "Stop"))
                stops.push(item as Stop);
            return stops.sort((a, b) => a.y - b.y);
        }

        function _order(): string {
            return _stops().map(stop => stop.key.slice(-2)).join(" ");
        }

        function _find(name: string): Item {
            tryVerify(() => !!_fixtures.find(_main, name), 5000, name);
            return _fixtures.find(_main, name);
        }

        function _tap(name: string): void {
            const item = _find(name);
            waitForRendering(root);
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }

        function _carry(key: string, by: real): void {
            const stop = _stops().find(one => one.key.endsWith(key));
            const grip = _fixtures.kinds(stop, "Grip")[0];
            // It moves under the finger: the finger is told by where it is on the screen.
            const begun = grip.mapToItem(root, grip.width / 2, grip.height / 2);
            const touch = touchEvent(root);
            touch.press(0, root, begun.x, begun.y).commit();
            for (let step = 1; step <= 8; step++)
                touch.move(0, root, begun.x, begun.y + by * step / 8).commit();
            touch.release(0, root, begun.x, begun.y + by).commit();
        }

        function test_without_a_stop_it_leads_to_what_can_be_collected(): void {
            _collect(0);
            compare(_stops().length, 0);
            _tap("Filming locations");
            compare(_fixtures.kiosk.on, Kiosk.Place.Locations);
        }

        function test_a_stop_opens_its_page_and_back_returns(): void {
            _collect(3);
            _tap("locations 1");
            compare(_fixtures.kiosk.on, Kiosk.Place.Entry);
            _fixtures.kiosk.back();
            compare(_fixtures.kiosk.on, Kiosk.Place.Trip);
            tryVerify(() => _order() === "00 01 02");
        }

        function test_removed_and_back_again(): void {
            _collect(3);
            _tap("Remove locations 1");
            tryVerify(() => _order() === "00 02");
            _tap(root._words.undo);
            tryVerify(() => _order() === "00 01 02");
            _tap(root._words.clear);
            tryVerify(() => _stops().length === 0);
            _tap(root._words.undo);
            tryVerify(() => _order() === "00 01 02");
        }

        function test_buttons_move_a_stop_and_those_at_the_ends_lead_nowhere(): void {
            _collect(3);
            verify(!_find("locations 0: further up").enabled);
            verify(!_find("locations 2: further down").enabled);
            _tap("locations 0: further down");
            tryVerify(() => _order() === "01 00 02");
            _tap("locations 2: further up");
            tryVerify(() => _order() === "01 02 00");
        }

        function test_a_stop_is_carried_by_its_handle_data(): list<var> {
            return [
                        {
                            tag: "down",
                            stop: "00",
                            to: 1,
                            order: "01 00 02"
                        },
                        {
                            tag: "up",
                            stop: "01",
                            to: 0,
                            order: "01 00 02"
                        },
                        {
                            tag: "hardly",
                            stop: "01",
                            to: 1,
                            order: "00 01 02"
                        }
                    ];
        }

        function test_a_stop_is_carried_by_its_handle(row: var): void {
            _collect(3);
            const stops = _stops();
            const carried = stops.find(stop => stop.key.endsWith(row.stop));
            _carry(row.stop, stops[row.to].y - carried.y + (row.to === 0 ? -10 : 10));
            tryVerify(() => _order() === row.order);
            verify(!_stops().some(stop => stop.carried));
        }

        function test_a_keyboard_moves_a_stop_and_keeps_its_place(): void {
            _collect(3);
            _fixtures.touch("key");
            _find("locations 0: further down").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => _order() === "01 00 02");
            compare(root.Window.activeFocusItem, _find("locations 0: further down"));
            keyClick(Qt.Key_Return);
            tryVerify(() => _order() === "01 02 00");
            // It leads no further: the way back has the focus.
            compare(root.Window.activeFocusItem, _find("locations 0: further up"));
            _find("Remove locations 0").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => root.Window.activeFocusItem === _find(root._words.undo));
        }

        function test_a_long_trip_is_turned_by_buttons(): void {
            _collect(12);
            const more = _find(root._words.more);
            const less = _find(root._words.less);
            verify(!less.enabled);
            for (let turn = 0; turn < 12 && more.enabled; turn++) {
                _tap(root._words.more);
                wait(Theme.turn * 2);
            }
            verify(!more.enabled);
            verify(_fixtures.find(_main, "Remove locations 11"));
            _fixtures.kiosk.leave();
            _collect(12);
            tryVerify(() => !less.enabled);
        }

        name: "TripScreen"
        when: windowShown
    }
}
