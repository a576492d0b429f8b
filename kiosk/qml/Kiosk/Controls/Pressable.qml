import QtQuick
import Kiosk.Theme

// The base of everything one can press. It shows the finger at once, acts when the finger is
// lifted inside, and sliding off cancels. It also works from a keyboard.
FocusScope {
    id: root

    required property string name
    property bool chosen: false
    property real radius: Theme.radius
    property real ringGap: Theme.ring * 2
    readonly property bool pressed: _tap.pressed || _keyDown
    property bool _keyDown: false

    signal tapped
    signal canceled

    // As if it had been pressed.
    function act(): void {
        root.tapped();
        Presses.acted();
    }

    Accessible.checked: root.chosen && root.Accessible.checkable
    Accessible.focusable: true
    Accessible.name: root.name
    Accessible.role: Accessible.Button
    activeFocusOnTab: root.enabled

    Accessible.onPressAction: root.act()
    Keys.onPressed: event => {
        if (!event.isAutoRepeat && [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key)) {
            root._keyDown = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (root._keyDown && !event.isAutoRepeat) {
            root._keyDown = false;
            event.accepted = true;
            root.act();
        }
    }
    onActiveFocusChanged: root._keyDown = false

    TapHandler {
        id: _tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onCanceled: root.canceled()
        onTapped: root.act()
    }

    // Lined on both of its sides, the ring shows on a picture and on what is as light as itself.
    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.ringGap - Theme.ring
        border.color: Theme.surface
        border.width: Theme.ring
        color: Theme.clear
        radius: root.radius + root.ringGap + Theme.ring
        visible: Theme.focusVisible && root.activeFocus
        z: 1

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.ring
            border.color: Theme.highlight
            border.width: Theme.focusRing
            color: Theme.clear
            objectName: "focusRing"
            radius: root.radius + root.ringGap

            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.focusRing
                border.color: Theme.surface
                border.width: Theme.ring
                color: Theme.clear
                radius: Math.max(0, parent.radius - Theme.focusRing)
            }
        }
    }
}
