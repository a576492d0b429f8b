pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The choice of language: each by its own name, never a flag.
FocusScope {
    id: root

    required property Kiosk kiosk
    readonly property LanguageViewModel languages: root.kiosk.screens.languages
    readonly property int _columns: root.width > Theme.mm(260) ? 2 : 1

    Backdrop {
        anchors.fill: parent
        from: Math.max(0, full - 0.35)
        full: Math.max(0.02, Math.min(0.99, (_title.y - Theme.space) / Math.max(1, root.height)))
    }

    Column {
        id: _title

        anchors.bottom: _choices.top
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Label {
            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.languages.others
            visible: root.languages.others !== ""
            width: parent.width
        }

        Headline {
            size: Theme.title
            text: root.languages.title
            width: parent.width
        }
    }

    Grid {
        id: _choices

        anchors.bottom: _back.top
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        columns: root._columns
        height: implicitHeight
        spacing: Theme.gap

        Repeater {
            model: root.languages.choices

            Pressable {
                id: _choice

                required property string key
                required property string title
                required chosen

                focus: _choice.chosen
                height: Math.max(Theme.mm(26), Theme.lead * 2)
                name: _choice.title
                width: (_choices.width - (root._columns - 1) * Theme.gap) / root._columns
                Accessible.role: Accessible.RadioButton

                onTapped: root.kiosk.speak(_choice.key)

                Rectangle {
                    anchors.fill: parent
                    border.color: Theme.edge
                    border.width: Theme.hair
                    color: _choice.chosen ? Theme.ink : _choice.pressed ? Theme.raised : Theme.surface
                    radius: Theme.radius
                }

                Label {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.margin
                    anchors.right: _mark.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: _choice.chosen ? Theme.paper : Theme.ink
                    font.pixelSize: Theme.lead
                    font.weight: Theme.strong
                    text: _choice.title
                }

                Icon {
                    id: _mark

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.margin
                    anchors.verticalCenter: parent.verticalCenter
                    name: "mdi6.check"
                    tint: Theme.paper
                    visible: _choice.chosen
                }
            }
        }
    }

    Button {
        id: _back

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        icon: "mdi6.arrow-left"
        text: root.languages.back

        onTapped: root.kiosk.back()
    }
}
