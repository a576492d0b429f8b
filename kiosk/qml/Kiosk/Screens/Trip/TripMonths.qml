import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// When one could go: the months that suit all of it, or what clashes.
Column {
    id: root

    required property TripViewModel trip
    // Whether any month suits all, seen or not: its room is asked for beforehand.
    readonly property bool _suits: root.trip.months !== ""

    spacing: Theme.gap

    Item {
        readonly property bool _oneLine: root._suits && width > _season.implicitWidth + Theme.space + _strip.least

        height: root._suits ? _oneLine ? Math.max(_season.height, _strip.height) : _season.height + Theme.gap + _strip.height :
                                         _season.height
        width: parent.width

        Season {
            id: _season

            anchors.left: parent.left
            text: root.trip.season
            tone: root.trip.tone
            room: parent.width
            y: parent._oneLine ? (parent.height - height) / 2 : 0
        }

        MonthStrip {
            id: _strip

            readonly property real least: Theme.mm(108) * Theme.textScale

            anchors.left: parent.left
            anchors.leftMargin: parent._oneLine ? parent.width - width : 0
            initials: root.trip.initials
            months: root.trip.months
            now: root.trip.now
            visible: root._suits
            width: Math.min(Theme.mm(150) * Theme.textScale, parent._oneLine ? parent.width - _season.implicitWidth
                                                                               - Theme.space : parent.width)
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
