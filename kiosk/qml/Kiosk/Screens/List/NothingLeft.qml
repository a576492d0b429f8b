import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// What stands in place of cards where none is all that is asked, and the way out.
Column {
    id: root

    required property ListViewModel list

    spacing: Theme.space
    visible: root.list.empty

    Label {
        color: Theme.quiet
        font.pixelSize: Theme.lead
        text: root.list.nothing
        width: parent.width
    }

    Button {
        anchors.left: parent.left
        fill: Theme.accent
        icon: "mdi6.close"
        ink: Theme.accentInk
        maximumWidth: parent.width
        text: root.list.showAll

        onTapped: root.list.ask("all")
    }
}
