import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Whether it is the season: in words, with a dot whose colour says the same.
Row {
    id: root

    required property string text
    required property string tone
    // How wide it may get before it takes another line.
    property real room: Infinity
    readonly property color _ink: root.tone === "open" ? Theme.good : root.tone === "later" ? Theme.highlight :
                                                                                              Theme.quiet

    spacing: Theme.gap

    Rectangle {
        color: root._ink
        height: Theme.mm(2)
        radius: height / 2
        width: height
        y: Math.round((_line.height - height) / 2)
    }

    FontMetrics {
        id: _line

        font: _said.font
    }

    Label {
        id: _said

        color: root._ink
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        text: root.text
        width: Math.min(implicitWidth, root.room - Theme.mm(2) - root.spacing)
    }
}
