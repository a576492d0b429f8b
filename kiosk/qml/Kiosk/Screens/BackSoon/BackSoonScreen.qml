import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The calm screen, when there is nothing to show.
Item {
    id: root

    required property BackSoonViewModel backSoon
    readonly property real _room: Math.max(0, root.height - _title.height - 2 * Theme.margin - 2 * Theme.space)

    // The size at which `said` has room in half of what is left; `most` where it is short. An average
    // letter is a little over half as wide as its size, and a line about one and a half of it.
    function _size(said: string, most: real): real {
        const lines = said.split("\n").length;
        const byRoom = Math.sqrt(_words.width * root._room / 2 / Math.max(1, said.length) / 0.9);
        const byLines = root._room / 2 / lines / 1.5;
        return Math.max(1, Math.floor(Math.min(most, byRoom, byLines)));
    }

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
            id: _title

            size: Theme.display
            text: root.backSoon.title
            width: parent.width
        }

        Label {
            font.pixelSize: root._size(text, Theme.heading)
            font.weight: Theme.strong
            lineHeight: Theme.bodyLeading
            text: root.backSoon.others
            visible: root.backSoon.others !== ""
            width: parent.width
        }

        Label {
            color: Theme.quiet
            font.pixelSize: root._size(text, Theme.body)
            lineHeight: Theme.bodyLeading
            text: root.backSoon.text
            width: parent.width
        }
    }
}
