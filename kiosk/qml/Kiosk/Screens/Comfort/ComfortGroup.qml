pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// One thing a visitor can have another way, and the ways there are.
Column {
    id: root

    required property string title
    required property string sample
    required property ChoiceRows choices
    // A choice with less room than this goes to the next line.
    property real _least: Theme.small * 5.4
    readonly property int _fitting: Math.max(1, Math.floor((root.width + Theme.gap) / (root._least + Theme.gap)))
    readonly property int _columns: _fitting >= _repeater.count ? _repeater.count : _fitting >= 2 && _repeater.count % 2
                                                                  === 0 ? 2 : 1

    signal chosen(key: string)

    Accessible.name: root.title
    Accessible.role: Accessible.Grouping
    spacing: Theme.gap

    Label {
        Accessible.ignored: true
        color: Theme.highlight
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        text: root.title
        width: parent.width
    }

    Grid {
        id: _grid

        property real tallest: Theme.target

        // All choices of a group are as tall as the tallest.
        function measure(): void {
            let most = Theme.target;
            for (let at = 0; at < _repeater.count; ++at)
                most = Math.max(most, _repeater.itemAt(at)?.implicitHeight ?? 0);
            _grid.tallest = most;
        }

        columns: Math.max(1, root._columns)
        spacing: Theme.gap
        width: parent.width

        Repeater {
            id: _repeater

            model: root.choices

            onItemAdded: _grid.measure()

            ComfortChoice {
                required chosen

                focus: chosen
                height: _grid.tallest
                sample: root.sample
                width: (_grid.width - (_grid.columns - 1) * Theme.gap) / _grid.columns

                onImplicitHeightChanged: _grid.measure()
                onTapped: root.chosen(key)
            }
        }
    }
}
