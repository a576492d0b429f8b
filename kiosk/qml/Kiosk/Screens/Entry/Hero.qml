import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The poster of an entry, with its title on it.
Item {
    id: root

    required property EntryViewModel entry
    required property bool wide
    // What of its top the words keep clear of.
    property real clear: Theme.margin
    readonly property alias picture: _picture
    readonly property real _aim: root.wide ? 0.42 : root.entry.bigValue !== "" ? 0.5 : 0.34
    // The poster's clock runs out at 0: it begins at its own speed, which is half of its way.
    readonly property real _reach: Theme.life / 2000
    property real _clock: 0
    // Words never stick out of the picture.
    readonly property real least: _words.implicitHeight + root.clear

    function _live(): void {
        _life.stop();
        root._clock = Theme.still ? 0 : -root._reach;
        if (root.entry.poster.ready && !Theme.still)
            _life.start();
    }

    Connections {
        function onKeyChanged(): void {
            root._live();
        }

        target: root.entry
    }

    Connections {
        function onReadyChanged(): void {
            root._live();
        }

        target: root.entry.poster
    }

    NumberAnimation {
        id: _life

        duration: Theme.life
        easing.type: Easing.OutQuad
        from: -root._reach
        property: "_clock"
        target: root
        to: 0
    }

    Binding {
        property: "hero"
        restoreMode: Binding.RestoreNone
        target: Pictures
        value: Qt.size(root.width, root.height)
        when: root.enabled
    }

    // There at once, until the layers are.
    CardPicture {
        id: _picture

        anchors.fill: parent
        aim: root._aim
        corner: 0
        picture: root.entry.picture
    }

    LivingPoster {
        aim: root._aim
        anchors.fill: parent
        clock: root._clock
        opacity: root.entry.poster.ready ? 1 : 0
        poster: root.entry.poster
        reach: root._reach

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                color: Theme.clear
                position: Math.max(0, Math.min(0.97, 1 - (_words.implicitHeight + Theme.wide * 3) / Math.max(1,
                                                                                                             root.height)))
            }

            GradientStop {
                color: Theme.haze
                position: Math.max(0.005, Math.min(0.98, 1 - (_words.implicitHeight + Theme.wide * 1.6) / Math.max(1,
                                                                                                                   root.height)))
            }

            GradientStop {
                color: Theme.veil
                position: Math.max(0.01, Math.min(0.99, 1 - (_words.implicitHeight + Theme.margin) / Math.max(1,
                                                                                                              root.height)))
            }

            GradientStop {
                color: Theme.paper
                position: 1
            }
        }
    }

    Column {
        id: _words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.wide ? Theme.margin : 0
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap / 2

        Label {
            id: _kicker

            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.entry.kicker
            visible: root.entry.kicker !== ""
            width: parent.width
        }

        Headline {
            comfortable: 40
            room: root.wide ? root.height - _kicker.height - 2 * Theme.margin : Infinity
            size: root.wide || root.entry.bigValue !== "" ? Theme.title : Theme.display
            text: root.entry.title
            width: parent.width
        }
    }
}
