import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// A question, something that is being done, or what came of it; nothing else answers meanwhile.
FocusScope {
    id: root

    required property StaffAskViewModel ask

    signal yes
    signal no

    function _listen(): void {
        if (root.enabled)
            (_no.visible ? _no : _yes).forceActiveFocus(Qt.OtherFocusReason);
    }

    enabled: root.ask.shown
    visible: root.ask.shown

    onEnabledChanged: root._listen()

    Connections {
        function onNoChanged(): void {
            root._listen();
        }

        target: root.ask
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.dockHeight + Theme.space
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.ink
        height: Math.min(_view.contentHeight, root.height - Theme.dockHeight - Theme.space - 2 * Theme.margin) + 2
                * Theme.margin
        radius: Theme.radius * 1.4
        width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(240))

        Flickable {
            id: _view

            anchors.fill: parent
            anchors.margins: Theme.margin
            boundsBehavior: Flickable.StopAtBounds
            clip: _view.contentHeight > _view.height + 1
            contentHeight: _words.height

            Column {
                id: _words

                spacing: Theme.space
                width: _view.width

                Headline {
                    Accessible.role: Accessible.AlertMessage
                    color: Theme.paper
                    size: Theme.heading
                    text: root.ask.title
                    width: parent.width
                }

                Label {
                    color: Theme.paper
                    font.pixelSize: Theme.small
                    lineHeight: Theme.bodyLeading
                    text: root.ask.text
                    visible: root.ask.text !== ""
                    width: parent.width
                }

                Fuse {
                    burn: Theme.inkEmber
                    progress: root.ask.share
                    rest: Theme.inkRule
                    visible: root.ask.busy
                    width: parent.width
                }

                Flow {
                    spacing: Theme.gap
                    width: parent.width

                    Button {
                        id: _yes

                        fill: Theme.paper
                        maximumWidth: parent.width
                        text: root.ask.yes
                        visible: root.ask.yes !== ""

                        onTapped: root.yes()
                    }

                    Button {
                        id: _no

                        edge: Theme.paper
                        fill: Theme.ink
                        ink: Theme.paper
                        maximumWidth: parent.width
                        text: root.ask.no
                        visible: root.ask.no !== ""

                        onTapped: root.no()
                    }
                }
            }
        }
    }
}
