import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// How many stops and how far, and when one could go: on a wide head the months stand beside it.
Item {
    id: root

    required property TripViewModel trip
    readonly property bool _dated: root.trip.season !== ""
    readonly property bool _beside: root._dated && root.width > Theme.mm(210) * Theme.textScale
    readonly property real _wide: root._beside ? (root.width - Theme.margin) / 2 : root.width

    implicitHeight: root._beside ? Math.max(_says.height, _months.height) : _says.height + (root._dated ? Theme.space
                                                                                                          + _months.height :
                                                                                                          0)

    Column {
        id: _says

        spacing: Theme.gap
        width: root._wide

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
            font.pixelSize: Theme.small
            text: root.trip.note
            visible: text !== ""
            width: parent.width
        }

        Label {
            color: Theme.highlight
            font.pixelSize: Theme.small
            text: root.trip.full
            visible: text !== ""
            width: parent.width
        }
    }

    Column {
        id: _months

        spacing: Theme.gap
        visible: root._dated
        width: root._wide
        x: root._beside ? root.width - width : 0
        y: root._beside ? _says.height - height : _says.height + Theme.space

        Item {
            readonly property bool _oneLine: _strip.visible && width > _season.implicitWidth + Theme.space + _strip.least

            height: _strip.visible ? _oneLine ? Math.max(_season.height, _strip.height) : _season.height + Theme.gap
                                                + _strip.height : _season.height
            width: parent.width

            Season {
                id: _season

                text: root.trip.season
                tone: root.trip.tone
                width: _strip.visible ? implicitWidth : parent.width
                y: parent._oneLine ? (parent.height - height) / 2 : 0
            }

            MonthStrip {
                id: _strip

                readonly property real least: Theme.mm(108) * Theme.textScale

                initials: root.trip.initials
                months: root.trip.months
                now: root.trip.now
                visible: root.trip.months !== ""
                width: Math.min(Theme.mm(150) * Theme.textScale, parent._oneLine ? parent.width - _season.implicitWidth
                                                                                   - Theme.space : parent.width)
                x: parent._oneLine ? parent.width - width : 0
                y: parent._oneLine ? (parent.height - height) / 2 : _season.height + Theme.gap
            }
        }

        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.trip.closed
            visible: text !== ""
            width: parent.width
        }
    }
}
