import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The story, with its figures. A stunt's own number stands here when there is nothing to compare
// it with.
Column {
    id: root

    required property EntryViewModel entry
    required property real place

    spacing: Theme.space
    topPadding: Theme.gap

    BigFigure {
        bottomPadding: Theme.gap
        entry: root.entry
        room: root.place * 0.24
        topPadding: Theme.gap
        visible: root.entry.bigValue !== "" && root.entry.drawing === ""
        width: root.width
    }

    FigureTiles {
        figures: root.entry.figures
        visible: count > 0
        width: root.width
    }

    Label {
        lineHeight: Theme.bodyLeading
        text: root.entry.story
        width: root.width
    }
}
