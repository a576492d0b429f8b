import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One language, by its own name.
Pressable {
    id: root

    required property string key
    required property string title
    required chosen
    // The least width in which its name stands in one line.
    readonly property real need: _measure.advanceWidth + _mark.width + 2 * Theme.space + 2 * Theme.gap
    property real padding: Theme.space
    readonly property real least: _name.implicitHeight + 2 * Theme.gap

    height: Math.max(Theme.target, root.least)
    name: root.title
    Accessible.role: Accessible.RadioButton

    Accessible.onToggleAction: root.act()

    TextMetrics {
        id: _measure

        font: _name.font
        text: root.title
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Theme.hair
        color: root.chosen ? Theme.ink : root.pressed ? Theme.raised : Theme.surface
        radius: root.radius
    }

    Label {
        id: _name

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: _mark.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: root.chosen ? Theme.paper : Theme.ink
        font.pixelSize: Theme.lead
        font.weight: Theme.strong
        text: root.title
    }

    Icon {
        id: _mark

        anchors.right: parent.right
        anchors.rightMargin: root.padding
        anchors.verticalCenter: parent.verticalCenter
        name: "mdi6.check"
        tint: Theme.paper
        visible: root.chosen
    }
}
