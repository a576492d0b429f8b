pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Screens

// The real screens, read from right to left: all of them are the mirror image of what they are, and
// a visit goes on in them the other way round.
Item {
    id: root

    height: 900
    width: 1600

    Fixtures {
        id: _fixtures
    }

    Main {
        id: _main

        kiosk: _fixtures.kiosk
    }

    TestCase {
        readonly property string mirrored: "ar-XB"

        function _size(wide: bool): void {
            _main.width = wide ? 1600 : 506;
            _main.height = 900;
            Theme.unit = (wide ? 900 : 506) / 220;
        }

        function _tap(name: string): void {
            const item = _fixtures.find(_main, name);
            verify(item, name);
            mouseClick(item);
            verify(waitForPolish(root.Window.window));
        }

        function _go(place: string): void {
            const kiosk = _fixtures.kiosk;
            if (["start", "map", "trip", "language", "comfort", "help"].includes(place))
                kiosk.dock(place);
            else
                kiosk.open(place);
            if (place === "map")
                kiosk.screens.map.point("stunt/motorcycle-jump");
        }

        function _settled(): void {
            verify(waitForPolish(root.Window.window));
            waitForRendering(root, 100);
        }

        function init(): void {
            _fixtures.comfort("dark", true);
        }

        function cleanup(): void {
            _fixtures.kiosk.leave();
        }

        function test_every_screen_is_the_mirror_image_of_itself_data(): var {
            const places = ["start", "location", "stunt/motorcycle-jump", "map", "trip", "comfort"];
            const wider = [...places, "activity", "language", "help"];
            const rows = [];
            for (const wide of [true, false]) {
                for (const place of wide ? wider : places)
                    rows.push({
                                  "tag": `${place}, ${wide ? "wide" : "upright"}`,
                                  "wide": wide,
                                  "place": place
                              });
            }
            return rows;
        }

        function test_every_screen_is_the_mirror_image_of_itself(row: var): void {
            _size(row.wide);
            _fixtures.visit("shipped", mirrored);
            _fixtures.kiosk.speak("en");
            _fixtures.kiosk.screens.keeping.toggle("stunt/motorcycle-jump");
            _fixtures.kiosk.screens.keeping.toggle("location/helsetkopen");
            _go(row.place);
            _settled();
            verify(!Theme.mirrored);
            _fixtures.remember(_main);
            const on = _fixtures.kiosk.on;
            verify(_fixtures.remembered() >= 7);
            _fixtures.kiosk.speak(mirrored);
            if (_fixtures.kiosk.on !== on)
                _go(row.place);
            _settled();
            verify(Theme.mirrored);
            // These two say where the controls are.
            const faults = _fixtures.unmirrored(_main).filter(fault => !fault.startsWith("At the "));
            compare(faults.join("\n"), "");
        }

        function _begin(): void {
            _size(true);
            _fixtures.visit("shipped", mirrored);
            _tap("Stunt facts");
            compare(_fixtures.kiosk.on, Kiosk.Place.Stunts);
            _settled();
        }

        function _right(name: string): real {
            const item = _fixtures.find(_main, name);
            return item ? item.mapToItem(_main, item.width, 0).x : NaN;
        }

        function test_a_shelf_begins_at_the_right_and_goes_on_to_the_left(): void {
            _begin();
            const first = "The motorcycle jump";
            fuzzyCompare(_right(first), _main.width - Theme.margin, 1);
            verify(!_fixtures.find(_main, "Further up").enabled);
            _tap("Further down");
            verify(!(_right(first) < _main.width));
            verify(_fixtures.find(_main, "Further up").enabled);
            _tap("Further up");
            fuzzyCompare(_right(first), _main.width - Theme.margin, 1);
        }

        function test_the_next_page_comes_from_the_left(): void {
            _begin();
            _tap("The motorcycle jump");
            const entry = () => (_fixtures.kiosk.slot === 0 ? _fixtures.kiosk.screens.firstEntry :
                                                              _fixtures.kiosk.screens.secondEntry).key;
            compare(entry(), "stunt/motorcycle-jump");
            _settled();
            const next = _fixtures.find(_main, "Next");
            const previous = _fixtures.find(_main, "Previous");
            verify(next.mapToItem(_main, 0, 0).x < previous.mapToItem(_main, 0, 0).x);
            _tap("Next");
            const second = entry();
            verify(second !== "stunt/motorcycle-jump");
            _tap("Previous");
            compare(entry(), "stunt/motorcycle-jump");
            _settled();
            // Pulled to the right, what is on the left comes.
            mouseDrag(_main, _main.width * 0.3, 300, _main.width * 0.2, 0, Qt.LeftButton, Qt.NoModifier, 10);
            compare(entry(), second);
        }

        function test_the_key_to_the_left_goes_on(): void {
            _begin();
            const first = root.Window.window.activeFocusItem;
            keyClick(Qt.Key_Left);
            verify(root.Window.window.activeFocusItem !== first);
            keyClick(Qt.Key_Right);
            compare(root.Window.window.activeFocusItem, first);
        }

        name: "Mirrored"
        when: windowShown
    }
}
