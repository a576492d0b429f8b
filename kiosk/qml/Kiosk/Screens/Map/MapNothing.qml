import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// Said where no entry passes the filters, with the way out.
Rectangle {
    id: root

    required property MapViewModel map

    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.surface
    height: _said.height + 2 * Theme.margin
    radius: Theme.radius
    visible: root.map.nothing !== ""

    Column {
        id: _said

        anchors.centerIn: parent
        spacing: Theme.space
        width: parent.width - 2 * Theme.margin

        Label {
            text: root.map.nothing
            width: parent.width
        }

        Button {
            anchors.left: parent.left
            edge: Theme.bordered(Theme.accent)
            fill: Theme.accent
            ink: Theme.accentInk
            maximumWidth: parent.width
            text: root.map.all

            onTapped: root.map.showAll()
        }
    }
}
