import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// An entry in a list: its picture, and what to know before one taps. Lying it has the picture on
// the left and is as high as its words need; standing it has the picture above and fills its height.
Pressable {
    id: root

    required property string key
    required property string kicker
    required property string title
    required property string detail
    required property string note
    required property string tone
    required property string price
    required property string picture
    property bool standing: false
    readonly property real _picture: root.standing ? root.width : Math.min(root.width * 0.3, Theme.mm(64))

    implicitHeight: Math.max(_words.implicitHeight + 2 * Theme.space, Theme.mm(46))
    name: root.title

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Theme.hair
        color: root.pressed ? Theme.raised : Theme.surface
        radius: Theme.radius
    }

    CardPicture {
        id: _picture

        readonly property real _left: root.height - _words.implicitHeight - 2 * Theme.space

        height: root.standing ? Math.max(0, Math.min(root.height * 0.45, _picture._left)) : root.height
        picture: root.picture
        visible: _picture.height >= Theme.least
        width: root._picture
    }

    Column {
        id: _words

        readonly property real _least: 2 * Theme.space + _kicker.height + _note.height + 3 * Theme.gap + 2
                                       * Theme.heading
        readonly property real _beside: _kicker.height + (_detail.visible ? _detail.height : 0) + _note.height + 3
                                        * Theme.gap
        readonly property real _top: _picture.visible ? _picture.height + Theme.space : Theme.space
        readonly property real _middle: Math.max(Theme.space, (root.height - _words.implicitHeight) / 2)

        spacing: Theme.gap
        width: root.width - _words.x - Theme.space
        x: root.standing ? Theme.space : root._picture + Theme.space
        y: root.standing ? _words._top : _words._middle

        Label {
            id: _kicker

            color: Theme.highlight
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.kicker
            visible: root.kicker !== ""
            width: parent.width
        }

        Headline {
            comfortable: 60
            room: root.standing ? root.height - 2 * Theme.space - _words._beside : Infinity
            size: Theme.heading
            text: root.title
            width: parent.width
        }

        Label {
            id: _detail

            color: Theme.quiet
            font.pixelSize: Theme.small
            lineHeight: Theme.bodyLeading
            text: root.detail
            // Standing, it goes before the title does: the entry's own page says more.
            visible: root.detail !== "" && (!root.standing || root.height > _words._least + implicitHeight)
            width: parent.width
        }

        Flow {
            id: _note

            spacing: Theme.space
            visible: root.note !== "" || root.price !== ""
            width: parent.width

            Season {
                text: root.note
                tone: root.tone
                visible: root.note !== ""
            }

            Label {
                font.pixelSize: Theme.small
                font.weight: Theme.heavy
                text: root.price
                visible: root.price !== ""
                width: Math.min(implicitWidth, parent.width)
            }
        }
    }
}
