import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A page of the staff area: a heading, and what can be pulled up and down under it.
FocusScope {
    id: root

    required property string heading
    default property alias content: _content.data
    readonly property real columnWidth: _content.width
    readonly property Item _focused: root.Window.activeFocusItem

    function _holds(item: Item): bool {
        for (let one = item; one; one = one.parent)
            if (one === _content)
                return true;
        return false;
    }

    // Whatever the keyboard comes to is brought into view.
    on_FocusedChanged: {
        const item = root._focused;
        if (!Theme.focusVisible || !root._holds(item))
            return;
        const top = item.mapToItem(_content, 0, 0).y;
        const bottom = top + item.height + Theme.space;
        if (top < _view.contentY)
            _view.contentY = Math.max(0, top - Theme.space);
        else if (bottom > _view.contentY + _view.height)
            _view.contentY = Math.min(_view.contentHeight, bottom) - _view.height;
    }

    Headline {
        id: _heading

        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.top: parent.top
        size: Theme.title
        text: root.heading
    }

    Flickable {
        id: _view

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: _heading.bottom
        anchors.topMargin: Theme.space
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: _content.height + Theme.margin

        Column {
            id: _content

            spacing: Theme.space
            width: parent.width - 2 * Theme.margin
            x: Theme.margin
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        color: Theme.quiet
        height: Math.max(Theme.least, _view.height * _view.visibleArea.heightRatio)
        radius: width / 2
        visible: _view.contentHeight > _view.height + 1
        width: Theme.mm(1)
        y: _view.y + (_view.height - height) * _view.contentY / Math.max(1, _view.contentHeight - _view.height)
    }
}
