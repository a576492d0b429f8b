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
    // What stands at the side of the pager.
    readonly property real _paged: _pager.width + Theme.space

    function _anew(): void {
        _pager.toStart();
        _sieve.toStart();
    }

    onVisibleChanged: {
        if (root.visible && root._new) {
            root._new = false;
            root._anew();
        }
    }

    Connections {
        function onMirroredChanged(): void {
            _pager.toStart();
        }

        target: Theme
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
            _pager.toStart();
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
        readonly property real _room: root.width - 2 * Theme.margin - root._paged
        readonly property real _least: Math.min(root.width * 0.4, Math.max(_measure.advanceWidth, _head._kicked
                                                                           ? _kicker.implicitWidth : 0))
        readonly property real _rest: Math.min(_sieve.whole, Math.max(_head._room - Theme.space - _head._least,
                                                                      _sieve.widest)) + Theme.space

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin + (Theme.leftHanded ? root._paged : 0)
        spacing: Theme.gap
        width: root._beside ? _head._room - _head._rest : _head._room
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

    Item {
        id: _atop

        anchors.fill: parent
    }

    SieveBar {
        id: _sieve

        anchors.left: root._beside ? _head.right : parent.left
        anchors.leftMargin: root._beside ? Theme.space : Theme.margin
        height: implicitHeight
        more: root.list.others
        most: root._landscape || Theme.textScale > 1.25 ? 2 : 3
        width: root._beside ? _head._room - _head.width - Theme.space : root.width - 2 * Theme.margin
        wishes: root.list.wishes
        y: root._beside ? Math.max(Theme.space, _head.y + _head.height - height) : _head.foot + Theme.space

        onAsked: key => root.list.ask(key)
    }

    Item {
        id: _aside

        anchors.fill: parent
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

    // It comes to the keys where it is seen: after what can be asked of the list, or before.
    Pager {
        id: _pager

        anchors.right: parent?.right
        anchors.rightMargin: Theme.margin
        less: root.list.less
        lying: root._landscape
        more: root.list.more
        parent: root._beside ? _aside : _atop
        shelf: root._shelf
        y: Math.max(root.corner.height, _head.y + _head.height - height)
    }
}
