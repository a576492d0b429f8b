pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The fuse: a thin ember line that burns with a spark, wherever time passes.
Item {
    id: root

    property real progress: 0
    // How many steps it takes where nothing shall move: as many as there are seconds.
    property real seconds: 1
    property color rest: Theme.rule
    property color burn: Theme.ember
    readonly property real _burnt: Theme.still ? Math.floor(root.progress * root.seconds) / root.seconds : root.progress
    readonly property real _spark: Math.round(root.width * Math.max(0, Math.min(1, root._burnt)))

    implicitHeight: Theme.mm(5)

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: root.rest
        height: Theme.mm(0.8)
        radius: height / 2
        width: root.width
    }

    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: root.burn
        height: Theme.mm(0.8)
        radius: height / 2
        width: root._spark
    }

    Repeater {
        model: [0.14, 0.22, 0.4]

        Rectangle {
            required property int index
            required property real modelData

            anchors.left: root.left
            anchors.leftMargin: root._spark - width / 2
            anchors.verticalCenter: root.verticalCenter
            color: root.burn
            height: Theme.mm(5 - index * 0.9)
            opacity: modelData
            radius: height / 2
            width: height
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: root._spark - width / 2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.spark
        height: Theme.mm(2.4)
        radius: height / 2
        width: height
    }
}
