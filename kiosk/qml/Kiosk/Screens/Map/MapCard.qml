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

    signal closed
    signal opened(key: string)
    signal collected(key: string)
    signal leafed(by: int)

    implicitHeight: root.standing ? _picture.height + _words.implicitHeight + 2 * Theme.space : Math.max(
                                        _words.implicitHeight + 2 * Theme.space, Theme.mm(46))

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Theme.hair
        color: Theme.surface
        radius: Theme.radius
    }

    CardPicture {
        id: _picture

        readonly property real _left: root.room - _words.implicitHeight - 2 * Theme.space

        height: !root.standing ? root.height : Math.max(0, Math.min(root.width * 0.6, _picture._left))
        picture: root.card.picture
        visible: height >= Theme.mm(24)
        width: root._across
    }

    Column {
        id: _words

        spacing: Theme.gap
        width: parent.width - x - Theme.space
        x: (root.standing ? 0 : root._across) + Theme.space
        y: root.standing ? _picture.height + Theme.space : Theme.space

        Item {
            height: Math.max(_title.implicitHeight, _close.height)
            width: parent.width

            Column {
                id: _title

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
            // The entry's own page says more.
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.card.detail
            visible: root.room > _title.implicitHeight + implicitHeight + _ways.implicitHeight + 2 * Theme.space + 2
                     * Theme.gap
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
                ink: Theme.onAccent
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
                text: root.card.collects

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
