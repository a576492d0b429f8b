import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Something one can do here: an icon, its name, and how.
Rectangle {
    id: root

    required property string icon
    required property string title
    required property string text
    // Said loudest.
    property bool first: false
    // A second line of its name.
    property string place: ""
    readonly property color _ink: root.first ? Theme.paper : Theme.ink

    Accessible.name: root.title + ". " + root.text
    Accessible.role: Accessible.StaticText
    border.color: Theme.bordered(root.color)
    border.width: Theme.hair
    color: root.first ? Theme.ink : Theme.surface
    implicitHeight: Math.max(_disc.height, _words.height) + 2 * Theme.gap
    radius: Theme.radius

    Rectangle {
        id: _disc

        anchors.left: parent.left
        anchors.leftMargin: Theme.inset
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.bordered(_disc.color)
        border.width: Theme.hair
        color: root.first ? Theme.accent : Theme.raised
        height: Theme.iconSize * 2
        radius: height / 2
        width: height

        Icon {
            anchors.centerIn: parent
            name: root.icon
            tint: root.first ? Theme.accentInk : Theme.highlight
        }
    }

    Column {
        id: _words

        anchors.left: _disc.right
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.hair

        Label {
            color: root._ink
            font.pixelSize: Theme.body
            font.weight: Theme.heavy
            text: root.title
            width: parent.width
            Accessible.ignored: true
        }

        Label {
            color: root.first ? root._ink : Theme.quiet
            font.pixelSize: Theme.small
            lineHeight: Theme.bodyLeading
            text: root.text
            width: parent.width
            Accessible.ignored: true
        }

        Label {
            color: root._ink
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.place
            visible: text !== ""
            width: parent.width
        }
    }
}
