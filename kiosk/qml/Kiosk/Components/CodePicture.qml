import QtQuick
import Kiosk.Theme

// A code for phones: dark on light in every scheme, each module the same whole number of pixels. It
// is as large as the room lets it be, and larger than that where its modules would be too small.
Rectangle {
    id: root

    required property string picture
    required property int across
    required property string name
    property real room: 0
    readonly property int module: Math.max(Theme.module, Math.floor((root.room - 2 * Theme.hair) / Math.max(1,
                                                                                                            root.across)))
    readonly property int _side: root.module * root.across

    Accessible.name: root.name
    Accessible.role: Accessible.Graphic
    color: Theme.codeGround
    implicitHeight: root._side + 2 * Theme.hair
    implicitWidth: root._side + 2 * Theme.hair
    radius: Theme.radius / 2

    Image {
        // Between two pixels it would be blurred.
        height: root._side
        smooth: false
        source: root.picture === "" ? "" : "image://code/" + root.picture
        sourceSize: Qt.size(root._side, root._side)
        width: root._side
        x: Theme.hair
        y: Theme.hair
    }
}
