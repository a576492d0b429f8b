pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// A shelf of posters on a wide screen: one long row, where the next is always seen to begin.
ListView {
    id: root

    required property CardRows cards

    signal opened(key: string)

    activeFocusOnTab: false
    cacheBuffer: Math.max(0, height)
    clip: true
    focus: true
    keyNavigationEnabled: true
    leftMargin: Theme.margin
    model: root.cards
    orientation: ListView.Horizontal
    rightMargin: Theme.margin
    spacing: Theme.space

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

        height: root.height
        width: Math.round(Math.min(root.width - 2 * Theme.margin, (root.height - Theme.space) * 0.7 * Math.sqrt(
                                       Theme.textScale)))

        ShelfPoster {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: 2 * Theme.ring
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
