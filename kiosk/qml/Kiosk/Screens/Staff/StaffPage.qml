import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A page of the staff area: a heading, and what can be pulled up and down under it.
FocusScope {
    id: root

    required property string heading
    default property alias content: _content.data
    readonly property real columnWidth: _content.width

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
