import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// Closer, farther away, and all of it again: what fingers on the map do, and the way home.
FocusScope {
    id: root

    required property MapViewModel map
    property bool lying: false

    implicitHeight: _buttons.implicitHeight
    implicitWidth: _buttons.implicitWidth

    Grid {
        id: _buttons

        columns: root.lying ? 3 : 1
        spacing: Theme.gap

        Button {
            enabled: !root.map.nearest
            focus: true
            icon: "mdi6.plus"
            name: root.map.closer
            opacity: enabled ? 1 : 0.6

            onTapped: root.map.come(1)
        }

        Button {
            enabled: !root.map.farthest
            icon: "mdi6.minus"
            name: root.map.farther
            opacity: enabled ? 1 : 0.6

            onTapped: root.map.come(-1)
        }

        Button {
            enabled: root.map.changed
            icon: "mdi6.arrow-expand-all"
            name: root.map.all
            opacity: enabled ? 1 : 0.6

            onTapped: root.map.showAll()
        }
    }
}
