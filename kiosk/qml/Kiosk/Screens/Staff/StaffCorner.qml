import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Components

// The corner that staff hold. It takes nothing from what lies under it, and shows nothing at first.
Item {
    id: root

    required property Staff staff

    height: Theme.target
    width: Theme.target

    PointHandler {
        id: _finger

        acceptedButtons: Qt.LeftButton

        onActiveChanged: root.staff.corner(_finger.active)
        onPointChanged: {
            if (_finger.active && !root.contains(_finger.point.position))
                root.staff.corner(false);
        }
    }

    Fuse {
        id: _fuse

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        seconds: Theme.hold / 1000
        visible: root.staff.hinting
        width: Theme.target * 2

        NumberAnimation on progress {
            duration: Theme.hold
            from: 0
            running: _fuse.visible
            to: 1
        }
    }
}
