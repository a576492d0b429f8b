pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// What the visitor has collected.
FocusScope {
    id: root

    required property Kiosk kiosk
    readonly property TripViewModel trip: root.kiosk.screens.trip

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.margin
        spacing: Theme.gap

        Label {
            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.trip.kicker
            width: parent.width
        }

        Headline {
            size: Theme.title
            text: root.trip.title
            width: parent.width
        }
    }
}
