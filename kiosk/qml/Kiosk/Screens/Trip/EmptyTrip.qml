pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// A trip without a stop: an invitation, and the ways to what can be collected.
FocusScope {
    id: root

    required property Kiosk kiosk
    readonly property TripViewModel trip: root.kiosk.screens.trip
    readonly property bool _landscape: root.width > root.height
    readonly property int _count: Math.max(1, _ways.count)

    Column {
        id: _head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.margin
        spacing: Theme.gap

        Label {
            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.trip.kicker
            width: parent.width
        }

        Headline {
            Accessible.role: Accessible.Heading
            size: Theme.title
            text: root.trip.title
            width: parent.width
        }

        Label {
            color: Theme.quiet
            lineHeight: Theme.bodyLeading
            text: root.trip.text
            width: Math.min(parent.width, Theme.mm(240) * Theme.textScale)
        }
    }

    Grid {
        id: _grid

        readonly property real _cellHeight: root._landscape ? height : (height - (root._count - 1) * spacing)
                                                              / root._count
        readonly property real _cellWidth: root._landscape ? (width - (root._count - 1) * spacing) / root._count : width

        anchors.bottom: parent.bottom
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
            id: _ways

            model: root.trip.ways

            PosterCard {
                required property int index

                focus: index === 0
                height: _grid._cellHeight
                size: Theme.heading
                width: _grid._cellWidth

                onTapped: root.kiosk.open(key)
            }
        }
    }
}
