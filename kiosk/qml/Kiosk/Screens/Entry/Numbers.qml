import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Components

// A stunt in its number, as large as the page allows, beside things one knows.
Column {
    id: root

    required property EntryViewModel entry
    required property real place
    required property real settled
    readonly property bool _lying: _bars.count * Theme.mm(27) * Theme.textScale > root.width

    spacing: Theme.space
    topPadding: Theme.space * 1.5

    BigFigure {
        id: _big

        entry: root.entry
        width: root.width
    }

    Bars {
        id: _bars

        bars: root.entry.bars
        grown: root.settled
        height: Math.max(implicitHeight, root.place - _big.height - root.spacing - root.topPadding)
        visible: root.entry.hasBars && !root._lying
        width: root.width
    }

    LyingBars {
        bars: root.entry.bars
        grown: root.settled
        visible: root.entry.hasBars && root._lying
        width: root.width
    }
}
