import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

Item {
    id: root

    property int taps: 0
    property int cancels: 0

    height: 400
    width: 400

    Fixtures {
        id: _fixtures
    }

    Pressable {
        id: _pressable

        height: 100
        name: "one"
        width: 100

        onCanceled: root.cancels++
        onTapped: root.taps++
    }

    Pressable {
        id: _other

        height: 100
        name: "two"
        width: 100
        x: 200
    }

    SignalSpy {
        id: _acted

        signalName: "acted"
        target: Presses
    }

    TestCase {
        function init(): void {
            _acted.clear();
            root.taps = 0;
            root.cancels = 0;
            _pressable.enabled = true;
            _other.forceActiveFocus();
            Theme.focusVisible = false;
        }

        function _ring(): Item {
            return _pressable.children[0].children[0];
        }

        function test_a_tap_counts_once_when_the_finger_is_lifted(): void {
            const touch = touchEvent(_pressable);
            touch.press(0, _pressable, 50, 50).commit();
            verify(_pressable.pressed);
            compare(root.taps, 0);
            touch.release(0, _pressable, 50, 50).commit();
            verify(!_pressable.pressed);
            compare(root.taps, 1);
            compare(root.cancels, 0);
            compare(_acted.count, 1);
        }

        function test_sliding_off_cancels(): void {
            const touch = touchEvent(_pressable);
            touch.press(0, _pressable, 50, 50).commit();
            touch.move(0, _pressable, 50, 95).commit();
            verify(_pressable.pressed);
            touch.move(0, _pressable, 50, 180).commit();
            touch.release(0, _pressable, 50, 180).commit();
            verify(!_pressable.pressed);
            compare(root.taps, 0);
            compare(root.cancels, 1);
        }

        function test_a_wandering_finger_still_taps(): void {
            const touch = touchEvent(_pressable);
            touch.press(0, _pressable, 10, 10).commit();
            touch.move(0, _pressable, 90, 90).commit();
            touch.release(0, _pressable, 90, 90).commit();
            compare(root.taps, 1);
        }

        function test_a_slow_hand_taps_too(): void {
            const touch = touchEvent(_pressable);
            touch.press(0, _pressable, 50, 50).commit();
            // Qt takes it for a long press from 0.8 s on.
            wait(1000);
            touch.release(0, _pressable, 50, 50).commit();
            compare(root.taps, 1);
        }

        function test_a_second_finger_changes_nothing(): void {
            _fixtures.oneFinger(root);
            const touch = touchEvent(_pressable);
            touch.press(0, _pressable, 30, 30).commit();
            touch.stationary(0).press(1, _pressable, 70, 70).commit();
            touch.stationary(0).release(1, _pressable, 70, 70).commit();
            compare(root.taps, 0);
            verify(_pressable.pressed);
            touch.release(0, _pressable, 30, 30).commit();
            compare(root.taps, 1);
        }

        function test_keys_act_when_they_are_let_go(): void {
            _pressable.forceActiveFocus();
            for (const key of [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select]) {
                root.taps = 0;
                keyPress(key);
                verify(_pressable.pressed);
                compare(root.taps, 0);
                keyRelease(key);
                verify(!_pressable.pressed);
                compare(root.taps, 1);
            }
            keyClick(Qt.Key_A);
            compare(root.taps, 1);
        }

        function test_a_key_let_go_elsewhere_does_nothing(): void {
            _pressable.forceActiveFocus();
            keyPress(Qt.Key_Space);
            _other.forceActiveFocus();
            verify(!_pressable.pressed);
            keyRelease(Qt.Key_Space);
            compare(root.taps, 0);
        }

        function test_disabled_it_does_nothing(): void {
            _pressable.forceActiveFocus();
            _pressable.enabled = false;
            const touch = touchEvent(root);
            touch.press(0, root, 50, 50).commit();
            verify(!_pressable.pressed);
            touch.release(0, root, 50, 50).commit();
            keyClick(Qt.Key_Space);
            compare(root.taps, 0);
            verify(!_pressable.activeFocusOnTab);
        }

        function test_the_ring_shows_for_the_keyboard_only(): void {
            _pressable.forceActiveFocus();
            verify(!_ring().visible);
            Theme.focusVisible = true;
            verify(_ring().visible);
            _other.forceActiveFocus();
            verify(!_ring().visible);
        }

        function test_the_ring_stands_out_from_what_it_lies_on_data(): list<var> {
            const rows = [];
            for (const scheme of ["dark", "light", "contrast"])
                rows.push({
                              tag: scheme
                          });
            return rows;
        }

        // It is lined on both of its sides, and nothing is near both of its colours.
        function test_the_ring_stands_out_from_what_it_lies_on(row: var): void {
            Theme.scheme = row.tag;
            const ring = _ring() as Rectangle;
            const lining = ring.children[0] as Rectangle;
            const outside = ring.parent as Rectangle;
            verify(ring.border.width >= 3 * Theme.unit);
            compare(outside.border.color, lining.border.color);
            compare(outside.border.width, lining.border.width);
            const one = Theme.luminance(ring.border.color) + 0.05;
            const other = Theme.luminance(lining.border.color) + 0.05;
            verify(Math.max(one, other) / Math.min(one, other) >= 9);
            Theme.scheme = "dark";
        }

        name: "Pressable"
        when: windowShown
    }
}
