pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// A trip at the desk: its code, and under it what it holds once somebody has tapped it.
Rectangle {
    id: root

    required property string code
    required property string since
    required property string detail
    required property string standing
    required property string action
    required property StaffStopRows stops
    required property bool unfolded
    readonly property bool _done: root.standing !== ""

    signal acted
    signal unfolding

    border.color: Theme.edge
    border.width: Theme.hair
    color: _head.pressed ? Theme.raised : Theme.surface
    implicitHeight: _head.height + (_more.visible ? _more.implicitHeight + Theme.space : 0)
    radius: Theme.radius

    Pressable {
        id: _head

        Accessible.expandable: true
        Accessible.expanded: root.unfolded
        height: Math.max(Theme.target, _words.implicitHeight + 2 * Theme.gap, _code.implicitHeight + 2 * Theme.gap)
        name: root.code
        width: root.width

        onTapped: root.unfolding()

        Label {
            id: _code

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: root._done ? Theme.quiet : Theme.ink
            font.features: {
                "tnum": 1
            }
            font.letterSpacing: Theme.tracking
            font.pixelSize: Theme.heading
            font.weight: Theme.heavy
            text: root.code
            width: Math.max(implicitWidth, Theme.heading * 3.6)
            x: Theme.space
        }

        Column {
            id: _words

            anchors.left: _code.right
            anchors.leftMargin: Theme.margin
            anchors.right: _sign.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Label {
                color: root._done ? Theme.good : Theme.highlight
                font.features: {
                    "tnum": 1
                }
                font.pixelSize: Theme.small
                font.weight: Theme.strong
                text: root._done ? root.standing : root.since
                width: parent.width
            }

            Label {
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.detail
                width: parent.width
            }
        }

        Icon {
            id: _sign

            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            name: root._done ? "mdi6.check" : root.unfolded ? "mdi6.chevron-up" : "mdi6.chevron-down"
            tint: root._done ? Theme.good : Theme.quiet
        }
    }

    Column {
        id: _more

        anchors.left: parent.left
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        anchors.top: _head.bottom
        spacing: Theme.space
        visible: root.unfolded || root.action !== ""

        Repeater {
            model: root.unfolded ? root.stops : null

            StaffStop {
                width: _more.width
            }
        }

        Button {
            fill: root._done ? Theme.surface : Theme.accent
            edge: root._done ? Theme.line : Theme.bordered(fill)
            ink: root._done ? Theme.ink : Theme.accentInk
            maximumWidth: parent.width
            name: root.action + ": " + root.code
            text: root.action
            visible: root.action !== ""

            onTapped: root.acted()
        }
    }
}
