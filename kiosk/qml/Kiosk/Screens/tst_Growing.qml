pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Screens
import Kiosk.Components
import Kiosk.Theme

// The poster that grows from its card to its page, with the real screens.
Item {
    id: root

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
        function _growing(): Growing {
            return findChild(root, "growing") as Growing;
        }

        function init(): void {
            Theme.unit = root.width / 220;
        }

        function _pull(key: string): void {
            _fixtures.visit("many", "en");
            _fixtures.kiosk.open("location");
            tryVerify(() => _fixtures.find(_main, key));
            waitForRendering(root);
            const card = _fixtures.find(_main, key) as PosterCard;
            tryVerify(() => card.pictured);
            const touch = touchEvent(card);
            touch.press(0, card).commit();
            touch.release(0, card).commit();
        }

        function cleanup(): void {
            _fixtures.kiosk.leave();
            tryVerify(() => !_growing().visible);
        }

        function test_a_poster_grows_to_its_page_and_goes_back(): void {
            _pull("locations 1");
            const growing = _growing();
            compare(_fixtures.kiosk.on, Kiosk.Place.Entry);
            verify(growing.visible);
            const card = growing._card;
            verify(card.width > 0 && card.width < Pictures.hero.width);
            tryCompare(growing, "_grown", 1);
            tryVerify(() => !growing.visible);
            _fixtures.kiosk.back();
            verify(growing.visible);
            verify(growing._grown > 0.5);
            tryVerify(() => !growing.visible);
            compare(growing._grown, 0);
        }

        function test_another_entrys_page_goes_back_without_it(): void {
            _pull("locations 1");
            tryVerify(() => !_growing().visible);
            _fixtures.kiosk.step(1);
            _fixtures.kiosk.back();
            verify(!_growing().visible);
        }

        function test_nothing_grows_where_nothing_shall_move(): void {
            _fixtures.comfort("dark", true);
            _pull("locations 1");
            compare(_fixtures.kiosk.on, Kiosk.Place.Entry);
            verify(!_growing().visible);
            _fixtures.comfort("dark", false);
        }

        name: "Growing"
        when: windowShown
    }
}
