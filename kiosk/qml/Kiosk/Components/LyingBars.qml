pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// The same comparison lying, for words too wide to stand side by side.
Column {
    id: root

    required property BarRows bars
    property real grown: 1

    spacing: Theme.space

    Repeater {
        model: root.bars

        Column {
            id: _bar

            required property string value
            required property string label
            required property real share
            required property bool own

            spacing: Theme.gap / 2
            width: root.width

            NameAndValue {
                label: _bar.label
                value: _bar.value
                width: _bar.width
            }

            Rectangle {
                anchors.left: parent.left
                border.color: _bar.own ? Theme.ember : Theme.quiet
                border.width: Theme.hair / 2
                color: _bar.own ? Theme.ember : Theme.raised
                height: Theme.mm(6)
                radius: Math.min(Theme.gap, width / 2)
                width: Math.max(Theme.hair, parent.width * _bar.share * root.grown)
            }
        }
    }
}
