import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One of a few ways to have it, shown in its own effect: letters in their size, a scheme in its
// colours, the rest as a picture.
Pressable {
    id: root

    required property string key
    required property string title
    required property string icon
    required property string sample
    readonly property string _group: root.key.split("/")[0]
    readonly property string _value: root.key.split("/")[1]
    readonly property bool _lettered: root._group === "text_size"
    readonly property bool _coloured: root._group === "scheme"
    readonly property color _ground: root._coloured ? Theme.coloursOf(root._value).paper : root.chosen ? Theme.ink :
                                                                                                         Theme.surface
    readonly property color _words: root._coloured ? Theme.coloursOf(root._value).ink : root.chosen ? Theme.paper :
                                                                                                      Theme.ink

    implicitHeight: Math.max(Theme.target, _inside.implicitHeight + 2 * Theme.gap)
    name: root.title
    Accessible.role: Accessible.RadioButton

    Accessible.onToggleAction: root.act()

    Rectangle {
        anchors.fill: parent
        border.color: root._coloured ? (root.chosen ? Theme.ink : Theme.line) : Theme.bordered(root._ground)
        border.width: root._coloured && root.chosen ? Theme.ring : Theme.hair
        color: root._ground
        radius: root.radius
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.touched(root._words)
        radius: root.radius
        visible: root.pressed
    }

    Column {
        id: _inside

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        scale: root.pressed ? 0.97 : 1

        Item {
            anchors.left: parent.left
            anchors.right: parent.right
            height: root._lettered ? Theme.sample(2) : root._coloured ? Theme.sample(1.25) : Theme.iconSize

            Label {
                anchors.baseline: parent.bottom
                anchors.baselineOffset: -Theme.gap
                anchors.horizontalCenter: parent.horizontalCenter
                color: root._words
                font.pixelSize: Theme.sample(root._lettered ? Number(root._value) : 1)
                font.weight: Theme.heavy
                objectName: "sample"
                text: root.sample
                visible: root._lettered || root._coloured
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Icon {
                anchors.centerIn: parent
                name: root.icon
                tint: root._words
                visible: root.icon !== ""
            }
        }

        Label {
            Accessible.ignored: true
            anchors.left: parent.left
            anchors.right: parent.right
            color: root._words
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            horizontalAlignment: Text.AlignHCenter
            text: root.title
        }
    }

    Icon {
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        name: "mdi6.check"
        size: Theme.iconSize * 0.7
        tint: root._words
        visible: root.chosen
    }
}
