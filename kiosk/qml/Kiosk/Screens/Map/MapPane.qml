pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// The map itself. It follows fingers, and glides to where the kiosk says it stands. West is on the
// left, however one reads.
Item {
    id: root

    required property MapViewModel map
    // What of it nothing covers.
    required property rect free
    // What lies over it.
    required property list<rect> covers
    // How much further up it stands, so that a card does not cover what it is about.
    property real lift: 0
    // Somebody pans here: what sticks out can be brought in.
    readonly property bool pannable: true
    // What is in the middle, as fractions of the paper, and how close.
    property real across: root.map.across
    property real down: root.map.down
    property real zoom: root.map.zoom
    readonly property real paperWidth: Math.round(root.map.paperWidth * root.zoom)
    readonly property real paperHeight: Math.round(root.map.paperHeight * root.zoom)
    readonly property real originX: Math.round(root._middleX - root.across * root.paperWidth)
    readonly property real restY: Math.round(root._middleY - root.down * root.paperHeight)
    readonly property real originY: root.restY - Math.round(root.lift)
    readonly property bool moving: _drag.active || root._pinching || _glide.running
    readonly property real _middleX: root.free.x + root.free.width / 2
    readonly property real _middleY: root.free.y + root.free.height / 2
    property bool _pinching: false
    property point _held: Qt.point(0, 0)
    property real _heldZoom: 1
    property vector2d _speed: Qt.vector2d(0, 0)
    // Where it glides from, and how far it has come, 0 to 1.
    property point _from: Qt.point(0, 0)
    property real _fromZoom: 1
    property real _come: 1

    // Whether something lies where nothing covers it, so that a finger reaches all of it.
    function reached(x: real, y: real, width: real, height: real): bool {
        return x >= root.free.x && y >= root.free.y && x + width <= root.free.right && y + height <= root.free.bottom
                && root.bare(x, y, width, height);
    }

    // Whether nothing of the page lies over any of it.
    function bare(x: real, y: real, width: real, height: real): bool {
        return !root._under(root.covers, x, y, width, height);
    }

    // Whether no title of a map within the map does, either.
    function clear(x: real, y: real, width: real, height: real): bool {
        return root.bare(x, y, width, height) && !root._under(_insets.titles(), x, y, width, height);
    }

    function _under(boxes: list<rect>, x: real, y: real, width: real, height: real): bool {
        return boxes.some(box => x < box.right && x + width > box.x && y < box.bottom && y + height > box.y);
    }

    function _put(across: real, down: real, zoom: real): void {
        root.across = across;
        root.down = down;
        root.zoom = zoom;
    }

    // To where the kiosk says; at once where nobody sees it.
    function _follow(): void {
        if (_drag.active || root._pinching)
            return;
        if (!root.visible || Theme.still) {
            _glide.stop();
            root._put(root.map.across, root.map.down, root.map.zoom);
            return;
        }
        root._from = Qt.point(root.across, root.down);
        root._fromZoom = root.zoom;
        _glide.restart();
    }

    function _glideTo(share: real): void {
        const zoom = root._fromZoom * Math.pow(root.map.zoom / root._fromZoom, share);
        const far = 1 / root._fromZoom - 1 / root.map.zoom;
        // What is the same place at the beginning and the end stays where it is in between.
        const way = Math.abs(far) < 0.0001 ? share : (1 / root._fromZoom - 1 / zoom) / far;
        root._put(root._from.x + (root.map.across - root._from.x) * way, root._from.y + (root.map.down - root._from.y)
                  * way, share === 1 ? root.map.zoom : zoom);
    }

    function _take(): void {
        _glide.stop();
        root._held = Qt.point(root.across, root.down);
        root._heldZoom = root.zoom;
        root._speed = Qt.vector2d(0, 0);
    }

    function _pull(across: real, down: real, zoom: real): void {
        const at = root.map.softened(across, down, zoom);
        root._put(at.x, at.y, zoom);
        root.map.moving(at.x, at.y, zoom);
    }

    // `further` is how many px it would go on by itself.
    function _letGo(further: vector2d): void {
        _glide.duration = further.length() > 0 ? Theme.fade : Theme.turn;
        root.map.settle(root.across - further.x / root.paperWidth, root.down - further.y / root.paperHeight, root.zoom);
        root._follow();
    }

    function _want(): void {
        root.map.fingers.want(root.enabled && root.visible ? root.mapToItem(null, 0, 0, root.width, root.height) :
                                                             Qt.rect(0, 0, 0, 0));
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    clip: true
    Accessible.name: root.map.alt
    Accessible.role: Accessible.Graphic

    Component.onCompleted: root._want()
    onEnabledChanged: root._want()
    onHeightChanged: root._want()
    onVisibleChanged: root._want()
    onWidthChanged: root._want()
    on_ComeChanged: root._glideTo(root._come)

    Connections {
        function onAcrossChanged(): void {
            root._follow();
        }

        function onDownChanged(): void {
            root._follow();
        }

        function onZoomChanged(): void {
            root._follow();
        }

        target: root.map
    }

    NumberAnimation {
        id: _glide

        duration: Theme.turn
        easing.type: Easing.OutCubic
        from: 0
        property: "_come"
        target: root
        to: 1

        onFinished: _glide.duration = Theme.turn
    }

    DragHandler {
        id: _drag

        target: null

        onActiveChanged: {
            if (active)
                root._take();
            else if (!root._pinching)
                root._letGo(Theme.still ? Qt.vector2d(0, 0) : root._speed.times(Theme.fade / 3000));
        }
        onActiveTranslationChanged: {
            if (!active)
                return;
            root._speed = centroid.velocity;
            root._pull(root._held.x - activeTranslation.x / root.paperWidth, root._held.y - activeTranslation.y / root.paperHeight,
                       root.zoom);
        }
    }

    Connections {
        property point _between: Qt.point(0, 0)

        function onBegan(at: point): void {
            root._pinching = true;
            root._take();
            const here = root.mapFromItem(null, at.x, at.y);
            _between = Qt.point((here.x - root.originX) / root.paperWidth, (here.y - root.originY) / root.paperHeight);
        }

        function onMoved(at: point, ratio: real): void {
            const here = root.mapFromItem(null, at.x, at.y);
            const zoom = root.map.softenedZoom(root._heldZoom * ratio);
            root._pull(_between.x - (here.x - root._middleX) / (root.map.paperWidth * zoom), _between.y - (here.y
                                                                                                           - root._middleY
                                                                                                           + root.lift)
                       / (root.map.paperHeight * zoom), zoom);
        }

        function onEnded(): void {
            root._pinching = false;
            root._letGo(Qt.vector2d(0, 0));
        }

        target: root.map.fingers
    }

    MapPicture {
        anchors.fill: parent
        pane: root
        plates: root.map.plates
    }

    MapInsets {
        id: _insets

        anchors.fill: parent
        map: root.map
        pane: root
    }

    MapMarks {
        anchors.fill: parent
        map: root.map
        pane: root
    }
}
