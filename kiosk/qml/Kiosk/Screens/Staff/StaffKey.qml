import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A key of the pad: a digit, or an icon.
Pressable {
    id: root

    property string text: ""
    property string icon: ""
    property color fill: Theme.surface
    property color ink: Theme.ink

    height: Theme.mm(24)
    opacity: root.enabled ? 1 : 0.4

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Theme.hair
        color: root.fill
        radius: root.radius
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.touched(root.ink)
        radius: root.radius
        visible: root.pressed
    }

    Label {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: root.ink
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Theme.heading
        font.weight: Theme.strong
        text: root.text
        visible: root.text !== ""
    }

    Icon {
        anchors.centerIn: parent
        name: root.icon
        tint: root.ink
        visible: root.icon !== ""
    }
}
