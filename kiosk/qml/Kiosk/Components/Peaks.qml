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

    Peak {
        out: root.level > 0
        size: root.size
    }

    Peak {
        out: root.level > 1
        size: root.size
    }

    Peak {
        out: root.level > 2
        size: root.size
    }

    component Peak: Icon {
        required property bool out

        name: "mdi6.image-filter-hdr"
        opacity: out ? 1 : 0.35
        tint: out ? Theme.highlight : Theme.quiet
    }
}
