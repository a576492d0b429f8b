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
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: root.chosen

    Rectangle {
        anchors.fill: parent
        border.color: root.chosen ? Theme.edge : Theme.clear
        border.width: Theme.hair
        color: root.chosen ? Theme.raised : root.pressed ? Theme.surface : Theme.dock
        radius: Theme.radius
    }

    Column {
        id: _face

        anchors.centerIn: parent
        scale: root.pressed ? 0.96 : 1
        spacing: Theme.gap / 2
        width: parent.width

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            tint: root.chosen ? Theme.ink : Theme.quiet

            Badge {
                id: _badge

                anchors.left: parent.horizontalCenter
                anchors.leftMargin: parent.width * 0.1
                anchors.verticalCenter: parent.top
                // Where the word takes two lines, the icon stands at the very top.
                anchors.verticalCenterOffset: Math.max(parent.height * 0.3, _badge.height / 2 - _face.y + Theme.hair)
                objectName: "badge"
                text: root.badge
            }
        }

        Label {
            id: _word

            readonly property real _room: Math.max(1, parent.width - Theme.gap)
            // Two words stand below each other before either grows small.
            readonly property bool _stacked: _whole.advanceWidth > _word._room && root.title.includes(" ")
            readonly property real _wanted: Math.max(1, _word._stacked ? _longest.advanceWidth : _whole.advanceWidth)

            // A line of the font is 1.37 of its size, the second is set tight.
            readonly property real _high: _word._stacked ? (root.height - Theme.iconSize - Theme.gap / 2) / (1.37 * (1
                                                                                                                     + Theme.tightLeading)) :
                                                           Infinity

            Accessible.ignored: true
            color: root.chosen ? Theme.ink : Theme.quiet
            font.pixelSize: Math.min(Theme.small, Theme.small * _word._room / _word._wanted, _word._high)
            font.weight: root.chosen ? Theme.strong : Theme.regular
            horizontalAlignment: Text.AlignHCenter
            lineHeight: _word._stacked ? Theme.tightLeading : 1
            objectName: "word"
            text: root.title
            width: parent.width
            wrapMode: _word._stacked ? Text.WordWrap : Text.NoWrap

            TextMetrics {
                id: _whole

                font.family: Theme.family
                font.pixelSize: Theme.small
                font.weight: Theme.strong
                text: root.title
            }

            LongestWord {
                id: _longest

                font: _whole.font
                words: root.title
            }
        }
    }
}
