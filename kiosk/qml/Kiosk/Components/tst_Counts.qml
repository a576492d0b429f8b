import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

Item {
    id: root

    readonly property EntryViewModel entry: _fixtures.kiosk.slot === 0 ? _fixtures.kiosk.screens.firstEntry :
                                                                         _fixtures.kiosk.screens.secondEntry

    height: 1200
    width: 1200

    Fixtures {
        id: _fixtures
    }

    Counts {
        id: _it

        bars: root.entry.bars
        mark: root.entry.mark
        note: root.entry.note
        room: 900
        width: root.width
    }

    TestCase {
        function initTestCase(): void {
            _fixtures.visit("nasty", "en");
            _fixtures.kiosk.open("stunt/count");
            waitForRendering(root);
        }

        function cleanup(): void {
            _it.grown = 1;
            Theme.textScale = 1;
            root.width = 1200;
        }

        function _all(type: string): var {
            return _fixtures.kinds(_it, type);
        }

        function test_one_mark_for_each_thing(): void {
            compare(_all("Marks").map(marks => marks.count), [13, 12, 0, 1, 6]);
            compare(_all("Marks").map(marks => marks.shown), [13, 12, 0, 1, 6]);
        }

        function test_marks_are_of_one_size(): void {
            for (const marks of _all("Marks"))
                compare(marks.size, _it.size);
        }

        function test_the_marks_are_as_large_as_the_room_allows(): void {
            verify(_it.implicitHeight <= _it.room + 1, `${_it.implicitHeight}`);
            const size = _it.size;
            _it.room = 500;
            verify(_it.size < size);
            verify(_it.size >= Theme.mm(4));
            _it.room = 900;
            compare(_it.size, size);
        }

        function test_they_come_one_by_one(): void {
            _it.grown = 0.5;
            compare(_all("Marks").map(marks => marks.shown), [7, 6, 0, 1, 3]);
            _it.grown = 0;
            compare(_all("Marks").map(marks => marks.shown), [0, 0, 0, 0, 0]);
        }

        function test_lines_are_alike(): void {
            const lines = Math.ceil(13 / _it.line);
            verify(13 - _it.line * (lines - 1) > _it.line - lines, `${_it.line} in a line`);
        }

        function test_words_stay_inside(): void {
            for (const width of [1200, 500])
                for (const scale of [1, 2]) {
                    root.width = width;
                    Theme.textScale = scale;
                    verify(waitForPolish(root.Window.window));
                    compare(_fixtures.faults(_it, Theme.least).join("\n"), "", `${width}, ${scale}`);
                }
        }

        name: "Counts"
        when: windowShown
    }
}
