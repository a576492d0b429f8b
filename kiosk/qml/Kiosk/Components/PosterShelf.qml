pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// A shelf of posters to pull from, two beside each other on a tall screen.
GridView {
    id: root

    required property CardRows cards
    readonly property int _columns: Math.max(1, Math.floor(root.width / (Theme.mm(96) * Math.sqrt(Theme.textScale))))
    // A cell has what is between it and the next on either side, so that it can be turned round.
    readonly property real _half: Math.floor(Theme.space / 2)

    signal opened(key: string)

    activeFocusOnTab: false
    bottomMargin: Theme.space
    cacheBuffer: Math.max(0, height)
    cellHeight: Math.round(Math.min((width - Theme.margin * 2) / root._columns * 1.3, height))
    cellWidth: Math.floor((width - 2 * Theme.margin + Theme.space) / root._columns)
    clip: true
    focus: true
    keyNavigationEnabled: true
    leftMargin: Theme.margin - root._half
    model: root.cards
    rightMargin: Theme.margin - (Theme.space - root._half)
    topMargin: Theme.ring * 2

    delegate: FocusScope {
        id: _place

        required property int index
        required property string key
        required property string title
        required property string detail
        required property string price
        required property string picture
        required property string far
        required property string film

        height: root.cellHeight
        width: root.cellWidth

        ShelfPoster {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space
            anchors.left: parent.left
            anchors.leftMargin: root._half
            anchors.right: parent.right
            anchors.rightMargin: Theme.space - root._half
            anchors.top: parent.top
            far: _place.far
            film: _place.film
            focus: true
            hook: _place.detail
            key: _place.key
            number: _place.price
            picture: _place.picture
            title: _place.title

            onTapped: {
                root.currentIndex = _place.index;
                root.opened(_place.key);
            }
        }
    }
}
