import QtQuick
import Kiosk.Ui
import Kiosk.Controls

// One filter, and how much it leaves.
Pill {
    id: root

    required property MapViewModel map
    required property string key
    required property string title
    required chosen
    required icon

    text: root.title
    Accessible.role: Accessible.CheckBox

    onTapped: root.map.choose(root.key)
}
