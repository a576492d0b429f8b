import QtQuick
import Kiosk.Theme

// A row longer than its place. It begins on the side where a line does: on the right where one reads
// from right to left.
Flickable {
    id: root

    readonly property bool atStart: Theme.mirrored ? root.atXEnd : root.atXBeginning
    readonly property bool atFinish: Theme.mirrored ? root.atXBeginning : root.atXEnd
    // How far its beginning has gone out of view.
    readonly property real gone: Theme.mirrored ? root._end - root.contentX : root.contentX
    readonly property real _end: Math.max(0, root.contentWidth - root.width)

    function toStart(): void {
        _move.stop();
        root.contentX = Theme.mirrored ? root._end : 0;
    }

    // Glide on by this share of what is seen; back, where it is less than nothing.
    function page(share: real): void {
        root.show(root.gone + share * root.width);
    }

    // Glide to where so much of its beginning is out of view.
    function show(gone: real): void {
        const far = Math.max(0, Math.min(root._end, gone));
        _move.to = Theme.mirrored ? root._end - far : far;
        _move.restart();
    }

    flickableDirection: Flickable.HorizontalFlick

    // What grows does so at its end.
    on_EndChanged: {
        if (Theme.mirrored)
            root.toStart();
    }

    Connections {
        function onMirroredChanged(): void {
            root.toStart();
        }

        target: Theme
    }

    NumberAnimation {
        id: _move

        duration: Theme.turn
        easing.type: Easing.OutCubic
        property: "contentX"
        target: root
    }
}
