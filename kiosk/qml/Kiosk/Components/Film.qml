pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A strip of film: so many frames, the last perhaps not whole. It is pulled in from where a line
// begins.
Item {
    id: root

    required property real frames
    required property bool own
    property real shown: 1
    readonly property real frame: root.frames > 0 ? root.width / root.frames : 0
    readonly property real _edge: root.height * 0.2
    // A whole number of holes to a frame, as on real film.
    readonly property int _each: root._edge > 0 ? Math.max(1, Math.round(root.frame / root._edge / 1.5)) : 0
    readonly property real _pitch: root.frame / Math.max(1, root._each)

    Item {
        anchors.left: parent.left
        clip: root.shown < 1
        height: parent.height
        width: root.width * root.shown

        transform: Scale {
            origin.x: root.width * root.shown / 2
            xScale: Theme.mirrored ? -1 : 1
        }

        Rectangle {
            border.color: root.own ? Theme.ember : Theme.quiet
            border.width: Theme.hair / 2
            color: root.own ? Theme.ember : Theme.raised
            height: root.height
            radius: Math.min(Theme.hair * 2, width / 2)
            width: root.width
        }

        Holes {
            edge: root._edge * 0.3
        }

        Holes {
            edge: root.height - root._edge * 0.8
        }

        Repeater {
            model: Math.max(0, Math.ceil(root.frames - 1e-9) - 1)

            Rectangle {
                required property int index

                color: Theme.paper
                height: root.height - 2 * root._edge
                width: Math.max(1, Math.min(Theme.hair, root.frame * 0.2))
                x: (index + 1) * root.frame - width / 2
                y: root._edge
            }
        }
    }

    component Holes: Repeater {
        id: _holes

        required property real edge

        // Film of very short frames has none: they would be a grey line.
        model: root.frame > root._edge ? Math.floor(root.frames * root._each + 0.25) : 0

        Rectangle {
            required property int index

            color: Theme.paper
            height: root._edge * 0.5
            radius: height * 0.25
            width: Math.min(root._pitch * 0.5, height * 1.4)
            x: (index + 0.5) * root._pitch - width / 2
            y: _holes.edge
        }
    }
}
