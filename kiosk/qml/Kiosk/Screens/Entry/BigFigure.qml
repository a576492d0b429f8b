import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The number that tells a stunt, as large as its line and its room allow.
Column {
    id: root

    required property EntryViewModel entry
    // The height there is for the number; its label comes to it.
    property real room: Infinity
    readonly property real words: _label.height + root.spacing
    readonly property real _sample: Theme.mm(50)
    // Shares of the font's size: a capital, what hangs below the line, and the unit's own size.
    readonly property real _capital: _one.capitalHeight / root._sample
    readonly property real _below: 0.14
    readonly property real _unit: 0.36
    readonly property real _wide: (_value.advanceWidth + root._unit * _word.advanceWidth) / root._sample
    readonly property real _byRoom: root.room / (root._capital + root._below)
    readonly property int _size: Math.floor(Math.min((root.width - Theme.gap) / Math.max(0.1, root._wide), Math.max(
                                                         Theme.mm(24), root._byRoom), Theme.mm(110)))

    spacing: Theme.gap

    Item {
        height: Math.ceil(root._size * (root._capital + root._below))
        width: root.width

        Label {
            id: _number

            anchors.left: parent.left
            // Not tabular: at this size a narrow 1 would stand in a hole.
            font.letterSpacing: -root._size * 0.02
            font.pixelSize: root._size
            font.weight: Theme.heavy
            text: root.entry.bigValue
            wrapMode: Text.NoWrap
            y: Math.round(root._size * root._capital - _metrics.ascent)
        }

        Label {
            anchors.baseline: _number.baseline
            anchors.left: _number.right
            anchors.leftMargin: Theme.gap
            font.pixelSize: Math.floor(root._size * root._unit)
            font.weight: Theme.heavy
            text: root.entry.bigUnit
            wrapMode: Text.NoWrap
        }
    }

    Label {
        id: _label

        font.pixelSize: Theme.lead
        font.weight: Theme.strong
        text: root.entry.bigLabel
        width: root.width
    }

    FontMetrics {
        id: _metrics

        font: _number.font
    }

    FontMetrics {
        id: _one

        font.family: Theme.family
        font.pixelSize: root._sample
        font.weight: Theme.heavy
    }

    TextMetrics {
        id: _value

        font.family: Theme.family
        font.pixelSize: root._sample
        font.weight: Theme.heavy
        text: root.entry.bigValue
    }

    TextMetrics {
        id: _word

        font.family: Theme.family
        font.pixelSize: root._sample
        font.weight: Theme.heavy
        text: root.entry.bigUnit
    }
}
