import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Whether it is the season: in words, with a dot whose colour says the same.
Row {
    id: root

    required property string text
    required property string tone
    readonly property color _ink: root.tone === "open" ? Theme.good : root.tone === "later" ? Theme.highlight :
                                                                                              Theme.quiet

    spacing: Theme.gap

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: root._ink
        height: Theme.mm(2)
        radius: height / 2
        width: height
    }

    Label {
        color: root._ink
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        text: root.text
    }
}
