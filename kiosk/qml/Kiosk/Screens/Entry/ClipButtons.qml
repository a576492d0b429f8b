import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// What one does with a clip, in a row below it or upright beside it. Nothing moves as it plays.
Flow {
    id: root

    required property ClipViewModel film
    // How wide a row may become.
    required property real room
    required property bool upright
    readonly property bool _runs: root.film.status === "playing"
    readonly property bool _begun: root.film.status !== "still"
    readonly property real _first: Math.max(_play.implicitWidth, _other.implicitWidth)
    readonly property real _more: _captions.implicitWidth + (root.film.heard ? _sound.implicitWidth + root.spacing : 0)
    readonly property real _wordless: root._first + root._more + Theme.target + 2 * root.spacing
    // The word for the beginning goes where there is no room for it: its arrow says the same.
    readonly property bool _worded: root.upright || root._wordless - Theme.target + _again.worded <= root.room
    readonly property real columnWidth: Math.max(root._first, _captions.implicitWidth, root.film.heard
                                                 ? _sound.implicitWidth : 0, _again.worded)
    // Measured where nothing depends on how they lie: no button in a row wraps its word.
    readonly property real rowHeight: _other.implicitHeight * root._rows + (root._rows - 1) * root.spacing
    readonly property int _rows: root._wordless > root.room ? 2 : 1

    signal toggled

    function _width(button: Button): real {
        return root.upright ? Math.min(root.width, root.columnWidth) : button.implicitWidth;
    }

    spacing: Theme.gap

    Button {
        id: _play

        fill: Theme.accent
        icon: root._runs ? "mdi6.pause" : "mdi6.play"
        ink: Theme.accentInk
        maximumWidth: root.room
        text: root._runs ? root.film.pause : root.film.play
        width: root.upright ? root._width(_play) : root._first

        onTapped: root.toggled()
    }

    Button {
        id: _captions

        Accessible.checkable: true
        Accessible.role: Accessible.CheckBox
        chosen: root.film.captioned
        fill: _captions.chosen ? Theme.ink : Theme.raised
        icon: _captions.chosen ? "mdi6.closed-caption" : "mdi6.closed-caption-outline"
        ink: _captions.chosen ? Theme.paper : Theme.ink
        maximumWidth: root.room
        text: root.film.captions
        width: root._width(_captions)

        onTapped: root.film.showCaptions()
    }

    Button {
        id: _sound

        Accessible.checkable: true
        Accessible.role: Accessible.CheckBox
        chosen: root.film.audible
        fill: _sound.chosen ? Theme.ink : Theme.raised
        icon: _sound.chosen ? "mdi6.volume-high" : "mdi6.volume-off"
        ink: _sound.chosen ? Theme.paper : Theme.ink
        maximumWidth: root.room
        text: root.film.sound
        visible: root.film.heard
        width: root._width(_sound)

        onTapped: root.film.hush()
    }

    Button {
        id: _again

        readonly property real worded: _word.advanceWidth + Theme.iconSize + 2 * Theme.space + 2 * Theme.gap

        icon: "mdi6.skip-backward"
        maximumWidth: root.room
        name: root.film.again
        text: root._worded ? root.film.again : ""
        visible: root._begun
        width: root._width(_again)

        onTapped: root.film.fromStart()
    }

    Button {
        id: _other

        icon: "mdi6.play"
        maximumWidth: root.room
        text: root._runs ? root.film.play : root.film.pause
        visible: false
    }

    TextMetrics {
        id: _word

        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        text: root.film.again
    }
}
