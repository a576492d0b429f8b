pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// A figure beside things a visitor knows, all drawn to one scale. The bars grow in.
Item {
    id: root

    required property BarRows bars
    property real grown: 1
    readonly property alias count: _repeater.count
    readonly property real _column: root.count > 0 ? (root.width - (root.count - 1) * Theme.gap) / root.count : 0
    property real _labels: Theme.small * 1.4

    // What it needs to be a sight; less would do.
    readonly property real least: root.implicitHeight + Theme.mm(14)

    function _measure(): void {
        let tallest = 0;
        for (let i = 0; i < _repeater.count; i++) {
            const bar = _repeater.itemAt(i);
            if (bar)
                tallest = Math.max(tallest, bar.children[0].implicitHeight);
        }
        root._labels = tallest;
    }

    implicitHeight: root._labels + Theme.small * 1.4 + 2 * Theme.gap + Theme.mm(28)

    Repeater {
        id: _repeater

        model: root.bars

        Item {
            id: _bar

            required property int index
            required property string value
            required property string label
            required property real share
            required property bool own

            anchors.left: root.left
            anchors.leftMargin: _bar.index * (root._column + Theme.gap)
            height: root.height
            width: root._column

            Label {
                id: _label

                anchors.bottom: parent.bottom
                color: Theme.quiet
                font.pixelSize: Theme.small
                height: root._labels
                horizontalAlignment: Text.AlignHCenter
                text: _bar.label
                width: parent.width

                onImplicitHeightChanged: root._measure()
            }

            Rectangle {
                id: _column

                readonly property real _room: root.height - root._labels - _value.height - 2 * Theme.gap

                anchors.bottom: _label.top
                anchors.bottomMargin: Theme.gap
                anchors.horizontalCenter: parent.horizontalCenter
                border.color: _bar.own ? Theme.ember : Theme.quiet
                border.width: Theme.hair / 2
                color: _bar.own ? Theme.ember : Theme.raised
                height: Math.max(Theme.hair, _column._room * _bar.share * root.grown)
                radius: Math.min(Theme.gap, height / 2)
                width: Math.min(parent.width * 0.72, Theme.mm(30))
            }

            Label {
                id: _value

                anchors.bottom: _column.top
                anchors.bottomMargin: Theme.gap / 2
                font.features: {
                    "tnum": 1
                }
                font.pixelSize: Theme.small
                font.weight: Theme.strong
                horizontalAlignment: Text.AlignHCenter
                text: _bar.value
                width: parent.width
            }
        }
    }
}
