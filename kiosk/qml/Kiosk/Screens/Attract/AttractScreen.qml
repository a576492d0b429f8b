import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// What passers-by see: one living poster after the other, a line that makes them stop, and the
// fuse that says how long it stays.
FocusScope {
    id: root

    required property Kiosk kiosk
    readonly property AttractViewModel attract: root.kiosk.screens.attract
    readonly property bool _there: root.attract.first.ready || root.attract.second.ready
    readonly property bool _landscape: root.width > root.height
    // How high the ground behind the words is, and where on it they begin.
    readonly property real _behind: Math.max(1, Math.min(root.height, root.height - _words.y + Theme.wide * 4.5))
    readonly property real _wordsAt: root._behind - (root.height - _words.y)
    property real _burnt: 0

    function _listen(): void {
        if (root.enabled)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }

    enabled: root.kiosk.attracting
    opacity: root.kiosk.attracting && root._there ? 1 : 0
    visible: root.opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.turn
            easing.type: Easing.OutCubic
        }
    }

    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            root.kiosk.begin();
    }
    Component.onCompleted: root._listen()
    onEnabledChanged: root._listen()
    onVisibleChanged: {
        if (!root.visible && !root.kiosk.attracting) {
            root.kiosk.slideGone(true);
            root.kiosk.slideGone(false);
        }
    }

    Connections {
        function onSlideNumberChanged(): void {
            _burn.restart();
        }

        function onRunningChanged(): void {
            _burn.restart();
        }

        target: root.attract
    }

    NumberAnimation {
        id: _burn

        duration: root.attract.slideSeconds * 1000
        from: 0
        property: "_burnt"
        running: root.visible && root.attract.running
        target: root
        to: 1
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Item {
        anchors.fill: parent

        Slide {
            anchors.fill: parent
            burnt: root._burnt
            inFront: root.attract.firstInFront
            poster: root.attract.first
            seconds: root.attract.slideSeconds

            onGone: root.kiosk.slideGone(true)
        }

        Slide {
            anchors.fill: parent
            burnt: root._burnt
            inFront: !root.attract.firstInFront
            poster: root.attract.second
            seconds: root.attract.slideSeconds

            onGone: root.kiosk.slideGone(false)
        }
    }

    // Behind the wordmark.
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: _wordmark.y + _wordmark.height + Theme.wide * 1.5

        gradient: Gradient {
            GradientStop {
                color: Theme.veil
                position: 0
            }

            GradientStop {
                color: Theme.shade
                position: 1 - Theme.wide * 1.5 / Math.max(Theme.wide * 2, _wordmark.y + _wordmark.height + Theme.wide
                                                          * 1.5)

            }

            GradientStop {
                color: Theme.clear
                position: 1
            }
        }
    }

    // Behind the words.
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: root._behind

        gradient: Gradient {
            GradientStop {
                color: Theme.clear
                position: 0
            }

            GradientStop {
                color: Theme.haze
                position: 0.02 + Math.max(0, root._wordsAt - Theme.wide * 2) / root._behind
            }

            GradientStop {
                color: Theme.veil
                position: 0.04 + Math.max(0, root._wordsAt - Theme.space * 2) / root._behind
            }

            GradientStop {
                color: Theme.paper
                position: 1
            }
        }
    }

    // Any touch that is not on "Explore" begins the visit, when the finger is lifted.
    MouseArea {
        anchors.fill: parent

        onCanceled: root.kiosk.begin()
        onReleased: root.kiosk.begin()
    }

    Wordmark {
        id: _wordmark

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.margin
        ink: Theme.ink
        picture: root.attract.wordmarkPicture
        text: root.attract.wordmark
    }

    Column {
        id: _words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.space

        Label {
            id: _kicker

            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.attract.kicker
            width: parent.width
        }

        Headline {
            anchors.left: parent.left
            comfortable: root._landscape ? 64 : 48
            room: root.height - _wordmark.y - _wordmark.height - _kicker.height - _invitation.height - _fuse.height
                  - Theme.margin - 5 * Theme.space - Theme.gap
            size: Theme.display
            text: root.attract.hook
            width: root._landscape ? Math.min(parent.width, Theme.mm(300)) : parent.width
        }

        Item {
            height: Theme.gap
            width: parent.width
        }

        Invitation {
            id: _invitation

            attract: root.attract
            width: parent.width

            onExplored: root.kiosk.explore()
            onMissed: root.kiosk.begin()
        }

        Fuse {
            id: _fuse

            progress: root._burnt
            seconds: root.attract.slideSeconds
            width: parent.width
        }
    }
}
