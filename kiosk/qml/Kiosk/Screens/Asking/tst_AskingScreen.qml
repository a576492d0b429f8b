import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Screens
import Kiosk.Theme

Item {
    id: root

    height: 1200
    width: 1280

    Fixtures {
        id: _fixtures
    }

    AskingScreen {
        id: _screen

        height: 1200
        kiosk: _fixtures.kiosk
        width: 675
    }

    TestCase {
        function init(): void {
            Theme.unit = _screen.width / 220;
            _fixtures.visit("nasty", "en");
            verify(!_screen.enabled);
            _fixtures.advance(61);
            verify(_fixtures.kiosk.asking);
            tryCompare(_screen, "opacity", 1);
            verify(waitForPolish(root.Window.window));
        }

        function cleanup(): void {
            Theme.focusVisible = false;
            Theme.scheme = "dark";
            Theme.textScale = 1;
            _screen.height = 1200;
            _screen.width = 675;
        }

        function _contrast(one: color, other: color): real {
            const both = [Theme.luminance(one), Theme.luminance(other)];
            return (Math.max(both[0], both[1]) + 0.05) / (Math.min(both[0], both[1]) + 0.05);
        }

        // WCAG 2.2, 1.4.11 and 2.4.13: 3 : 1 on both its sides, as drawn.
        function _stands_out(words: string, scheme: string): void {
            Theme.scheme = scheme;
            Theme.focusVisible = true;
            const button = _fixtures.find(_screen, words);
            button.forceActiveFocus(Qt.TabFocusReason);
            const ring = findChild(button, "focusRing");
            verify(ring.visible);
            const at = ring.mapToItem(root, 0, ring.height / 2);
            const drawn = grabImage(root);
            const colour = drawn.pixel(at.x + Theme.focusRing / 2, at.y);
            const outside = drawn.pixel(at.x - 1, at.y);
            const inside = drawn.pixel(at.x + Theme.focusRing + Theme.ring / 2, at.y);
            compare(colour.toString(), Theme.highlight.toString());
            verify(_contrast(colour, outside) >= 3, words + " in " + scheme + ", outside: " + outside);
            verify(_contrast(colour, inside) >= 3, words + " in " + scheme + ", inside: " + inside);
        }

        function test_the_ring_stands_out_from_the_card(): void {
            for (const scheme of ["dark", "light", "contrast"]) {
                _stands_out("I’m still here", scheme);
                _stands_out("I need more time", scheme);
                _stands_out("Start over", scheme);
            }
        }

        function _tap(item: Item, x: real, y: real): void {
            const touch = touchEvent(item);
            touch.press(0, item, x, y).commit();
            verify(_fixtures.kiosk.asking);
            touch.release(0, item, x, y).commit();
        }

        function test_a_tap_anywhere_goes_on(): void {
            _tap(root, 20, 20);
            verify(!_fixtures.kiosk.asking);
            verify(!_fixtures.kiosk.attracting);
            tryCompare(_screen, "visible", false);
        }

        function test_one_may_go_on_for_ever(): void {
            for (let times = 0; times < 12; times++) {
                _tap(root, 20, 20);
                _fixtures.advance(59);
                verify(!_fixtures.kiosk.asking);
                _fixtures.advance(2);
                verify(_fixtures.kiosk.asking);
            }
        }

        function test_staying_and_leaving(): void {
            const stay = _fixtures.find(_screen, "I’m still here");
            _tap(stay, stay.width / 2, stay.height / 2);
            verify(!_fixtures.kiosk.asking);
            verify(!_fixtures.kiosk.attracting);
            _fixtures.advance(61);
            const leave = _fixtures.find(_screen, "Start over");
            _tap(leave, leave.width / 2, leave.height / 2);
            verify(_fixtures.kiosk.attracting);
        }

        function test_more_time_is_had_for_the_whole_visit(): void {
            const slower = _fixtures.find(_screen, "I need more time");
            _tap(slower, slower.width / 2, slower.height / 2);
            verify(!_fixtures.kiosk.asking);
            _fixtures.advance(290);
            verify(!_fixtures.kiosk.asking);
            _fixtures.advance(20);
            verify(_fixtures.kiosk.asking);
            compare(_screen.asking.slower, "");
        }

        function test_more_time_from_keys(): void {
            const slower = _fixtures.find(_screen, "I need more time");
            slower.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(!_fixtures.kiosk.asking);
            _fixtures.advance(290);
            verify(!_fixtures.kiosk.asking);
        }

        function test_sliding_off_leaving_is_a_sign_of_life(): void {
            const leave = _fixtures.find(_screen, "Start over");
            const touch = touchEvent(leave);
            touch.press(0, leave).commit();
            touch.move(0, root, 20, 20).commit();
            touch.release(0, root, 20, 20).commit();
            verify(!_fixtures.kiosk.asking);
            verify(!_fixtures.kiosk.attracting);
        }

        function test_who_moves_the_focus_has_all_the_time_again(): void {
            _fixtures.advance(29);
            _fixtures.touch("focus");
            verify(_screen._burnt === 0);
            verify(_fixtures.kiosk.asking);
            verify(_fixtures.kiosk.focusVisible);
            _fixtures.advance(29);
            verify(_fixtures.kiosk.asking);
            _fixtures.touch("key");
            verify(!_fixtures.kiosk.asking);
        }

        function test_it_counts_down_and_starts_over(): void {
            compare(_screen.asking.text, "This screen starts over in 30 seconds.");
            _fixtures.advance(29);
            compare(_screen.asking.text, "This screen starts over in 1 second.");
            verify(_screen._burnt < 1);
            _fixtures.advance(1);
            verify(_fixtures.kiosk.attracting);
        }

        function test_all_words_fit_data(): list<var> {
            const rows = [];
            for (const [width, height, unit] of [[675, 1200, 675 / 220], [1280, 800, 800 / 202]])
                for (const language of ["en", "nb", "de"])
                    for (const scale of [1, 2])
                        rows.push({
                                      tag: `${width}×${height} ${language} ${scale * 100} %`,
                                      width: width,
                                      height: height,
                                      unit: unit,
                                      language: language,
                                      scale: scale
                                  });
            return rows;
        }

        function test_all_words_fit(row: var): void {
            Theme.unit = row.unit;
            Theme.textScale = row.scale;
            _screen.width = row.width;
            _screen.height = row.height;
            _fixtures.visit("nasty", row.language);
            _fixtures.advance(61);
            waitForRendering(root);
            compare(_fixtures.faults(_screen, Theme.least).join("\n"), "");
        }

        name: "AskingScreen"
        when: windowShown
    }
}
