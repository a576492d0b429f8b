import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

Item {
    id: root

    readonly property EntryViewModel entry: _fixtures.kiosk.slot === 0 ? _fixtures.kiosk.screens.firstEntry :
                                                                         _fixtures.kiosk.screens.secondEntry

    height: 600
    width: 1200

    Fixtures {
        id: _fixtures
    }

    Bars {
        id: _bars

        bars: root.entry.bars
        height: Theme.mm(78)
        width: root.width
    }

    TestCase {
        function _columns(): list<Item> {
            const columns = [];
            for (const child of _bars.children)
                if (child.children.length > 2)
                    columns.push(child.children[1]);
            return columns;
        }

        function initTestCase(): void {
            _fixtures.visit("nasty", "en");
            _fixtures.kiosk.open("stunt/all");
            waitForRendering(root);
        }

        function test_they_are_to_scale(): void {
            const values = [123456, 1, 604, 90000, 123456, 250000];
            const columns = _columns();
            compare(columns.length, values.length);
            const tallest = columns[5].height;
            verify(tallest > Theme.mm(20));
            for (let i = 0; i < values.length; i++) {
                const right = Math.max(Theme.hair, tallest * values[i] / 250000);
                verify(Math.abs(columns[i].height - right) <= 1, `${columns[i].height} is not ${right}`);
            }
        }

        function test_all_stand_on_one_line(): void {
            const feet = _columns().map(column => column.mapToItem(_bars, 0, column.height).y);
            for (const foot of feet)
                compare(foot, feet[0]);
        }

        function test_they_grow_in(): void {
            _bars.grown = 0;
            for (const column of _columns())
                compare(column.height, Theme.hair);
            _bars.grown = 1;
        }

        function test_words_stay_inside(): void {
            compare(_fixtures.faults(_bars, Theme.least).join("\n"), "");
        }

        name: "Bars"
        when: windowShown
    }
}
