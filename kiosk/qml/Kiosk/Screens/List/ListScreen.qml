pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The list of one kind: cards below each other on a tall screen, a shelf of them on a wide one.
FocusScope {
    id: root

    required property Kiosk kiosk
    required property ListViewModel list
    readonly property bool _landscape: root.width > root.height
    readonly property bool _overflowing: root._whole > root._view + 1
    readonly property real _view: root._landscape ? _cards.width : _cards.height
    readonly property real _whole: root._landscape ? _cards.contentWidth + _cards.leftMargin + _cards.rightMargin :
                                                     _cards.contentHeight + _cards.topMargin + _cards.bottomMargin

    function toStart(): void {
        _move.stop();
        _cards.positionViewAtBeginning();
        // Which is where the first card begins, without the margin before it.
        if (root._landscape)
            _cards.contentX = _cards.originX - _cards.leftMargin;
        else
            _cards.contentY = _cards.originY - _cards.topMargin;
        _cards.currentIndex = 0;
    }

    function _page(by: int): void {
        const from = root._landscape ? _cards.contentX : _cards.contentY;
        const first = root._landscape ? _cards.originX - _cards.leftMargin : _cards.originY - _cards.topMargin;
        _move.property = root._landscape ? "contentX" : "contentY";
        _move.to = Math.max(first, Math.min(first + root._whole - root._view, from + by * root._view * 0.85));
        _move.restart();
    }

    on_LandscapeChanged: root.toStart()

    Connections {
        function onVisitsChanged(): void {
            root.toStart();
        }

        target: root.kiosk
    }

    Column {
        id: _head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: _pager.left
        anchors.rightMargin: Theme.space
        anchors.top: parent.top
        anchors.topMargin: Theme.margin
        spacing: Theme.gap

        Label {
            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.list.kicker
            width: parent.width
        }

        Headline {
            size: Theme.title
            text: root.list.title
            width: parent.width
        }
    }

    ListView {
        id: _cards

        activeFocusOnTab: false
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: _head.bottom
        anchors.topMargin: Theme.space
        bottomMargin: Theme.space
        cacheBuffer: Math.max(0, height)
        clip: true
        focus: true
        keyNavigationEnabled: true
        leftMargin: root._landscape ? Theme.margin : 0
        model: root.list.cards
        orientation: root._landscape ? ListView.Horizontal : ListView.Vertical
        rightMargin: root._landscape ? Theme.margin : 0
        spacing: Theme.space
        topMargin: Theme.ring * 2

        delegate: FocusScope {
            id: _place

            required property int index
            required property string key
            required property string kicker
            required property string title
            required property string detail
            required property string note
            required property string tone
            required property string price
            required property string picture

            height: root._landscape ? _cards.height : _card.implicitHeight
            width: root._landscape ? Math.min(_cards.width - 2 * Theme.margin, Theme.card) : _cards.width

            EntryCard {
                id: _card

                anchors.bottom: parent.bottom
                anchors.bottomMargin: root._landscape ? Theme.space : 0
                anchors.left: parent.left
                anchors.leftMargin: root._landscape ? 0 : Theme.margin
                anchors.right: parent.right
                anchors.rightMargin: root._landscape ? 0 : Theme.margin
                anchors.top: parent.top
                anchors.topMargin: root._landscape ? 2 * Theme.ring : 0
                detail: _place.detail
                focus: true
                key: _place.key
                kicker: _place.kicker
                note: _place.note
                picture: _place.picture
                price: _place.price
                standing: root._landscape
                title: _place.title
                tone: _place.tone

                onTapped: {
                    _cards.currentIndex = _place.index;
                    root.kiosk.open(_place.key);
                }
            }
        }
    }

    Row {
        id: _pager

        anchors.bottom: _head.bottom
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap
        visible: root._overflowing

        Button {
            enabled: root._landscape ? !_cards.atXBeginning : !_cards.atYBeginning
            icon: root._landscape ? "mdi6.chevron-left" : "mdi6.chevron-up"
            name: root.list.less
            opacity: enabled ? 1 : 0.4

            onTapped: root._page(-1)
        }

        Button {
            enabled: root._landscape ? !_cards.atXEnd : !_cards.atYEnd
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
        target: _cards
    }
}
