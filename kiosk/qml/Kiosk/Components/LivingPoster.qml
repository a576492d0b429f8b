pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// A poster that lives by its clock, in seconds: at 0 everything is where it is drawn. Its layers
// drift apart between -reach and reach: the nearest by the room that was decoded for it, the
// farthest not at all. Single layers move for themselves, and a flat picture comes nearer.
Item {
    id: root

    required property PosterViewModel poster
    property real clock: 0
    property real reach: 1
    property bool still: Theme.still
    // How far down the picture's focus lies: higher where words cover the foot.
    property real aim: 0.5
    // Sizes change while the poster is not there yet.
    property bool _made: false
    readonly property real _clock: root.still ? 0 : root.clock
    readonly property real _room: root.width * root.poster.driftShare
    readonly property real _drift: Math.max(-1, Math.min(root._clock / root.reach, 1)) * root._room

    function _fit(): void {
        if (root._made)
            root.poster.fit(root.width, root.height, root.aim);
    }

    Accessible.ignored: root.poster.alt === ""
    Accessible.name: root.poster.alt
    Accessible.role: Accessible.Graphic
    clip: true

    Component.onCompleted: {
        root._made = true;
        root._fit();
    }
    onAimChanged: root._fit()
    onHeightChanged: root._fit()
    onPosterChanged: root._fit()
    onWidthChanged: root._fit()

    Repeater {
        model: root.poster.layers

        PosterLayer {
            clock: root._clock
            drift: root._drift
            poster: root.poster
            reach: root.reach
        }
    }
}
