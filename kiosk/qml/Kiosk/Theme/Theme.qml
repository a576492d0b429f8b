pragma Singleton

import QtQuick

// The look: every colour, size, duration and font of the screens. Sizes are millimetres of the
// design, which are true millimetres or larger (see DisplayViewModel.unit).
QtObject {
    id: root

    // Set once by Main, from the panel and the pack.
    property real unit: 4.9
    property string accent: ""
    property real textScale: 1
    property bool focusVisible: false
    readonly property color night: "#0b1b28"
    readonly property color deep: "#071420"
    readonly property color fjord: "#12303f"
    readonly property color slate: "#1c4356"
    readonly property color line: "#2d5568"
    readonly property color mist: "#b9cad1"
    readonly property color snow: "#f6f3ec"
    readonly property color ember: accent === "" ? "#ff6b3d" : accent
    readonly property color spark: "#fff3d6"
    readonly property color sun: "#ffc978"
    readonly property color moss: "#8fd0ae"
    readonly property color veil: "#cc0b1b28"
    readonly property color dusk: "#f00b1b28"
    readonly property color haze: "#550b1b28"
    readonly property color clear: "#000b1b28"
    readonly property color rule: "#40f6f3ec"
    readonly property color paperRule: "#330b1b28"

    // The least a finger needs, and the least it can do with (Colle & Hiszem 2004: errors fall
    // until 20 mm; 15 mm is the museums' floor).
    readonly property real target: mm(20)
    readonly property real least: mm(15)
    readonly property real gap: mm(3)
    readonly property real inset: mm(4)
    readonly property real space: mm(5)
    readonly property real margin: mm(10)
    readonly property real wide: mm(16)
    // A standing card: twice the text wants more than twice the width.
    readonly property real card: mm(104 * Math.pow(textScale, 1.4))
    readonly property real hair: mm(0.5)
    readonly property real ring: mm(1)
    readonly property real radius: mm(7)
    readonly property real iconSize: mm(7 * (1 + (textScale - 1) * 0.4))
    readonly property real dockHeight: Math.max(mm(27), target + 2 * gap, _dockText)
    readonly property real _dockText: iconSize + small * 1.35 + 6 * gap

    // Six sizes of type. Body and small grow with the visitor's text size in full; what is large
    // already grows less, so that a headline still has room.
    readonly property real display: _large(21)
    readonly property real title: _large(15)
    readonly property real heading: _large(10)
    readonly property real lead: mm(7.8 * (1 + (textScale - 1) * 0.8))
    readonly property real body: mm(7 * textScale)
    readonly property real small: mm(5.7 * textScale)
    // No headline is smaller, however little room it has.
    readonly property real tiny: mm(5)
    readonly property string family: "Manrope"
    readonly property int regular: Font.Medium
    readonly property int strong: Font.DemiBold
    readonly property int heavy: Font.ExtraBold
    // Shares of the font's own line height, which is 1.37 of its size.
    readonly property real bodyLeading: 1.06
    readonly property real tightLeading: 0.84
    readonly property real tracking: mm(0.6)

    // Milliseconds.
    readonly property int quick: 120
    readonly property int turn: 240
    readonly property int settle: 900
    readonly property int fade: 500
    readonly property real slide: mm(12)

    function mm(millimetres: real): real {
        return Math.ceil(millimetres * root.unit);
    }

    function _large(millimetres: real): real {
        return root.mm(millimetres * (1 + (root.textScale - 1) * 0.35));
    }
}
