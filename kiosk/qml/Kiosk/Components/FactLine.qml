import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Something practical: an icon, what it is, and what to know.
Item {
    id: root

    required property string icon
    required property string label
    required property string text
    required property string tone
    readonly property color _ink: root.tone === "open" ? Theme.good : root.tone === "later" ? Theme.highlight :
                                                                                              Theme.ink

    implicitHeight: Math.max(_icon.height, _words.implicitHeight) + Theme.space

    Icon {
        id: _icon

        name: root.icon
        tint: root.tone === "later" ? Theme.highlight : Theme.quiet
        y: Theme.hair
    }

    Column {
        id: _words

        spacing: Theme.hair
        width: root.width - _words.x
        x: _icon.width + Theme.space

        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.label
            width: parent.width
        }

        Label {
            color: root._ink
            lineHeight: Theme.bodyLeading
            text: root.text
            width: parent.width
        }
    }
}
