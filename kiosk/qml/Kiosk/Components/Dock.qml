import Kiosk.Ui

// The dock of a visit: Start, the trip, the language.
DockBar {
    id: root

    required property Kiosk kiosk

    choices: root.kiosk.screens.dock

    onChosen: key => root.kiosk.dock(key)
}
