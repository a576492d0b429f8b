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
    readonly property color _fill: root.chosen ? Theme.ink : root.count !== "" ? Theme.paper : root.look === "location"
                                                                                 ? Theme.accent : root.look === "stunt"
                                                                                   ? Theme.highlight : Theme.good
    readonly property color _ink: root.chosen ? Theme.paper : root.look === "location" ? Theme.onAccent : Theme.paper

    function _code(colour: color): string {
        return colour.toString().slice(-6);
    }

    height: root.round ? Theme.pin : Theme.pinHeight
    radius: root.round ? height / 2 : Theme.radius
    ringGap: 0
    width: Theme.pin

    Image {
        id: _image

        readonly property string _colours: `${root._code(root._fill)}/${root._code(root.chosen ? Theme.accent : root.count
                                                                                                 !== "" ? Theme.ink :
                                                                                                          Theme.paper)}`

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: root.round ? parent.verticalCenter : undefined
        height: Math.round(root.height * (root.chosen ? 1 : 0.86))
        scale: root.pressed ? 0.9 : 1
        source: root.count === "" ? `image://icon/pin.${root.look}/${_colours}/${root._code(root._ink)}` :
                                    `image://icon/mix.


${root.look}.${root.mix}/${_colours}/${root._code(Theme.accent)}/${root._code(Theme.highlight)}/${root._code(Theme.good)
        }`
        sourceSize: Qt.size(width, height)
        transformOrigin: root.round ? Item.Center : Item.Bottom
        width: Math.round(root.width * (root.chosen ? 1 : 0.86))
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.chosen ? Theme.paper : Theme.ink
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Math.round(Theme.pin * 0.34)
        font.weight: Theme.heavy
        text: root.count
        visible: root.count !== ""
        wrapMode: Text.NoWrap
        y: _image.y + Math.round((_image.width - height) / 2)
    }
}
