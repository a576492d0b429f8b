import QtQuick
import Kiosk.Ui

// One layer of a living poster. By whole pixels only, except for a flat picture: what has not
// moved by one is not drawn anew.
Item {
    id: root

    required property PosterViewModel poster
    required property int index
    required property string picture
    required property real atX
    required property real atY
    required property real depth
    required property string how
    required property real clock
    required property real reach
    // How far the nearest layer has drifted, in pixels.
    required property real drift
    readonly property bool _moves: root.how === "travel" || root.how === "sway"
    readonly property bool _pales: root.how === "travel" || root.how === "glow"
    readonly property bool _falls: root.how === "fall"
    readonly property bool _nears: root.how === "near"
    readonly property point _off: root._moves ? root.poster.offset(root.index, root.clock) : Qt.point(0, 0)
    readonly property rect _place: root._nears ? root.poster.near(root.index, root.clock, root.reach) : Qt.rect(
                                                     root.atX + Math.round(root.drift * root.depth + root._off.x), root.atY
                                                     + Math.round(root._off.y), _image.implicitWidth,
                                                     _image.implicitHeight)
    readonly property real _fallen: root._falls ? Math.round(root.poster.fallen(root.index, root.clock) * root.height) :
                                                  0

    clip: root._falls
    height: root._place.height
    opacity: root._pales ? root.poster.strength(root.index, root.clock) : 1
    width: root._place.width
    x: root._place.x
    y: root._place.y

    Image {
        id: _image

        cache: false
        height: root.height
        source: root.picture
        width: root.width
        y: root._fallen
    }

    // What has run out below comes in above.
    Image {
        cache: false
        source: root._falls ? root.picture : ""
        y: root._fallen - root.height
    }
}
