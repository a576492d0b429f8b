import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A round button of the corner. It stands out from whatever picture it lies on.
Button {
    Accessible.checkable: true
    edge: Theme.edge.a > 0 ? Theme.edge : Theme.line
    fill: chosen ? Theme.ink : Theme.surface
    height: Theme.least
    ink: chosen ? Theme.paper : Theme.ink
    radius: height / 2
    width: Theme.least
}
