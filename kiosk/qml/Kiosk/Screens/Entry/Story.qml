pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The story with its figures; of a stunt, the figure that says it all, beside what one knows.
Column {
    id: root

    required property EntryViewModel entry
    required property real place
    required property real settled
    readonly property bool _telling: root.entry.bigValue !== ""
    readonly property int _most: Math.max(1, Math.floor((root.width + Theme.gap) / (Theme.mm(44) * Math.sqrt(
                                                                                        Theme.textScale) + Theme.gap)))
    readonly property int _columns: Math.max(1, Math.ceil(_figures.count / Math.max(1, Math.ceil(_figures.count
                                                                                                 / root._most))))
    readonly property real _rest: _text.implicitHeight + Theme.mm(60)

    spacing: Theme.space

    BigFigure {
        entry: root.entry
        visible: root._telling
        width: root.width
    }

    Bars {
        id: _bars

        bars: root.entry.bars
        grown: root.settled
        height: Math.max(Theme.mm(56), Math.min(Theme.mm(96), root.place - root._rest))
        visible: root.entry.hasBars
        width: root.width
    }

    Grid {
        id: _tiles

        columns: root._columns
        spacing: Theme.gap
        visible: _figures.count > 0 && !root._telling
        width: root.width

        Repeater {
            id: _figures

            model: root.entry.figures

            FigureTile {
                required property string key

                width: (root.width - (root._columns - 1) * Theme.gap) / root._columns
            }
        }
    }

    Label {
        id: _text

        lineHeight: Theme.bodyLeading
        text: root.entry.story
        width: root.width
    }

    Label {
        color: Theme.sun
        font.pixelSize: Theme.small
        lineHeight: Theme.bodyLeading
        text: root.entry.warning
        visible: root.entry.warning !== "" && root._telling
        width: root.width
    }
}
