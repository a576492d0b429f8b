pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

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

            Item {
                height: Math.max(_label.height, _value.height)
                width: parent.width

                Label {
                    id: _label

                    color: Theme.quiet
                    font.pixelSize: Theme.small
                    text: _bar.label
                    width: parent.width - _value.width - Theme.gap
                }

                Label {
                    id: _value

                    anchors.right: parent.right
                    font.features: {
                        "tnum": 1
                    }
                    font.pixelSize: Theme.small
                    font.weight: Theme.strong
                    text: _bar.value
                    width: Math.min(implicitWidth, parent.width / 2)
                }
            }

            Rectangle {
                color: _bar.own ? Theme.ember : Theme.raised
                height: Theme.mm(6)
                radius: Math.min(Theme.gap, width / 2)
                width: Math.max(Theme.hair, parent.width * _bar.share * root.grown)
            }
        }
    }
}
