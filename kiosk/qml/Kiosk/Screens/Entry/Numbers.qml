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

    spacing: Theme.space
    topPadding: Theme.space * 1.5

    BigFigure {
        id: _big

        entry: root.entry
        width: root.width
    }

    Bars {
        bars: root.entry.bars
        grown: root.settled
        height: Math.max(Theme.mm(50), root.place - _big.height - root.spacing - root.topPadding)
        visible: root.entry.hasBars
        width: root.width
    }
}
