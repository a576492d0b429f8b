import QtQuick

// The colours of one scheme, by what they are for. A scheme that lacks one does not load.
QtObject {
    // The ground of a page, of the dock, of a card, and of what is chosen or pressed.
    required property color paper
    required property color dock
    required property color surface
    required property color raised
    // The border of a card, where the card does not stand out by its ground alone.
    required property color edge
    required property color line
    // Words: what is read, what is said beside it, what leads to it, what is open now.
    required property color ink
    required property color quiet
    required property color highlight
    required property color good
    // The fuse and the bars; the fill of the button that leads on, and the words on it.
    required property color ember
    required property color spark
    required property color accent
    required property color accentInk
    // The fuse on a card that has ink for its ground.
    required property color inkEmber
    // A card with a code for phones, which is light whatever the scheme; its words, and those that
    // are said beside them.
    required property color slip
    required property color slipInk
    required property color slipQuiet
    // How much of a picture the scrims take away, the densest last.
    required property real haze
    required property real shade
    required property real veil
    required property real dusk
}
