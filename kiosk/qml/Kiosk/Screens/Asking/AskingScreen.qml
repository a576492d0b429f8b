import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// "Still looking?" One tap anywhere goes on; the fuse says how long there is.
FocusScope {
    id: root

    required property Kiosk kiosk
    readonly property AskingViewModel asking: root.kiosk.screens.asking
    property real _burnt: 0

    enabled: root.kiosk.asking
    opacity: root.kiosk.asking ? 1 : 0
    visible: root.opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.turn
        }
    }

    onEnabledChanged: {
        if (root.enabled)
            _stay.forceActiveFocus(Qt.OtherFocusReason);
    }

    Connections {
        function onSinceChanged(): void {
            _burn.restart();
        }

        enabled: root.enabled
        target: root.asking
    }

    NumberAnimation {
        id: _burn

        duration: root.asking.warningSeconds * 1000
        from: 0
        property: "_burnt"
        running: root.kiosk.asking
        target: root
        to: 1
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    MouseArea {
        anchors.fill: parent

        onCanceled: root.kiosk.stay()
        onReleased: root.kiosk.stay()
    }

    Rectangle {
        id: _card

        anchors.bottom: parent.bottom
        // Above the dock, over it where it is too high for that.
        anchors.bottomMargin: Math.max(Theme.space, Math.min(Theme.dockHeight + Theme.space, parent.height - height
                                                             - Theme.space))
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.ink
        height: _words.implicitHeight + 2 * Theme.margin
        radius: Theme.radius * 1.4
        width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(240) * Theme.textScale)

        Column {
            id: _words

            anchors.left: parent.left
            anchors.margins: Theme.margin
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.space

            Headline {
                Accessible.role: Accessible.AlertMessage
                color: Theme.paper
                size: Theme.title
                text: root.asking.title
                width: parent.width
            }

            Label {
                color: Theme.paper
                font.features: {
                    "tnum": 1
                }
                lineHeight: Theme.bodyLeading
                text: root.asking.text
                width: parent.width
            }

            Flow {
                id: _answers

                readonly property real _less: (_slower.visible ? _slower.implicitWidth + Theme.gap : 0)
                                              + _leave.implicitWidth
                readonly property bool _row: _stay.implicitWidth + Theme.gap + _less <= width
                // Where not all have room in one row, the two lesser ones share the second.
                readonly property bool _pair: _row || _slower.visible && _less <= width

                spacing: Theme.gap
                width: parent.width

                Button {
                    id: _stay

                    fill: Theme.paper
                    focus: true
                    maximumWidth: _answers.width
                    text: root.asking.stay
                    width: _answers._row ? _answers.width - Theme.gap - _answers._less : _answers.width

                    onTapped: root.kiosk.stay()
                }

                Button {
                    id: _slower

                    edge: Theme.paper
                    fill: Theme.ink
                    ink: Theme.paper
                    maximumWidth: _answers.width
                    text: root.asking.slower
                    visible: root.asking.slower !== ""
                    width: _answers._row ? implicitWidth : _answers._pair ? _answers.width - Theme.gap - _leave.implicitWidth :
                                                                            _answers.width

                    onCanceled: root.kiosk.stay()
                    onTapped: root.kiosk.slower()
                }

                Button {
                    id: _leave

                    edge: Theme.paper
                    fill: Theme.ink
                    ink: Theme.paper
                    maximumWidth: _answers.width
                    text: root.asking.leave
                    width: _answers._pair ? implicitWidth : _answers.width

                    onCanceled: root.kiosk.stay()
                    onTapped: root.kiosk.leave()
                }
            }

            Fuse {
                progress: root._burnt
                burn: Theme.inkEmber
                rest: Theme.inkRule
                seconds: root.asking.warningSeconds
                width: parent.width
            }
        }
    }
}
