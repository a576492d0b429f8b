import QtQuick
import Kiosk.Theme

// One of a few choices.
Button {
    id: root

    edge: root.chosen ? Theme.ink : Theme.line
    fill: root.chosen ? Theme.ink : Theme.surface
    ink: root.chosen ? Theme.paper : Theme.quiet
    leastHeight: Theme.least
    radius: root.height / 2
    Accessible.role: Accessible.RadioButton

    Accessible.onToggleAction: root.act()
}
