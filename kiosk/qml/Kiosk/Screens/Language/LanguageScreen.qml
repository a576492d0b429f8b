pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The choice of language: each by its own name, never a flag.
FocusScope {
    id: root

    required property Kiosk kiosk
    readonly property LanguageViewModel languages: root.kiosk.screens.languages
    readonly property int _columns: root.width > Theme.mm(260) ? 2 : 1

    Headline {
        id: _title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.margin
        size: Theme.title
        text: root.languages.title
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

                required property int index
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
                    color: _choice.chosen ? Theme.snow : _choice.pressed ? Theme.slate : Theme.fjord
                    radius: Theme.radius
                }

                Label {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.margin
                    anchors.right: _mark.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: _choice.chosen ? Theme.night : Theme.snow
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
                    tint: Theme.night
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
