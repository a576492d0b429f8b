pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// Counts as marks, one for each thing or for a stated number of them, all of one size. They come
// one after the other.
Column {
    id: root

    required property BarRows bars
    required property string mark
    required property string note
    property real grown: 1
    // The height there is: the marks are as large as it allows.
    property real room: 0
    readonly property real _words: {
        let sum = (_groups.count - 1) * root.spacing + (_note.visible ? _note.height + root.spacing : 0);
        for (const one of root._all)
            sum += one.words;
        return sum;
    }
    property list<Group> _all: []
    // Whole pixels, so that tiles lie side by side.
    readonly property int size: {
        for (let size = Math.floor(Math.min(Theme.mm(44), root.width)); size > root._smallest; size--)
            if (root._height(size) + root._words <= root.room)
                return size;
        return root._smallest;
    }
    readonly property int line: root._line(root.size)
    // What it can do with, with its marks as small as they may be.
    readonly property real smallest: root._words + root._height(root._smallest)
    readonly property int _smallest: root._longest > 60 ? Theme.mm(4) : Theme.mm(7)
    // What it needs to be a sight.
    readonly property real least: root._words + root._height(root._smallest * 1.8)
    readonly property int _longest: root._all.reduce((most, one) => Math.max(most, one.parts), 1)

    // As many in a line as make the lines of the longest row alike.
    function _line(size: real): int {
        const most = Math.max(1, Math.floor(root.width / size));
        return Math.ceil(root._longest / Math.ceil(root._longest / most));
    }

    function _height(size: real): real {
        const line = root._line(size);
        let lines = 0;
        for (const one of root._all)
            lines += Math.ceil(one.parts / line);
        return lines * size;
    }

    function _collect(): void {
        const all = [];
        for (let i = 0; i < _groups.count; i++) {
            const one = _groups.itemAt(i) as Group;
            if (one)
                all.push(one);
        }
        root._all = all;
    }

    spacing: Theme.space

    Repeater {
        id: _groups

        model: root.bars

        onItemAdded: root._collect()
        onItemRemoved: root._collect()

        Group {
        }
    }

    Label {
        id: _note

        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.note
        visible: root.note !== ""
        width: root.width
    }

    component Group: Column {
        id: _group

        required property string value
        required property string label
        required property bool own
        required property real parts
        readonly property real words: _head.height + _group.spacing

        spacing: Theme.gap / 2
        width: root.width

        NameAndValue {
            id: _head

            label: _group.label
            value: _group.value
            width: _group.width
        }

        Marks {
            count: Math.round(_group.parts)
            line: root.line
            mark: root.mark
            own: _group.own
            shown: Math.round(_group.parts * root.grown)
            size: root.size
            width: _group.width
        }
    }
}
