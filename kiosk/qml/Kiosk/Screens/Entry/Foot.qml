import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The way back, and on to the next of its kind.
FocusScope {
    id: root

    required property EntryViewModel entry
    readonly property bool _many: root.entry.position !== ""

    signal back
    signal stepped(by: int)

    implicitHeight: Math.max(_back.implicitHeight, Theme.target)

    Button {
        id: _back

        anchors.verticalCenter: parent.verticalCenter
        focus: true
        icon: "mdi6.arrow-left"
        maximumWidth: root.width - (root._many ? _next.width + _previous.width + _position.width + 4 * Theme.gap : 0)
        text: root.entry.back

        onTapped: root.back()
    }

    Button {
        id: _previous

        anchors.right: _position.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        icon: "mdi6.chevron-left"
        name: root.entry.previous
        visible: root._many

        onTapped: root.stepped(-1)
    }

    Label {
        id: _position

        anchors.right: _next.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.mist
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        text: root.entry.position
        visible: root._many
        width: implicitWidth + Theme.gap
        wrapMode: Text.NoWrap
    }

    Button {
        id: _next

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        icon: "mdi6.chevron-right"
        name: root.entry.next
        visible: root._many

        onTapped: root.stepped(1)
    }
}
