pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// What stands in the columns of a drawing, by name: under each of them where the words have room,
// else one below the other, each with its value and a small picture of it.
Item {
    id: root

    required property BarRows bars
    readonly property int count: _repeater.count
    // How much wider the first column is than the others.
    property real lead: 1
    readonly property real column: root.count > 0 ? (root.width - (root.count - 1) * Theme.gap) / (root.count - 1
                                                                                                   + root.lead) : 0
    // Whether no word has to be broken to stand under its column.
    readonly property bool under: root._widest <= root.column
    property real _widest: 0
    property real _tallest: 0

    function widthOf(index: int): real {
        return index === 0 ? root.column * root.lead : root.column;
    }

    function startOf(index: int): real {
        return index === 0 ? 0 : root.column * (index - 1 + root.lead) + index * Theme.gap;
    }

    function _measure(): void {
        let widest = 0;
        let tallest = 0;
        for (let i = 0; i < _repeater.count; i++) {
            const name = _repeater.itemAt(i) as Label;
            if (!name)
                continue;
            for (const word of [..._lines(name.text), ...root._kept(i)])
                widest = Math.max(widest, _metrics.advanceWidth(word));
            tallest = Math.max(tallest, name.implicitHeight);
        }
        root._widest = Math.ceil(widest);
        root._tallest = tallest;
    }

    function _lines(text: string): list<string> {
        return text.replace(/-/g, "- ").split(/[ \n]+/);
    }

    function _kept(index: int): list<string> {
        const row = _list.itemAt(index) as NameLine;
        return row ? [row.value] : [];
    }

    implicitHeight: root.under ? root._tallest : _lying.implicitHeight

    FontMetrics {
        id: _metrics

        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Theme.strong

        onFontChanged: root._measure()
    }

    Repeater {
        id: _repeater

        model: root.bars

        onItemAdded: root._measure()

        Label {
            required property int index
            required property string label

            anchors.left: root.left
            anchors.leftMargin: root.startOf(index)
            color: Theme.quiet
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            text: label
            visible: root.under
            width: root.widthOf(index)

            onImplicitHeightChanged: root._measure()
            onTextChanged: root._measure()
        }
    }

    Column {
        id: _lying

        spacing: Theme.gap
        visible: !root.under
        width: root.width

        Repeater {
            id: _list

            model: root.bars

            onItemAdded: root._measure()

            NameLine {
                required property int index

                width: _lying.width

                onValueChanged: root._measure()
            }
        }
    }
}
