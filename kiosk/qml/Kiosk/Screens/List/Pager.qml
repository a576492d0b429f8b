import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The buttons that do what pulling a shelf does, and where that shelf begins.
HandRow {
    id: root

    required property Flickable shelf
    // The shelf runs along a line, rather than down the page.
    required property bool lying
    required property string more
    required property string less
    readonly property real _view: !root.shelf ? 0 : root.lying ? root.shelf.width : root.shelf.height
    readonly property real _whole: !root.shelf ? 0 : root.lying ? root.shelf.contentWidth + root.shelf.leftMargin
                                                                  + root.shelf.rightMargin : root.shelf.contentHeight
                                                                  + root.shelf.topMargin + root.shelf.bottomMargin
    // A shelf that lies begins on the right, where a line does.
    readonly property bool _turned: root.lying && Theme.mirrored
    readonly property bool _atLeast: !root.shelf || (root.lying ? root.shelf.atXBeginning : root.shelf.atYBeginning)
    readonly property bool _atMost: !root.shelf || (root.lying ? root.shelf.atXEnd : root.shelf.atYEnd)

    // The least place it can stand at, with the margin before its first card.
    function _least(): real {
        return root.lying ? root.shelf.originX - root.shelf.leftMargin : root.shelf.originY - root.shelf.topMargin;
    }

    function toStart(): void {
        _move.stop();
        if (!root.shelf)
            return;
        const list = root.shelf as ListView;
        const grid = root.shelf as GridView;
        if (list) {
            list.positionViewAtBeginning();
            list.currentIndex = 0;
        } else if (grid) {
            grid.positionViewAtBeginning();
            grid.currentIndex = 0;
        }
        // Which is where the first card begins, without the margin before it.
        if (root.lying)
            root.shelf.contentX = root._least() + (root._turned ? root._whole - root._view : 0);
        else
            root.shelf.contentY = root._least();
    }

    function _page(by: int): void {
        const from = root.lying ? root.shelf.contentX : root.shelf.contentY;
        const to = from + (root._turned ? -by : by) * root._view * 0.85;
        _move.property = root.lying ? "contentX" : "contentY";
        _move.to = Math.max(root._least(), Math.min(root._least() + root._whole - root._view, to));
        _move.restart();
    }

    visible: root._whole > root._view + 1

    onLyingChanged: root.toStart()

    Button {
        enabled: root._turned ? !root._atMost : !root._atLeast
        icon: root.lying ? "mdi6.chevron-left" : "mdi6.chevron-up"
        name: root.less
        opacity: enabled ? 1 : 0.4

        onTapped: root._page(-1)
    }

    Button {
        enabled: root._turned ? !root._atLeast : !root._atMost
        icon: root.lying ? "mdi6.chevron-right" : "mdi6.chevron-down"
        name: root.more
        opacity: enabled ? 1 : 0.4

        onTapped: root._page(1)
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
        target: root.shelf
    }
}
