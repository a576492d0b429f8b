pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// What is on, since when, and how the kiosk does.
StaffPage {
    id: root

    required property Staff staff
    readonly property StaffNowViewModel on: root.staff.now
    readonly property int _columns: root.columnWidth > Theme.mm(220) * Theme.textScale ? 2 : 1

    heading: root.on.heading

    Grid {
        columns: root._columns
        spacing: Theme.space
        width: root.columnWidth

        StaffPack {
            action: root.on.back
            detail: root.on.text
            picture: root.on.picture
            problems: root.on.problems
            remark: root.on.before
            standing: ""
            title: root.on.title
            tone: root.on.tone
            width: (root.columnWidth - (root._columns - 1) * Theme.space) / root._columns

            onActed: root.staff.goBack()
        }

        Column {
            spacing: Theme.space
            width: (root.columnWidth - (root._columns - 1) * Theme.space) / root._columns

            Label {
                color: Theme.highlight
                font.weight: Theme.strong
                text: root.on.health
                width: parent.width
            }

            Repeater {
                model: root.on.facts

                FactLine {
                    width: parent.width
                }
            }
        }
    }
}
