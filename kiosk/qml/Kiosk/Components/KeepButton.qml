import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// Adds an entry to the trip, and says whether it is in it: then it takes it out again. It keeps
// its width, whatever it says.
Button {
    id: root

    required property Kiosk kiosk
    required property string key
    // What flies to the dock.
    property CardPicture picture: null
    // Where there is no room for words, its icon says it.
    property bool wordless: false
    readonly property KeepingViewModel _keeping: root.kiosk.screens.keeping
    readonly property bool _kept: root._keeping.keys.includes(root.key)
    readonly property bool _refused: root._keeping.isFull && !root._kept
    readonly property string _said: root._kept ? root._keeping.kept : root._refused ? root._keeping.full :
                                                                                      root._keeping.add
    readonly property bool _plain: root._kept || root._refused
    readonly property real _widest: Math.max(_add.advanceWidth, _in.advanceWidth) + Theme.iconSize + 2 * Theme.gap + 2
                                    * Theme.space

    chosen: root._kept
    edge: root._kept ? Theme.accent : Theme.bordered(root.fill)
    fill: root._plain ? Theme.raised : Theme.accent
    icon: root._kept ? "mdi6.bookmark-check" : root._refused ? "mdi6.bookmark-multiple" : "mdi6.bookmark-plus-outline"
    implicitWidth: root.wordless ? Theme.target : Math.max(Theme.target, Math.min(root.maximumWidth, root._widest))
    ink: root._plain ? Theme.ink : Theme.accentInk
    name: root._said
    text: root.wordless ? "" : root._said

    onTapped: {
        if (root._refused) {
            root.kiosk.dock("trip");
            return;
        }
        if (!root._kept && root.picture)
            Pictures.kept(root.picture, root.picture.source);
        root._keeping.toggle(root.key);
    }

    TextMetrics {
        id: _add

        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        text: root._keeping.add
    }

    TextMetrics {
        id: _in

        font: _add.font
        text: root._keeping.kept
    }
}
