import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A card that is all picture, with its words on a scrim: at the foot of a tall one, on the left of
// a wide one.
Pressable {
    id: root

    required property string key
    required property string kicker
    required property string title
    required property string detail
    required property string picture
    readonly property bool _wide: root.width > root.height * 1.3

    function _above(room: real): real {
        return Math.max(0, Math.min(0.99, 1 - (_words.implicitHeight + room) / Math.max(1, root.height)));
    }

    name: root.title

    CardPicture {
        anchors.fill: parent
        picture: root.picture
    }

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.ink : Theme.clear
        border.width: Theme.hair
        radius: Theme.radius

        gradient: Gradient {
            orientation: root._wide ? Gradient.Horizontal : Gradient.Vertical

            GradientStop {
                color: root._wide ? Theme.dusk : Theme.clear
                position: root._wide ? 0 : root._above(Theme.wide * 2.4)
            }

            GradientStop {
                color: root._wide ? Theme.veil : Theme.haze
                position: root._wide ? 0.45 : root._above(Theme.wide * 1.3)
            }

            GradientStop {
                color: root._wide ? Theme.haze : Theme.veil
                position: root._wide ? 0.68 : root._above(Theme.margin)
            }

            GradientStop {
                color: root._wide ? Theme.clear : Theme.dusk
                position: 1
            }
        }
    }

    Column {
        id: _words

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root._wide ? root.width * 0.34 : Theme.margin
        spacing: Theme.gap / 2

        Label {
            id: _kicker

            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.kicker
            width: parent.width
        }

        Headline {
            room: root.height - 2 * Theme.margin - _kicker.height - _detail.height - Theme.gap
            size: Theme.title
            text: root.title
            width: parent.width
        }

        Label {
            id: _detail

            readonly property bool _fits: root.height > 2 * Theme.margin + _kicker.implicitHeight + implicitHeight
                                          + Theme.title

            font.pixelSize: Theme.small
            height: _detail._fits ? implicitHeight : 0
            opacity: _detail._fits ? 1 : 0
            text: root.detail
            width: parent.width
        }
    }
}
