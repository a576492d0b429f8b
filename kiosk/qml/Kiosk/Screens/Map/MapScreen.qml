pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The map, with its filters and the card of what was tapped: over each other on a tall screen, side
// by side on a wide one.
FocusScope {
    id: root

    required property Kiosk kiosk
    // What the corner takes of the first line, and how far down it does.
    property size corner: Qt.size(0, 0)
    readonly property MapViewModel map: root.kiosk.screens.map
    readonly property bool _landscape: root.width > root.height
    readonly property bool _carded: root.map.card.key !== ""
    readonly property real _side: root._landscape ? Math.round(Math.min(root.width * 0.45, Theme.mm(118) * Math.sqrt(
                                                                            Theme.textScale))) : 0
    readonly property real _foot: root.height - Theme.space
    // The foot of the card, over the way back of a wide screen.
    readonly property real _low: root._foot - (root._landscape && _back.visible ? _back.height + Theme.gap : 0)
    // What of the map nothing covers, whether or not a card is open.
    readonly property rect _free: root._landscape ? Qt.rect(Theme.space + (Theme.handed ? _zoom.width + Theme.space : 0),
                                                            Theme.space, _pane.width - _zoom.width - 3 * Theme.space,
                                                            root.height - 2 * Theme.space) : Qt.rect(Theme.space,
                                                                                                     root._under,
                                                                                                     root.width - 2
                                                                                                     * Theme.space,
                                                                                                     root._over
                                                                                                     - root._under)
    // Under the words, and over the buttons, of a tall screen.
    readonly property real _under: _words.y + _words.height + Theme.space
    readonly property real _over: root._foot - _filters.height - _zoom.height - 2 * Theme.gap
    readonly property real _pinAt: _pane.restY + root.map.cardDown * _pane.paperHeight

    // Whether the corner stands on the panel rather than on the map, and what of the map it takes.
    readonly property bool _aside: root._landscape && Theme.leftHanded
    readonly property rect _cornered: root._aside ? Qt.rect(0, 0, 0, 0) : Qt.rect(Theme.handed ? 0 : _pane.width
                                                                                                 - Theme.margin
                                                                                                 - root.corner.width, 0,
                                                                                  root.corner.width + Theme.margin,
                                                                                  root.corner.height)

    // What the words on a tall screen take of the map.
    readonly property rect _headed: root._landscape ? Qt.rect(0, 0, 0, 0) : Qt.rect(0, 0, root.width, _words.y
                                                                                    + _words.height)

    // What something on the page takes of the pane.
    function _box(item: Item): rect {
        return item.visible && item.enabled ? Qt.rect(item.x - _pane.x, item.y, item.width, item.height) : Qt.rect(0, 0,
                                                                                                                   0, 0);
    }

    function _fit(): void {
        root.map.fit(Qt.size(_pane.width, _pane.height), root._free, Qt.size(Theme.pin, Theme.pinHeight), Theme.small,
                     Theme.dock);
    }

    Component.onCompleted: root._fit()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            root.map.come(1);
        else if (event.key === Qt.Key_Minus)
            root.map.come(-1);
        else if (event.key === Qt.Key_0)
            root.map.showAll();
        else
            event.accepted = false;
    }
    on_FreeChanged: root._fit()

    Connections {
        function onTextScaleChanged(): void {
            root._fit();
        }

        function onSchemeChanged(): void {
            root._fit();
        }

        function onUnitChanged(): void {
            root._fit();
        }

        target: Theme
    }

    MapPane {
        id: _pane

        covers: [root._box(_card), root._box(_zoom), root._box(_back), root._box(_nothing), root._cornered,
            root._headed]
        free: root._free
        height: root.height
        // A cluster hangs half below its place.
        lift: root._carded && !root._landscape ? Math.max(0, root._pinAt + Theme.pin / 2 + Theme.gap - _zoom.y) : 0
        map: root.map
        width: root.width - root._side
        x: Theme.mirrored ? 0 : root._side

        Behavior on lift {
            NumberAnimation {
                duration: Theme.turn
                easing.type: Easing.OutCubic
            }
        }
    }

    MapGround {
        anchors.left: parent.left
        height: root._landscape ? root.height : _words.y + _words.height + Theme.space
        plain: root._landscape
        width: root._landscape ? root._side : root.width
        words: _words.height
    }

    Column {
        id: _words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        spacing: Theme.gap
        // On a wide screen the card has all of the panel.
        visible: !root._landscape || !root._carded
        width: (root._landscape ? root._side : root.width) - 2 * Theme.margin
        y: Theme.margin

        Label {
            anchors.left: parent.left
            anchors.leftMargin: Theme.indent(root.corner, _words.y)
            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.map.kicker
            width: parent.width - (root._landscape && !root._aside ? 0 : root.corner.width)
        }

        Headline {
            size: Theme.title
            text: root.map.title
            width: parent.width
        }
    }

    MapNothing {
        id: _nothing

        map: root.map
        width: Math.min(root._free.width, Theme.mm(140) * Theme.textScale)
        x: _pane.x + root._free.x + (root._free.width - width) / 2
        y: root._free.y + (root._free.height - height) / 2
    }

    MapZoom {
        id: _zoom

        LayoutMirroring.enabled: Theme.handed
        anchors.right: parent.right
        anchors.rightMargin: Theme.space + (root._aside ? root._side : 0)
        focus: true
        lying: !root._landscape
        map: root.map
        y: (root._landscape ? root._foot : Math.min(_filters.y, _card.begins) - Theme.gap) - height
    }

    Button {
        id: _back

        LayoutMirroring.enabled: root._landscape ? Theme.mirrored : Theme.handed
        anchors.left: parent.left
        anchors.leftMargin: root._landscape ? Theme.margin : Theme.space
        icon: "mdi6.arrow-left"
        maximumWidth: root._landscape ? _words.width : root.width - _zoom.width - 3 * Theme.space
        text: root.map.back
        visible: root.map.back !== ""
        y: (root._landscape ? root._foot : Math.min(_filters.y, _card.begins) - Theme.gap) - height

        onTapped: root.kiosk.back()
    }

    MapFilters {
        id: _filters

        anchors.left: parent.left
        anchors.leftMargin: Theme.space
        enabled: !root._carded || root._landscape
        height: implicitHeight
        map: root.map
        opacity: enabled ? 1 : 0
        visible: !root._landscape
        width: root.width - 2 * Theme.space
        y: root._foot - height
    }

    MapFilterList {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        height: Math.max(0, (_back.visible ? _back.y : root._foot) - Theme.space - y)
        map: root.map
        visible: root._landscape && !root._carded && height >= Theme.least
        width: _words.width
        y: _words.y + _words.height + Theme.space
    }

    MapCard {
        id: _card

        // Where it begins, or the foot of the page while there is none.
        readonly property real begins: root._carded && !root._landscape ? _card.y : root.height

        anchors.left: parent.left
        anchors.leftMargin: root._landscape ? Theme.margin : Theme.space
        card: root.map.card
        enabled: root._carded
        height: implicitHeight
        opacity: root._carded ? 1 : 0
        room: root._landscape ? root._low - (root._aside ? root.corner.height : Theme.space) : Infinity
        standing: root._landscape
        visible: opacity > 0
        width: root._landscape ? _words.width : root.width - 2 * Theme.space
        y: root._low - height

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.turn
                easing.type: Easing.OutCubic
            }
        }
        transform: Translate {
            y: Math.round((1 - _card.opacity) * Theme.slide)
        }

        onClosed: root.map.putAway()
        onCollected: key => root.map.collect(key)
        onLeafed: by => root.map.leaf(by)
        onOpened: key => root.kiosk.open(key)
    }
}
