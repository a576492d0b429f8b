import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Screens
import Kiosk.Components
import Kiosk.Theme

// The button that adds a page's entry to the trip, and the poster that flies, with the real screens.
Item {
    id: root

    readonly property KeepingViewModel _words: _fixtures.kiosk.screens.keeping

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
        function _flying(): Flying {
            return findChild(root, "flying") as Flying;
        }

        function _open(key: string): void {
            _fixtures.visit("many", "en");
            _fixtures.kiosk.open(key);
            waitForRendering(root);
            // Last: no frame comes between what is found here and its use.
            tryVerify(() => !!_fixtures.find(_main, root._words.add));
        }

        function _tap(name: string): void {
            const item = _fixtures.find(_main, name);
            verify(item, name);
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }

        function init(): void {
            Theme.unit = root.width / 220;
        }

        function cleanup(): void {
            _fixtures.comfort("dark", false);
            _fixtures.kiosk.leave();
            tryVerify(() => !_flying().visible);
        }

        function test_it_says_whether_the_entry_is_in_and_keeps_its_width(): void {
            _open("location/n01");
            const button = _fixtures.find(_main, root._words.add) as KeepButton;
            const width = button.width;
            verify(!button.chosen);
            _tap(root._words.add);
            verify(button.chosen);
            compare(button.name, root._words.kept);
            compare(button.width, width);
            _fixtures.kiosk.step(1);
            tryVerify(() => !!_fixtures.find(_main, root._words.add));
            _fixtures.kiosk.step(-1);
            tryVerify(() => !!_fixtures.find(_main, root._words.kept));
            _tap(root._words.kept);
            compare(root._words.keys.length, 0);
        }

        function test_the_poster_flies_to_the_dock(): void {
            _open("location/n01");
            const button = _fixtures.find(_main, root._words.add) as KeepButton;
            tryVerify(() => button.picture.source !== "");
            _tap(root._words.add);
            const flying = _flying();
            verify(flying.visible);
            verify(flying._from.y < flying._to.y);
            verify(flying._to.y > root.height - Theme.dockHeight);
            tryVerify(() => !flying.visible);
            // Out of the trip again, nothing flies.
            _tap(root._words.kept);
            verify(!flying.visible);
        }

        function test_nothing_flies_where_nothing_shall_move(): void {
            _fixtures.comfort("dark", true);
            _open("location/n01");
            _tap(root._words.add);
            compare(root._words.keys.length, 1);
            verify(!_flying().visible);
        }

        function test_a_full_trip_says_so_and_leads_to_it(): void {
            _open("location/n30");
            for (let at = 0; at < 20; at++)
                root._words.toggle(`location/n${at < 10 ? "0" : ""}${at}`);
            verify(root._words.isFull);
            tryVerify(() => !!_fixtures.find(_main, root._words.full));
            _tap(root._words.full);
            compare(_fixtures.kiosk.on, Kiosk.Place.Trip);
            compare(root._words.keys.length, 20);
        }

        name: "Keeping"
        when: windowShown
    }
}
