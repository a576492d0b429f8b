import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A name where the line begins and its value where it ends, over what is drawn of it.
Item {
    id: root

    required property string label
    required property string value

    implicitHeight: Math.max(_label.height, _value.height)

    Label {
        id: _label

        anchors.left: parent.left
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.label
        width: parent.width - _value.width - Theme.gap
    }

    Label {
        id: _value

        anchors.right: parent.right
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        horizontalAlignment: Text.AlignRight
        text: root.value
        width: Math.min(implicitWidth, parent.width / 2)
    }
}
