import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The way back, into the trip, and on to the next of its kind. The way into the trip stands above
// the others on wide screens, and wherever there is no room between them.
FocusScope {
    id: root

    required property Kiosk kiosk
    required property EntryViewModel entry
    required property CardPicture picture
    required property bool wide
    // No room for a second row.
    required property bool low
    readonly property bool _many: root.entry.position !== ""
    readonly property real _arrows: 2 * Theme.target + 2 * Theme.gap
    readonly property bool _stacked: !root.low && (root.wide || root.width < root._arrows + _keep.implicitWidth
                                                   + Theme.target + Theme.gap)
    readonly property real _between: root._stacked ? 0 : _keep.implicitWidth + Theme.gap
    readonly property real _wanted: _word.advanceWidth + Theme.iconSize + 2 * Theme.space + 2 * Theme.gap
    // The count goes first when the words grow, then the word for back: its arrow says the same.
    readonly property real _counting: _count.advanceWidth + 2 * Theme.gap
    readonly property bool _counted: root.width > root._arrows + root._counting + root._between + (root._stacked
                                                                                                   ? root._wanted :
                                                                                                     Theme.target)
    readonly property real _right: root._arrows + (root._counted ? root._counting : 0)
    readonly property real _left: root.width - root._right - root._between

    signal back
    signal stepped(by: int)

    implicitHeight: root._stacked ? _keep.height + Theme.gap + _row.height : _row.height

    TextMetrics {
        id: _word

        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        text: root.entry.back
    }

    TextMetrics {
        id: _count

        readonly property string _all: root.entry.position.split("/").pop().trim()

        font: _position.font
        text: `${_count._all} / ${_count._all}`
    }

    Item {
        id: _above

        anchors.fill: parent
    }

    Item {
        id: _row

        anchors.bottom: parent.bottom
        height: Math.max(_back.implicitHeight, root._stacked ? 0 : _keep.implicitHeight, Theme.target)
        width: parent.width

        Button {
            id: _back

            LayoutMirroring.enabled: Theme.handed
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            focus: true
            icon: "mdi6.arrow-left"
            maximumWidth: root._left
            name: root.entry.back
            text: root._wanted <= root._left ? root.entry.back : ""

            onTapped: root.back()
        }

        Item {
            id: _within

            anchors.fill: parent
        }

        HandRow {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0
            visible: root._many

            Button {
                icon: "mdi6.chevron-left"
                name: root.entry.previous

                onTapped: root.stepped(-1)
            }

            Label {
                id: _position

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.quiet
                font.features: {
                    "tnum": 1
                }
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
                text: root._counted ? root.entry.position : ""
                width: root._counted ? root._counting : Theme.gap
                wrapMode: Text.NoWrap
            }

            Button {
                icon: "mdi6.chevron-right"
                name: root.entry.next

                onTapped: root.stepped(1)
            }
        }
    }

    // It comes to the keys where it is seen: above the others, or between them.
    KeepButton {
        id: _keep

        LayoutMirroring.enabled: Theme.handed
        anchors.right: parent?.right
        anchors.rightMargin: root._stacked ? 0 : root._right + Theme.gap
        key: root.entry.key
        kiosk: root.kiosk
        parent: root._stacked ? _above : _within
        picture: root.picture
        wordless: root.low
        width: root._stacked ? root.width : implicitWidth
        y: root._stacked ? 0 : (parent.height - height) / 2
    }
}
