pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

// A stunt's page in numbers, with the stunts of the pack that comes along.
Item {
    id: root

    readonly property EntryViewModel entry: _fixtures.kiosk.slot === 0 ? _fixtures.kiosk.screens.firstEntry :
                                                                         _fixtures.kiosk.screens.secondEntry

    height: 1786
    width: 1920

    Fixtures {
        id: _fixtures
    }

    EntryScreen {
        id: _page

        entry: root.entry
        kiosk: _fixtures.kiosk
    }

    TestCase {
        function cleanup(): void {
            Theme.textScale = 1;
        }

        function _only(type: string): Item {
            const found = _fixtures.kinds(_page, type);
            compare(found.length, 1, type);
            return found[0];
        }

        function test_the_shipped_stunts_need_no_scrolling_data(): list<var> {
            const rows = [];
            for (const [width, height, side] of [[1080, 1786, 220], [1920, 950, 220], [1280, 693, 202]])
                for (const language of width === 1280 ? ["nb", "de"] : ["de"])
                    rows.push({
                                  tag: `${width}×${height} ${language}`,
                                  width: width,
                                  height: height,
                                  unit: (width === 1280 ? 800 : 1080) / side,
                                  language: language
                              });
            return rows;
        }

        function test_the_shipped_stunts_need_no_scrolling(row: var): void {
            Theme.unit = row.unit;
            _page.width = row.width;
            _page.height = row.height;
            _fixtures.visit("shipped", row.language);
            const drawings = new Set();
            for (const stunt of _stunts()) {
                _fixtures.kiosk.open(stunt);
                verify(waitForPolish(root.Window.window));
                if (root.entry.drawing !== "") {
                    const numbers = _only("Numbers") as Numbers;
                    verify(numbers.implicitHeight <= numbers.place + 1, stunt + " is scrolled");
                    const figure = _only("BigFigure") as BigFigure;
                    verify(figure.height - figure.words >= numbers.place * 0.17, stunt + " is set small");
                    const drawing = _only("Drawing");
                    verify(drawing.height >= Theme.mm(40), stunt + " is drawn small");
                    drawings.add(root.entry.drawing);
                }
                compare(_fixtures.faults(_page, Theme.least).join("\n"), "", stunt);
                _fixtures.kiosk.back();
            }
            compare([...drawings].sort(), ["bars", "count", "height", "time", "weight"]);
        }

        function _stunts(): var {
            return ["motorcycle-jump", "preikestolen-cliffhanger", "bridge-that-stood", "helicopter-chase",
                    "submarine-tank", "train-wreck", "train-roof-fight", "speed-flying", "arctic-shoot"].map(name
                                                                                                             => "stunt/"
                                                                                                                + name);
        }

        function test_the_drawing_is_told_in_words(): void {
            _fixtures.visit("shipped", "en");
            _fixtures.kiosk.open("stunt/helicopter-chase");
            verify(waitForPolish(root.Window.window));
            const drawing = _only("Drawing");
            compare(drawing.Accessible.name, root.entry.said);
            compare(drawing.Accessible.ignored, false);
            verify(root.entry.said.includes("13"), root.entry.said);
        }

        name: "Numbers"
        when: windowShown
    }
}
