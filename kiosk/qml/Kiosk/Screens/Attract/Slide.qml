import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Components

// One of attract's two posters: it fades in over the other, which then lets go of its picture.
Item {
    id: root

    required property PosterViewModel poster
    required property bool inFront
    required property real burnt
    required property real seconds

    signal gone

    opacity: root.inFront && root.poster.ready ? 1 : 0
    z: root.inFront ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.fade
        }
    }

    onOpacityChanged: {
        if (root.opacity === 0 && !root.inFront)
            root.gone();
    }

    LivingPoster {
        aim: 0.34
        anchors.fill: parent
        clock: root.inFront ? (root.burnt * 2 - 1) * reach : reach
        poster: root.poster
        reach: root.seconds / 2
        visible: root.opacity > 0
    }
}
