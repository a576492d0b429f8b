pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// The frames of the maps within the map. From afar one taps a frame to look into it.
Item {
    id: root

    required property MapViewModel map
    required property MapPane pane
    readonly property bool _afar: root.map.inset === 0 && root.map.nothing === ""

    // Where the titles of the frames lie.
    function titles(): list<rect> {
        const boxes = [];
        for (let at = 0; at < _frames.count; ++at) {
            const frame = _frames.itemAt(at) as MapInset;
            if (frame)
                boxes.push(frame.titleBox);
        }
        return boxes;
    }

    // Who looks into an inset sees nothing of the map around it.
    Repeater {
        model: root.map.inset > 0 ? 4 : 0

        Rectangle {
            required property int index
            readonly property real _left: root.pane.originX + root.map.insetAt.x * root.pane.paperWidth
            readonly property real _top: root.pane.originY + root.map.insetAt.y * root.pane.paperHeight
            readonly property real _right: root.pane.originX + root.map.insetAt.right * root.pane.paperWidth
            readonly property real _bottom: root.pane.originY + root.map.insetAt.bottom * root.pane.paperHeight

            color: root.map.plates.ground === "" ? Theme.dock : root.map.plates.ground
            height: Math.max(0, index === 0 ? _top : index === 1 ? root.height - _bottom : _bottom - _top)
            width: Math.max(0, index < 2 ? root.width : index === 2 ? _left : root.width - _right)
            x: index === 3 ? _right : 0
            y: index === 0 ? 0 : index === 1 ? _bottom : _top
        }
    }

    Repeater {
        id: _frames

        model: root.map.insets

        MapInset {
            afar: root._afar
            pane: root.pane

            onLookedInto: root.map.lookInto(key)
        }
    }

    Repeater {
        model: root.map.dots

        Rectangle {
            id: _dot

            required property real across
            required property real down
            required property string look

            border.color: Theme.paper
            border.width: Theme.hair
            color: _dot.look === "location" ? Theme.accent : _dot.look === "stunt" ? Theme.highlight : Theme.good
            height: Theme.dot
            radius: height / 2
            width: height
            x: Math.round(root.pane.originX + _dot.across * root.pane.paperWidth - width / 2)
            y: Math.round(root.pane.originY + _dot.down * root.pane.paperHeight - height / 2)
        }
    }
}
