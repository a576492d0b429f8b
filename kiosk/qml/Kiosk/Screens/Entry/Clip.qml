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
    readonly property real _aspect: Math.max(0.1, root.film.aspect)
    // What can be seen at once, above the two buttons that turn the page on to the words.
    readonly property real _room: root.place - Theme.least - Theme.gap - _fuse.height - Theme.gap
    // The picture is as large as it can be: with its buttons below it, or beside it.
    readonly property real _below: Math.min(root.width / root._aspect, root._room - _buttons.rowHeight - Theme.gap)
    readonly property real _besides: Math.min((root.width - _buttons.columnWidth - Theme.space) / root._aspect,
                                              root._room)

    readonly property bool _wide: root._here && root._besides > root._below
    readonly property real _tall: Math.round(Math.max(Theme.mm(40), root._here ? Math.max(root._below, root._besides) :
                                                                                 Math.min(root.width / root._aspect,
                                                                                          root.place * 0.55)))

    spacing: Theme.gap

    Item {
        height: root._here ? (root._wide ? Math.max(_fuse.y + _fuse.height, _buttons.height) : _buttons.y + _buttons.height) :
                             _stage.height
        width: root.width

        ClipStage {
            id: _stage

            LayoutMirroring.enabled: root._wide ? Theme.handed : Theme.mirrored
            anchors.left: parent.left
            film: root.film
            height: root._tall
            width: root._here ? Math.min(root.width, Math.round(root._tall * root._aspect)) : root.width
        }

        Fuse {
            id: _fuse

            Accessible.ignored: true
            // A clip runs to the right, as on every player.
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false
            anchors.left: _stage.left
            progress: root.film.progress
            seconds: Math.max(1, root.film.seconds)
            visible: root._here
            width: _stage.width
            y: _stage.height + Theme.gap
        }

        ClipButtons {
            id: _buttons

            LayoutMirroring.enabled: root._wide ? Theme.handed : Theme.mirrored
            anchors.left: parent.left
            anchors.leftMargin: root._wide ? _stage.width + Theme.space : 0
            film: root.film
            room: root.width
            upright: root._wide
            visible: root._here
            width: root.width - anchors.leftMargin
            y: root._wide ? 0 : _fuse.y + _fuse.height + Theme.gap

            onToggled: root.film.toggle(_stage.width, _stage.height)
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
