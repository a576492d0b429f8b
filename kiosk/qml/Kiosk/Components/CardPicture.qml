import QtQuick
import Kiosk.Theme

// A picture of a card, in the size it is shown, with round corners drawn into it.
Item {
    id: root

    required property string picture
    property real corner: Theme.radius
    property real aim: 0.5
    // A page that was made ahead has no pictures before somebody looks at it.
    property bool _seen: false

    function _look(): void {
        if (root.visible)
            root._seen = true;
    }

    Component.onCompleted: root._look()
    onVisibleChanged: root._look()

    Rectangle {
        anchors.fill: parent
        color: Theme.slate
        radius: root.corner
        visible: _image.status !== Image.Ready
    }

    Image {
        id: _image

        anchors.fill: parent
        asynchronous: true
        cache: false
        opacity: _image.status === Image.Ready ? 1 : 0
        source: !root._seen || root.picture === "" || root.width < 1 || root.height < 1 ? "" : "image://card/"
                                                                                          + root.picture + "?"
                                                                                          + root.corner + "," + root.aim
        sourceSize: Qt.size(Math.ceil(root.width), Math.ceil(root.height))

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
}
