pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Components

// A stunt's figure beside what one knows, drawn as what it is: a height, a count, a time, a
// weight, or bars. Its name says the comparison in words.
Item {
    id: root

    required property EntryViewModel entry
    required property real grown
    // The height there is; a drawing that needs more takes it.
    required property real room
    // With less it is no sight.
    readonly property real least: switch (root.entry.drawing) {
                                  case "height":
                                      return (_loader.item as Heights)?.least ?? 0;
                                  case "count":
                                      return (_loader.item as Counts)?.least ?? 0;
                                  case "time":
                                      return (_loader.item as Times)?.least ?? 0;
                                  case "weight":
                                      return (_loader.item as Weights)?.least ?? 0;
                                  default:
                                      return (_loader.item as EitherBars)?.least ?? 0;
                                  }
    // With less it cannot be drawn. Asked of the drawing itself: the one before it, whose height
    // follows the room, may still be loaded.
    readonly property real smallest: switch (root.entry.drawing) {
                                     case "height":
                                         return (_loader.item as Heights)?.implicitHeight ?? 0;
                                     case "count":
                                         return (_loader.item as Counts)?.smallest ?? 0;
                                     case "time":
                                         return (_loader.item as Times)?.smallest ?? 0;
                                     case "weight":
                                         return (_loader.item as Weights)?.implicitHeight ?? 0;
                                     default:
                                         return (_loader.item as EitherBars)?.implicitHeight ?? 0;
                                     }

    Accessible.ignored: root.entry.said === ""
    Accessible.name: root.entry.said
    Accessible.role: Accessible.Graphic
    implicitHeight: _loader.height

    Component {
        id: _heights

        Heights {
            bars: root.entry.bars
            grown: root.grown
            height: Math.max(implicitHeight, root.room)
        }
    }

    Component {
        id: _counts

        Counts {
            bars: root.entry.bars
            grown: root.grown
            mark: root.entry.mark
            note: root.entry.note
            room: root.room
        }
    }

    Component {
        id: _times

        Times {
            bars: root.entry.bars
            grown: root.grown
            note: root.entry.note
            room: root.room
        }
    }

    Component {
        id: _weights

        Weights {
            bars: root.entry.bars
            grown: root.grown
            height: Math.max(implicitHeight, root.room)
            note: root.entry.note
        }
    }

    Component {
        id: _plain

        EitherBars {
            height: Math.max(implicitHeight, root.room)
        }
    }

    Loader {
        id: _loader

        active: root.entry.drawing !== ""
        sourceComponent: switch (root.entry.drawing) {
                         case "height":
                             return _heights;
                         case "count":
                             return _counts;
                         case "time":
                             return _times;
                         case "weight":
                             return _weights;
                         default:
                             return _plain;
                         }
        width: root.width
    }

    component EitherBars: Item {
        id: _either

        readonly property bool _narrow: _bars.count * Theme.mm(27) * Theme.textScale > _either.width
        readonly property real least: _either._narrow ? _lying.implicitHeight : _bars.least

        implicitHeight: _either._narrow ? _lying.implicitHeight : _bars.implicitHeight

        Bars {
            id: _bars

            anchors.fill: parent
            bars: root.entry.bars
            grown: root.grown
            visible: !_either._narrow
        }

        LyingBars {
            id: _lying

            bars: root.entry.bars
            grown: root.grown
            visible: _either._narrow
            width: _either.width
        }
    }
}
