pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The last seven days: visits, how long they took, what was opened, where they stopped.
StaffPage {
    id: root

    required property Staff staff
    readonly property StaffWeekViewModel week: root.staff.week
    readonly property int _columns: root.columnWidth > Theme.mm(220) * Theme.textScale ? 2 : 1
    readonly property real _column: (root.columnWidth - (root._columns - 1) * Theme.wide) / root._columns
    readonly property bool _counted: root.week.total !== ""

    heading: root.week.heading

    Label {
        color: Theme.quiet
        text: root.week.text
        visible: !root._counted
        width: root.columnWidth
    }

    Column {
        spacing: Theme.hair
        visible: root._counted
        width: root.columnWidth

        Label {
            font.features: {
                "tnum": 1
            }
            font.pixelSize: Theme.lead
            font.weight: Theme.strong
            text: root.week.total
            width: parent.width
        }

        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.week.minutes
            visible: text !== ""
            width: parent.width
        }
    }

    Bars {
        bars: root.week.days
        height: Math.max(least, Theme.mm(70))
        visible: root._counted
        width: root.columnWidth
    }

    Grid {
        columns: root._columns
        columnSpacing: Theme.wide
        rowSpacing: Theme.margin
        visible: root._counted
        width: root.columnWidth

        StaffRanking {
            bars: root.week.opened
            title: root.week.openedTitle
            width: root._column
        }

        StaffRanking {
            bars: root.week.stopped
            title: root.week.stoppedTitle
            width: root._column
        }
    }
}
