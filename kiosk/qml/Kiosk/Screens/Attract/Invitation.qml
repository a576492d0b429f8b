import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// "Touch to explore", in turn in all languages, and the slide's own way in.
Item {
    id: root

    required property AttractViewModel attract
    readonly property bool _stacked: root.width < Theme.mm(150) * Theme.textScale

    signal explored
    signal missed

    implicitHeight: root._stacked ? _words.implicitHeight + Theme.space + _explore.height : Math.max(_ring.height,
                                                                                                     _words.implicitHeight,
                                                                                                     _explore.height)

    Rectangle {
        id: _ring

        anchors.left: parent.left
        border.color: Theme.ink
        border.width: Theme.mm(0.8)
        color: Theme.clear
        height: Theme.mm(18)
        radius: height / 2
        width: height
        y: ((root._stacked ? _words.implicitHeight : root.height) - height) / 2

        Rectangle {
            anchors.centerIn: parent
            color: Theme.ink
            height: Theme.mm(8)
            radius: height / 2
            width: height
        }
    }

    Column {
        id: _words

        anchors.left: _ring.right
        anchors.leftMargin: Theme.space
        anchors.right: root._stacked ? parent.right : _explore.left
        anchors.rightMargin: root._stacked ? 0 : Theme.space
        spacing: Theme.hair
        y: root._stacked ? 0 : (root.height - height) / 2

        Label {
            font.pixelSize: Theme.lead
            font.weight: Theme.strong
            text: root.attract.invitation
            width: parent.width
        }

        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.attract.invitations
            visible: root.attract.invitations !== ""
            width: parent.width
        }
    }

    Button {
        id: _explore

        anchors.right: parent.right
        edge: Theme.accent
        fill: Theme.accent
        icon: "mdi6.arrow-right"
        iconLast: true
        ink: Theme.accentInk
        name: root.attract.explore + ": " + root.attract.entryTitle
        text: root.attract.explore
        y: root.height - height

        onCanceled: root.missed()
        onTapped: root.explored()
    }
}
