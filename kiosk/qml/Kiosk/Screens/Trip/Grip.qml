import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The number of a stop, which is its handle too: pulled up or down, the stop goes along.
Item {
    id: root

    required property string number
    readonly property bool held: _touch.active || _drag.active

    signal lifted
    signal carrying(far: real)
    signal landed

    implicitWidth: Theme.least

    PointHandler {
        id: _touch
    }

    DragHandler {
        id: _drag

        dragThreshold: Theme.gap / 2
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        target: null
        xAxis.enabled: false

        onActiveChanged: {
            if (active)
                root.lifted();
            else
                root.landed();
        }
        onActiveTranslationChanged: {
            if (active)
                root.carrying(activeTranslation.y);
        }
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap / 2

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.highlight
            font.features: {
                "tnum": 1
            }
            font.pixelSize: Theme.lead
            font.weight: Theme.heavy
            text: root.number
        }

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "mdi6.drag-horizontal-variant"
            tint: root.held ? Theme.ink : Theme.quiet
        }
    }
}
