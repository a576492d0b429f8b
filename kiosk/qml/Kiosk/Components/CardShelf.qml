pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme

// Cards with what to know before one goes: below each other on a tall screen, beside each other on
// a wide one.
ListView {
    id: root

    required property CardRows cards
    // Beside each other rather than below each other.
    required property bool lying

    signal opened(key: string)

    activeFocusOnTab: false
    bottomMargin: Theme.space
    cacheBuffer: Math.max(0, height)
    clip: true
    focus: true
    keyNavigationEnabled: true
    leftMargin: root.lying ? Theme.margin : 0
    model: root.cards
    orientation: root.lying ? ListView.Horizontal : ListView.Vertical
    rightMargin: root.lying ? Theme.margin : 0
    spacing: Theme.space
    topMargin: Theme.ring * 2

    delegate: FocusScope {
        id: _place

        required property int index
        required property string key
        required property string kicker
        required property string title
        required property string detail
        required property string note
        required property string tone
        required property string price
        required property string picture
        required property string months
        required property int level
        required property string far

        height: root.lying ? root.height : _card.implicitHeight
        width: root.lying ? Math.min(root.width - 2 * Theme.margin, Theme.card) : root.width

        EntryCard {
            id: _card

            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.lying ? Theme.space : 0
            anchors.left: parent.left
            anchors.leftMargin: root.lying ? 0 : Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: root.lying ? 0 : Theme.margin
            anchors.top: parent.top
            anchors.topMargin: root.lying ? 2 * Theme.ring : 0
            detail: _place.detail
            far: _place.far
            focus: true
            key: _place.key
            kicker: _place.kicker
            level: _place.level
            months: _place.months
            note: _place.note
            picture: _place.picture
            price: _place.price
            standing: root.lying
            title: _place.title
            tone: _place.tone

            onTapped: {
                root.currentIndex = _place.index;
                root.opened(_place.key);
            }
        }
    }
}
