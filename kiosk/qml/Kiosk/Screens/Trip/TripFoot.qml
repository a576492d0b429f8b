import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// What one can do with the whole trip: the shortest way, all out, back to how it was; and the
// buttons that do what pulling the stops does.
FocusScope {
    id: root

    required property TripViewModel trip
    required property TripFlick flick
    required property int count
    readonly property bool _several: root.count > 1
    readonly property bool _undoable: root.trip.undone !== ""
    readonly property bool _paged: root.count > 0 && root.flick.overflowing
    // Not whether the stops are longer than their place: that hangs on how high this is.
    readonly property bool _doing: root.count > 0
    // Where there is room, what can be undone stands between them; else above.
    readonly property bool _between: root._doing && root.width > _deeds.width + root._pager + Theme.mm(110)
                                     * Theme.textScale
    readonly property real _low: root._doing ? _deeds.height : 0
    readonly property real _both: root._between ? Math.max(_bar.height, root._low) : _bar.height + (root._doing ? Theme.gap :
                                                                                                                  0) + root._low
    readonly property real _beside: _bar.width - _undo.width - Theme.ring - Theme.space - Theme.gap
    // What takes many lines beside its button stands above it.
    readonly property bool _stacked: _line.advanceWidth > 3 * root._beside
    // Kept free for them, so that the others are as high with them as without.
    readonly property real _pager: 2 * (Theme.target + Theme.gap)

    function toUndo(): void {
        if (root._undoable)
            _undo.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: root._undoable ? root._both : root._low

    Rectangle {
        id: _bar

        LayoutMirroring.enabled: Theme.handed
        anchors.left: parent.left
        anchors.leftMargin: root._between ? _deeds.width + (_deeds.width > 0 ? Theme.gap : 0) : 0
        Accessible.name: root.trip.undone
        Accessible.role: Accessible.AlertMessage
        border.color: Theme.bordered(_bar.color)
        border.width: Theme.hair
        color: Theme.surface
        height: (root._stacked ? _said.implicitHeight + _undo.height + 2 * Theme.gap : Math.max(_undo.height,
                                                                                                _said.implicitHeight
                                                                                                + 2 * Theme.gap)) + 2
                * Theme.ring
        radius: Theme.radius + Theme.ring
        visible: root._undoable
        width: root._between ? root.width - anchors.leftMargin - root._pager : root.width
        y: root._between ? root.height - height : 0

        Label {
            id: _said

            anchors.left: parent.left
            anchors.leftMargin: Theme.space + (Theme.leftHanded && !root._stacked ? _undo.width + Theme.ring : 0)
            font.pixelSize: Theme.small
            text: root.trip.undone
            width: root._stacked ? _bar.width - 2 * Theme.space : root._beside
            y: root._stacked ? Theme.gap : Math.round((_bar.height - height) / 2)

            TextMetrics {
                id: _line

                font: _said.font
                text: root.trip.undone
            }
        }

        Button {
            id: _undo

            LayoutMirroring.enabled: Theme.handed
            anchors.right: parent.right
            anchors.rightMargin: Theme.ring
            icon: "mdi6.undo-variant"
            maximumWidth: _bar.width * 0.5
            text: root.trip.undo
            y: root._stacked ? _bar.height - height - Theme.ring : Math.round((_bar.height - height) / 2)

            onTapped: root.trip.takeBack()
        }
    }

    HandRow {
        id: _deeds

        readonly property real _half: (root.width - root._pager - Theme.gap) / 2

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        height: Math.max(_sort.implicitHeight, _clear.implicitHeight)
        visible: root._several

        Button {
            id: _sort

            Accessible.checkable: true
            chosen: root.trip.isSorted
            enabled: !root.trip.isSorted
            height: _deeds.height
            icon: root.trip.isSorted ? "mdi6.check" : "mdi6.map-marker-path"
            ink: root.trip.isSorted ? Theme.quiet : Theme.ink
            maximumWidth: _deeds._half
            text: root.trip.sort
            visible: root.trip.sortable

            onTapped: root.trip.bringInOrder()
        }

        Button {
            id: _clear

            fill: Theme.paper
            edge: Theme.line
            height: _deeds.height
            ink: Theme.quiet
            maximumWidth: _deeds._half
            text: root.trip.clear

            onTapped: {
                root.trip.empty();
                if (Theme.focusVisible)
                    root.toUndo();
            }
        }
    }

    HandRow {
        id: _pages

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: _deeds.height
        visible: root._paged

        Button {
            anchors.verticalCenter: parent.verticalCenter
            enabled: !root.flick.atYBeginning
            icon: "mdi6.chevron-up"
            name: root.trip.less
            opacity: enabled ? 1 : 0.4

            onTapped: root.flick.page(-1)
        }

        Button {
            anchors.verticalCenter: parent.verticalCenter
            enabled: !root.flick.atYEnd
            icon: "mdi6.chevron-down"
            name: root.trip.more
            opacity: enabled ? 1 : 0.4

            onTapped: root.flick.page(1)
        }
    }
}
