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
        drift: root.inFront ? root.burnt * 2 - 1 : 1
        poster: root.poster
        visible: root.opacity > 0
    }
}
