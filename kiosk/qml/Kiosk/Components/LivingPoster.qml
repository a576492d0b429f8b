pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui

// A poster in its layers. `drift` moves them apart, -1 to 1: the nearest by the room that was
// decoded for it, the farthest not at all. Whole pixels only: a layer that has not moved by one
// is not drawn anew.
Item {
    id: root

    required property PosterViewModel poster
    property real drift: 0
    // How far down the picture's focus lies: higher where words cover the foot.
    property real aim: 0.5
    // Sizes change while the poster is not there yet.
    property bool _made: false
    readonly property real _room: root.width * root.poster.driftShare

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

        Image {
            id: _layer

            required property string picture
            required property real atX
            required property real atY
            required property real depth

            cache: false
            source: _layer.picture
            x: _layer.atX + Math.round(root.drift * _layer.depth * root._room)
            y: _layer.atY
        }
    }
}
