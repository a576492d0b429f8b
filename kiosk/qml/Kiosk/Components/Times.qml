pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// Times as strips of film to one scale, every frame as long as the next.
Column {
    id: root

    required property BarRows bars
    required property string note
    property real grown: 1
    // The height it may have; more than it needs makes the film wider.
    property real room: 0
    property real _words: 0
    // What it can do with, with its film as narrow as it may be.
    readonly property real smallest: root._words + _strips.count * Theme.mm(8)
    // What it needs to be a sight.
    readonly property real least: root._words + _strips.count * Theme.mm(11)
    readonly property real film: Math.max(Theme.mm(8), Math.min(Theme.mm(26), (root.room - root._words) / Math.max(1,
                                                                                                                   _strips.count)))

    function _measure(): void {
        let words = (_strips.count - 1) * root.spacing + (_note.visible ? _note.height + root.spacing : 0);
        for (let i = 0; i < _strips.count; i++) {
            const strip = _strips.itemAt(i) as Strip;
            if (strip)
                words += strip.words;
        }
        root._words = words;
    }

    spacing: Theme.space

    Repeater {
        id: _strips

        model: root.bars

        onItemAdded: root._measure()

        Strip {
        }
    }

    Label {
        id: _note

        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.note
        visible: root.note !== ""
        width: root.width

        onHeightChanged: root._measure()
        onVisibleChanged: root._measure()
    }

    component Strip: Column {
        id: _strip

        required property string value
        required property string label
        required property real share
        required property bool own
        required property real parts
        readonly property real words: _head.height + _strip.spacing

        spacing: Theme.gap / 2
        width: root.width

        onWordsChanged: root._measure()

        NameAndValue {
            id: _head

            label: _strip.label
            value: _strip.value
            width: _strip.width
        }

        Film {
            anchors.left: parent.left
            frames: _strip.parts
            height: root.film
            own: _strip.own
            shown: root.grown
            width: Math.max(Theme.hair, _strip.width * _strip.share)
        }
    }
}
