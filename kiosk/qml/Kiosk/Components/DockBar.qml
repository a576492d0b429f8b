pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// A bar of choices: always in the same place, at the foot, where every hand reaches.
FocusScope {
    id: root

    required property ChoiceRows choices

    signal chosen(key: string)

    // Where the icon of a choice is.
    function middle(key: string): point {
        for (let at = 0; at < _repeater.count; at++) {
            const button = _repeater.itemAt(at) as DockButton;
            if (button && button.key === key)
                return root.mapFromItem(button, button.width / 2, button.height / 3);
        }
        return Qt.point(root.width / 2, root.height / 2);
    }

    Accessible.role: Accessible.PageTabList
    implicitHeight: Theme.dockHeight

    Rectangle {
        anchors.fill: parent
        color: Theme.dock
    }

    Row {
        id: _row

        readonly property real _cell: (width - (_repeater.count - 1) * _row.spacing) / Math.max(1, _repeater.count)

        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.margins: Theme.gap
        anchors.rightMargin: Theme.space
        spacing: Theme.gap

        Repeater {
            id: _repeater

            model: root.choices

            DockButton {
                id: _button

                height: _row.height
                width: _row._cell

                onTapped: root.chosen(_button.key)
            }
        }
    }
}
