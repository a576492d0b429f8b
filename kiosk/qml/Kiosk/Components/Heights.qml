pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// Heights on one ground and to one scale, each as what it is. They grow out of the ground.
Item {
    id: root

    required property BarRows bars
    property real grown: 1
    readonly property real _above: _names.under ? Theme.small * 1.37 + Theme.gap : 0
    // What the tallest has; every other has its share of it.
    readonly property real _room: _ground.y - root._above

    // What it needs to be a sight; less would do.
    readonly property real least: root.implicitHeight + Theme.mm(14)

    implicitHeight: root._above + Theme.mm(28) + Theme.gap + _names.implicitHeight

    Repeater {
        model: root.bars

        Item {
            id: _one

            required property int index
            required property string value
            required property real share
            required property bool own
            required property string shape

            anchors.left: root.left
            anchors.leftMargin: _names.startOf(_one.index)
            height: _ground.y
            width: _names.widthOf(_one.index)

            Silhouette {
                id: _it

                readonly property real _line: _one.own ? Theme.space : 0

                anchors.bottom: parent.bottom
                full: Math.max(Theme.hair, root._room * _one.share)
                height: Math.max(Theme.hair, root._room * _one.share * root.grown)
                own: _one.own
                shape: _one.shape
                width: {
                    const most = (_one.width - 2 * _it._line) * 0.98;
                    return Math.min(most, _it.aspect > 0 ? Math.max(Theme.gap, _it.full * _it.aspect) : Theme.mm(24));
                }
                x: (_one.width - width) / 2
            }

            // The measure that was taken: from the ground to the top.
            Item {
                height: _it.height
                visible: _one.own
                width: Theme.gap
                x: _it.x - Theme.space
                y: _it.y

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.ember
                    height: parent.height
                    width: Theme.hair / 2
                }

                Rectangle {
                    color: Theme.ember
                    height: Theme.hair / 2
                    width: parent.width
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    color: Theme.ember
                    height: Theme.hair / 2
                    width: parent.width
                }
            }

            Label {
                anchors.bottom: _it.top
                anchors.bottomMargin: Theme.gap / 2
                font.features: {
                    "tnum": 1
                }
                font.pixelSize: Theme.small
                font.weight: Theme.strong
                horizontalAlignment: Text.AlignHCenter
                text: _one.value
                visible: _names.under
                width: parent.width
            }
        }
    }

    Rectangle {
        id: _ground

        anchors.bottom: _names.top
        anchors.bottomMargin: Theme.gap
        color: Theme.quiet
        height: Theme.hair / 2
        width: root.width
    }

    Names {
        id: _names

        anchors.bottom: parent.bottom
        bars: root.bars
        lead: 1.6
        width: root.width
    }
}
