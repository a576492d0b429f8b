pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// A bar of choices: always in the same place, at the foot, where every hand reaches.
FocusScope {
    id: root

    required property ChoiceRows choices

    signal chosen(key: string)

    implicitHeight: Theme.dockHeight

    Rectangle {
        anchors.fill: parent
        color: Theme.dock
    }

    Row {
        id: _row

        readonly property real _cell: (width - (_repeater.count - 1) * _row.spacing) / Math.max(1, _repeater.count)

        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.margins: Theme.gap
        anchors.rightMargin: Theme.space
        spacing: Theme.gap

        Repeater {
            id: _repeater

            model: root.choices

            Pressable {
                id: _button

                required property string key
                required property string title
                required property string icon
                required property string badge
                required chosen

                height: _row.height
                name: _button.title
                ringGap: 0
                width: _row._cell

                onTapped: root.chosen(_button.key)

                Rectangle {
                    anchors.fill: parent
                    border.color: _button.chosen ? Theme.edge : Theme.clear
                    border.width: Theme.hair
                    color: _button.chosen ? Theme.raised : _button.pressed ? Theme.surface : Theme.dock
                    radius: Theme.radius
                }

                Column {
                    anchors.centerIn: parent
                    scale: _button.pressed ? 0.96 : 1
                    spacing: Theme.gap / 2
                    width: parent.width

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        name: _button.icon
                        tint: _button.chosen ? Theme.ink : Theme.quiet

                        Badge {
                            anchors.left: parent.horizontalCenter
                            anchors.leftMargin: parent.width * 0.1
                            anchors.verticalCenter: parent.top
                            anchors.verticalCenterOffset: parent.height * 0.3
                            text: _button.badge
                        }
                    }

                    Label {
                        color: _button.chosen ? Theme.ink : Theme.quiet
                        font.pixelSize: Math.min(Theme.small, Theme.small * (parent.width - Theme.gap) / Math.max(1,
                                                                                                                  _measure.advanceWidth))
                        font.weight: _button.chosen ? Theme.strong : Theme.regular
                        horizontalAlignment: Text.AlignHCenter
                        text: _button.title
                        width: parent.width
                        wrapMode: Text.NoWrap

                        TextMetrics {
                            id: _measure

                            font.family: Theme.family
                            font.pixelSize: Theme.small
                            font.weight: Theme.strong
                            text: _button.title
                        }
                    }
                }
            }
        }
    }
}
