import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// A clip, its captions and what it says in words. Where it cannot be shown, its still stands above
// the words, and nothing is missing.
Column {
    id: root

    required property ClipViewModel film
    required property real place
    readonly property bool _here: root.film.status !== "gone"
    readonly property bool _runs: root.film.status === "playing"
    readonly property bool _begun: root._here && root.film.status !== "still"
    readonly property real _tall: Math.min(root.width / Math.max(0.1, root.film.aspect), Math.max(root.place * 0.62,
                                                                                                  Theme.mm(50)))

    function _toggle(): void {
        root.film.toggle(Math.round(_frame.width), Math.round(_frame.height));
    }

    spacing: Theme.gap

    // Touching the picture does what the first of its buttons does.
    Pressable {
        id: _stage

        Accessible.name: root.film.name
        Accessible.role: Accessible.Graphic
        activeFocusOnTab: false
        enabled: root._here
        height: Math.round(root._tall)
        name: root.film.name
        width: root.width

        onTapped: root._toggle()

        CardPicture {
            anchors.fill: parent
            picture: root.film.poster
            visible: !root._begun
        }

        Rectangle {
            anchors.fill: parent
            color: Theme.dock
            radius: Theme.radius
            visible: root._begun
        }

        ClipFrame {
            id: _frame

            anchors.centerIn: parent
            film: root.film
            height: Math.round(Math.min(_stage.height, _stage.width / Math.max(0.1, root.film.aspect)))
            visible: root._begun
            width: Math.round(Math.min(_stage.width, _stage.height * root.film.aspect))
        }

        Rectangle {
            anchors.centerIn: parent
            border.color: Theme.bordered(Theme.accent)
            border.width: Theme.hair
            color: Theme.accent
            height: width
            radius: width / 2
            visible: root._here && !root._begun
            width: Theme.target * 1.2

            Icon {
                anchors.centerIn: parent
                name: "mdi6.play"
                scale: 1.6
                tint: Theme.accentInk
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.shade
            height: _caption.height + 2 * Theme.gap
            radius: Theme.radius
            visible: root.film.caption !== ""
            width: Math.min(_stage.width - 2 * Theme.gap, _caption.width + 2 * Theme.space)

            Label {
                id: _caption

                anchors.centerIn: parent
                horizontalAlignment: Text.AlignHCenter
                text: root.film.caption
                width: Math.min(implicitWidth, _stage.width - 2 * Theme.gap - 2 * Theme.space)
            }
        }
    }

    Fuse {
        Accessible.ignored: true
        progress: root.film.progress
        visible: root._here
        width: root.width
    }

    Flow {
        spacing: Theme.gap
        visible: root._here
        width: root.width

        Button {
            fill: Theme.accent
            icon: root._runs ? "mdi6.pause" : "mdi6.play"
            ink: Theme.accentInk
            maximumWidth: root.width
            text: root._runs ? root.film.pause : root.film.play

            onTapped: root._toggle()
        }

        Button {
            Accessible.checkable: true
            chosen: root.film.captioned
            icon: root.film.captioned ? "mdi6.closed-caption" : "mdi6.closed-caption-outline"
            maximumWidth: root.width
            text: root.film.captions

            onTapped: root.film.showCaptions()
        }

        Button {
            icon: "mdi6.skip-backward"
            maximumWidth: root.width
            text: root.film.again
            visible: root._begun

            onTapped: root.film.fromStart()
        }

        Button {
            Accessible.checkable: true
            chosen: root.film.audible
            icon: root.film.audible ? "mdi6.volume-high" : "mdi6.volume-off"
            maximumWidth: root.width
            text: root.film.sound
            visible: root.film.heard

            onTapped: root.film.hush()
        }
    }

    Label {
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.film.note
        visible: root._here && root.film.note !== ""
        width: root.width
    }

    Label {
        Accessible.role: Accessible.Heading
        color: Theme.highlight
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        text: root.film.inWords
        visible: root.film.transcript !== ""
        width: root.width
    }

    Label {
        lineHeight: Theme.bodyLeading
        text: root.film.transcript
        visible: root.film.transcript !== ""
        width: root.width
    }
}
