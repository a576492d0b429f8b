pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The packs that are here, and those on a stick.
StaffPage {
    id: root

    required property Staff staff
    readonly property StaffPacksViewModel packs: root.staff.packs
    readonly property int _columns: root.columnWidth > Theme.mm(220) * Theme.textScale ? 2 : 1

    heading: root.packs.heading

    Label {
        color: Theme.quiet
        font.pixelSize: Theme.small
        lineHeight: Theme.bodyLeading
        text: root.packs.text
        width: root.columnWidth
    }

    Grid {
        columns: root._columns
        spacing: Theme.space
        width: root.columnWidth

        Repeater {
            model: root.packs.packs

            StaffPack {
                id: _pack

                required property string key
                required action
                required detail
                required picture
                required problems
                required standing
                required title
                required tone

                width: (root.columnWidth - (root._columns - 1) * Theme.space) / root._columns

                onActed: root.staff.act(_pack.key)
            }
        }
    }
}
