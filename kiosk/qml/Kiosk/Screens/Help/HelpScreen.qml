pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// How this works, and who to ask.
FocusScope {
    id: root

    required property Kiosk kiosk
    // What the corner takes of the first line, and how far down it does.
    property size corner: Qt.size(0, 0)
    readonly property HelpViewModel help: root.kiosk.screens.help
    readonly property bool _wide: root.width > Theme.mm(260)
    // Not in lines of three words.
    readonly property int _columns: Math.max(1, Math.min(3, Math.floor(_reading.contentWidth / (Theme.mm(110)
                                                                                                * Math.sqrt(
                                                                                                    Theme.textScale)))))

    onVisibleChanged: {
        if (root.visible)
            _reading.toTop();
    }

    Backdrop {
        anchors.fill: parent
        from: Math.max(0, full - 0.35)
        full: Math.max(0.02, Math.min(0.99, (_title.y - Theme.space) / Math.max(1, root.height)))
    }

    Headline {
        id: _title

        anchors.bottom: _reading.top
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin + Theme.indent(root.corner, _title.y)
        size: Theme.title
        text: root.help.title
        width: root.width - 2 * Theme.margin - root.corner.width
    }

    Reading {
        id: _reading

        // What there is above the way back.
        readonly property real _room: _back.y - 2 * Theme.space - _title.height - (root._wide ? Theme.space :
                                                                                                Theme.margin)
        readonly property bool _long: _all.implicitHeight > _reading._room

        // Then its buttons stand beside the way back.
        anchors.bottom: _reading._long ? _back.bottom : _back.top
        anchors.bottomMargin: _reading._long ? 0 : Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        buttonHeight: _back.height
        contentHeight: _all.implicitHeight
        height: _reading._long ? _reading._room + Theme.space + _back.height : _reading.contentHeight
        less: root.help.less
        more: root.help.more

        Column {
            id: _all

            spacing: Theme.gap
            width: _reading.contentWidth

            Grid {
                id: _steps

                property real tallest: 0

                // All of them are as tall as the tallest, where they stand beside each other.
                function measure(): void {
                    let most = 0;
                    for (let at = 0; at < _repeater.count; ++at)
                        most = Math.max(most, _repeater.itemAt(at)?.implicitHeight ?? 0);
                    _steps.tallest = most;
                }

                columns: root._columns
                spacing: Theme.gap
                width: parent.width

                Repeater {
                    id: _repeater

                    model: root.help.steps

                    onItemAdded: _steps.measure()

                    HelpStep {
                        required property string key

                        height: root._columns > 1 ? _steps.tallest : implicitHeight
                        width: (_steps.width - (_steps.columns - 1) * Theme.gap) / _steps.columns

                        onImplicitHeightChanged: _steps.measure()
                    }
                }
            }

            HelpStep {
                first: true
                icon: "mdi6.account-voice"
                place: root.help.place
                text: root.help.askText
                title: root.help.ask
                width: parent.width
            }
        }
    }

    Button {
        id: _back

        LayoutMirroring.enabled: Theme.handed
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        focus: true
        icon: "mdi6.arrow-left"
        text: root.help.back

        onTapped: root.kiosk.back()
    }
}
