import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

Item {
    id: root

    height: 600
    width: 400

    Fixtures {
        id: _fixtures
    }

    Reading {
        id: _reading

        anchors.fill: parent
        less: "less"
        more: "more"

        Item {
            height: _reading.contentHeight
            width: _reading.contentWidth
        }
    }

    TestCase {
        function _view(): Flickable {
            return _reading.children[0].children[0] as Flickable;
        }

        function _tap(name: string): void {
            const item = _fixtures.find(_reading, name);
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }

        function init(): void {
            _reading.contentHeight = 2000;
            _reading.row = 0;
            _reading.toTop();
        }

        function test_there_are_buttons_only_when_there_is_more(): void {
            _reading.contentHeight = 600;
            verify(!_fixtures.find(_reading, "more"));
            verify(!_view().interactive);
            _reading.contentHeight = 602;
            verify(_fixtures.find(_reading, "more"));
            verify(_fixtures.find(_reading, "less"));
        }

        function test_the_buttons_stand_below_the_words(): void {
            const more = _fixtures.find(_reading, "more");
            verify(_view().height <= more.mapToItem(_reading, 0, 0).y);
            verify(more.height >= Theme.least);
        }

        function test_page_by_page_to_the_end_and_back(): void {
            const end = 2000 - _view().height;
            verify(!_fixtures.find(_reading, "less").enabled);
            for (let y = 0; y < end; ) {
                _tap("more");
                const next = Math.min(end, y + _view().height * 0.8);
                tryVerify(() => Math.abs(_view().contentY - next) < 1, 3000, `${_view().contentY} is not ${next}`);
                y = next;
            }
            tryVerify(() => !_fixtures.find(_reading, "more").enabled);
            for (let pages = 0; pages < 10 && _fixtures.find(_reading, "less").enabled; pages++) {
                const before = _view().contentY;
                _tap("less");
                const next = Math.max(0, before - _view().height * 0.8);
                tryVerify(() => Math.abs(_view().contentY - next) < 1, 3000);
            }
            compare(_view().contentY, 0);
        }

        function test_rows_are_turned_by_whole_ones(): void {
            _reading.row = 130;
            const page = Math.floor(_view().height / 130) * 130;
            verify(page > 0 && page < _view().height);
            _tap("more");
            tryVerify(() => Math.abs(_view().contentY - page) < 1, 3000, `${_view().contentY} is not ${page}`);
            _reading.row = 5000;
            _tap("more");
            tryVerify(() => !_fixtures.find(_reading, "more").enabled);
        }

        function test_what_is_asked_for_comes_into_view(): void {
            _reading.reveal(1500, 1600);
            fuzzyCompare(_view().contentY + _view().height, 1600, 1);
            _reading.reveal(1550, 1590);
            fuzzyCompare(_view().contentY + _view().height, 1600, 1);
            _reading.reveal(100, 200);
            compare(_view().contentY, 100);
            _reading.reveal(1990, 2100);
            fuzzyCompare(_view().contentY + _view().height, 2000, 1);
            _reading.reveal(-20, 30);
            compare(_view().contentY, 0);
        }

        function test_to_the_top_at_once(): void {
            _tap("more");
            tryVerify(() => _view().contentY > 0);
            _reading.toTop();
            compare(_view().contentY, 0);
            wait(2 * Theme.turn);
            compare(_view().contentY, 0);
        }

        name: "Reading"
        when: windowShown
    }
}
