import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A count on the corner of an icon; nothing where there is none.
Rectangle {
    id: root

    required property string text

    border.color: Theme.bordered(root.color)
    border.width: Theme.hair
    color: Theme.accent
    implicitHeight: _count.implicitHeight
    implicitWidth: Math.max(root.implicitHeight, _count.implicitWidth + Theme.gap)
    radius: root.height / 2
    visible: root.text !== ""

    onTextChanged: {
        if (root.text !== "" && !Theme.still)
            _pulse.restart();
    }

    SequentialAnimation {
        id: _pulse

        // The poster lands first.
        PauseAnimation {
            duration: Theme.fade * 0.8
        }

        NumberAnimation {
            duration: Theme.quick
            property: "scale"
            target: root
            to: 1.35
        }

        NumberAnimation {
            duration: Theme.turn
            easing.type: Easing.OutCubic
            property: "scale"
            target: root
            to: 1
        }
    }

    Label {
        id: _count

        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.accentInk
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Theme.badge
        font.weight: Theme.heavy
        text: root.text
        wrapMode: Text.NoWrap
    }
}
