pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// Figures side by side, as many in a row as have room, no row fuller than the next.
Grid {
    id: root

    required property FigureRows figures
    readonly property int count: _repeater.count
    readonly property int _most: Math.max(1, Math.floor((root.width + Theme.gap) / (Theme.mm(44) * Math.sqrt(
                                                                                        Theme.textScale) + Theme.gap)))
    property real _tallest: 0
    readonly property int _rows: Math.max(1, Math.ceil(root.count / root._most))

    function _measure(): void {
        let tallest = 0;
        for (let i = 0; i < _repeater.count; i++) {
            const tile = _repeater.itemAt(i);
            if (tile)
                tallest = Math.max(tallest, tile.implicitHeight);
        }
        root._tallest = tallest;
    }

    columns: Math.max(1, Math.ceil(root.count / root._rows))
    spacing: Theme.gap

    Repeater {
        id: _repeater

        model: root.figures

        onItemAdded: root._measure()

        FigureTile {
            required property string key

            height: root._tallest
            width: (root.width - (root.columns - 1) * Theme.gap) / root.columns

            onImplicitHeightChanged: root._measure()
        }
    }
}
