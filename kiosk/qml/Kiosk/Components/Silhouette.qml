import QtQuick
import Kiosk.Theme

// Something tall, flat as on a poster: from its foot up to its top it is as high as the item. As it
// grows, it comes up out of the ground.
Item {
    id: root

    required property string shape
    property bool own: false
    property real full: root.height
    // How wide it is for its height; what has no shape is a column of any width.
    readonly property real aspect: switch (root.shape) {
                                   case "bridge":
                                       return 1.5;
                                   case "building":
                                       return 1.25;
                                   case "cliff":
                                       return 0.72;
                                   case "mountain":
                                       return 1.35;
                                   case "person":
                                       return 0.36;
                                   case "tower":
                                       return 0.42;
                                   case "waterfall":
                                       return 0.6;
                                   default:
                                       return 0;
                                   }
    readonly property string _fill: (root.own ? Theme.ember : Theme.raised).toString().slice(-6)
    readonly property string _rim: (root.own ? Theme.ember : Theme.quiet).toString().slice(-6)

    clip: root.height < root.full

    Image {
        height: Math.max(1, Math.round(root.full))
        source: "image://icon/shape." + root.shape + "/" + root._fill + "/" + root._rim
        sourceSize: Qt.size(Math.max(1, Math.round(root.width)), height)
        width: Math.max(1, Math.round(root.width))
    }
}
