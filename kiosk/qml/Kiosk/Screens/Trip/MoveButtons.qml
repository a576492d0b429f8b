import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One place up, one place down. A button that leads nowhere stays where it is and gives way: the
// focus goes to the other.
Column {
    id: root

    required property string up
    required property string down
    required property bool first
    required property bool last
    required property bool narrow

    signal moved(by: int)

    function _move(by: int, pressed: Button, other: Button): void {
        const focused = pressed.activeFocus;
        root.moved(by);
        if (focused && !pressed.enabled)
            other.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.gap

    Button {
        id: _up

        enabled: !root.first
        fill: Theme.surface
        icon: "mdi6.chevron-up"
        leastHeight: Theme.least
        name: root.up
        opacity: enabled ? 1 : 0.4
        width: root.narrow ? Theme.least : Theme.target

        onTapped: root._move(-1, _up, _down)
    }

    Button {
        id: _down

        enabled: !root.last
        fill: Theme.surface
        icon: "mdi6.chevron-down"
        leastHeight: Theme.least
        name: root.down
        opacity: enabled ? 1 : 0.4
        width: root.narrow ? Theme.least : Theme.target

        onTapped: root._move(1, _down, _up)
    }
}
