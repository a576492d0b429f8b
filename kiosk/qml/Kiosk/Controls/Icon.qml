import QtQuick
import Kiosk.Theme

// A qtawesome icon, drawn in the size and colour asked for.
Image {
    id: root

    required property string name
    property color tint: Theme.ink
    property real size: Theme.iconSize

    cache: true
    height: root.size
    source: root.name === "" ? "" : "image://icon/" + root.name + "/" + root.tint.toString().slice(-6)
    sourceSize: Qt.size(Math.ceil(root.size), Math.ceil(root.size))
    width: root.size
}
