import QtQuick
import Kiosk.Theme

// Darkens a picture from `from` (a share of the height) downwards, so that text on it can be read.
Rectangle {
    id: root

    property real from: 0.3
    property real full: 0.7

    gradient: Gradient {
        GradientStop {
            color: Theme.clear
            position: root.from
        }

        GradientStop {
            color: Theme.veil
            position: (root.from + root.full) / 2
        }

        GradientStop {
            color: Theme.paper
            position: root.full
        }
    }
}
