pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// What leaves on a phone: a light card with the code, and the same in words beside it, or below
// where the card is narrow.
Rectangle {
    id: root

    required property TakeawayViewModel takeaway
    // Where there is a trip to print.
    property SlipViewModel slip: null
    // How high the card may be at best; it takes what its words need.
    property real room: Infinity
    readonly property real _inner: root.width - 2 * Theme.margin
    readonly property real _leastCode: Theme.module * root.takeaway.across + 2 * Theme.hair
    readonly property real _leastWords: Theme.mm(64) * Math.pow(Theme.textScale, 1.2)
    readonly property bool _beside: root._inner >= root._leastCode + Theme.space + root._leastWords
    // Where the words are below, the page is scrolled, and the code is not made small for them.
    readonly property real _codeRoom: root._beside ? Math.min(root._inner * 0.48, root._inner - Theme.space
                                                              - root._leastWords, root.room - 2 * Theme.margin) :
                                                     Math.min(root._inner, Math.max(Theme.mm(48), root.room * 0.55))

    border.color: Theme.bordered(Theme.slip)
    border.width: Theme.hair
    color: Theme.slip
    implicitHeight: (root._beside ? Math.max(_code.height, _words.implicitHeight) + Theme.margin : _code.height + 2
                                    * Theme.space + _words.implicitHeight) + Theme.margin
    radius: Theme.radius * 1.4
    visible: root.takeaway.picture !== ""

    CodePicture {
        id: _code

        across: root.takeaway.across
        anchors.left: parent.left
        anchors.leftMargin: Math.round(root._beside ? Theme.margin : (root.width - width) / 2)
        name: root.takeaway.name
        objectName: "code"
        picture: root.takeaway.picture
        room: root._codeRoom
        y: Math.round(root._beside ? (root.height - height) / 2 : Theme.space)
    }

    Column {
        id: _words

        anchors.left: parent.left
        anchors.leftMargin: root._beside ? Theme.margin + _code.width + Theme.space : Theme.margin
        objectName: "words"
        spacing: Theme.gap
        width: root._beside ? root._inner - _code.width - Theme.space : root._inner
        y: root._beside ? Math.round((root.height - height) / 2) : _code.y + _code.height + Theme.space

        Headline {
            color: Theme.slipInk
            comfortable: 24
            size: Theme.title
            text: root.takeaway.title
            visible: text !== ""
            width: parent.width
        }

        Label {
            color: Theme.slipInk
            lineHeight: Theme.bodyLeading
            text: root.takeaway.says
            width: parent.width
        }

        Label {
            color: Theme.slipInk
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.takeaway.address
            visible: text !== ""
            width: parent.width
        }

        Label {
            color: Theme.slipQuiet
            font.pixelSize: Theme.small
            text: root.takeaway.notes
            visible: text !== ""
            width: parent.width
        }

        Rectangle {
            color: Theme.slipInk
            implicitHeight: _spoken.implicitHeight + 2 * Theme.gap
            radius: Theme.radius
            visible: root.takeaway.spoken !== ""
            width: parent.width

            Label {
                id: _spoken

                anchors.left: parent.left
                anchors.leftMargin: Theme.space
                anchors.right: parent.right
                anchors.rightMargin: Theme.space
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.slip
                font.features: {
                    "tnum": 1
                }
                font.pixelSize: Theme.small
                font.weight: Theme.strong
                text: root.takeaway.spoken
            }
        }

        Label {
            Accessible.role: Accessible.AlertMessage
            color: Theme.slipInk
            font.pixelSize: Theme.small
            text: root.slip?.note ?? ""
            visible: text !== ""
            width: parent.width
        }

        Button {
            anchors.left: parent.left
            edge: Theme.slipInk
            enabled: root.slip?.ready ?? false
            fill: Theme.slip
            icon: "mdi6.printer"
            ink: Theme.slipInk
            maximumWidth: parent.width
            opacity: enabled ? 1 : 0.5
            text: root.slip?.label ?? ""
            visible: text !== ""

            onTapped: root.slip.ask()
        }
    }
}
