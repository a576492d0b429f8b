pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The nearest places, as many of them as there is room for in a row.
Item {
    id: root

    required property Kiosk kiosk
    required property StartViewModel start
    required property bool roomy

    implicitHeight: _row.implicitHeight
    // The ways in go first where large letters leave little room.
    visible: _places.count > 0 && root.roomy

    Row {
        id: _row

        anchors.left: parent.left
        spacing: Theme.gap

        Label {
            id: _label

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            rightPadding: Theme.gap
            text: root.start.nearby
            visible: implicitWidth < root.width * 0.4
        }

        Repeater {
            id: _places

            model: root.start.near

            Pill {
                required property string key
                required property string title
                required property int index
                readonly property bool _fits: index === 0 || (Theme.mirrored ? _row.width - x : x + width) <= root.width

                Accessible.role: Accessible.Button
                ink: Theme.ink
                text: title
                enabled: _fits
                opacity: _fits ? 1 : 0

                onTapped: root.kiosk.open(key)
            }
        }
    }
}
