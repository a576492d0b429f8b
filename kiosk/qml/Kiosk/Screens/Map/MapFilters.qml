pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The filters in a row, each with how much it leaves; buttons do what pulling the row does.
FocusScope {
    id: root

    required property MapViewModel map
    readonly property bool _overflowing: _row.width > root.width + 1

    implicitHeight: Math.max(Theme.least, _row.implicitHeight)

    Button {
        id: _less

        anchors.left: parent.left
        enabled: !_flick.atStart
        height: parent.height
        icon: "mdi6.chevron-left"
        leastHeight: Theme.least
        name: root.map.less
        opacity: enabled ? 1 : 0.4
        visible: root._overflowing
        width: Theme.least

        onTapped: _flick.page(-0.8)
    }

    // Larger than what is pulled, so that the ring of what has the focus is seen whole.
    Item {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.gap
        anchors.left: root._overflowing ? _less.right : parent.left
        anchors.leftMargin: root._overflowing ? 0 : -Theme.gap
        anchors.right: root._overflowing ? _more.left : parent.right
        anchors.rightMargin: root._overflowing ? 0 : -Theme.gap
        anchors.top: parent.top
        anchors.topMargin: -Theme.gap
        clip: root._overflowing

        SideFlick {
            id: _flick

            anchors.fill: parent
            anchors.margins: Theme.gap
            contentWidth: _row.width
            interactive: root._overflowing

            Row {
                id: _row

                spacing: Theme.gap

                Repeater {
                    model: root.map.filters

                    MapFilter {
                        map: root.map
                    }
                }
            }
        }
    }

    Button {
        id: _more

        anchors.right: parent.right
        enabled: !_flick.atFinish
        height: parent.height
        icon: "mdi6.chevron-right"
        leastHeight: Theme.least
        name: root.map.more
        opacity: enabled ? 1 : 0.4
        visible: root._overflowing
        width: Theme.least

        onTapped: _flick.page(0.8)
    }
}
