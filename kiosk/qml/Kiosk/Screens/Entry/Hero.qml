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
    required property real settled
    readonly property real _aim: root.wide ? 0.42 : 0.34
    // Words never stick out of the picture.
    readonly property real least: _words.implicitHeight + Theme.margin

    Binding {
        property: "hero"
        restoreMode: Binding.RestoreNone
        target: Pictures
        value: Qt.size(root.width, root.height)
        when: root.enabled
    }

    // There at once, until the layers are.
    CardPicture {
        anchors.fill: parent
        aim: root._aim
        corner: 0
        picture: root.entry.picture
    }

    LivingPoster {
        aim: root._aim
        anchors.fill: parent
        drift: root.settled - 1
        opacity: root.entry.poster.ready ? 1 : 0
        poster: root.entry.poster

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
            Accessible.role: Accessible.Heading
            comfortable: 40
            room: root.wide ? root.height - _kicker.height - 2 * Theme.margin : Infinity
            size: root.wide ? Theme.title : Theme.display
            text: root.entry.title
            width: parent.width
        }
    }
}
