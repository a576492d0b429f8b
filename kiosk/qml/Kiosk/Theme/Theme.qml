pragma Singleton

import QtQuick

// The look: every colour, size, duration and font of the screens. Sizes are millimetres of the
// design, which are true millimetres or larger (see DisplayViewModel.unit).
QtObject {
    id: root

    // Set once by Main, from the panel, the pack and the visitor's comfort.
    property real unit: 4.9
    property real textScale: 1
    property string scheme: "dark"
    property bool still: false
    property bool focusVisible: false
    // The screens are read from right to left: anchors, rows and alignments follow LayoutMirroring,
    // what is placed by hand asks here.
    property bool mirrored: false
    // The controls of the hand stand where a line begins, rather than where it ends.
    property bool leftHanded: false
    // Whether that is the other way round than they are written down: their own LayoutMirroring.
    readonly property bool handed: root.mirrored !== root.leftHanded
    // The pack's own colours, each empty where it has none. They change the dark scheme only: the
    // others are for people who need them as they are.
    property string ownAccent: ""
    property string ownPaper: ""
    property string ownSurface: ""
    property string ownInk: ""
    property string ownQuiet: ""
    property string ownHighlight: ""
    readonly property ColourScheme _dark: ColourScheme {
        accent: root.ownAccent || "#ff6b3d"
        dock: root.ownPaper ? Qt.darker(root.ownPaper, 1.4) : "#071420"
        dusk: 0.94
        edge: "#00000000"
        ember: root.ownAccent || "#ff6b3d"
        good: "#8fd0ae"
        haze: 0.33
        highlight: root.ownHighlight || "#ffc978"
        ink: root.ownInk || "#f6f3ec"
        inkEmber: "#d2441a"
        line: root.ownSurface ? Qt.tint(root.ownSurface, root.faded(root._dark.ink, 0.2)) : "#2d5568"
        paper: root.ownPaper || "#0b1b28"
        quiet: root.ownQuiet || "#b9cad1"
        raised: root.ownSurface ? Qt.tint(root.ownSurface, root.faded(root._dark.ink, 0.12)) : "#1c4356"
        slip: "#f6f3ec"
        spark: "#fff3d6"
        slipQuiet: "#2c4552"
        shade: 0.64
        surface: root.ownSurface || "#12303f"
        veil: 0.86
        slipInk: "#0b1b28"
        accentInk: root.luminance(root._dark.accent) > 0.18 ? "#02070b" : "#ffffff"
    }
    readonly property ColourScheme _light: ColourScheme {
        accent: "#ff6b3d"
        dock: "#e6e0d3"
        dusk: 0.96
        edge: "#c9c2b2"
        ember: "#d2441a"
        good: "#0d4f33"
        haze: 0.4
        highlight: "#7a2a0c"
        ink: "#0b1b28"
        inkEmber: "#ff6b3d"
        line: "#8a9aa2"
        paper: "#f6f3ec"
        quiet: "#2c4552"
        raised: "#cfdbe0"
        slip: "#ffffff"
        spark: "#8f2c0d"
        slipQuiet: "#2c4552"
        shade: 0.7
        surface: "#fffdf8"
        veil: 0.9
        slipInk: "#0b1b28"
        accentInk: "#02070b"
    }
    readonly property ColourScheme _contrast: ColourScheme {
        accent: "#ffff00"
        dock: "#000000"
        dusk: 1
        edge: "#ffffff"
        ember: "#ffff00"
        good: "#ffffff"
        haze: 0.7
        highlight: "#ffff00"
        ink: "#ffffff"
        inkEmber: "#000000"
        line: "#ffffff"
        paper: "#000000"
        quiet: "#ffffff"
        raised: "#2b2b2b"
        slip: "#ffffff"
        spark: "#ffffff"
        slipQuiet: "#000000"
        shade: 0.8
        surface: "#000000"
        veil: 0.94
        slipInk: "#000000"
        accentInk: "#000000"
    }
    readonly property ColourScheme _colours: root.coloursOf(root.scheme)
    readonly property color paper: root._colours.paper
    readonly property color dock: root._colours.dock
    readonly property color surface: root._colours.surface
    readonly property color raised: root._colours.raised
    readonly property color edge: root._colours.edge
    readonly property color line: root._colours.line
    readonly property color ink: root._colours.ink
    readonly property color quiet: root._colours.quiet
    readonly property color highlight: root._colours.highlight
    readonly property color good: root._colours.good
    readonly property color ember: root._colours.ember
    readonly property color spark: root._colours.spark
    readonly property color accent: root._colours.accent
    readonly property color accentInk: root._colours.accentInk
    readonly property color slip: root._colours.slip
    readonly property color slipInk: root._colours.slipInk
    readonly property color slipQuiet: root._colours.slipQuiet
    // The ground of a code for phones, with its quiet border.
    readonly property color codeGround: "#ffffff"
    readonly property color inkEmber: root._colours.inkEmber
    // Paper over a picture, so that words on it can be read.
    readonly property color dusk: root.faded(root.paper, root._colours.dusk)
    readonly property color veil: root.faded(root.paper, root._colours.veil)
    readonly property color shade: root.faded(root.paper, root._colours.shade)
    readonly property color haze: root.faded(root.paper, root._colours.haze)
    readonly property color clear: root.faded(root.paper, 0)
    readonly property color rule: root.faded(root.ink, 0.25)
    readonly property color inkRule: root.faded(root.paper, 0.2)

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
    // The least that a module of a code may have: 0.8 mm (what phones read at arm's length), and
    // pixels enough to stand out.
    readonly property int module: Math.max(mm(0.8), 3)
    readonly property real wordmark: mm(10)
    readonly property real ring: mm(1)
    // What shows where the focus is, for who sees little.
    readonly property real focusRing: mm(3)
    readonly property real radius: mm(7)
    readonly property real iconSize: mm(7 * (1 + (textScale - 1) * 0.4))
    // A mark on the map: a pin, whose point is its foot, and the room round it that a finger has.
    readonly property real pin: mm(15 * (1 + (textScale - 1) * 0.62))
    readonly property real pinHeight: Math.ceil(pin * 1.2)
    readonly property real dot: mm(2.6)
    readonly property real here: mm(9)
    readonly property real dockHeight: Math.max(mm(27), target + 2 * gap, _dockText)
    readonly property real _dockText: iconSize + small * 1.35 + 6 * gap

    // Six sizes of type, and no other but a stunt's own number. Body and small grow with the
    // visitor's text size in full; what is large already grows less, so that a headline still has
    // room.
    readonly property real display: _large(21)
    readonly property real title: _large(15)
    readonly property real heading: _large(10)
    readonly property real lead: mm(7.8 * (1 + (textScale - 1) * 0.8))
    readonly property real body: mm(7 * textScale)
    readonly property real small: mm(5.7 * textScale)
    // A count on an icon grows as the icon does.
    readonly property real badge: Math.max(root.iconSize * 0.72, root.tiny)
    // The least, at 200 % with capitals of 0.7° (EN 301 549 V3.2.1, 5.1.4); and for what no lint allows.
    readonly property real tiny: mm(5 * (1 + (textScale - 1) * 0.65))
    readonly property real squeezed: mm(5)
    readonly property string family: "Manrope"
    readonly property int regular: Font.Medium
    readonly property int strong: Font.DemiBold
    readonly property int heavy: Font.ExtraBold
    // Shares of the font's own line height, which is 1.37 of its size.
    readonly property real bodyLeading: 1.06
    readonly property real tightLeading: 0.84
    readonly property real tracking: mm(0.6)

    // Milliseconds; nothing lasts where nothing shall move.
    readonly property int quick: root.still ? 0 : 120
    readonly property int turn: root.still ? 0 : 240
    readonly property int settle: root.still ? 0 : 900
    readonly property int fade: root.still ? 0 : 500
    // A poster beside a text moves for less than 5 s (WCAG 2.2, criterion 2.2.2).
    readonly property int life: 4500
    readonly property real slide: mm(12)
    // From the first sign that a corner opens something until it does.
    readonly property int hold: 3000
    // How long the corner is held that makes everything heard.
    readonly property int listen: 2000

    // What a panel is judged by: white, the colours that two and one of its three lights make, and
    // black, from the lightest to the darkest.
    readonly property list<color> testColours: ["#ffffff", "#ffff00", "#00ffff", "#00ff00", "#ff00ff", "#ff0000",
        "#0000ff", "#000000"]

    // The colours of a scheme by its name, for who wants to show what it is like.
    function coloursOf(scheme: string): ColourScheme {
        return scheme === "light" ? root._light : scheme === "contrast" ? root._contrast : root._dark;
    }

    // What a line so far down leaves free at its beginning for the corner, where that stands there.
    function indent(corner: size, down: real): real {
        return root.leftHanded && down < corner.height ? corner.width : 0;
    }

    function mm(millimetres: real): real {
        return Math.ceil(millimetres * root.unit);
    }

    // Letters that show a size of the text: not themselves in the visitor's size.
    function sample(size: real): real {
        return root.mm(7 * size);
    }

    // The border of something that has `fill` for its ground.
    function bordered(fill: color): color {
        return root.edge.a > 0 ? root.edge : fill;
    }

    // What a finger lays over something whose words are `ink`.
    function touched(ink: color): color {
        return root.faded(ink, 0.16);
    }

    function faded(colour: color, alpha: real): color {
        return Qt.rgba(colour.r, colour.g, colour.b, alpha);
    }

    // From black, 0, to white, 1.
    function grey(share: real): color {
        return Qt.rgba(share, share, share, 1);
    }

    // Relative luminance, as WCAG 2.2 defines it.
    function luminance(colour: color): real {
        const linear = c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
    }

    function _large(millimetres: real): real {
        return root.mm(millimetres * (1 + (root.textScale - 1) * 0.35));
    }
}
