pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Screens
import Kiosk.Theme

Item {
    id: root

    readonly property ListViewModel _names: _fixtures.kiosk.screens.locations
    readonly property ListViewModel _things: _fixtures.kiosk.screens.activities
    property bool _doing: false

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
            list: root._doing ? root._things : root._names
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

        // The list of things to do, in English.
        function _activities(pack: string, width: real, height: real): void {
            _loader.active = false;
            root._doing = true;
            _loader.width = width;
            _loader.height = height;
            Theme.unit = Math.min(width, height) / 220;
            _fixtures.visit(pack, "en");
            _fixtures.kiosk.open("activity");
            _loader.active = true;
            verify(waitForRendering(root));
        }

        function _show(pack: string, width: real, height: real): void {
            _loader.active = false;
            root._doing = false;
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

        function test_wishes_sift_the_list_and_one_tap_clears_them(): void {
            for (const [width, height] of [[600, 900], [900, 600]]) {
                _activities("shipped", width, height);
                _tap("Easy  10");
                compare(root._things.kicker, "10 of 21");
                tryVerify(() => _fixtures.find(_loader, "A seat on the Rauma Railway"));
                verify(!_fixtures.find(_loader, "Guided hike to Helsetkopen"));
                _tap("With children  9");
                compare(root._things.kicker, "9 of 21");
                _tap("All  21");
                compare(root._things.kicker, "Hike, ride, paddle and climb");
                tryVerify(() => _fixtures.find(_loader, "Guided hike to Helsetkopen"));
            }
        }

        function test_a_list_of_which_something_is_asked_begins_at_its_top(): void {
            _activities("shipped", 600, 900);
            _tap(root._things.more);
            const less = _fixtures.find(_loader, root._things.less);
            tryVerify(() => less.enabled);
            _tap("Easy  10");
            tryVerify(() => !less.enabled);
        }

        function test_a_list_of_nothing_has_a_way_out(): void {
            _activities("nasty", 600, 900);
            root._things.ask("children");
            root._things.ask("easy");
            tryVerify(() => _fixtures.find(_loader, "Show all 3"));
            _tap("Show all 3");
            verify(!root._things.empty);
            tryVerify(() => !_fixtures.find(_loader, "Show all 3"));
        }

        name: "ListScreen"
        when: windowShown
    }
}
