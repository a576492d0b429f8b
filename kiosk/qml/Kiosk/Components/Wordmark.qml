import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The pack's name, in letters or as its own picture.
Item {
    id: root

    required property string text
    required property string picture
    property color ink: Theme.highlight
    readonly property bool _drawn: _picture.status === Image.Ready && _picture.implicitWidth > 1

    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(_text.implicitHeight, root.picture === "" ? 0 : Theme.wordmark)

    Image {
        id: _picture

        cache: false
        fillMode: Image.PreserveAspectFit
        height: Theme.wordmark
        horizontalAlignment: Image.AlignLeft
        source: root.picture === "" || root.width < 1 ? "" : "image://card/" + root.picture
        sourceSize: Qt.size(Math.ceil(root.width), Theme.wordmark)
        visible: root._drawn
        width: root.width
    }

    Label {
        id: _text

        Accessible.ignored: true
        color: root.ink
        font.letterSpacing: Theme.tracking
        font.pixelSize: Theme.small
        font.weight: Theme.heavy
        text: root.text
        visible: !root._drawn
        width: root.width
    }
}
