import QtQuick
import Kiosk.Theme

// What is longer than its place: it can be pulled, and buttons at the foot do the same.
Flickable {
    id: root

    readonly property bool overflowing: root.contentHeight > root.height + 1
    // Nothing is pulled while a stop is being carried to another place.
    property bool held: false

    function toTop(): void {
        _move.stop();
        root.contentY = 0;
    }

    function page(by: int): void {
        root.showFrom(root.contentY + by * root.height * 0.8);
    }

    function showFrom(place: real): void {
        _move.to = Math.max(0, Math.min(root.contentHeight - root.height, place));
        _move.restart();
    }

    // Bring what has the focus into view, as a keyboard goes on.
    function show(item: Item): void {
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        if (top < root.contentY + Theme.space)
            root.showFrom(top - Theme.space);
        else if (top + item.height > root.contentY + root.height - Theme.space)
            root.showFrom(top + item.height - root.height + Theme.space);
    }

    boundsBehavior: Flickable.DragAndOvershootBounds
    clip: root.overflowing
    interactive: root.overflowing && !root.held

    // What was removed from the end leaves nothing to look at.
    onContentHeightChanged: {
        if (root.contentY > Math.max(0, root.contentHeight - root.height))
            root.returnToBounds();
    }

    NumberAnimation {
        id: _move

        duration: Theme.turn
        easing.type: Easing.OutCubic
        property: "contentY"
        target: root
    }
}
