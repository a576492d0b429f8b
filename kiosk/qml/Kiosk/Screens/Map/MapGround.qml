import QtQuick
import Kiosk.Theme

// What is under the words of the map: a scrim on it, or a plain panel beside it.
Rectangle {
    id: root

    required property bool plain
    // How high the words are.
    required property real words

    gradient: Gradient {
        GradientStop {
            color: root.plain ? Theme.paper : Theme.dusk
            position: 0
        }

        GradientStop {
            color: root.plain ? Theme.paper : Theme.dusk
            position: Math.min(0.9, root.words / Math.max(1, root.words + Theme.space))
        }

        GradientStop {
            color: root.plain ? Theme.paper : Theme.clear
            position: 1
        }
    }
}
