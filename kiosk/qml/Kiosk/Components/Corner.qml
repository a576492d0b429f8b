import QtQuick
import Kiosk.Theme

// What stands in the same corner of every page: a row that takes buttons.
FocusScope {
    id: root

    default property alias buttons: _row.data

    implicitHeight: Theme.least
    implicitWidth: _row.implicitWidth

    Row {
        id: _row

        spacing: Theme.gap
    }
}
