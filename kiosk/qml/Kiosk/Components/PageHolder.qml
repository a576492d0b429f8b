import QtQuick
import Kiosk.Theme

// A page that comes and goes: it slides a short way and fades. It is made when it is first shown
// and kept from then on.
FocusScope {
    id: root

    required property bool shown
    required property bool forward
    required property Component page
    // Whether it is time to make the page ahead, bit by bit, before anybody asks for it.
    property bool early: false
    property bool _made: false
    property real _offset: 0

    function _turn(): void {
        if (root.shown) {
            root._made = true;
            _leave.stop();
            _come.restart();
        } else if (root._made) {
            _come.stop();
            _leave.restart();
        }
    }

    enabled: root.shown
    opacity: 0
    visible: root.opacity > 0

    transform: Translate {
        x: Math.round(root._offset)
    }

    Component.onCompleted: root._turn()
    onEnabledChanged: {
        if (root.enabled)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }
    onShownChanged: root._turn()

    ParallelAnimation {
        id: _come

        NumberAnimation {
            duration: Theme.turn
            easing.type: Easing.OutCubic
            from: root.opacity
            property: "opacity"
            target: root
            to: 1
        }

        NumberAnimation {
            duration: Theme.turn
            easing.type: Easing.OutCubic
            from: root.forward === Theme.mirrored ? -Theme.slide : Theme.slide
            property: "_offset"
            target: root
            to: 0
        }
    }

    NumberAnimation {
        id: _leave

        duration: Theme.quick
        property: "opacity"
        target: root
        to: 0
    }

    Loader {
        active: root._made || root.early
        anchors.fill: parent
        asynchronous: !root.shown
        focus: true
        sourceComponent: root.page
    }
}
