import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Components

// What the look follows: the panel, the pack and the visitor's comfort.
Item {
    id: root

    required property Kiosk kiosk

    Binding {
        property: "desk"
        target: Pictures
        value: root.kiosk.desk
    }

    Binding {
        property: "unit"
        target: Theme
        value: root.kiosk.display.unit
    }

    Binding {
        property: "ownAccent"
        target: Theme
        value: root.kiosk.display.ownAccent
    }

    Binding {
        property: "ownPaper"
        target: Theme
        value: root.kiosk.display.ownPaper
    }

    Binding {
        property: "ownSurface"
        target: Theme
        value: root.kiosk.display.ownSurface
    }

    Binding {
        property: "ownInk"
        target: Theme
        value: root.kiosk.display.ownInk
    }

    Binding {
        property: "ownQuiet"
        target: Theme
        value: root.kiosk.display.ownQuiet
    }

    Binding {
        property: "ownHighlight"
        target: Theme
        value: root.kiosk.display.ownHighlight
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.kiosk.screens.comfort.textScale
    }

    Binding {
        property: "scheme"
        target: Theme
        value: root.kiosk.screens.comfort.scheme
    }

    Binding {
        property: "still"
        target: Theme
        value: root.kiosk.screens.comfort.still
    }

    Binding {
        property: "mirrored"
        target: Theme
        value: root.kiosk.screens.comfort.mirrored
    }

    Binding {
        property: "leftHanded"
        target: Theme
        value: root.kiosk.screens.comfort.leftHanded
    }

    Binding {
        property: "focusVisible"
        target: Theme
        value: root.kiosk.focusVisible
    }
}
