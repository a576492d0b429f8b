import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One choice of the dock: an icon, which may carry a count, and a word.
Pressable {
    id: root

    required property string key
    required property string title
    required property string icon
    required property string badge
    required chosen

    name: root.title
    ringGap: 0
    Accessible.description: root.badge

    Rectangle {
        anchors.fill: parent
        border.color: root.chosen ? Theme.edge : Theme.clear
        border.width: Theme.hair
        color: root.chosen ? Theme.raised : root.pressed ? Theme.surface : Theme.dock
        radius: Theme.radius
    }

    Column {
        anchors.centerIn: parent
        scale: root.pressed ? 0.96 : 1
        spacing: Theme.gap / 2
        width: parent.width

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            tint: root.chosen ? Theme.ink : Theme.quiet

            Badge {
                anchors.left: parent.horizontalCenter
                anchors.leftMargin: parent.width * 0.1
                anchors.verticalCenter: parent.top
                anchors.verticalCenterOffset: parent.height * 0.3
                text: root.badge
            }
        }

        Label {
            color: root.chosen ? Theme.ink : Theme.quiet
            font.pixelSize: Math.min(Theme.small, Theme.small * (parent.width - Theme.gap) / Math.max(1,
                                                                                                      _measure.advanceWidth))
            font.weight: root.chosen ? Theme.strong : Theme.regular
            horizontalAlignment: Text.AlignHCenter
            text: root.title
            width: parent.width
            wrapMode: Text.NoWrap

            TextMetrics {
                id: _measure

                font.family: Theme.family
                font.pixelSize: Theme.small
                font.weight: Theme.strong
                text: root.title
            }
        }
    }
}
