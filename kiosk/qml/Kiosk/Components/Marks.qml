import QtQuick
import Kiosk.Theme

// So many marks in lines, as two tiled pictures: the whole lines, and the last one.
Item {
    id: root

    required property string mark
    required property int count
    required property int line
    required property real size
    property bool own: false
    property int shown: root.count
    readonly property string _source: root.mark === "" ? "" : "image://icon/" + root.mark + "/" + (root.own
                                                                                                   ? Theme.ember :
                                                                                                     Theme.quiet).toString(
                                                             ).slice(-6)
    readonly property int _whole: Math.floor(root.shown / Math.max(1, root.line))
    readonly property int _rest: root.shown - root._whole * root.line

    implicitHeight: Math.ceil(root.count / Math.max(1, root.line)) * root.size

    Image {
        anchors.left: parent.left
        fillMode: Image.Tile
        height: root._whole * root.size
        horizontalAlignment: Image.AlignLeft
        source: root._source
        sourceSize: Qt.size(root.size, root.size)
        verticalAlignment: Image.AlignTop
        visible: root._whole > 0
        width: root.line * root.size
    }

    Image {
        anchors.left: parent.left
        fillMode: Image.Tile
        height: root.size
        horizontalAlignment: Image.AlignLeft
        source: root._source
        sourceSize: Qt.size(root.size, root.size)
        verticalAlignment: Image.AlignTop
        visible: root._rest > 0
        width: root._rest * root.size
        y: root._whole * root.size
    }
}
