pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The three ways in.
FocusScope {
    id: root

    required property Kiosk kiosk
    // What the corner takes of the first line, and how far down it does.
    property size corner: Qt.size(0, 0)
    readonly property StartViewModel start: root.kiosk.screens.start
    readonly property bool _landscape: root.width > root.height
    readonly property int _count: Math.max(1, _repeater.count)

    Column {
        id: _head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.margin
        spacing: Theme.gap

        Wordmark {
            anchors.left: parent.left
            anchors.leftMargin: Theme.indent(root.corner, _head.y)
            picture: root.start.wordmarkPicture
            text: root.start.wordmark
            width: parent.width - root.corner.width
        }

        Headline {
            anchors.left: parent.left
            anchors.leftMargin: Theme.indent(root.corner, _head.y)
            size: Theme.title
            text: root.start.title
            width: Math.min(parent.width - root.corner.width, root._landscape ? Infinity : Theme.mm(150)
                                                                                * Theme.textScale)
        }
    }

    Grid {
        id: _cards

        readonly property real _cellHeight: root._landscape ? height : (height - (root._count - 1) * _cards.spacing)
                                                              / root._count
        readonly property real _cellWidth: root._landscape ? (width - (root._count - 1) * _cards.spacing) / root._count :
                                                             width

        anchors.bottom: _near.visible ? _near.top : parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: _head.bottom
        anchors.topMargin: Theme.space + Theme.gap
        columns: root._landscape ? root._count : 1
        spacing: Theme.space

        Repeater {
            id: _repeater

            model: root.start.cards

            PosterCard {
                required property int index

                focus: index === 0
                height: _cards._cellHeight
                titleRoom: 3 * Theme.heading
                width: _cards._cellWidth

                onTapped: root.kiosk.open(key)
            }
        }
    }

    NearHere {
        id: _near

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        kiosk: root.kiosk
        roomy: !root._landscape || Theme.textScale < 1.5
        start: root.start
    }
}
