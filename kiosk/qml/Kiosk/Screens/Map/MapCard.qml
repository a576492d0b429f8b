pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// What was tapped on the map: its picture, what it is, and the way on. What lies at one place is
// leafed through.
FocusScope {
    id: root

    required property MapCardViewModel card
    property bool standing: false
    // The height there is; what needs more shows less.
    property real room: Infinity
    readonly property bool _many: root.card.position !== ""
    readonly property real _across: root.standing ? root.width : Math.min(root.width * 0.3, Theme.mm(58))

    // What its words take, and what they leave to the picture above them. What is said last goes
    // first: the entry's own page says more.
    readonly property real _least: _head.height + _ways.implicitHeight + 2 * Theme.space + Theme.gap
    readonly property bool _detailed: root.room > root._least + _detail.implicitHeight + Theme.gap
    readonly property real _worded: root._least + (root._detailed ? _detail.implicitHeight + Theme.gap : 0)
    readonly property real _left: Math.min(root.width * 0.6, root.room - root._worded)
    readonly property real _pictured: root._left >= Theme.mm(24) ? root._left : 0
    // Large words want the width for themselves.
    readonly property bool _terse: root.standing && Theme.textScale > 1.4

    signal closed
    signal opened(key: string)
    signal collected(key: string)
    signal leafed(by: int)

    implicitHeight: root.standing ? root._pictured + root._worded : Math.max(root._worded, Theme.mm(46))

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Theme.hair
        color: Theme.surface
        radius: Theme.radius
    }

    CardPicture {
        id: _picture

        anchors.left: parent.left
        height: root.standing ? root._pictured : root.height
        picture: root.card.picture
        visible: height > 0
        width: root._across
    }

    Column {
        id: _words

        anchors.left: parent.left
        anchors.leftMargin: (root.standing ? 0 : root._across) + Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        spacing: Theme.gap
        y: (root.standing ? root._pictured : 0) + Theme.space

        Item {
            id: _head

            height: Math.max(_title.implicitHeight, _close.height)
            width: parent.width

            Column {
                id: _title

                LayoutMirroring.enabled: Theme.handed
                anchors.left: parent.left
                anchors.right: _close.left
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap / 2

                Label {
                    color: Theme.highlight
                    font.pixelSize: Theme.small
                    font.weight: Theme.strong
                    text: root.card.kicker
                    width: parent.width
                }

                Headline {
                    comfortable: 40
                    size: Theme.heading
                    text: root.card.title
                    width: parent.width
                }
            }

            Button {
                id: _close

                LayoutMirroring.enabled: Theme.handed
                anchors.right: parent.right
                height: Theme.least
                icon: "mdi6.close"
                leastHeight: Theme.least
                name: root.card.closes
                width: Theme.least

                onTapped: root.closed()
            }
        }

        Label {
            id: _detail

            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.card.detail
            visible: root._detailed
            width: parent.width
        }

        Flow {
            id: _ways

            spacing: Theme.gap
            width: parent.width

            Button {
                edge: Theme.bordered(Theme.accent)
                fill: Theme.accent
                focus: true
                icon: "mdi6.arrow-right"
                iconLast: true
                ink: Theme.accentInk
                maximumWidth: parent.width
                text: root.card.opens

                onTapped: {
                    Pictures.pulled(_picture, _picture.visible ? _picture.source : "", root.card.key);
                    root.opened(root.card.key);
                }
            }

            Button {
                chosen: root.card.collected
                icon: root.card.collected ? "mdi6.bookmark-check" : "mdi6.bookmark-plus-outline"
                maximumWidth: parent.width
                name: root.card.collects
                text: root._terse ? "" : root.card.collects

                onTapped: root.collected(root.card.key)
            }

            Row {
                spacing: Theme.gap
                visible: root._many

                Button {
                    icon: "mdi6.chevron-left"
                    name: root.card.previous

                    onTapped: root.leafed(-1)
                }

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.quiet
                    font.features: {
                        "tnum": 1
                    }
                    font.pixelSize: Theme.small
                    text: root.card.position
                    wrapMode: Text.NoWrap
                }

                Button {
                    icon: "mdi6.chevron-right"
                    name: root.card.next

                    onTapped: root.leafed(1)
                }
            }
        }
    }
}
