import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A mark on the map: a pin of its kind's own shape, one for several at a place, or a cluster.
Pressable {
    id: root

    required property string look
    required property string count
    required property string mix
    readonly property bool round: root.look === "cluster"
    readonly property bool _single: root.count === ""
    readonly property color _kind: root.look === "location" ? Theme.accent : root.look === "stunt" ? Theme.highlight :
                                                                                                     Theme.good
    readonly property color _fill: root.chosen ? Theme.ink : root._single ? root._kind : Theme.paper
    readonly property color _rim: root.chosen ? Theme.accent : root._single ? Theme.paper : Theme.ink
    readonly property color _ink: root.chosen || root.look !== "location" ? Theme.paper : Theme.accentInk
    readonly property list<color> _ring: [root._fill, root._rim, Theme.accent, Theme.highlight, Theme.good]
    readonly property list<color> _plain: [root._fill, root._rim, root._ink]

    function _address(name: string, colours: list<color>): string {
        const codes = colours.map(colour => colour.toString().slice(-6));
        return "image://icon/" + [name, ...codes].join("/");
    }

    Accessible.selectable: true
    Accessible.selected: root.chosen
    height: root.round ? Theme.pin : Theme.pinHeight
    radius: root.round ? height / 2 : Theme.radius
    ringGap: 0
    width: Theme.pin

    Image {
        id: _image

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: root.round ? parent.verticalCenter : undefined
        height: Math.round(root.height * (root.chosen ? 1 : 0.86))
        scale: root.pressed ? 0.9 : 1
        source: root._single ? root._address(`pin.${root.look}`, root._plain) : root._address(`mix.${root.look}.${root.mix
                                                                                              }`, root._ring)
        sourceSize: Qt.size(width, height)
        transformOrigin: root.round ? Item.Center : Item.Bottom
        width: Math.round(root.width * (root.chosen ? 1 : 0.86))
    }

    Label {
        Accessible.ignored: true
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.chosen ? Theme.paper : Theme.ink
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Math.ceil(Theme.pin * 0.34)
        font.weight: Theme.heavy
        text: root.count
        visible: !root._single
        wrapMode: Text.NoWrap
        y: _image.y + Math.round((_image.width - height) / 2)
    }
}
