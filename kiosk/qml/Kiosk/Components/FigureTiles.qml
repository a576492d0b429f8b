pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Ui
import Kiosk.Theme

// Figures side by side, as many in a row as have room, no row fuller than the next.
GridLayout {
    id: root

    required property FigureRows figures
    readonly property int count: _repeater.count
    readonly property int _most: Math.max(1, Math.floor((root.width + Theme.gap) / (Theme.mm(58) * Math.sqrt(
                                                                                        Theme.textScale) + Theme.gap)))
    readonly property int _rows: Math.max(1, Math.ceil(root.count / root._most))

    columnSpacing: Theme.gap
    columns: Math.max(1, Math.ceil(root.count / root._rows))
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        id: _repeater

        model: root.figures

        FigureTile {
            required property string key

            Layout.fillHeight: true
            Layout.fillWidth: true
        }
    }
}
