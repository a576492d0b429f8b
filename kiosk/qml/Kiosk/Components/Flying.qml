import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// The poster that flies into the trip: a small print of it leaves the page and lands on the dock.
Item {
    id: root

    required property Kiosk kiosk
    required property Dock dock
    property string _source: ""
    property size _sheet: Qt.size(0, 0)
    property point _from: Qt.point(0, 0)
    property point _to: Qt.point(0, 0)
    // 0 is on the page, 1 on the dock.
    property real _way: 0
    // A print is no wider than this as it leaves.
    readonly property real _width: Math.min(root._sheet.width * 0.6, Theme.card)
    readonly property real _height: root._width * root._sheet.height / Math.max(1, root._sheet.width)
    readonly property real _rise: Theme.mm(30)

    visible: _flight.running

    Connections {
        function onKept(picture: Item, source: string): void {
            if (source === "" || Theme.still)
                return;
            root._source = source;
            root._sheet = Qt.size(picture.width, picture.height);
            root._from = root.mapFromItem(picture, picture.width / 2, picture.height / 2);
            root._to = root.mapFromItem(root.dock, root.dock.middle("trip"));
            _flight.restart();
        }

        target: Pictures
    }

    Connections {
        function onVisitsChanged(): void {
            _flight.stop();
        }

        target: root.kiosk
    }

    NumberAnimation {
        id: _flight

        duration: Theme.fade
        easing.type: Easing.InOutCubic
        from: 0
        property: "_way"
        target: root
        to: 1
    }

    Rectangle {
        id: _print

        readonly property real _size: 1 - 0.9 * root._way
        // It rises a little before it falls.
        readonly property real _arc: root._rise * Math.sin(Math.PI * root._way)

        color: Theme.ink
        height: Math.round(root._height * _print._size)
        opacity: root._way < 0.8 ? 1 : Math.max(0, (1 - root._way) * 5)
        width: Math.round(root._width * _print._size)
        x: Math.round(root._from.x + (root._to.x - root._from.x) * root._way - width / 2)
        y: Math.round(root._from.y + (root._to.y - root._from.y) * root._way - _print._arc - height / 2)

        Image {
            anchors.fill: parent
            anchors.margins: Theme.ring
            cache: false
            source: root.visible ? root._source : ""
            sourceSize: Qt.size(Math.ceil(root._sheet.width), Math.ceil(root._sheet.height))
        }
    }
}
