import QtQuick
import Kiosk.Theme

// A picture of a card, in the size it is shown, with round corners drawn into it.
Item {
    id: root

    required property string picture
    property real corner: Theme.radius
    property real aim: 0.5
    // Where the picture is to be had at once; empty until it is drawn.
    readonly property string source: root._drawn === "" ? "" : "image://card/" + root._drawn
    readonly property size _size: Qt.size(Math.ceil(root.width), Math.ceil(root.height))
    readonly property string _address: root.picture === "" ? "" : root.picture + "?" + root.corner + "," + root.aim
    // What the desk has said is drawn, in this size.
    property string _drawn: ""
    // A page that was made ahead has no pictures before somebody looks at it.
    property bool _seen: false

    function _look(): void {
        if (root.visible)
            root._seen = true;
        root._order();
    }

    function _order(): void {
        root._drawn = "";
        if (!root._seen || root._address === "" || root._size.width < 1 || root._size.height < 1)
            return;
        if (!Pictures.desk || Pictures.desk.order(root._address, root._size.width, root._size.height))
            root._drawn = root._address;
    }

    Component.onCompleted: root._look()
    on_AddressChanged: root._order()
    on_SizeChanged: root._order()
    onVisibleChanged: {
        if (root.visible && !root._seen)
            root._look();
    }

    Connections {
        function onDrawn(address: string): void {
            if (address === root._address && root._drawn === "")
                root._order();
        }

        target: Pictures.desk
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.raised
        radius: root.corner
        visible: _image.status !== Image.Ready
    }

    Image {
        id: _image

        anchors.fill: parent
        cache: false
        opacity: _image.status === Image.Ready ? 1 : 0
        source: root.source
        sourceSize: root._size

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
}
