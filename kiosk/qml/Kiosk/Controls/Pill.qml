import QtQuick
import Kiosk.Theme

// One of a few choices.
Button {
    id: root

    edge: root.chosen ? Theme.snow : Theme.line
    fill: root.chosen ? Theme.snow : Theme.fjord
    ink: root.chosen ? Theme.night : Theme.mist
    leastHeight: Theme.least
    radius: root.height / 2
    Accessible.role: Accessible.RadioButton
}
