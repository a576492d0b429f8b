pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// What a panel is judged by: is every edge there, every colour right, every pixel a pixel?
FocusScope {
    id: root

    required property StaffToolsViewModel tools
    // What is left of the height by letters and edges, for three bands.
    readonly property real _band: Math.max(Theme.least, (root.height - _letters.height - 2 * Theme.margin - 3
                                                         * Theme.gap) / 3)
    readonly property real _span: root.width - 2 * Theme.margin

    signal done

    Rectangle {
        anchors.fill: parent
        color: Theme.grey(0)
    }

    Column {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        Row {
            Repeater {
                id: _bars

                model: Theme.testColours

                Rectangle {
                    required property color modelData

                    color: modelData
                    height: root._band
                    width: (root._span) / _bars.count
                }
            }
        }

        Row {
            Repeater {
                model: 17

                Rectangle {
                    required property int index

                    color: Theme.grey(index / 16)
                    height: root._band
                    width: (root._span) / 17
                }
            }
        }

        Row {
            height: root._band
            spacing: Theme.gap

            Item {
                clip: true
                height: parent.height
                width: (root._span - 2 * Theme.gap) / 3

                Repeater {
                    model: Math.floor(parent.width / 2)

                    Rectangle {
                        required property int index

                        color: Theme.grey(1)
                        height: parent.height
                        width: 1
                        x: index * 2
                    }
                }
            }

            Item {
                clip: true
                height: parent.height
                width: (root._span - 2 * Theme.gap) / 3

                Repeater {
                    model: Math.floor(parent.height / 2)

                    Rectangle {
                        required property int index

                        color: Theme.grey(1)
                        height: 1
                        width: parent.width
                        y: index * 2
                    }
                }
            }

            Item {
                id: _grid

                readonly property int _step: Theme.mm(5)

                clip: true
                height: parent.height
                width: (root._span - 2 * Theme.gap) / 3

                Repeater {
                    model: Math.ceil(_grid.width / _grid._step)

                    Rectangle {
                        required property int index

                        color: Theme.grey(0.7)
                        height: _grid.height
                        width: 1
                        x: index * _grid._step
                    }
                }

                Repeater {
                    model: Math.ceil(_grid.height / _grid._step)

                    Rectangle {
                        required property int index

                        color: Theme.grey(0.7)
                        height: 1
                        width: _grid.width
                        y: index * _grid._step
                    }
                }
            }
        }

        Column {
            id: _letters

            spacing: Theme.gap

            Repeater {
                model: [Theme.small, Theme.body, Theme.lead, Theme.heading]

                Label {
                    required property real modelData

                    color: Theme.grey(1)
                    font.pixelSize: modelData
                    text: root.tools.letters
                    width: root._span
                }
            }

            Label {
                color: Theme.grey(0.75)
                font.pixelSize: Theme.small
                text: root.tools.touchToGo
                width: root._span
            }
        }
    }

    // The outermost pixels: where one side is missing, the picture is cut or scaled.
    Rectangle {
        anchors.fill: parent
        border.color: Theme.grey(1)
        border.width: 1
        color: Theme.clear
    }

    Repeater {
        model: 4

        Rectangle {
            required property int index

            color: Theme.grey(1)
            height: Theme.space
            width: Theme.space
            x: index % 2 === 0 ? 0 : root.width - width
            y: index < 2 ? 0 : root.height - height
        }
    }

    Pressable {
        anchors.fill: parent
        focus: true
        name: root.tools.touchToGo
        ringGap: -Theme.ring

        onTapped: root.done()
    }
}
