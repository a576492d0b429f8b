import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// The drawn map: all of it, and what is looked at, sharp. Either moves with the pane until another
// one is there.
Item {
    id: root

    required property MapPlates plates
    required property MapPane pane
    readonly property real _larger: root.plates.zoom > 0 ? root.pane.zoom / root.plates.zoom : 1
    // Of the paper, no pixel that is seen is missing in the sharp picture.
    readonly property bool _covered: root.plates.sharp !== "" && _sharp.x <= Math.max(0, root.pane.originX) && _sharp.y
                                     <= Math.max(0, root.pane.originY) && _sharp.x + _sharp.width >= Math.min(root.width,
                                                                                                              root.pane.originX
                                                                                                              + root.pane.paperWidth)
                                     - 1 && _sharp.y + _sharp.height >= Math.min(root.height, root.pane.originY
                                                                                 + root.pane.paperHeight) - 1

    Rectangle {
        anchors.fill: parent
        color: root.plates.ground === "" ? Theme.dock : root.plates.ground
    }

    Image {
        cache: false
        height: root.pane.paperHeight
        smooth: !root.pane.moving
        source: root.plates.whole
        visible: !root._covered
        width: root.pane.paperWidth
        x: root.pane.originX
        y: root.pane.originY
    }

    Image {
        id: _sharp

        cache: false
        height: root.plates.height * root._larger
        smooth: !root.pane.moving
        source: root.plates.sharp
        visible: root.plates.sharp !== ""
        width: root.plates.width * root._larger
        x: Math.round(root.pane.originX + root.plates.across * root.pane.paperWidth)
        y: Math.round(root.pane.originY + root.plates.down * root.pane.paperHeight)
    }
}
