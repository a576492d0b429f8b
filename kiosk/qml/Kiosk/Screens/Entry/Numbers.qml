import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// A stunt in its number, as large as the page allows, beside things one knows.
Column {
    id: root

    required property EntryViewModel entry
    required property real place
    required property real settled
    readonly property real _free: root.place - root.topPadding - _big.words - root.spacing
    readonly property real _most: root.place * 0.36
    // Where a small number and the smallest drawing have no room, the page is scrolled, and neither
    // need be small. Who asked for larger letters wants no small drawing either.
    readonly property bool _scrolled: root._free - (Theme.textScale > 1 ? _drawing.least : _drawing.smallest) < Theme.mm(
                                          18)

    spacing: Theme.space
    topPadding: Theme.gap

    BigFigure {
        id: _big

        entry: root.entry
        room: root._scrolled ? root._most : Math.min(root._most, Math.max(Theme.mm(18), root._free - _drawing.least))
        width: root.width
    }

    Drawing {
        id: _drawing

        entry: root.entry
        grown: root.settled
        room: root._scrolled ? Math.max(root.place * 0.7, _drawing.smallest + Theme.mm(30)) : root._free - (_big.height
                                                                                                            - _big.words)
        visible: root.entry.drawing !== ""
        width: root.width
    }
}
