pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Content that may be longer than its place: it can be pulled, and never has to be, for two
// buttons do the same.
FocusScope {
    id: root

    required property string more
    required property string less
    property real contentHeight: 0
    property real buttonHeight: Theme.least
    // How far it is from one row to the next, where the content is rows: then one turns by whole ones.
    property real row: 0
    default property alias content: _flick.flickableData
    readonly property bool overflowing: root.contentHeight > root.height + 1
    readonly property real contentWidth: _flick.width

    function toTop(): void {
        root.to(0);
    }

    // Begin with what lies so far down.
    function to(down: real): void {
        _move.stop();
        _flick.contentY = down;
    }

    // Bring what lies from `top` to `bottom` of the content into view, at once.
    function reveal(top: real, bottom: real): void {
        _move.stop();
        const end = Math.max(0, root.contentHeight - _flick.height);
        const y = Math.min(top, Math.max(_flick.contentY, bottom - _flick.height));
        _flick.contentY = Math.max(0, Math.min(end, y));
    }

    function _page(by: int): void {
        const end = Math.max(0, _flick.contentHeight - _flick.height);
        const page = root.row > 0 ? Math.max(1, Math.floor(_flick.height / root.row)) * root.row : _flick.height * 0.8;
        _move.to = Math.max(0, Math.min(end, _flick.contentY + by * page));
        _move.restart();
    }

    // Larger than what is read, so that the ring of what has the focus is seen whole.
    Item {
        anchors.bottom: root.overflowing ? _buttons.top : parent.bottom
        anchors.bottomMargin: root.overflowing ? 0 : -Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: -Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: -Theme.gap
        anchors.top: parent.top
        anchors.topMargin: -Theme.gap
        clip: root.overflowing

        Flickable {
            id: _flick

            anchors.fill: parent
            anchors.margins: Theme.gap
            boundsBehavior: Flickable.DragAndOvershootBounds
            contentHeight: root.contentHeight
            interactive: root.overflowing
        }
    }

    HandRow {
        id: _buttons

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        visible: root.overflowing

        Button {
            enabled: !_flick.atYBeginning
            height: root.buttonHeight
            icon: "mdi6.chevron-up"
            name: root.less
            opacity: enabled ? 1 : 0.4
            width: Theme.mm(28)

            onTapped: root._page(-1)
        }

        Button {
            enabled: !_flick.atYEnd
            height: root.buttonHeight
            icon: "mdi6.chevron-down"
            name: root.more
            opacity: enabled ? 1 : 0.4
            width: Theme.mm(28)

            onTapped: root._page(1)
        }
    }

    NumberAnimation {
        id: _move

        duration: Theme.turn
        easing.type: Easing.OutCubic
        property: "contentY"
        target: _flick
    }
}
