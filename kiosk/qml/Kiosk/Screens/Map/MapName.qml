import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A name on the map, on a ground of its own.
Rectangle {
    id: root

    required property string text
    property color ink: Theme.ink
    // On which side of a mark of this width and height it stands: below, right, left or above.
    required property string side
    required property real markWidth
    required property real markHeight
    required property MapPane pane

    color: Theme.dusk
    height: Math.round(Theme.small * 1.7)
    radius: height / 2
    // Half a name says nothing.
    visible: root.text !== "" && root.side !== "" && root.pane.clear(parent.x + x, parent.y + y, width, height)
    width: Math.ceil(_name.implicitWidth + Theme.small)
    x: root.side === "right" ? root.markWidth : root.side === "left" ? -width : Math.round((root.markWidth - width) / 2)
    y: root.side === "below" ? root.markHeight : root.side === "above" ? -height : Math.round((root.markHeight
                                                                                               - height) / 2)

    Label {
        id: _name

        anchors.centerIn: parent
        color: root.ink
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        text: root.text
        wrapMode: Text.NoWrap
    }
}
