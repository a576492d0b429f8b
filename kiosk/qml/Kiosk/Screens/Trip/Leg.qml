import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The way to a stop: a dotted line, and how far it is.
Item {
    id: root

    required property string text
    // Where the line is, and where the words begin.
    required property real atX
    required property real textX

    implicitHeight: _far.implicitHeight

    Column {
        id: _dots

        anchors.left: parent.left
        anchors.leftMargin: Math.round(root.atX - width / 2)
        spacing: (root.height - 3 * Theme.ring) / 3
        y: spacing / 2

        Repeater {
            model: 3

            Rectangle {
                color: Theme.ember
                height: Theme.ring
                radius: height / 2
                width: Theme.ring
            }
        }
    }

    Label {
        id: _far

        anchors.left: parent.left
        anchors.leftMargin: root.textX
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.quiet
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Theme.small
        text: root.text
    }
}
