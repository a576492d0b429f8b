pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Screens
import Kiosk.Theme

Item {
    id: root

    readonly property ListViewModel _names: _fixtures.kiosk.screens.locations

    height: 900
    width: 900

    Fixtures {
        id: _fixtures
    }

    Loader {
        id: _loader

        active: false

        sourceComponent: ListScreen {
            kiosk: _fixtures.kiosk
            list: _fixtures.kiosk.screens.locations
        }
    }

    TestCase {
        function _toEnd(): void {
            const shelf = (_loader.item as ListScreen)._shelf;
            if (shelf instanceof GridView)
                (shelf as GridView).positionViewAtEnd();
            else
                (shelf as ListView).positionViewAtEnd();
        }

        function cleanup(): void {
            _loader.active = false;
        }

        function _show(pack: string, width: real, height: real): void {
            _loader.active = false;
            _loader.width = width;
            _loader.height = height;
            Theme.unit = Math.min(width, height) / 220;
            _fixtures.visit(pack, "de");
            _fixtures.kiosk.open("location");
            _loader.active = true;
            verify(waitForRendering(root));
        }

        function _tap(name: string): void {
            const item = _fixtures.find(_loader, name);
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }

        function test_a_list_that_fits_has_no_pager(): void {
            for (const [width, height] of [[600, 900], [900, 600]]) {
                _show("single", width, height);
                verify(!_fixtures.find(_loader, root._names.more));
            }
        }

        function test_the_pager_leads_to_the_end_and_back(): void {
            for (const [width, height] of [[600, 900], [900, 600]]) {
                _show("many", width, height);
                const more = _fixtures.find(_loader, root._names.more);
                const less = _fixtures.find(_loader, root._names.less);
                verify(!less.enabled);
                _toEnd();
                verify(less.enabled);
                tryVerify(() => _fixtures.find(_loader, "locations 49"));
                _tap(root._names.more);
                tryVerify(() => !more.enabled);
                _tap(root._names.less);
                tryVerify(() => more.enabled);
                _tap(root._names.more);
                tryVerify(() => !more.enabled);
            }
        }

        function test_a_card_opens_its_entry_and_a_new_visit_begins_at_the_top(): void {
            _show("many", 600, 900);
            _tap(root._names.more);
            tryVerify(() => _fixtures.find(_loader, root._names.less).enabled);
            _fixtures.kiosk.leave();
            _fixtures.kiosk.begin();
            _fixtures.kiosk.open("location");
            tryVerify(() => !_fixtures.find(_loader, root._names.less).enabled);
            waitForRendering(root);
            _tap("locations 0");
            compare(_fixtures.kiosk.on, Kiosk.Place.Entry);
        }

        name: "ListScreen"
        when: windowShown
    }
}
