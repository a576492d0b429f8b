pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The sections of an entry's page; one alone needs no choosing.
Flow {
    id: root

    required property EntryViewModel entry

    signal chosen(index: int)

    spacing: Theme.gap
    visible: _repeater.count > 1

    Repeater {
        id: _repeater

        model: root.entry.sections

        Pill {
            id: _pill

            required property int index
            required property string key
            required property string title
            required chosen

            maximumWidth: root.width
            text: _pill.title

            onTapped: root.chosen(_pill.index)
        }
    }
}
