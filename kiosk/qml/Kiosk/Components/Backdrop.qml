import QtQuick

// A landscape where there is nothing to say, going down into the paper.
Item {
    id: root

    property alias from: _scrim.from
    property alias full: _scrim.full

    Image {
        anchors.fill: parent
        cache: false
        source: root.visible && root.width >= 1 && root.height >= 1 ? "image://card/backdrop" : ""
        sourceSize: Qt.size(Math.ceil(root.width), Math.ceil(root.height))
    }

    Scrim {
        id: _scrim

        anchors.fill: parent
    }
}
