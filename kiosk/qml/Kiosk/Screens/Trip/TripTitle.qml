import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// How many stops, and how far, and what that distance is.
Column {
    id: root

    required property TripViewModel trip

    spacing: Theme.gap

    Headline {
        size: Theme.title
        text: root.trip.title
        width: parent.width
    }

    Label {
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.trip.note
        visible: text !== ""
        width: parent.width
    }

    Label {
        color: Theme.highlight
        font.pixelSize: Theme.small
        text: root.trip.full
        visible: text !== ""
        width: parent.width
    }
}
