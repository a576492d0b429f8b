pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The frames of the maps within the map. From afar one taps a frame to look into it.
Item {
    id: root

    required property MapViewModel map
    required property MapPane pane
    readonly property bool _afar: root.map.inset === 0 && root.map.nothing === ""

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
        model: root.map.insets

        Item {
            id: _inset

            required property int key
            required property real across
            required property real down
            required property real wide
            required property real high
            required property string title
            required property string name
            readonly property bool _inside: root.pane.reached(x, y, width, height)

            height: Math.round(_inset.high * root.pane.paperHeight)
            width: Math.round(_inset.wide * root.pane.paperWidth)
            x: Math.round(root.pane.originX + _inset.across * root.pane.paperWidth)
            y: Math.round(root.pane.originY + _inset.down * root.pane.paperHeight)

            Pressable {
                id: _frame

                readonly property bool _ringed: Theme.focusVisible && activeFocus

                anchors.fill: parent
                enabled: root._afar && _inset._inside
                name: _inset.name
                radius: 0
                // Within the frame: what is beyond it may be beyond the map.
                ringGap: 0
                z: _frame._ringed ? 1 : 0

                onTapped: root.map.lookInto(_inset.key)

                Rectangle {
                    anchors.fill: parent
                    border.color: parent.pressed ? Theme.highlight : Theme.ink
                    border.width: Theme.hair
                    color: parent.pressed ? Theme.touched(Theme.ink) : Theme.clear

                    // One of the two is seen on any map.
                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: Theme.hair
                        border.color: Theme.paper
                        border.width: Theme.hair
                        color: Theme.clear
                    }
                }
            }

            Rectangle {
                id: _title

                readonly property bool _above: _inset.y - height >= root.pane.free.y - Theme.space
                readonly property bool _beside: !_title._above && width > _inset.width
                readonly property real _clear: !_title._above && !_title._beside && _frame._ringed ? Theme.focusRing
                                                                                                     + Theme.ring : 0
                // A long one goes on beyond the frame.
                readonly property real _room: Math.max(_inset.width, root.pane.free.x + root.pane.free.width - _inset.x)
                                              - _closer.width - Theme.space - 2 * Theme.gap

                color: Theme.dusk
                height: _name.height + Theme.gap
                visible: root._afar && _inset._inside
                width: _name.width + _closer.width + Theme.space + 2 * Theme.gap
                // Above the frame; where there is no room, in it and clear of its ring, or beside it.
                x: _title._beside ? _inset.width + Theme.gap : 0
                y: _title._above ? -height : _title._clear

                TextMetrics {
                    id: _line

                    font.family: Theme.family
                    font.pixelSize: Theme.small
                    font.weight: Theme.strong
                    text: _inset.title
                }

                Headline {
                    id: _name

                    Accessible.role: Accessible.StaticText
                    font.weight: Theme.strong
                    room: root.pane.free.height
                    size: Theme.small
                    text: _inset.title
                    width: Math.min(Math.ceil(_line.advanceWidth) + Theme.gap, _title._room)
                    x: Theme.space
                    y: Theme.gap / 2
                }

                Icon {
                    id: _closer

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    name: "mdi6.magnify-plus-outline"
                    size: Theme.small * 1.2
                }
            }
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
