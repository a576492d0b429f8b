import QtQuick
import Kiosk.Theme

// A qtawesome icon, drawn in the size and colour asked for.
Image {
    id: root

    required property string name
    property color tint: Theme.ink
    property real size: Theme.iconSize
    // What points along a line points the other way where lines run the other way.
    readonly property bool _along: ["mdi6.arrow-left", "mdi6.arrow-right", "mdi6.chevron-left", "mdi6.chevron-right",
        "mdi6.undo", "mdi6.undo-variant"].includes(root.name)

    cache: true
    height: root.size
    mirror: root._along && root.LayoutMirroring.enabled
    source: root.name === "" ? "" : "image://icon/" + root.name + "/" + root.tint.toString().slice(-6)
    sourceSize: Qt.size(Math.ceil(root.size), Math.ceil(root.size))
    width: root.size
}
