import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Screens
import Kiosk.Theme

Item {
    id: root

    height: 1200
    width: 1200

    Fixtures {
        id: _fixtures
    }

    AttractScreen {
        id: _screen

        height: 1200
        kiosk: _fixtures.kiosk
        width: 675
    }

    TestCase {
        function init(): void {
            Theme.unit = _screen.width / 220;
            _fixtures.show("nasty");
            tryVerify(() => _fixtures.slideThere && _screen.opacity === 1);
            waitForRendering(root);
        }

        function _explore(): Item {
            return _fixtures.find(_screen, `${_screen.attract.explore}: ${_screen.attract.entryTitle}`);
        }

        function test_a_touch_begins_when_it_is_lifted(): void {
            const touch = touchEvent(root);
            touch.press(0, root, 300, 300).commit();
            verify(_fixtures.kiosk.attracting);
            touch.release(0, root, 300, 300).commit();
            verify(!_fixtures.kiosk.attracting);
            compare(_fixtures.kiosk.on, Kiosk.Place.Start);
            tryCompare(_screen, "visible", false);
        }

        function test_a_wandering_touch_begins_too(): void {
            const touch = touchEvent(root);
            touch.press(0, root, 300, 300).commit();
            touch.move(0, root, 100, 900).commit();
            touch.release(0, root, 100, 900).commit();
            verify(!_fixtures.kiosk.attracting);
        }

        function test_explore_opens_the_entry_of_the_slide(): void {
            const explore = _explore();
            const touch = touchEvent(explore);
            touch.press(0, explore).commit();
            verify(_fixtures.kiosk.attracting);
            touch.release(0, explore).commit();
            verify(!_fixtures.kiosk.attracting);
            compare(_fixtures.kiosk.on, Kiosk.Place.Entry);
        }

        function test_sliding_off_explore_only_begins(): void {
            const explore = _explore();
            const touch = touchEvent(explore);
            touch.press(0, explore).commit();
            touch.move(0, root, 300, 300).commit();
            touch.release(0, root, 300, 300).commit();
            verify(!_fixtures.kiosk.attracting);
            compare(_fixtures.kiosk.on, Kiosk.Place.Start);
        }

        function test_a_key_begins(): void {
            keyClick(Qt.Key_A);
            verify(!_fixtures.kiosk.attracting);
        }

        function test_the_fuse_begins_anew_with_every_slide(): void {
            for (let slide = 0; slide < 2; slide++) {
                const number = _screen.attract.slideNumber;
                tryVerify(() => _screen._burnt > 0.02);
                _fixtures.advance(8);
                tryVerify(() => _fixtures.slideThere && _screen.attract.slideNumber === number + 1);
                tryVerify(() => _screen._burnt < 0.02);
            }
        }

        function test_slides_change_even_when_nothing_is_to_move(): void {
            Theme.still = true;
            const number = _screen.attract.slideNumber;
            const first = _screen.attract.firstInFront;
            _fixtures.advance(8);
            tryVerify(() => _fixtures.slideThere && _screen.attract.slideNumber === number + 1);
            compare(_screen.attract.firstInFront, !first);
            // What was in front is gone at once, and has let go of its layers.
            const gone = first ? _screen.attract.first : _screen.attract.second;
            verify(!gone.ready);
            Theme.still = false;
        }

        function test_words_are_all_there_data(): list<var> {
            const rows = [];
            for (const [width, height] of [[675, 1200], [1200, 675], [800, 500]])
                rows.push({
                              tag: `${width}×${height}`,
                              width: width,
                              height: height
                          });
            return rows;
        }

        function test_words_are_all_there(row: var): void {
            _screen.width = row.width;
            _screen.height = row.height;
            Theme.unit = Math.min(row.width, row.height) / 220;
            const found = [];
            for (let slide = 0; slide < 3; slide++) {
                const number = _screen.attract.slideNumber;
                waitForRendering(root);
                found.push(..._fixtures.faults(_screen, Theme.least));
                _fixtures.advance(8);
                tryVerify(() => _fixtures.slideThere && _screen.attract.slideNumber === number + 1);
            }
            _screen.width = 675;
            _screen.height = 1200;
            compare(found.join("\n"), "");
        }

        name: "AttractScreen"
        when: windowShown
    }
}
