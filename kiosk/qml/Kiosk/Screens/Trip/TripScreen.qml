pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// What the visitor has collected. What can be taken along lies at the foot of a tall screen, and
// on the right of a wide one; where there is no room for both, it follows the stops.
FocusScope {
    id: root

    required property Kiosk kiosk
    readonly property TripViewModel trip: root.kiosk.screens.trip
    // The card with what leaves on a phone; without one the stops have all the room.
    property Component takeaway: null
    readonly property bool _landscape: root.width > root.height
    readonly property bool _filled: _list.count > 0
    readonly property bool _taking: root._filled && root.takeaway !== null
    readonly property real _slip: Math.min(root.width * 0.42, Theme.mm(150) * Theme.textScale)
    readonly property real _room: root.height - _foot.height - Theme.margin - 2 * Theme.space
    readonly property bool _docked: root._taking && (root._landscape ? root.width - root._slip > Theme.mm(180)
                                                                       * Theme.textScale : root._room - _slot.wanted
                                                                       > _head.implicitHeight + _list.rowHeight * 1.5)
    readonly property real _right: root._landscape && root._docked ? root._slip + Theme.space : 0

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

    TripFlick {
        id: _flick

        anchors.bottom: _foot.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: root._right
        anchors.top: parent.top
        contentHeight: _content.height
        focus: root._filled
        visible: root._filled

        Column {
            id: _content

            bottomPadding: Theme.gap
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            spacing: Theme.space
            topPadding: Theme.margin
            width: _flick.width

            TripHead {
                id: _head

                trip: root.trip
                width: _content.width - 2 * Theme.margin
            }

            StopList {
                id: _list

                flick: _flick
                kiosk: root.kiosk
                width: _content.width - 2 * Theme.margin

                onEmptied: _foot.toUndo()
            }

            Loader {
                active: root._taking && !root._docked
                sourceComponent: root.takeaway
                visible: active
                width: _content.width - 2 * Theme.margin
            }
        }
    }

    TripFoot {
        id: _foot

        anchors.bottom: root._landscape ? parent.bottom : _slot.top
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin + root._right
        flick: _flick
        trip: root.trip
    }

    Loader {
        id: _slot

        readonly property Item _card: item as Item
        // It is asked for its height before there is room for it.
        readonly property real wanted: _slot._card ? _slot._card.implicitHeight + Theme.space : 0

        active: root._taking
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root._docked ? Theme.space : 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: !root._docked ? 0 : root._landscape ? root.height - Theme.margin - Theme.space : _slot.wanted
                                                      - Theme.space
        sourceComponent: root.takeaway
        visible: root._docked
        width: root._landscape ? root._slip - Theme.margin : root.width - 2 * Theme.margin
    }
}
