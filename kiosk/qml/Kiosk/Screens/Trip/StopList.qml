pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The stops one below the other. A stop that is carried by its handle goes with the finger, and
// the others make room for it.
Column {
    id: root

    required property Kiosk kiosk
    required property TripFlick flick
    readonly property alias count: _rows.count
    // How high a stop is, as far as there is one.
    readonly property real rowHeight: _rows.count > 0 ? root.height / _rows.count : 0
    // The stop that is carried, where it would come to lie, and how far the finger pulled it; what
    // scrolls meanwhile, from where it began, carries it too.
    property int _from: -1
    property int _to: -1
    property real _pulled: 0
    property real _began: 0
    property bool _landing: false
    readonly property real _far: root._from < 0 ? 0 : root._pulled + root.flick.contentY - root._began
    readonly property real _height: root._from < 0 ? 0 : root._stop(root._from).height
    readonly property real _top: root._from < 0 ? 0 : root.y + root._stop(root._from).y + root._far
                                                  - root.flick.contentY
    // Which way the stops scroll under what is carried to an edge.
    readonly property int _edge: root._from < 0 ? 0 : root._top < 0 ? -1 : root._top + root._height > root.flick.height
                                                                      ? 1 : 0

    signal emptied

    function _stop(at: int): Stop {
        return _rows.itemAt(at) as Stop;
    }

    // What is carried changes places with another as soon as its edge has passed the other's middle.
    function _settle(): void {
        const carried = root._stop(root._from);
        if (!carried)
            return;
        const edge = carried.y + root._far + (root._far > 0 ? carried.height : 0);
        let to = 0;
        for (let at = 0; at < _rows.count; at++) {
            const other = root._stop(at);
            const passed = other.y + other.height / 2 < edge;
            if (at < root._from ? root._far > 0 || passed : at > root._from && root._far > 0 && passed)
                to++;
        }
        root._to = to;
    }

    function _land(): void {
        const carried = root._stop(root._from);
        const to = root._to;
        root._landing = true;
        root._from = -1;
        root.kiosk.screens.trip.move(carried.key, to);
        Presses.acted();
        root.forceLayout();
        root._landing = false;
    }

    function _shift(at: int): real {
        if (root._from < 0 || at === root._from)
            return at === root._from ? root._far : 0;
        const room = root._stop(root._from).height + root.spacing;
        if (at > root._from && at <= root._to)
            return -room;
        return at < root._from && at >= root._to ? room : 0;
    }

    spacing: Theme.gap

    move: Transition {
        enabled: !root._landing

        NumberAnimation {
            duration: Theme.turn
            easing.type: Easing.OutCubic
            property: "y"
        }
    }

    on_FarChanged: root._settle()

    FrameAnimation {
        running: root._edge !== 0

        onTriggered: {
            const end = Math.max(0, root.flick.contentHeight - root.flick.height);
            const step = root._edge * Theme.mm(160) * frameTime;
            root.flick.contentY = Math.max(0, Math.min(end, root.flick.contentY + step));
        }
    }

    Repeater {
        id: _rows

        model: root.kiosk.screens.trip.stops

        Stop {
            id: _stop

            alone: _rows.count < 2
            carried: root._from === index
            count: _rows.count
            settled: root._landing || root._from === index
            shift: root._shift(index)
            width: root.width

            onAsked: item => root.flick.show(item)
            onCarrying: far => root._pulled = far
            onLanded: root._land()
            onLifted: {
                root._began = root.flick.contentY;
                root._pulled = 0;
                root._to = index;
                root._from = index;
            }
            onMoved: to => root.kiosk.screens.trip.move(_stop.key, to)
            onOpened: root.kiosk.open(_stop.key)
            onHeldChanged: root.flick.held = held
            onRemoved: {
                root.kiosk.screens.trip.remove(_stop.key);
                if (Theme.focusVisible)
                    root.emptied();
            }
        }
    }
}
