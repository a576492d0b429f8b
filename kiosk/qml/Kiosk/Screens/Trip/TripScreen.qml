pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// What the visitor has collected. What can be taken along lies at the foot of a tall screen, and
// on the right of a wide one; where there is no room for it, it follows the stops.
FocusScope {
    id: root

    required property Kiosk kiosk
    // The card with what leaves on a phone; without one the stops have all the room.
    property Component takeaway: null
    readonly property TripViewModel trip: root.kiosk.screens.trip
    readonly property bool _filled: _list.count > 0
    readonly property bool _taking: root._filled && root.takeaway !== null
    // Stops on the left, and on the right what there is to know of them.
    readonly property bool _columns: root._filled && root.width > root.height && root.height > Theme.mm(150)
                                     * Theme.textScale
    readonly property real _side: Math.round(Math.min((root.width - 2 * Theme.margin) * 0.42, Theme.mm(160)
                                                      * Theme.textScale))
    readonly property real _inner: root.width - 2 * Theme.margin
    readonly property real _across: root._columns ? root._inner - root._side - Theme.margin : root._inner
    readonly property real _room: root._columns ? root.height - _aside.y - _aside.height - 2 * Theme.space : root.height
                                                  - Theme.margin - _inFlow.height - _list.rowHeight * 1.5 - _foot.height
                                                  - 4 * Theme.space
    readonly property bool _docked: root._taking && _slot.wanted <= root._room

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
            focus: true
            kiosk: root.kiosk
        }
    }

    TripTitle {
        id: _title

        trip: root.trip
        visible: root._columns
        width: root._inner
        x: Theme.margin
        y: Theme.margin
    }

    TripMonths {
        id: _aside

        trip: root.trip
        visible: root._columns
        width: root._side
        x: root.width - Theme.margin - width
        y: _flick.y + Theme.gap
    }

    TripFlick {
        id: _flick

        anchors.bottom: _foot.top
        anchors.bottomMargin: Theme.gap
        contentHeight: _content.height
        focus: root._filled
        visible: root._filled
        width: Theme.margin + root._across + Theme.gap
        y: root._columns ? _title.y + _title.height + Theme.gap : 0

        Column {
            id: _content

            bottomPadding: Theme.gap
            leftPadding: Theme.margin
            spacing: Theme.space
            topPadding: root._columns ? Theme.gap : Theme.margin

            Column {
                id: _inFlow

                spacing: Theme.gap
                visible: !root._columns
                width: root._across

                TripTitle {
                    trip: root.trip
                    width: parent.width
                }

                TripMonths {
                    trip: root.trip
                    width: parent.width
                }
            }

            StopList {
                id: _list

                flick: _flick
                kiosk: root.kiosk
                width: root._across

                onEmptied: _foot.toUndo()
            }

            Loader {
                active: root._taking && !root._docked
                sourceComponent: root.takeaway
                visible: active
                width: root._across
            }
        }
    }

    TripFoot {
        id: _foot

        anchors.bottom: root._docked && !root._columns ? _slot.top : parent.bottom
        anchors.bottomMargin: Theme.space
        flick: _flick
        trip: root.trip
        width: root._across
        x: Theme.margin
    }

    Loader {
        id: _slot

        readonly property Item _card: item as Item
        // It is asked for its height before there is room for it.
        readonly property real wanted: _slot._card ? _slot._card.implicitHeight : 0

        active: root._taking
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        height: _slot.wanted
        sourceComponent: root.takeaway
        visible: root._docked
        width: root._columns ? root._side : root._inner
        x: root.width - Theme.margin - width
    }
}
