pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// What the visitor has collected. What can be taken along lies at the foot of a tall screen, and
// where the lines end of a wide one; where there is no room for it, it follows the stops.
FocusScope {
    id: root

    required property Kiosk kiosk
    // What the corner takes of the first line, and how far down it does.
    property size corner: Qt.size(0, 0)
    // The card with what leaves on a phone; without one the stops have all the room.
    property Component takeaway: null
    readonly property TripViewModel trip: root.kiosk.screens.trip
    readonly property bool _filled: _list.count > 0
    readonly property bool _taking: root._filled && root.takeaway !== null
    readonly property bool _wide: root._taking && root.width > root.height
    readonly property real _inner: root.width - 2 * Theme.margin
    readonly property real _side: Math.round(Math.max(root._inner * 0.43, Math.min(root._inner * 0.485, Theme.mm(146)
                                                                                   * Theme.textScale)))
    // How high the card may be.
    readonly property real room: root._wide ? root.height - root._top - Theme.space : root.height - root._under
                                              - _title.height - _list.rowHeight * 1.5 - Theme.target - 6 * Theme.space
    readonly property real _top: Math.max(Theme.margin, root.corner.height)
    readonly property real _under: Math.max(root.corner.height - Theme.gap, _kicker.y + _kicker.height + Theme.gap)
    // Where the foot leaves next to nothing, the stops pass beside the corner instead of below it.
    readonly property bool _low: root.height - _foot.height - Theme.space - root._under < Theme.mm(40)
    readonly property real _line: root._across - (root._low && !root._columns ? root.corner.width : 0)
    readonly property real _lead: Theme.leftHanded ? root._across - root._line : 0
    readonly property bool _docked: root._taking && _slot.wanted <= root.room
    // A wide screen has two columns as soon as there is something for the second.
    readonly property bool _columns: root._wide && root._docked
    readonly property real _across: root._columns ? root._inner - root._side - Theme.margin : root._inner
    // The months stand above the card where there is room for both.
    readonly property bool _aside: root._columns && _slot.wanted + _months.height + Theme.space <= root.room

    function toTop(): void {
        _flick.toTop();
    }

    Connections {
        function onVisitsChanged(): void {
            root.toTop();
        }

        target: root.kiosk
    }

    Loader {
        active: !root._filled
        anchors.bottom: _foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        focus: !root._filled

        sourceComponent: EmptyTrip {
            corner: root.corner
            focus: true
            kiosk: root.kiosk
        }
    }

    TripMonths {
        id: _months

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        trip: root.trip
        visible: root._aside && root.trip.season !== ""
        width: root._side
        y: root._top
    }

    // The stops scroll below it, and below the corner.
    Label {
        id: _kicker

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin + Theme.indent(root.corner, _kicker.y)
        color: Theme.highlight
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        text: root.trip.kicker
        visible: root._filled && !root._low
        width: root._inner - root.corner.width
        y: Theme.margin
    }

    TripFlick {
        id: _flick

        anchors.bottom: _foot.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: root._low ? 0 : root._under
        contentHeight: _content.height
        focus: root._filled
        visible: root._filled
        width: Theme.margin + root._across + Theme.gap

        Column {
            id: _content

            bottomPadding: Theme.gap
            spacing: Theme.gap
            topPadding: root._low ? Theme.margin : 0
            width: root._across
            x: Theme.mirrored ? Theme.gap : Theme.margin

            TripTitle {
                id: _title

                anchors.left: parent.left
                anchors.leftMargin: root._lead
                trip: root.trip
                width: root._line
            }

            TripMonths {
                anchors.left: parent.left
                anchors.leftMargin: root._lead
                trip: root.trip
                visible: root.trip.season !== "" && !root._aside
                width: root._line
            }

            StopList {
                id: _list

                anchors.left: parent.left
                anchors.leftMargin: root._lead
                flick: _flick
                kiosk: root.kiosk
                width: root._line

                onEmptied: _foot.toUndo()
            }

            Loader {
                active: root._taking && !root._docked
                anchors.left: parent.left
                anchors.leftMargin: root._lead
                sourceComponent: root.takeaway
                visible: active
                width: root._line
            }
        }
    }

    TripFoot {
        id: _foot

        anchors.bottom: root._docked && !root._columns ? _slot.top : parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        count: _list.count
        flick: _flick
        trip: root.trip
        width: root._across
    }

    Loader {
        id: _slot

        readonly property Item _card: item as Item
        // It is asked for its height before there is room for it.
        readonly property real wanted: _slot._card ? _slot._card.implicitHeight : 0

        active: root._taking
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: _slot.wanted
        sourceComponent: root.takeaway
        visible: root._docked
        width: root._wide ? root._side : root._inner
    }
}
