pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Screens
import Kiosk.Theme

Item {
    id: root

    readonly property MapViewModel _map: _fixtures.kiosk.screens.map

    height: 900
    width: 900

    Fixtures {
        id: _fixtures
    }

    Loader {
        id: _loader

        active: false

        sourceComponent: MapScreen {
            focus: true
            kiosk: _fixtures.kiosk
        }
    }

    TestCase {
        function initTestCase(): void {
            _fixtures.oneFinger(root);
        }

        function cleanup(): void {
            _loader.active = false;
        }

        function _show(width: real, height: real): void {
            _loader.active = false;
            _loader.width = width;
            _loader.height = height;
            Theme.unit = Math.min(width, height) / 220;
            _fixtures.visit("mapped", "en");
            _loader.active = true;
            _fixtures.kiosk.dock("map");
            verify(waitForRendering(root));
            tryVerify(() => root._map.plates.whole !== "");
            _still();
        }

        function _pane(): MapPane {
            return _fixtures.kinds(_loader, "MapPane")[0] as MapPane;
        }

        // The pin or the cluster whose name begins so.
        function _mark(begins: string): MapPin {
            for (const item of _fixtures.kinds(_loader, "MapPin")) {
                const pin = item as MapPin;
                if (pin.enabled && pin.name.startsWith(begins))
                    return pin;
            }
            return null;
        }

        function _still(): void {
            tryVerify(() => !_pane().moving);
            tryVerify(() => _fixtures.kinds(_loader, "MapCard").every(card => (card as MapCard).opacity === 1));
        }

        function _tap(name: string): void {
            tryVerify(() => _fixtures.find(_loader, name)?.enabled ?? false, 5000, `There is no ${name}`);
            const item = _fixtures.find(_loader, name);
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
            _still();
        }

        function _at(across: real, down: real): point {
            const pane = _pane();
            return Qt.point(pane.originX + across * pane.paperWidth, pane.originY + down * pane.paperHeight);
        }

        function _drag(from: point, by: vector2d): void {
            const pane = _pane();
            const touch = touchEvent(pane);
            touch.press(0, pane, from.x, from.y).commit();
            for (let step = 1; step <= 10; step++)
                touch.move(0, pane, from.x + by.x * step / 10, from.y + by.y * step / 10).commit();
        }

        function _lift(at: point): void {
            const pane = _pane();
            touchEvent(pane).release(0, pane, at.x, at.y).commit();
            _still();
        }

        function test_a_finger_pulls_the_map_and_never_loses_it(): void {
            _show(600, 900);
            _tap(root._map.closer);
            _tap(root._map.closer);
            const before = _at(0.5, 0.5);
            _drag(Qt.point(300, 450), Qt.vector2d(-60, 40));
            // Qt hands the last move of a finger over with the next frame.
            tryVerify(() => Math.abs(_at(0.5, 0.5).x - before.x + 60) < 2);
            tryVerify(() => Math.abs(_at(0.5, 0.5).y - before.y - 40) < 2);
            // Far beyond the edge: it follows less and less, and comes back.
            _lift(Qt.point(240, 490));
            for (let pull = 0; pull < 4; pull++) {
                _drag(Qt.point(60, 450), Qt.vector2d(500, 0));
                if (pull === 3) {
                    verify(_at(0, 0).x > _pane().free.x + 5);
                    verify(_at(0, 0).x < 500);
                }
                _lift(Qt.point(560, 450));
            }
            verify(_at(0, 0).x <= _pane().free.x + 2);
            compare(root._map.card.key, "");
        }

        function test_a_pull_that_begins_on_a_pin_opens_nothing(): void {
            _show(600, 900);
            tryVerify(() => _mark("Nord, Filming location"));
            const pin = _mark("Nord, Filming location");
            const at = _pane().mapFromItem(pin, pin.width / 2, pin.height / 2);
            _drag(at, Qt.vector2d(-60, 60));
            _lift(Qt.point(at.x - 60, at.y + 60));
            compare(root._map.card.key, "");
        }

        function test_two_fingers_pinch(): void {
            _show(600, 900);
            const pane = _pane();
            const under = Qt.point((300 - pane.originX) / pane.paperWidth, (400 - pane.originY) / pane.paperHeight);
            const touch = touchEvent(pane);
            touch.press(0, pane, 270, 400).commit();
            touch.move(0, pane, 270, 400).press(1, pane, 330, 400).commit();
            for (let step = 1; step <= 10; step++)
                touch.move(0, pane, 270 - step * 6, 400).move(1, pane, 330 + step * 6, 400).commit();
            fuzzyCompare(pane.zoom, 3, 0.01);
            fuzzyCompare(_at(under.x, under.y).x, 300, 2);
            fuzzyCompare(_at(under.x, under.y).y, 400, 2);
            touch.release(0, pane, 210, 400).move(1, pane, 390, 400).commit();
            // What is left of the hand does nothing more.
            const across = pane.across;
            touch.move(1, pane, 100, 500).commit();
            touch.release(1, pane, 100, 500).commit();
            _still();
            fuzzyCompare(root._map.zoom, 3, 0.01);
            fuzzyCompare(pane.across, across, 0.001);
            compare(root._map.card.key, "");
        }

        function test_a_third_finger_changes_nothing(): void {
            _show(600, 900);
            const pane = _pane();
            const touch = touchEvent(pane);
            touch.press(0, pane, 270, 400).press(1, pane, 330, 400).press(2, pane, 300, 500).commit();
            touch.move(0, pane, 100, 400).move(1, pane, 500, 400).move(2, pane, 300, 600).commit();
            touch.release(0, pane, 100, 400).release(1, pane, 500, 400).release(2, pane, 300, 600).commit();
            _still();
            compare(root._map.zoom, 1);
        }

        function test_out_of_a_pinch_that_goes_too_far_it_comes_back(): void {
            _show(600, 900);
            const pane = _pane();
            const touch = touchEvent(pane);
            touch.press(0, pane, 200, 400).commit();
            touch.move(0, pane, 200, 400).press(1, pane, 400, 400).commit();
            touch.move(0, pane, 290, 400).move(1, pane, 310, 400).commit();
            verify(pane.zoom < 1);
            verify(pane.zoom > 0.3);
            touch.release(0, pane, 290, 400).release(1, pane, 310, 400).commit();
            _still();
            compare(pane.zoom, 1);
        }

        name: "MapFingers"
        when: windowShown
    }
}
