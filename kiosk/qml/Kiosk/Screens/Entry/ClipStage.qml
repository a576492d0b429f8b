import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The picture of a clip: its still until the first frame is there, then the frames, and what is
// said. Touching it does what the first of the clip's buttons does.
Pressable {
    id: root

    required property ClipViewModel film
    readonly property bool _here: root.film.status !== "gone"
    // Captions grow with the letters as long as they leave most of the picture.
    readonly property real _letters: Math.max(Theme.small / Theme.textScale, Math.min(Theme.body, root.height / 12))

    Accessible.role: Accessible.Graphic
    activeFocusOnTab: false
    clip: true
    enabled: root._here
    name: root.film.name

    onTapped: root.film.toggle(Math.round(root.width), Math.round(root.height))

    CardPicture {
        anchors.fill: parent
        picture: root.film.poster
        visible: !root.film.begun
    }

    ClipFrame {
        anchors.fill: parent
        corner: Theme.radius
        film: root.film
        visible: root.film.begun
    }

    Rectangle {
        anchors.centerIn: parent
        color: Theme.shade
        height: width
        radius: width / 2
        visible: root._here && root.film.status !== "playing"
        width: _disc.width + 2 * Theme.gap

        Rectangle {
            id: _disc

            anchors.centerIn: parent
            border.color: Theme.bordered(Theme.accent)
            border.width: Theme.hair
            color: Theme.accent
            height: width
            radius: width / 2
            width: Math.min(Theme.target * 1.2, root.height * 0.4)

            Rectangle {
                anchors.fill: parent
                color: Theme.touched(Theme.accentInk)
                radius: parent.radius
                visible: root.pressed
            }

            Icon {
                anchors.centerIn: parent
                name: root.film.status === "ended" ? "mdi6.replay" : "mdi6.play"
                scale: 1.6
                tint: Theme.accentInk
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.shade
        height: _caption.height + Theme.gap
        radius: Theme.radius / 2
        visible: root.film.caption !== ""
        width: _caption.width + 2 * Theme.space

        Label {
            id: _caption

            anchors.centerIn: parent
            font.pixelSize: Math.round(root._letters)
            horizontalAlignment: Text.AlignHCenter
            text: root.film.caption
            width: Math.min(implicitWidth, root.width - 2 * Theme.gap - 2 * Theme.space)
        }
    }
}
