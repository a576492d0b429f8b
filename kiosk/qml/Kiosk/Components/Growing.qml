import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// The poster that grows from its card to its page, and goes back into the card it came from.
Item {
    id: root

    required property Kiosk kiosk
    // The entry whose page is shown, or was shown last.
    required property string entry
    property rect _card: Qt.rect(0, 0, 0, 0)
    property string _key: ""
    property string _source: ""
    // 0 is the card, 1 the page.
    property real _grown: 0

    function _between(card: real, page: real): real {
        return Math.round(card + (page - card) * root._grown);
    }

    visible: _come.running || _go.running

    Connections {
        function onPulled(picture: Item, source: string, key: string): void {
            // A card of Start leads to a list, which has no poster of its own.
            if (source === "" || !key.includes("/"))
                return;
            root._source = source;
            root._key = key;
            root._card = root.mapFromItem(picture, 0, 0, picture.width, picture.height);
            if (!Theme.still)
                _come.restart();
        }

        target: Pictures
    }

    Connections {
        function onOnChanged(): void {
            if (root.kiosk.on === Kiosk.Place.Entry)
                return;
            _come.stop();
            if (root._key === root.entry && !root.kiosk.forward && !root.kiosk.attracting && !Theme.still)
                _go.restart();
        }

        function onVisitsChanged(): void {
            _go.stop();
            root._key = "";
        }

        target: root.kiosk
    }

    SequentialAnimation {
        id: _come

        PropertyAction {
            property: "opacity"
            target: _frame
            value: 1
        }

        NumberAnimation {
            duration: Theme.turn
            easing.type: Easing.OutCubic
            from: 0
            property: "_grown"
            target: root
            to: 1
        }

        NumberAnimation {
            duration: Theme.quick
            property: "opacity"
            target: _frame
            to: 0
        }
    }

    SequentialAnimation {
        id: _go

        PropertyAction {
            property: "opacity"
            target: _frame
            value: 1
        }

        NumberAnimation {
            duration: Theme.turn
            easing.type: Easing.OutCubic
            from: 1
            property: "_grown"
            target: root
            to: 0
        }
    }

    Item {
        id: _frame

        clip: true
        height: root._between(root._card.height, Pictures.hero.height)
        width: root._between(root._card.width, Pictures.hero.width)
        x: root._between(root._card.x, Theme.mirrored ? root.width - Pictures.hero.width : 0)
        y: root._between(root._card.y, 0)

        Image {
            readonly property real _cover: Math.max(_frame.width / Math.max(1, root._card.width), _frame.height / Math.max(
                                                        1, root._card.height))

            anchors.centerIn: parent
            cache: false
            height: root._card.height * _cover
            source: root.visible ? root._source : ""
            sourceSize: Qt.size(Math.ceil(root._card.width), Math.ceil(root._card.height))
            width: root._card.width * _cover
        }
    }
}
