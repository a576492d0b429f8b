pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Screens
import Kiosk.Theme

Item {
    id: root

    readonly property MapViewModel _map: _fixtures.kiosk.screens.map

    height: 1786
    width: 1920

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
        function cleanup(): void {
            Theme.textScale = 1;
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

        function _tapMark(begins: string): void {
            tryVerify(() => _mark(begins), 5000, `There is no ${begins}`);
            const item = _mark(begins);
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
            _still();
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

        // Where a place of the paper lies in the pane.
        function test_a_pin_opens_its_card_and_the_card_its_page(): void {
            for (const [width, height] of [[600, 900], [900, 600]]) {
                _show(width, height);
                _tapMark("Nord, Filming location");
                compare(root._map.card.title, "Nord");
                _tap(root._map.card.opens);
                compare(_fixtures.kiosk.on, Kiosk.Place.Entry);
                _fixtures.kiosk.back();
                compare(_fixtures.kiosk.on, Kiosk.Place.Map);
                compare(root._map.card.title, "Nord");
                _tap(root._map.card.closes);
                compare(root._map.card.key, "");
            }
        }

        function test_what_lies_at_one_place_is_leafed_through(): void {
            _show(600, 900);
            _tapMark("3 things here, Vik, Hopp, Tur");
            compare(root._map.card.position, "1 / 3");
            _tap(root._map.card.next);
            compare(root._map.card.title, "Hopp");
            _tap(root._map.card.previous);
            _tap(root._map.card.previous);
            compare(root._map.card.title, "Tur");
            _tap(root._map.card.collects);
            verify(root._map.card.collected);
        }

        function test_a_cluster_leads_into_the_inset_that_shows_it_apart(): void {
            _show(600, 900);
            _tapMark("2 things close together, Vang, Dal");
            compare(root._map.inset, 1);
            verify(_mark("Dal, Filming location"));
            verify(_mark("Vang, Filming location"));
            verify(!_mark("Nord, Filming location"));
            _tap(root._map.all);
            compare(root._map.inset, 0);
        }

        function test_buttons_come_closer_and_one_shows_all(): void {
            _show(600, 900);
            verify(!_fixtures.find(_loader, root._map.farther).enabled);
            _tap(root._map.closer);
            compare(root._map.zoom, 2);
            for (let more = 0; more < 5 && !root._map.nearest; more++)
                _tap(root._map.closer);
            verify(!_fixtures.find(_loader, root._map.closer).enabled);
            tryVerify(() => root._map.plates.zoom === root._map.zoom);
            _tap(root._map.all);
            compare(root._map.zoom, 1);
            compare(_pane().zoom, 1);
            verify(!_fixtures.find(_loader, root._map.all).enabled);
        }

        function test_filters_that_leave_nothing_say_the_way_out(): void {
            for (const [width, height] of [[600, 900], [900, 600]]) {
                _show(width, height);
                root._map.choose("stunt");
                root._map.choose("film/Dead Reckoning Part One");
                tryVerify(() => root._map.nothing !== "");
                verify(!_mark("Nord, Filming location"));
                root._map.showAll();
                verify(_mark("Nord, Filming location"));
            }
        }

        function test_all_can_be_read_and_reached_data(): list<var> {
            const rows = [];
            for (const [width, height, unit] of [[1080, 1786, 4.91], [1920, 950, 4.91], [1280, 693, 3.97]]) {
                for (const scale of [1, 2])
                    rows.push({
                                  "tag": width + " " + scale,
                                  "width": width,
                                  "height": height,
                                  "unit": unit,
                                  "scale": scale
                              });
            }
            return rows;
        }

        function _act(name: string): void {
            switch (name) {
            case "inset":
                return root._map.lookInto(1);
            case "card":
                return root._map.point("location/word");
            case "several":
                return root._map.tap("location/vik stunt/hopp activity/tur");
            case "nothing":
                root._map.choose("stunt");
                return root._map.choose("mine");
            }
        }

        function test_all_can_be_read_and_reached(row: var): void {
            _show(row.width, row.height);
            Theme.unit = row.unit;
            Theme.textScale = row.scale;
            _fixtures.kiosk.dock("language");
            _fixtures.kiosk.speak("de");
            root._map.collect("location/nord");
            for (const name of ["all", "inset", "card", "several", "nothing"]) {
                root._map.showAll();
                _act(name);
                _still();
                tryVerify(() => _fixtures.faults(_loader.item as Item, Theme.least).length === 0, 3000, name);
            }
        }

        function test_the_keyboard_moves_and_comes_closer(): void {
            _show(600, 900);
            _loader.forceActiveFocus();
            keyClick(Qt.Key_Plus);
            compare(root._map.zoom, 2);
            keyClick(Qt.Key_Minus);
            compare(root._map.zoom, 1);
            _still();
            const pin = _mark("Nord, Filming location");
            pin.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(root._map.card.title, "Nord");
        }

        name: "MapScreen"
        when: windowShown
    }
}
