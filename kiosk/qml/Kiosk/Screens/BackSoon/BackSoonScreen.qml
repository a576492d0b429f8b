import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The calm screen, when there is nothing to show.
Item {
    id: root

    required property BackSoonViewModel backSoon

    Image {
        anchors.fill: parent
        cache: false
        source: root.width < 1 || root.height < 1 ? "" : "image://card/backdrop"
        sourceSize: Qt.size(Math.ceil(root.width), Math.ceil(root.height))
    }

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                color: Theme.dusk
                position: 0
            }

            GradientStop {
                color: Theme.dusk
                position: Math.min(0.98, (_words.y + _words.height + Theme.space) / Math.max(1, root.height))
            }

            GradientStop {
                color: Theme.clear
                position: Math.min(0.99, (_words.y + _words.height + Theme.wide * 4) / Math.max(1, root.height))
            }
        }
    }

    Column {
        id: _words

        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        spacing: Theme.space
        // In the sky of the backdrop, above its peaks.
        y: Math.max(Theme.margin, (root.height * 0.46 - height) / 2)

        Headline {
            size: Theme.display
            text: root.backSoon.title
            width: parent.width
        }

        Label {
            font.pixelSize: Theme.heading
            font.weight: Theme.strong
            lineHeight: Theme.bodyLeading
            text: root.backSoon.others
            visible: root.backSoon.others !== ""
            width: parent.width
        }

        Label {
            color: Theme.quiet
            lineHeight: Theme.bodyLeading
            text: root.backSoon.text
            width: parent.width
        }
    }
}
