import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Screens

// Whatever a key does, something that can be pressed has the focus afterwards, and is seen.
Item {
    id: root

    readonly property Pressable _focused: root.Window.activeFocusItem as Pressable

    height: 900
    width: 506

    Fixtures {
        id: _fixtures
    }

    Main {
        id: _main

        height: 900
        kiosk: _fixtures.kiosk
        width: 506
    }

    TestCase {
        readonly property int most: 28

        function _open(place: string): void {
            _fixtures.kiosk.leave();
            _fixtures.kiosk.begin();
            _fixtures.kiosk.screens.keeping.toggle("stunt/motorcycle-jump");
            _fixtures.kiosk.screens.keeping.toggle("location/helsetkopen");
            _fixtures.kiosk.screens.keeping.toggle("location/rauma-railway");
            if (place.includes("/"))
                _fixtures.kiosk.open(place);
            else
                _fixtures.kiosk.dock(place);
            if (place === "map")
                _fixtures.kiosk.screens.map.point("stunt/motorcycle-jump");
            if (place === "comfort")
                _fixtures.kiosk.screens.comfortPanel.choose("hand/left");
            _settle();
            _fixtures.touch("key");
        }

        function _settle(): void {
            verify(waitForPolish(root.Window.window));
            waitForRendering(root, 20);
        }

        function _kept(): bool {
            return root._focused !== null && root._focused.visible && root._focused.enabled;
        }

        function init(): void {
            Theme.unit = 506 / 220;
            _fixtures.comfort("dark", true);
            _fixtures.visit("shipped", "en");
        }

        function cleanup(): void {
            _fixtures.kiosk.leave();
        }

        function test_it_is_kept_whatever_is_pressed_data(): list<var> {
            return ["trip", "map", "comfort", "stunt/motorcycle-jump"].map(place => ({
                "tag": place
            }));
        }

            function test_it_is_kept_whatever_is_pressed(row: var): void {
            const pressed = new Set();
            for (let step = 0; step < most; ++step) {
            _open(row.tag);
            tryVerify(_kept, 1000, `as ${row.tag} opens`);
            // From the beginning, for a page remembers where the focus was.
            let there = _main.nextItemInFocusChain(true);
            for (let moved = 0; moved < step; ++moved)
            there = there.nextItemInFocusChain(true);
            there.forceActiveFocus(Qt.TabFocusReason);
            // Each choice of the comfort panel lays all of it out anew, in the same way.
            if (root._focused.Accessible.role === Accessible.RadioButton)
            continue;
            const name = root._focused.name;
            // Those of the dock do the same everywhere.
            if (name === "Start" && pressed.size > 0)
            break;
            pressed.add(name);
            keyClick(Qt.Key_Return);
            _settle();
            tryVerify(_kept, 1000, `${name} took it along`);
        }
            verify(pressed.size > 3, [...pressed].join(", "));
        }

            name: "FocusKept"
            when: windowShown
        }
        }
