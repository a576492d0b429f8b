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

    Weights {
        id: _it

        bars: root.entry.bars
        height: Math.max(implicitHeight, 700)
        note: root.entry.note
        width: root.width
    }

    TestCase {
        function initTestCase(): void {
            _fixtures.visit("nasty", "en");
            _fixtures.kiosk.open("stunt/weight");
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

        function _blocks(pile: Item): list<Item> {
            return pile.children.filter(one => one.visible && one.radius !== undefined);
        }

        function _piles(): list<Item> {
            return _it.children.filter(one => one.parts !== undefined);
        }

        function test_a_block_for_each_ton(): void {
            compare(_piles().map(pile => _blocks(pile).length), [50, 5, 13, 1, 0, 33]);
        }

        function test_blocks_are_alike_but_for_the_last(): void {
            for (const pile of _piles())
                for (const block of _blocks(pile)) {
                    fuzzyCompare(block.height, _it.block * 0.9, 0.01);
                    if (block.index + 1 <= pile.parts)
                        fuzzyCompare(block.width, block.height, 0.01);
                }
            const half = _blocks(_piles()[2])[12];
            fuzzyCompare(half.width, half.height / 2, 0.01);
        }

        function test_piles_stay_in_their_room(): void {
            for (const pile of _piles())
                for (const block of _blocks(pile)) {
                    verify(block.y >= 0, `${block.y}`);
                    verify(block.x >= 0 && block.x + block.width <= pile.width + 0.5);
                    verify(block.y + block.height <= pile.height);
                }
        }

        function test_they_are_piled_up(): void {
            _it.grown = 0.5;
            compare(_piles().map(pile => _blocks(pile).length), [25, 3, 7, 1, 0, 17]);
            _it.grown = 0;
            compare(_piles().map(pile => _blocks(pile).length), [0, 0, 0, 0, 0, 0]);
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

        name: "Weights"
        when: windowShown
    }
}
