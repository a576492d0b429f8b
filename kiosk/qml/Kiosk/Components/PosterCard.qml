import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A card that is all picture, with its words on a scrim at the foot.
Pressable {
    id: root

    required property string key
    required property string kicker
    required property string title
    required property string detail
    required property string picture

    name: root.title

    CardPicture {
        anchors.fill: parent
        picture: root.picture
    }

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.snow : Theme.clear
        border.width: Theme.hair
        radius: Theme.radius

        gradient: Gradient {
            GradientStop {
                color: Theme.clear
                position: Math.max(0, 1 - (_words.implicitHeight + Theme.wide * 2.4) / Math.max(1, root.height))
            }

            GradientStop {
                color: Theme.haze
                position: Math.max(0.01, 1 - (_words.implicitHeight + Theme.wide * 1.3) / Math.max(1, root.height))
            }

            GradientStop {
                color: Theme.veil
                position: Math.max(0.02, 1 - (_words.implicitHeight + Theme.margin) / Math.max(1, root.height))
            }

            GradientStop {
                color: Theme.dusk
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
        spacing: Theme.gap / 2

        Label {
            color: Theme.sun
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.kicker
            width: parent.width
        }

        Headline {
            size: Theme.title * 0.9
            text: root.title
            width: parent.width
        }

        Label {
            font.pixelSize: Theme.small
            text: root.detail
            width: parent.width
        }
    }
}
