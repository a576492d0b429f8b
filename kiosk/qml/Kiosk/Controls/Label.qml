import QtQuick
import Kiosk.Theme

// Text as the pack says it: never markup, always wrapped, never cut. A screen reader finds it, unless
// it repeats the name of what it stands on.
Text {
    id: root

    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Theme.regular
    // Said, so that it is mirrored: else a text would stand where its own letters begin.
    horizontalAlignment: Text.AlignLeft
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
}
