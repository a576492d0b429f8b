import QtQuick
import Kiosk.Theme

// Text as the pack says it: never markup, always wrapped, never cut.
Text {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Theme.regular
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
}
