import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A number set large, its unit, and what it counts.
Rectangle {
    id: root

    required property string value
    required property string label

    border.color: Theme.edge
    border.width: Theme.hair
    color: Theme.surface
    implicitHeight: _words.implicitHeight + 2 * Theme.inset
    radius: Theme.radius

    Column {
        id: _words

        anchors.left: parent.left
        anchors.margins: Theme.inset
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap / 2

        Headline {
            Accessible.role: Accessible.StaticText
            comfortable: 14
            size: Theme.heading
            tabular: true
            text: root.value
            width: parent.width
        }

        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.label
            width: parent.width
        }
    }
}
