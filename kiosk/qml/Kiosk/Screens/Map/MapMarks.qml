pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// The pins and clusters, and where the visitor stands.
Item {
    id: root

    required property MapViewModel map
    required property MapPane pane

    // Where the visitor stands, under the pins.
    Item {
        height: Theme.here
        visible: root.map.here !== ""
        width: Theme.here
        x: Math.round(root.pane.originX + root.map.hereAcross * root.pane.paperWidth - width / 2)
        y: Math.round(root.pane.originY + root.map.hereDown * root.pane.paperHeight - height / 2)

        Rectangle {
            anchors.fill: parent
            color: Theme.faded(Theme.ember, 0.35)
            radius: height / 2
        }

        Rectangle {
            anchors.centerIn: parent
            border.color: Theme.ink
            border.width: Theme.ring
            color: Theme.ember
            height: Math.round(parent.height / 2)
            radius: height / 2
            width: height
        }

        MapName {
            ink: Theme.highlight
            markHeight: parent.height
            markWidth: parent.width
            pane: root.pane
            side: root.pane.reached(parent.x, parent.y, parent.width, parent.height) ? root.map.hereSide : ""
            text: root.map.here
        }
    }

    Repeater {
        model: root.map.marks

        Item {
            id: _mark

            required property string key
            required property real across
            required property real down
            required property string look
            required property string name
            required property string count
            required property string mix
            required property string label
            required property string side
            required property bool chosen

            height: _pin.height
            width: _pin.width
            x: Math.round(root.pane.originX + _mark.across * root.pane.paperWidth - width / 2)
            y: Math.round(root.pane.originY + _mark.down * root.pane.paperHeight - (_pin.round ? height / 2 : height))

            MapName {
                markHeight: parent.height
                markWidth: parent.width
                pane: root.pane
                side: _pin.enabled ? _mark.side : ""
                text: _mark.label
            }

            MapPin {
                id: _pin

                chosen: _mark.chosen
                count: _mark.count
                enabled: root.pane.reached(_mark.x, _mark.y, width, height)
                look: _mark.look
                mix: _mark.mix
                name: _mark.name

                onTapped: root.map.tap(_mark.key)
            }
        }
    }
}
