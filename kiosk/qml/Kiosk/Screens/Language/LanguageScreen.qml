pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The choice of language: each by its own name, never a flag. They stand low, where every hand
// reaches, in as many columns as it takes; what has no room even so can be turned to.
FocusScope {
    id: root

    required property Kiosk kiosk
    // What the corner takes of the first line, and how far down it does.
    property size corner: Qt.size(0, 0)
    readonly property LanguageViewModel languages: root.kiosk.screens.languages
    // What is left for the choices beside the title and the way back.
    readonly property real _room: Math.max(0, _back.y - _headline.height - 3 * Theme.space)
    readonly property bool _long: _choices.height > root._room

    function _toChosen(): void {
        for (let at = 0; at < _all.count; at++) {
            const choice = _all.itemAt(at) as LanguageChoice;
            if (choice?.chosen)
                _list.reveal(choice.y - Theme.gap, choice.y + choice.height + Theme.gap);
        }
    }

    Backdrop {
        anchors.fill: parent
        from: Math.max(0, full - 0.35)
        full: Math.max(0.02, Math.min(0.99, (_title.y - Theme.space) / Math.max(1, root.height)))
    }

    Column {
        id: _title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap
        y: Math.max(Theme.space, _back.y - 2 * Theme.space - _choices.height - height)

        Label {
            anchors.left: parent.left
            anchors.leftMargin: Theme.indent(root.corner, _title.y)
            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.languages.others
            visible: text !== "" && _choices.height + implicitHeight + Theme.gap <= root._room
            width: parent.width - root.corner.width
        }

        Headline {
            id: _headline

            anchors.left: parent.left
            anchors.leftMargin: Theme.indent(root.corner, _title.y)
            size: Theme.title
            text: root.languages.title
            width: parent.width - root.corner.width
        }
    }

    Reading {
        id: _list

        anchors.bottom: _back.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: _title.bottom
        anchors.topMargin: Theme.space
        buttonHeight: _back.height
        // Longer than its place as soon as it would reach the way back.
        contentHeight: root._long ? Math.max(_choices.height, height + Theme.gap) : _choices.height
        focus: true
        less: root.languages.less
        more: root.languages.more
        row: (_choices.height + Theme.gap) / _choices._lines

        onVisibleChanged: root._toChosen()

        Grid {
            id: _choices

            readonly property int _wanted: root.width > Theme.mm(260) || _all.count > 8 ? 2 : 1
            property real _widest: 1
            readonly property int _fitting: Math.max(1, Math.floor((_list.width + Theme.gap) / (_widest + Theme.gap)))
            readonly property real _tall: Math.max(Theme.mm(26), Theme.lead * 2)
            readonly property int _rows: Math.max(1, Math.floor((root._room + Theme.gap) / (_tall + Theme.gap)))
            readonly property int _lines: Math.max(1, Math.ceil(_all.count / columns))
            // Lower where they all have room only so.
            readonly property real _each: Math.max(Theme.least, Math.min(_tall, (root._room + Theme.gap) / _lines
                                                                         - Theme.gap))

            function _measure(): void {
                let widest = 1;
                for (let at = 0; at < _all.count; at++)
                    widest = Math.max(widest, (_all.itemAt(at) as LanguageChoice)?.need ?? 1);
                _choices._widest = widest;
            }

            columns: Math.min(_fitting, Math.max(_wanted, Math.ceil(_all.count / _rows)))
            spacing: Theme.gap
            width: _list.width

            onPositioningComplete: root._toChosen()

            Repeater {
                id: _all

                model: root.languages.choices

                onCountChanged: _choices._measure()

                LanguageChoice {
                    id: _choice

                    focus: _choice.chosen
                    height: Math.max(_choices._each, _choice.least)
                    padding: Math.max(Theme.space, Math.min(Theme.margin, Theme.space + (width - _choices._widest) / 2))
                    width: (_choices.width - (_choices.columns - 1) * Theme.gap) / _choices.columns

                    onActiveFocusChanged: {
                        if (activeFocus)
                            _list.reveal(y - Theme.gap, y + height + Theme.gap);
                    }
                    onNeedChanged: _choices._measure()
                    onTapped: root.kiosk.speak(_choice.key)
                }
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
        icon: "mdi6.arrow-left"
        text: root.languages.back

        onTapped: root.kiosk.back()
    }
}
