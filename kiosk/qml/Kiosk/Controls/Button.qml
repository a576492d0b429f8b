import QtQuick
import Kiosk.Theme

// A button with a word, an icon, or both.
Pressable {
    id: root

    property string text: ""
    property string icon: ""
    property bool iconLast: false
    property color fill: Theme.raised
    property color ink: Theme.ink
    property color edge: Theme.bordered(root.fill)
    property real maximumWidth: Infinity
    property real leastHeight: Theme.target
    readonly property real _iconRoom: root.icon === "" ? 0 : _icon.width + (root.text === "" ? 0 : Theme.gap)
    readonly property real _padding: root.text === "" ? Theme.gap : Theme.space

    implicitHeight: Math.max(root.leastHeight, _label.implicitHeight + 2 * Theme.gap)
    implicitWidth: Math.max(Theme.target, Math.min(root.maximumWidth, _measure.advanceWidth + root._iconRoom + 2
                                                   * root._padding + Theme.gap))
    name: root.text

    TextMetrics {
        id: _measure

        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        text: root.text
    }

    LongestWord {
        id: _longest

        font: _measure.font
        words: root.text
    }

    Rectangle {
        anchors.fill: parent
        border.color: root.edge
        border.width: Theme.hair
        color: root.fill
        radius: root.radius
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.touched(root.ink)
        radius: root.radius
        visible: root.pressed
    }

    Row {
        anchors.centerIn: parent
        layoutDirection: root.iconLast ? Qt.RightToLeft : Qt.LeftToRight
        scale: root.pressed ? 0.97 : 1
        spacing: Theme.gap

        Icon {
            id: _icon

            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            tint: root.ink
            visible: root.icon !== ""
        }

        Label {
            id: _label

            readonly property real _room: Math.max(1, root.width - root._iconRoom - 2 * root._padding)

            Accessible.ignored: root.name === root.text
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            // A word is not broken in two; it grows a little less where there is no room for it.
            font.pixelSize: Math.min(Theme.small, Theme.small * _label._room / Math.max(1, _longest.advanceWidth + 1))
            font.weight: Theme.strong
            horizontalAlignment: Text.AlignHCenter
            objectName: "words"
            text: root.text
            visible: root.text !== ""
            width: Math.min(_measure.advanceWidth + Theme.gap, _label._room)
        }
    }
}
