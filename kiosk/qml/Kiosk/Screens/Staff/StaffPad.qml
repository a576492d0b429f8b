pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The pad for the PIN: our own, so that no keyboard of the system ever comes up.
FocusScope {
    id: root

    required property Staff staff
    readonly property StaffPadViewModel pad: root.staff.pad
    readonly property bool _landscape: root.width > root.height
    readonly property real _key: Math.min(Theme.mm(34), (root._room - 2 * Theme.gap) / 3)
    readonly property real _room: (root._landscape ? root.width / 2 : root.width) - 2 * Theme.margin

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.staff.digit(event.text);
        else if (event.key === Qt.Key_Backspace)
            root.staff.erase();
        else
            event.accepted = false;
    }

    Column {
        id: _words

        anchors.bottom: root._landscape ? undefined : _keys.top
        anchors.bottomMargin: Theme.wide
        anchors.horizontalCenter: root._landscape ? undefined : parent.horizontalCenter
        anchors.left: root._landscape ? parent.left : undefined
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: root._landscape ? parent.verticalCenter : undefined
        spacing: Theme.space
        width: root._room

        Headline {
            horizontalAlignment: Text.AlignHCenter
            size: Theme.title
            text: root.pad.title
            width: parent.width
        }

        Label {
            Accessible.role: Accessible.AlertMessage
            color: root.pad.wrong ? Theme.highlight : Theme.quiet
            font.features: {
                "tnum": 1
            }
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Theme.bodyLeading
            text: root.pad.text
            width: parent.width
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Theme.mm(12)
            spacing: Theme.gap

            Repeater {
                model: 8

                Rectangle {
                    required property int index

                    anchors.verticalCenter: parent.verticalCenter
                    border.color: Theme.quiet
                    border.width: Theme.hair
                    color: index < root.pad.digits ? Theme.ink : Theme.clear
                    height: Theme.mm(5)
                    opacity: index < 4 || index < root.pad.digits ? 1 : 0.35
                    radius: height / 2
                    width: height
                }
            }
        }
    }

    Grid {
        id: _keys

        anchors.bottom: root._landscape ? undefined : parent.bottom
        anchors.bottomMargin: Theme.target + Theme.wide
        anchors.horizontalCenter: root._landscape ? undefined : parent.horizontalCenter
        anchors.right: root._landscape ? parent.right : undefined
        anchors.rightMargin: Theme.margin + (root._room - width) / 2
        anchors.verticalCenter: root._landscape ? parent.verticalCenter : undefined
        anchors.verticalCenterOffset: root._landscape ? -Theme.target / 2 : 0
        columns: 3
        spacing: Theme.gap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            StaffKey {
                required property string modelData

                enabled: root.pad.ready
                focus: modelData === "1"
                name: modelData
                text: modelData
                width: root._key

                onTapped: root.staff.digit(modelData)
            }
        }

        StaffKey {
            enabled: root.pad.ready
            icon: "mdi6.backspace-outline"
            name: root.pad.erase
            width: root._key

            onTapped: root.staff.erase()
        }

        StaffKey {
            enabled: root.pad.ready
            name: text
            text: "0"
            width: root._key

            onTapped: root.staff.digit("0")
        }

        StaffKey {
            enabled: root.pad.ready && root.pad.enough
            fill: Theme.accent
            icon: "mdi6.check"
            ink: Theme.accentInk
            name: root.pad.enter
            width: root._key

            onTapped: root.staff.enter()
        }
    }

    Button {
        anchors.horizontalCenter: _keys.horizontalCenter
        anchors.top: _keys.bottom
        anchors.topMargin: Theme.gap
        fill: Theme.paper
        maximumWidth: root._room
        text: root.pad.leave

        onTapped: root.staff.leave()
    }
}
