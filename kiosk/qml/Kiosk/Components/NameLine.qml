import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One thing of a comparison: what it looks like, its name and its value.
Item {
    id: root

    required property string label
    required property string value
    required property string shape
    required property bool own
    readonly property real _picture: Theme.small

    implicitHeight: Math.max(_name.height, _value.height)

    Silhouette {
        anchors.left: parent.left
        anchors.leftMargin: (root._picture - width) / 2
        height: root._picture
        own: root.own
        shape: root.shape
        width: aspect > 0 ? Math.min(root._picture, height * aspect) : height * 0.6
        y: Theme.hair + _name.topPadding + (Theme.small * 1.37 - height) / 2
    }

    Label {
        id: _name

        anchors.left: parent.left
        anchors.leftMargin: root._picture + Theme.gap
        anchors.right: _value.left
        anchors.rightMargin: Theme.gap
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.label
    }

    Label {
        id: _value

        anchors.right: parent.right
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        horizontalAlignment: Text.AlignRight
        text: root.value
        width: Math.min(implicitWidth, parent.width / 2)
    }
}
