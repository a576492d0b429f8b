import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The number that tells a stunt, as large as its line allows.
Column {
    id: root

    required property EntryViewModel entry
    readonly property real _size: Theme.mm(52)

    spacing: Theme.gap

    Item {
        height: Math.ceil(_metrics.capitalHeight + _metrics.descent * 0.5)
        width: root.width

        Label {
            id: _value

            font.letterSpacing: -Theme.mm(1)
            font.pixelSize: Math.floor(root._size * Math.min(1, root.width / Math.max(1, _both.advanceWidth)))
            font.weight: Theme.heavy
            text: root.entry.bigValue
            wrapMode: Text.NoWrap
            y: Math.round(_metrics.capitalHeight - _metrics.ascent)
        }

        Label {
            anchors.baseline: _value.baseline
            anchors.left: _value.right
            anchors.leftMargin: Theme.gap
            font.pixelSize: Math.round(_value.font.pixelSize * 0.36)
            font.weight: Theme.heavy
            text: root.entry.bigUnit
            wrapMode: Text.NoWrap
        }

        FontMetrics {
            id: _metrics

            font: _value.font
        }

        TextMetrics {
            id: _both

            font.family: Theme.family
            font.pixelSize: root._size
            font.weight: Theme.heavy
            // The unit is set at about a third of the number's size.
            text: root.entry.bigValue + root.entry.bigUnit.slice(0, Math.ceil(root.entry.bigUnit.length * 0.45) + 1)
        }
    }

    Label {
        font.pixelSize: Theme.lead
        font.weight: Theme.strong
        text: root.entry.bigLabel
        width: root.width
    }
}
