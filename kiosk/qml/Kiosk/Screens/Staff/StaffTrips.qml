pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The trips that visitors may ask about at the desk, the newest first.
StaffPage {
    id: root

    required property Staff staff
    readonly property StaffTripsViewModel trips: root.staff.trips
    readonly property int _columns: root.columnWidth > Theme.mm(220) * Theme.textScale ? 2 : 1

    heading: root.trips.heading

    Label {
        color: Theme.quiet
        font.pixelSize: Theme.small
        lineHeight: Theme.bodyLeading
        text: root.trips.text
        width: root.columnWidth
    }

    Grid {
        columns: root._columns
        spacing: Theme.space
        width: root.columnWidth

        Repeater {
            model: root.trips.trips

            StaffTrip {
                id: _trip

                required property string key
                required action
                required code
                required detail
                required since
                required standing
                required unfolded

                stops: root.trips.stops
                width: (root.columnWidth - (root._columns - 1) * Theme.space) / root._columns

                onActed: root.trips.act(_trip.key)
                onUnfolding: root.trips.open(_trip.key)
            }
        }
    }
}
