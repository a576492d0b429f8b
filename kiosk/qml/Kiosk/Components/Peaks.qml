pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// How hard it is, in peaks: as many of three as stand out.
Row {
    id: root

    required property int level
    property real size: Theme.iconSize

    Accessible.ignored: true
    spacing: Theme.hair
    visible: root.level > 0

    Repeater {
        model: 3

        Icon {
            required property int index

            name: "mdi6.image-filter-hdr"
            opacity: index < root.level ? 1 : 0.35
            size: root.size
            tint: index < root.level ? Theme.highlight : Theme.quiet
        }
    }
}
