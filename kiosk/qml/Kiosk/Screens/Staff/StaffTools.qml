pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The tools: cleaning, tests, restart and close.
StaffPage {
    id: root

    required property Staff staff
    readonly property StaffToolsViewModel tools: root.staff.tools
    readonly property int _columns: root.columnWidth > Theme.mm(220) * Theme.textScale ? 2 : 1

    heading: root.tools.heading

    Rectangle {
        border.color: Theme.edge
        border.width: Theme.hair
        color: Theme.surface
        height: _clean.implicitHeight + 2 * Theme.space
        radius: Theme.radius
        width: root.columnWidth

        Column {
            id: _clean

            anchors.left: parent.left
            anchors.margins: Theme.space
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.gap

            Label {
                font.pixelSize: Theme.lead
                font.weight: Theme.strong
                text: root.tools.cleanTitle
                width: parent.width
            }

            Label {
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.tools.cleanText
                width: parent.width
            }

            Flow {
                spacing: Theme.gap
                width: parent.width

                Repeater {
                    model: root.tools.cleanings

                    Button {
                        id: _seconds

                        required property string key
                        required property string title

                        focus: _seconds.key === "30"
                        name: root.tools.cleanTitle + ": " + _seconds.title
                        text: _seconds.title

                        onTapped: root.staff.clean(_seconds.key)
                    }
                }
            }
        }
    }

    Grid {
        columns: root._columns
        spacing: Theme.space
        width: root.columnWidth

        Repeater {
            model: root.tools.tools

            Pressable {
                id: _tool

                required property string key
                required property string icon
                required property string label
                required property string text

                height: Math.max(Theme.target, _words.implicitHeight + 2 * Theme.space)
                name: _tool.label
                width: (root.columnWidth - (root._columns - 1) * Theme.space) / root._columns

                onTapped: root.staff.tool(_tool.key)

                Rectangle {
                    anchors.fill: parent
                    border.color: Theme.edge
                    border.width: Theme.hair
                    color: _tool.pressed ? Theme.raised : Theme.surface
                    radius: Theme.radius
                }

                Icon {
                    id: _icon

                    anchors.verticalCenter: parent.verticalCenter
                    name: _tool.icon
                    tint: Theme.quiet
                    x: Theme.space
                }

                Column {
                    id: _words

                    anchors.left: _icon.right
                    anchors.leftMargin: Theme.space
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap / 2

                    Label {
                        Accessible.ignored: true
                        font.pixelSize: Theme.lead
                        font.weight: Theme.strong
                        text: _tool.label
                        width: parent.width
                    }

                    Label {
                        color: Theme.quiet
                        font.pixelSize: Theme.small
                        text: _tool.text
                        width: parent.width
                    }
                }
            }
        }
    }
}
