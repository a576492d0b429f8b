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

    Heights {
        id: _it

        bars: root.entry.bars
        height: Math.max(implicitHeight, 700)
        width: root.width
    }

    TestCase {
        function initTestCase(): void {
            _fixtures.visit("nasty", "en");
            _fixtures.kiosk.open("stunt/height");
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

        function _silhouettes(): var {
            return _all("Silhouette").filter(one => one.parent.parent === _it);
        }

        function test_they_are_to_scale(): void {
            const values = [60, 15, 30, 60, 45, 1.7];
            for (const scale of [1, 2]) {
                Theme.textScale = scale;
                verify(waitForPolish(root.Window.window));
                const heights = _silhouettes().map(one => one.height);
                compare(heights.length, values.length);
                verify(heights[0] > Theme.mm(20));
                for (let i = 0; i < values.length; i++)
                    verify(Math.abs(heights[i] - heights[0] * values[i] / 60) < 0.5, `${heights} at ${scale}`);
            }
        }

        function test_all_stand_on_one_line(): void {
            const feet = _silhouettes().map(one => one.mapToItem(_it, 0, one.height).y);
            for (const foot of feet)
                compare(foot, feet[0]);
        }

        function test_they_grow_out_of_the_ground(): void {
            const tall = _silhouettes()[0].height;
            _it.grown = 0.5;
            fuzzyCompare(_silhouettes()[0].height, tall / 2, 1);
            _it.grown = 0;
            compare(_silhouettes()[0].height, Theme.hair);
        }

        function test_none_stands_in_another(): void {
            const sides = _silhouettes().map(one => [one.mapToItem(_it, 0, 0).x, one.mapToItem(_it, one.width, 0).x]);
            for (let i = 1; i < sides.length; i++)
                verify(sides[i - 1][1] <= sides[i][0], `${sides}`);
            verify(sides[0][0] >= 0);
            verify(sides[sides.length - 1][1] <= _it.width);
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

        name: "Heights"
        when: windowShown
    }
}
