pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Components

// The filters beside the map of a wide screen.
Reading {
    id: root

    required property MapViewModel map

    contentHeight: _flow.implicitHeight
    less: root.map.less
    more: root.map.more

    Flow {
        id: _flow

        spacing: Theme.gap
        width: root.contentWidth

        Repeater {
            model: root.map.filters

            MapFilter {
                map: root.map
                maximumWidth: _flow.width
            }
        }
    }
}
