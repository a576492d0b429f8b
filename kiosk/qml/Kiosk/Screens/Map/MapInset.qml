import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The frame of a map within the map, and its title.
Item {
    id: root

    required property MapPane pane
    required property bool afar
    required property int key
    required property real across
    required property real down
    required property real wide
    required property real high
    required property string title
    required property string name
    // Where its title lies on the pane; nowhere while it has none.
    readonly property rect titleBox: _title.visible ? Qt.rect(root.x + _title.x, root.y + _title.y, _title.width, _title.height) :
                                                      Qt.rect(0, 0, 0, 0)
    readonly property bool _inside: root.pane.reached(x, y, width, height)

    signal lookedInto

    height: Math.round(root.high * root.pane.paperHeight)
    width: Math.round(root.wide * root.pane.paperWidth)
    x: Math.round(root.pane.originX + root.across * root.pane.paperWidth)
    y: Math.round(root.pane.originY + root.down * root.pane.paperHeight)

    Pressable {
        id: _frame

        readonly property bool _ringed: Theme.focusVisible && activeFocus

        anchors.fill: parent
        enabled: root.afar && root._inside
        name: root.name
        radius: 0
        // Within the frame: what is beyond it may be beyond the map.
        ringGap: 0
        z: _frame._ringed ? 1 : 0

        onTapped: root.lookedInto()

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

        readonly property bool _above: root.y - height >= root.pane.free.y - Theme.space
        readonly property bool _beside: !_title._above && width > root.width
        readonly property real _clear: !_title._above && !_title._beside && _frame._ringed ? Theme.focusRing
                                                                                             + Theme.ring : 0
        // A long one goes on beyond the frame.
        readonly property real _room: Math.max(root.width, root.pane.free.x + root.pane.free.width - root.x)
                                      - _closer.width - Theme.space - 2 * Theme.gap

        color: Theme.dusk
        height: _name.height + Theme.gap
        visible: root.afar && root._inside
        width: _name.width + _closer.width + Theme.space + 2 * Theme.gap
        // Above the frame; where there is no room, in it and clear of its ring, or beside it.
        x: _title._beside ? root.width + Theme.gap : 0
        y: _title._above ? -height : _title._clear

        TextMetrics {
            id: _line

            font.family: Theme.family
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.title
        }

        Headline {
            id: _name

            Accessible.role: Accessible.StaticText
            font.weight: Theme.strong
            room: root.pane.free.height
            size: Theme.small
            text: root.title
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
