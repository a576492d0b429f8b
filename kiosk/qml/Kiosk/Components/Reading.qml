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
    default property alias content: _flick.flickableData
    readonly property bool overflowing: root.contentHeight > root.height + 1
    readonly property real contentWidth: _flick.width

    function toTop(): void {
        _move.stop();
        _flick.contentY = 0;
    }

    function _page(by: int): void {
        const end = Math.max(0, _flick.contentHeight - _flick.height);
        _move.to = Math.max(0, Math.min(end, _flick.contentY + by * _flick.height * 0.8));
        _move.restart();
    }

    Flickable {
        id: _flick

        anchors.bottom: root.overflowing ? _buttons.top : parent.bottom
        anchors.bottomMargin: root.overflowing ? Theme.gap : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.DragAndOvershootBounds
        clip: root.overflowing
        contentHeight: root.contentHeight
        interactive: root.overflowing
    }

    Row {
        id: _buttons

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.gap
        visible: root.overflowing

        Button {
            enabled: !_flick.atYBeginning
            height: Theme.least
            icon: "mdi6.chevron-up"
            name: root.less
            opacity: enabled ? 1 : 0.4
            width: Theme.mm(28)

            onTapped: root._page(-1)
        }

        Button {
            enabled: !_flick.atYEnd
            height: Theme.least
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
