import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// What happened most often, with its bars.
Column {
    id: root

    required property string title
    required property BarRows bars

    spacing: Theme.space
    visible: root.title !== ""

    Label {
        color: Theme.highlight
        font.weight: Theme.strong
        text: root.title
        width: root.width
    }

    LyingBars {
        bars: root.bars
        width: root.width
    }
}
