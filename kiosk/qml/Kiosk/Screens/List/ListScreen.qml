pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The list of one kind, and the buttons that do what pulling it does.
FocusScope {
    id: root

    required property Kiosk kiosk
    // What the corner takes of the first line, and how far down it does.
    property size corner: Qt.size(0, 0)
    required property ListViewModel list
    readonly property bool _landscape: root.width > root.height
    // A view that nobody sees lays itself out later, and may shift where its first card begins: a
    // new visitor's first look rewinds it once more.
    property bool _new: false
    readonly property bool _posters: root.list.posters
    // On a wide screen, what can be asked stands beside the headline.
    readonly property bool _beside: root._landscape && _sieve.visible
    readonly property Flickable _shelf: _loader.item as Flickable
    readonly property bool _overflowing: root._whole > root._view + 1
    readonly property real _view: !root._shelf ? 0 : root._landscape ? root._shelf.width : root._shelf.height
    readonly property real _whole: !root._shelf ? 0 : root._landscape ? root._shelf.contentWidth
                                                                        + root._shelf.leftMargin
                                                                        + root._shelf.rightMargin :
                                                                        root._shelf.contentHeight
                                                                        + root._shelf.topMargin
                                                                        + root._shelf.bottomMargin

    function toStart(): void {
        _move.stop();
        if (!root._shelf)
            return;
        const list = root._shelf as ListView;
        const grid = root._shelf as GridView;
        if (list) {
            list.positionViewAtBeginning();
            list.currentIndex = 0;
        } else if (grid) {
            grid.positionViewAtBeginning();
            grid.currentIndex = 0;
        }
        // Which is where the first card begins, without the margin before it.
        if (root._landscape)
            root._shelf.contentX = root._shelf.originX - root._shelf.leftMargin;
        else
            root._shelf.contentY = root._shelf.originY - root._shelf.topMargin;
    }

    function _anew(): void {
        root.toStart();
        _sieve.toStart();
    }

    function _page(by: int): void {
        const from = root._landscape ? root._shelf.contentX : root._shelf.contentY;
        const first = root._landscape ? root._shelf.originX - root._shelf.leftMargin : root._shelf.originY
                                        - root._shelf.topMargin;
        _move.property = root._landscape ? "contentX" : "contentY";
        _move.to = Math.max(first, Math.min(first + root._whole - root._view, from + by * root._view * 0.85));
        _move.restart();
    }

    on_LandscapeChanged: root.toStart()
    onVisibleChanged: {
        if (root.visible && root._new) {
            root._new = false;
            root._anew();
        }
    }

    Connections {
        function onVisitsChanged(): void {
            root._new = true;
            root._anew();
        }

        target: root.kiosk
    }

    Connections {
        function onAskedChanged(): void {
            root.toStart();
        }

        target: root.list
    }

    TextMetrics {
        id: _measure

        font.family: Theme.family
        font.pixelSize: Theme.title
        font.weight: Theme.heavy
        text: root.list.title
    }

    Column {
        id: _head

        // A wide screen has a line for it, and no two.
        readonly property bool _kicked: !root._landscape || _kicker.implicitWidth <= root.width * 0.4
        readonly property real foot: Math.max(_head.y + _head.height, _pager.y + _pager.height)
        readonly property real _room: _pager.x - Theme.margin - Theme.space
        readonly property real _least: Math.min(root.width * 0.4, Math.max(_measure.advanceWidth, _head._kicked
                                                                           ? _kicker.implicitWidth : 0))
        readonly property real _rest: Math.min(_sieve.whole, Math.max(_head._room - Theme.space - _head._least,
                                                                      _sieve.widest)) + Theme.space

        spacing: Theme.gap
        width: root._beside ? _head._room - _head._rest : _head._room
        x: Theme.margin
        y: Theme.margin

        Label {
            id: _kicker

            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.list.kicker
            visible: _head._kicked
            width: parent.width
        }

        Headline {
            size: Theme.title
            text: root.list.title
            width: parent.width
        }
    }

    SieveBar {
        id: _sieve

        readonly property real _right: _pager.x - Theme.space

        height: implicitHeight
        more: root.list.others
        most: root._landscape || Theme.textScale > 1.25 ? 2 : 3
        width: root._beside ? _right - x : root.width - 2 * Theme.margin
        wishes: root.list.wishes
        x: root._beside ? _head.x + _head.width + Theme.space : Theme.margin
        y: root._beside ? Math.max(Theme.space, _head.y + _head.height - height) : _head.foot + Theme.space

        onAsked: key => root.list.ask(key)
    }

    Loader {
        id: _loader

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.space + Math.max(_head.foot, _sieve.visible ? _sieve.y + _sieve.height : 0)
        focus: true
        sourceComponent: !root._posters ? _cards : root._landscape ? _row : _grid
    }

    NothingLeft {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: _loader.top
        anchors.topMargin: Theme.margin
        list: root.list
    }

    Component {
        id: _cards

        CardShelf {
            cards: root.list.cards
            lying: root._landscape

            onOpened: key => root.kiosk.open(key)
        }
    }

    Component {
        id: _row

        PosterRow {
            cards: root.list.cards

            onOpened: key => root.kiosk.open(key)
        }
    }

    Component {
        id: _grid

        PosterShelf {
            cards: root.list.cards

            onOpened: key => root.kiosk.open(key)
        }
    }

    Row {
        id: _pager

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap
        visible: root._overflowing
        y: Math.max(root.corner.height, _head.y + _head.height - height)

        Button {
            enabled: root._shelf !== null && (root._landscape ? !root._shelf.atXBeginning : !root._shelf.atYBeginning)
            icon: root._landscape ? "mdi6.chevron-left" : "mdi6.chevron-up"
            name: root.list.less
            opacity: enabled ? 1 : 0.4

            onTapped: root._page(-1)
        }

        Button {
            enabled: root._shelf !== null && (root._landscape ? !root._shelf.atXEnd : !root._shelf.atYEnd)
            icon: root._landscape ? "mdi6.chevron-right" : "mdi6.chevron-down"
            name: root.list.more
            opacity: enabled ? 1 : 0.4

            onTapped: root._page(1)
        }
    }

    NumberAnimation {
        id: _move

        duration: Theme.turn
        easing.type: Easing.OutCubic
        target: root._shelf
    }
}
