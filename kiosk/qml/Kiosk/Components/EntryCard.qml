import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// An entry in a list: its picture, and what to know before one taps. Lying it has the picture where
// the line begins and is as high as its words need; standing it has the picture above and fills its
// height.
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
    property string months: ""
    property int level: 0
    property string far: ""
    property bool standing: false
    readonly property real _across: root.standing ? root.width : Math.min(root.width * 0.3, Theme.mm(64))

    implicitHeight: Math.max(_words.implicitHeight + 2 * Theme.space, Theme.mm(46))
    name: root.title

    onTapped: Pictures.pulled(_picture, _picture.visible ? _picture.source : "", root.key)

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

        anchors.left: parent.left
        height: root.standing ? Math.max(0, Math.min(root.height * 0.45, _picture._left)) : root.height
        picture: root.picture
        visible: _picture.height >= Theme.mm(24)
        width: root._across
    }

    Column {
        id: _words

        readonly property real _frame: 2 * Theme.space + _kicker.height + _note.height + 3 * Theme.gap
        readonly property real _least: _words._frame + _words._calendar + 2 * Theme.heading
        readonly property real _beside: _kicker.height + (_detail.visible ? _detail.height : 0) + _note.height + 3
                                        * Theme.gap + _words._calendar
        readonly property real _calendar: _months.visible ? _months.height + Theme.gap : 0
        readonly property real _top: _picture.visible ? _picture.height + Theme.space : Theme.space
        readonly property real _middle: Math.max(Theme.space, (root.height - _words.implicitHeight) / 2)

        anchors.left: parent.left
        anchors.leftMargin: (root.standing ? 0 : root._across) + Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        spacing: Theme.gap
        y: root.standing ? _words._top : _words._middle

        Item {
            id: _kicker

            readonly property real _least: 2 * Theme.space + _where.height + _said.implicitHeight + _note.height + 3
                                           * Theme.gap + 5 * Theme.heading
            readonly property bool _oneLine: _where.width + Theme.space + _far.implicitWidth <= width

            implicitHeight: Math.max(_where.height, _far.visible ? _far.y + _far.height : 0)
            visible: root.kicker !== "" || root.far !== ""
            width: parent.width

            Label {
                id: _where

                anchors.left: parent.left
                color: Theme.highlight
                font.pixelSize: Theme.small
                font.weight: Theme.strong
                height: root.kicker === "" ? 0 : implicitHeight
                text: root.kicker
                width: Math.min(implicitWidth, parent.width)
            }

            Label {
                id: _far

                anchors.left: parent.left
                anchors.leftMargin: root.kicker !== "" && _kicker._oneLine ? _where.width + Theme.space : 0
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.far
                // A line of its own it has only where the title does not want it.
                visible: root.far !== "" && (_kicker._oneLine || !root.standing || root.height > _kicker._least
                                             + implicitHeight)
                width: Math.min(implicitWidth, parent.width)
                y: _kicker._oneLine ? 0 : _where.height
            }
        }

        Headline {
            Accessible.ignored: true
            comfortable: 60
            room: root.standing ? root.height - 2 * Theme.space - _words._beside : Infinity
            size: Theme.heading
            text: root.title
            width: parent.width
        }

        Item {
            id: _detail

            implicitHeight: Math.max(root.level > 0 ? _peaks.size : 0, _said.implicitHeight)
            // Standing, it goes before the title does: the entry's own page says more.
            visible: root.detail !== "" && (!root.standing || root.height > _words._least + implicitHeight)
            width: parent.width

            Peaks {
                id: _peaks

                anchors.left: parent.left
                level: root.level
                size: Theme.small
                y: (_line.height - height) / 2
            }

            FontMetrics {
                id: _line

                font: _said.font
            }

            Label {
                id: _said

                anchors.left: parent.left
                anchors.leftMargin: root.level > 0 ? _peaks.width + Theme.gap : 0
                anchors.right: parent.right
                color: Theme.quiet
                font.pixelSize: Theme.small
                lineHeight: Theme.bodyLeading
                text: root.detail
            }
        }

        MonthStrip {
            id: _months

            anchors.left: parent.left
            months: root.months
            visible: root.months.includes("1") && root.months.includes("0") && (!root.standing || root.height
                                                                                > _words._frame
                                                                                + _detail.implicitHeight + 5
                                                                                * Theme.heading)
            width: Math.min(parent.width, Theme.card)
        }

        Flow {
            id: _note

            spacing: Theme.space
            visible: root.note !== "" || root.price !== ""
            width: parent.width

            Season {
                room: _note.width
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
