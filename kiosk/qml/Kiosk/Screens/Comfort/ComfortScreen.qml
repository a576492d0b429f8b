pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// How a visitor wants to see, read and reach. Every choice acts at once, and this page is the
// first that shows it.
FocusScope {
    id: root

    required property Kiosk kiosk
    // What the corner takes of the first line, and how far down it does.
    property size corner: Qt.size(0, 0)
    readonly property ComfortPanelViewModel panel: root.kiosk.screens.comfortPanel
    readonly property bool _wide: root.width > Theme.mm(260)
    readonly property int _columns: root._wide ? 2 : 1
    // Where all of the panel is within reach, there is nothing to choose.
    readonly property bool _high: root.kiosk.display.band < 1
    readonly property bool _heard: root.kiosk.screens.ear.offered

    Backdrop {
        anchors.fill: parent
        from: Math.max(0, full - 0.35)
        full: Math.max(0.02, Math.min(0.99, (_title.y - Theme.space) / Math.max(1, root.height)))
    }

    Column {
        id: _title

        anchors.bottom: _reading.top
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Headline {
            anchors.left: parent.left
            anchors.leftMargin: Theme.indent(root.corner, _title.y)
            size: root._wide ? Theme.heading : Theme.title
            text: root.panel.title
            width: parent.width - root.corner.width
        }

        Label {
            anchors.left: parent.left
            anchors.leftMargin: Theme.indent(root.corner, _title.y)
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.panel.text
            // Large letters leave its room to the choices.
            visible: Theme.textScale < 1.5 || !root._wide
            width: parent.width - root.corner.width
        }
    }

    Reading {
        id: _reading

        readonly property real _room: _foot.y - 2 * Theme.space - _title.height - (root._wide ? Theme.space :
                                                                                                Theme.margin)

        anchors.bottom: _foot.top
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        contentHeight: _groups.implicitHeight
        focus: true
        height: Math.min(_reading.contentHeight, _reading._room)
        less: root.panel.less
        more: root.panel.more

        Grid {
            id: _groups

            readonly property real _cell: (_reading.contentWidth - (columns - 1) * Theme.margin) / columns

            columnSpacing: Theme.margin
            columns: root._columns
            rowSpacing: Theme.space

            ComfortGroup {
                choices: root.panel.textSizes
                sample: root.panel.sample
                title: root.panel.textSize
                width: _groups._cell

                onChosen: key => root.panel.choose(key)
            }

            ComfortGroup {
                choices: root.panel.schemes
                sample: root.panel.sample
                title: root.panel.scheme
                width: _groups._cell

                onChosen: key => root.panel.choose(key)
            }

            ComfortGroup {
                choices: root.panel.motions
                sample: root.panel.sample
                title: root.panel.motion
                width: _groups._cell

                onChosen: key => root.panel.choose(key)
            }

            ComfortGroup {
                choices: root.panel.paces
                sample: root.panel.sample
                title: root.panel.pace
                width: _groups._cell

                onChosen: key => root.panel.choose(key)
            }

            ComfortGroup {
                choices: root.panel.reaches
                sample: root.panel.sample
                title: root.panel.reach
                visible: root._high
                width: _groups._cell

                onChosen: key => root.panel.choose(key)
            }

            ComfortGroup {
                choices: root.panel.hands
                sample: root.panel.sample
                title: root.panel.hand
                width: _groups._cell

                onChosen: key => root.panel.choose(key)
            }

            ComfortGroup {
                choices: root.panel.alouds
                sample: root.panel.sample
                title: root.panel.aloud
                visible: root._heard
                width: _groups._cell

                onChosen: key => root.panel.choose(key)
            }

            ComfortGroup {
                choices: root.panel.speeds
                sample: root.panel.sample
                title: root.panel.speed
                visible: root._heard
                width: _groups._cell

                onChosen: key => root.panel.choose(key)
            }

            ComfortGroup {
                choices: root.panel.volumes
                sample: root.panel.sample
                title: root.panel.volume
                visible: root._heard
                width: _groups._cell

                onChosen: key => root.panel.choose(key)
            }
        }
    }

    Item {
        id: _foot

        // Words beside the arrows, where there is room for them.
        readonly property bool _worded: _words.advanceWidth + 2 * Theme.iconSize + 12 * Theme.gap + 6 * Theme.space
                                        <= width

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: Math.max(Theme.target, _reset.implicitHeight)

        TextMetrics {
            id: _words

            font.family: Theme.family
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.panel.back + root.panel.undo + root.panel.reset
        }

        Button {
            id: _back

            LayoutMirroring.enabled: Theme.handed
            anchors.left: parent.left
            icon: "mdi6.arrow-left"
            name: root.panel.back
            text: _foot._worded ? root.panel.back : ""

            onTapped: root.kiosk.back()
        }

        Button {
            id: _undo

            LayoutMirroring.enabled: Theme.handed
            anchors.right: _reset.left
            anchors.rightMargin: Theme.gap
            enabled: root.panel.undoable
            icon: "mdi6.undo"
            name: root.panel.undo
            opacity: enabled ? 1 : 0.4
            text: _foot._worded ? root.panel.undo : ""

            onTapped: root.panel.takeBack()
        }

        Button {
            id: _reset

            LayoutMirroring.enabled: Theme.handed
            anchors.right: parent.right
            enabled: root.panel.resettable
            maximumWidth: _foot.width - 2 * Theme.target - 2 * Theme.gap
            opacity: enabled ? 1 : 0.4
            text: root.panel.reset

            onTapped: root.panel.asItWas()
        }
    }
}
