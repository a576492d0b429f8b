import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A card that is all picture, with its words on a scrim: at the foot of a tall one, where the line
// begins on a wide one.
Pressable {
    id: root

    required property string key
    required property string kicker
    required property string title
    required property string detail
    required property string picture
    // A number to set beside the title, where the card has one.
    property string figure: ""
    // How far it is from here: a tag at the corner of the picture.
    property string far: ""
    property real size: Theme.title
    property real inset: Theme.margin
    // What the title has before there is a word above it.
    property real titleRoom: 0
    property real aim: 0.5
    readonly property bool pictured: _picture.source !== ""
    readonly property bool _wide: root.width > root.height * 1.3

    function _above(room: real): real {
        return Math.max(0, Math.min(0.99, 1 - (_words.implicitHeight + room) / Math.max(1, root.height)));
    }

    name: root.title

    onTapped: Pictures.pulled(_picture, _picture.source, root.key)

    CardPicture {
        id: _picture

        aim: root.aim
        anchors.fill: parent
        picture: root.picture
    }

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.ink : Theme.clear
        border.width: Theme.hair
        radius: Theme.radius
        rotation: root._wide && Theme.mirrored ? 180 : 0

        gradient: Gradient {
            orientation: root._wide ? Gradient.Horizontal : Gradient.Vertical

            GradientStop {
                color: root._wide ? Theme.dusk : Theme.clear
                position: root._wide ? 0 : root._above(root.inset + Theme.wide * 1.8)
            }

            GradientStop {
                color: root._wide ? Theme.veil : Theme.haze
                position: root._wide ? 0.62 : root._above(root.inset + Theme.wide * 0.7)
            }

            GradientStop {
                color: root._wide ? Theme.haze : Theme.veil
                position: root._wide ? 0.8 : root._above(root.inset)
            }

            GradientStop {
                color: root._wide ? Theme.clear : Theme.dusk
                position: 1
            }
        }
    }

    Rectangle {
        id: _tag

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        color: Theme.dusk
        height: _far.implicitHeight + Theme.gap
        radius: Theme.radius / 2
        visible: root.far !== "" && root.height > _words.implicitHeight + _tag.height + 3 * root.inset
        width: Math.min(_far.implicitWidth + 2 * Theme.gap, root.width - 2 * root.inset)
        y: root.inset

        Label {
            id: _far

            anchors.centerIn: parent
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            horizontalAlignment: Text.AlignHCenter
            text: root.far
            width: Math.min(implicitWidth, root.width - 2 * root.inset - 2 * Theme.gap)
        }
    }

    Column {
        id: _words

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root._wide ? root.width * 0.38 : root.inset
        spacing: Theme.gap / 2

        Label {
            id: _kicker

            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.kicker
            visible: root.kicker !== "" && (root.titleRoom === 0 || root.height > 2 * root.inset + implicitHeight
                                            + _figure.height + root.titleRoom)
            width: parent.width
        }

        Headline {
            id: _figure

            Accessible.role: Accessible.StaticText
            color: Theme.highlight
            size: Theme.title
            tabular: true
            text: root.figure
            visible: root.figure !== ""
            width: parent.width
        }

        Headline {
            Accessible.ignored: true
            room: root.height - 2 * root.inset - (_kicker.visible ? _kicker.height : 0) - _detail.height - (
                      _figure.visible ? _figure.height : 0) - 2 * Theme.gap
            size: root.size
            text: root.title
            width: parent.width
        }

        Label {
            id: _detail

            // The title goes first, and a picture stays one: the entry's own page says more.
            readonly property bool _fits: implicitHeight < root.height * 0.4 && root.height > 2 * root.inset
                                          + implicitHeight + root.size * 1.6 + (_kicker.visible
                                                                                ? _kicker.implicitHeight : 0)

            font.pixelSize: Theme.small
            height: _detail._fits ? implicitHeight : 0
            opacity: _detail._fits ? 1 : 0
            visible: root.detail !== ""
            text: root.detail
            width: parent.width
        }
    }
}
