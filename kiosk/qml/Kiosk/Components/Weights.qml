pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// Weights as piles of equal blocks on one ground. They are piled up block by block.
Item {
    id: root

    required property BarRows bars
    required property string note
    property real grown: 1
    readonly property real _above: _names.under ? Theme.small * 1.37 + Theme.gap : 0
    readonly property real _room: _ground.y - root._above
    property real _most: 1
    // As many blocks side by side as make the highest pile use its room.
    readonly property int _beside: {
        for (let n = 1; n < 100; n++)
            if (Math.ceil(root._most / n) * root._pitch(n) <= root._room)
                return n;
        return 100;
    }
    readonly property real block: root._pitch(root._beside)

    // What it needs to be a sight; less would do.
    readonly property real least: root.implicitHeight + Theme.mm(14)

    function _pitch(beside: int): real {
        return Math.min(Theme.mm(22), _names.column * 0.94 / beside);
    }

    function _measure(): void {
        let most = 1;
        for (let i = 0; i < _piles.count; i++) {
            const pile = _piles.itemAt(i) as Pile;
            if (pile)
                most = Math.max(most, pile.parts);
        }
        root._most = most;
    }

    implicitHeight: root._above + Theme.mm(28) + Theme.gap + _names.implicitHeight + (_note.visible ? _note.height
                                                                                                      + Theme.gap : 0)

    Repeater {
        id: _piles

        model: root.bars

        onItemAdded: root._measure()

        Pile {
        }
    }

    Rectangle {
        id: _ground

        anchors.bottom: _names.top
        anchors.bottomMargin: Theme.gap
        color: Theme.quiet
        height: Theme.hair / 2
        width: root.width
    }

    Names {
        id: _names

        anchors.bottom: _note.visible ? _note.top : parent.bottom
        anchors.bottomMargin: _note.visible ? Theme.gap : 0
        bars: root.bars
        width: root.width
    }

    Label {
        id: _note

        anchors.bottom: parent.bottom
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.note
        visible: root.note !== ""
        width: root.width
    }

    component Pile: Item {
        id: _pile

        required property int index
        required property string value
        required property bool own
        required property real parts
        readonly property int blocks: Math.ceil(_pile.parts - 1e-9)
        readonly property real rows: Math.ceil(_pile.blocks * root.grown / root._beside)

        anchors.left: root.left
        anchors.leftMargin: _names.startOf(_pile.index)
        height: _ground.y
        width: _names.widthOf(_pile.index)

        onPartsChanged: root._measure()

        Repeater {
            model: _pile.blocks

            Rectangle {
                required property int index
                readonly property real _part: Math.min(1, _pile.parts - index)
                readonly property int _row: Math.floor(index / root._beside)

                border.color: _pile.own ? Theme.ember : Theme.quiet
                border.width: Theme.hair / 2
                color: _pile.own ? Theme.ember : Theme.raised
                height: root.block * 0.9
                radius: root.block * 0.08
                visible: index < _pile.blocks * root.grown
                width: Math.max(Theme.hair, height * _part)
                x: (_pile.width - root.block * Math.min(root._beside, _pile.blocks)) / 2 + (index % root._beside)
                   * root.block
                y: _pile.height - (_row + 1) * root.block
            }
        }

        Label {
            font.features: {
                "tnum": 1
            }
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            horizontalAlignment: Text.AlignHCenter
            text: _pile.value
            visible: _names.under
            width: parent.width
            y: _pile.height - _pile.rows * root.block - height - Theme.gap / 2
        }
    }
}
