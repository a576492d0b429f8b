import QtQuick
import Kiosk.Theme

// One of a few choices.
Button {
    id: root

    edge: root.chosen ? Theme.snow : Theme.line
    fill: root.chosen ? Theme.snow : Theme.fjord
    implicitHeight: Math.max(Theme.least, Theme.small * 1.35 + 2 * Theme.gap)
    ink: root.chosen ? Theme.night : Theme.mist
    radius: root.height / 2
    Accessible.role: Accessible.RadioButton
}
