import Kiosk.Ui

// Reads the page aloud, and is silent when it is tapped again; it is there only where it can be
// heard.
CornerButton {
    id: root

    required property EarViewModel ear

    chosen: root.ear.speaking
    icon: root.ear.speaking ? "mdi6.stop" : "mdi6.ear-hearing"
    name: root.ear.name
    visible: root.ear.offered

    onTapped: root.ear.tap()
}
