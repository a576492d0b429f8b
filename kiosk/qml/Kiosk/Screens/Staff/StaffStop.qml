import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A stop of a trip at the desk: its number, its name, and under it how it is booked.
Item {
    id: root

    required property string number
    required property string title
    required property string booking

    implicitHeight: _words.implicitHeight

    Label {
        id: _number

        color: Theme.quiet
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignRight
        text: root.number
        width: Theme.small * 1.4
    }

    Column {
        id: _words

        anchors.left: _number.right
        anchors.leftMargin: Theme.space
        anchors.right: parent.right

        Label {
            font.pixelSize: Theme.small
            text: root.title
            width: parent.width
        }

        Label {
            color: Theme.highlight
            font.pixelSize: Theme.small
            text: root.booking
            visible: root.booking !== ""
            width: parent.width
        }
    }
}
