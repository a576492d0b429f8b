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
    required property size corner
    readonly property TripViewModel trip: root.kiosk.screens.trip
    readonly property bool _landscape: root.width > root.height
    readonly property int _count: Math.max(1, _ways.count)
    readonly property real _below: root.height - _head.y - _title.y - _title.height - 2 * Theme.space - Theme.gap
    readonly property int _rows: root._landscape ? 1 : root._count
    // A card has its words beside its picture: where they are large there are only words left.
    readonly property real _least: root._rows * Theme.mm(44) * Theme.textScale + (root._rows - 1) * Theme.space
    readonly property real _needed: root._tight ? root._rows * (Theme.target + Theme.small + Theme.gap) : root._least
    readonly property bool _told: root._below - _text.implicitHeight - Theme.gap > root._needed
    readonly property bool _tight: root._below < root._least

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
            anchors.left: parent.left
            anchors.leftMargin: Theme.indent(root.corner, _head.y)
            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.trip.kicker
            width: parent.width - root.corner.width
        }

        Headline {
            id: _title

            size: Theme.title
            text: root.trip.title
            width: parent.width
        }

        Label {
            id: _text

            anchors.left: parent.left
            color: Theme.quiet
            visible: root._told
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

            FocusScope {
                id: _way

                required property int index
                required property string key
                required property string kicker
                required property string title
                required property string detail
                required property string picture

                focus: _way.index === 0
                height: root._tight ? _word.implicitHeight : _grid._cellHeight
                width: _grid._cellWidth

                PosterCard {
                    anchors.fill: parent
                    detail: _way.detail
                    enabled: visible
                    focus: visible
                    key: _way.key
                    kicker: _way.kicker
                    picture: _way.picture
                    size: Theme.heading
                    title: _way.title
                    visible: !root._tight

                    onTapped: root.kiosk.open(_way.key)
                }

                Button {
                    id: _word

                    enabled: visible
                    focus: visible
                    maximumWidth: parent.width
                    text: _way.title
                    visible: root._tight
                    width: parent.width

                    onTapped: root.kiosk.open(_way.key)
                }
            }
        }
    }
}
