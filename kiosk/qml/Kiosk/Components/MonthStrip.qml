pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The twelve months, those that are open filled. With letters it is a small calendar, with the
// present month ringed; without, a thin line for a card.
Row {
    id: root

    required property string months
    property string initials: ""
    property int now: -1
    readonly property bool _lettered: root.initials !== ""
    readonly property real _cell: (root.width - 11 * root.spacing) / 12

    Accessible.ignored: true
    spacing: root._lettered ? Theme.gap / 2 : Theme.hair

    Repeater {
        model: 12

        Rectangle {
            id: _month

            required property int index
            readonly property bool _open: root.months.charAt(_month.index) === "1"

            border.color: _month.index === root.now ? Theme.ink : _month._open ? Theme.good : Theme.line
            border.width: root._lettered ? _month.index === root.now ? Theme.ring : Theme.hair : 0
            color: _month._open ? Theme.good : root._lettered ? Theme.clear : Theme.line
            height: root._lettered ? Math.max(Theme.small * 1.7, Theme.mm(9)) : Theme.mm(1.6)
            radius: Math.min(Theme.gap / 2, height / 2)
            width: Math.floor(root._cell)

            Label {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: _month._open ? Theme.paper : Theme.quiet
                font.pixelSize: Math.min(Theme.small, _month.width * 0.8)
                font.weight: _month._open ? Theme.heavy : Theme.regular
                text: root.initials.charAt(_month.index)
                visible: root._lettered
            }
        }
    }
}
