import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// Why nothing is read aloud, below the ear that was tapped.
Rectangle {
    id: root

    required property EarViewModel ear
    readonly property bool told: root.ear.offered && root.ear.note !== ""

    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.surface
    height: _note.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    visible: root.told
    width: _note.width + 2 * Theme.space

    Label {
        id: _note

        anchors.centerIn: parent
        font.pixelSize: Theme.small
        text: root.ear.note
        width: Math.min(_measure.advanceWidth + Theme.gap, Theme.mm(90) * Theme.textScale)
        Accessible.role: Accessible.AlertMessage
    }

    TextMetrics {
        id: _measure

        font: _note.font
        text: _note.text
    }
}
