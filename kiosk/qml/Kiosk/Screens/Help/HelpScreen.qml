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
    readonly property int _columns: Math.max(1, Math.min(4, Math.floor(_reading.contentWidth / (Theme.mm(root._wide
                                                                                                         ? 90 : 110)
                                                                                                * Theme.textScale))))

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
        readonly property real _full: _reading._room + Theme.space + _back.height
        readonly property bool _long: _all.implicitHeight > _reading._room

        // Then its buttons stand beside the way back.
        anchors.bottom: _reading._long ? _back.bottom : _back.top
        anchors.bottomMargin: _reading._long ? 0 : Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        buttonHeight: _back.height
        // What is a little too long reads on, rather than lie under the way back.
        contentHeight: _reading._long ? Math.max(_all.implicitHeight, _reading._full + Theme.gap) : _all.implicitHeight
        height: _reading._long ? _reading._full : _all.implicitHeight
        less: root.help.less
        more: root.help.more

        Flow {
            id: _all

            readonly property real _column: Math.floor((_all.width - (root._columns - 1) * Theme.gap) / root._columns)
            // How many steps stand in its last line; none where that is full.
            readonly property int _over: _repeater.count % root._columns
            property real tallest: 0

            // All of them are as tall as the tallest, where they stand beside each other.
            function measure(): void {
                let most = _ask.implicitHeight;
                for (let at = 0; at < _repeater.count; ++at)
                    most = Math.max(most, _repeater.itemAt(at)?.implicitHeight ?? 0);
                _all.tallest = most;
            }

            spacing: Theme.gap
            width: _reading.contentWidth

            Repeater {
                id: _repeater

                model: root.help.steps

                onItemAdded: _all.measure()

                HelpStep {
                    height: root._columns > 1 ? _all.tallest : implicitHeight
                    width: _all._column

                    onImplicitHeightChanged: _all.measure()
                }
            }

            // Beside the last of them, as wide as there is room.
            HelpStep {
                id: _ask

                readonly property int _columns: root._columns - _all._over

                first: true
                height: _all._over > 0 ? _all.tallest : implicitHeight
                icon: "mdi6.account-voice"
                place: root.help.place
                text: root.help.askText
                title: root.help.ask
                width: _ask._columns * _all._column + (_ask._columns - 1) * Theme.gap

                onImplicitHeightChanged: _all.measure()
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
