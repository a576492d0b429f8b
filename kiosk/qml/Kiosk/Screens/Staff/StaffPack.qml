import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A pack: its picture, what it is, what is wrong with it, and what can be done with it.
Rectangle {
    id: root

    required property string title
    required property string detail
    required property string standing
    required property string tone
    required property string picture
    required property string problems
    required property string action
    property string remark: ""
    readonly property color _tint: root.tone === "open" ? Theme.good : root.tone === "later" ? Theme.highlight :
                                                                                               Theme.quiet

    signal acted

    border.color: Theme.edge
    border.width: Theme.hair
    color: Theme.surface
    implicitHeight: Math.max(_picture.height, _words.implicitHeight) + 2 * Theme.space
    radius: Theme.radius

    Rectangle {
        id: _picture

        color: Theme.raised
        height: Theme.mm(40)
        radius: Theme.inset
        width: Theme.mm(30)
        x: Theme.space
        y: Theme.space

        Image {
            anchors.fill: parent
            cache: false
            source: root.picture === "" ? "" : "image://layer/" + root.picture
        }
    }

    Column {
        id: _words

        anchors.left: _picture.right
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        anchors.top: parent.top
        anchors.topMargin: Theme.space
        spacing: Theme.gap

        Label {
            color: root._tint
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: root.standing
            visible: root.standing !== ""
            width: parent.width
        }

        Label {
            font.pixelSize: Theme.lead
            font.weight: Theme.strong
            text: root.title
            width: parent.width
        }

        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            lineHeight: Theme.bodyLeading
            text: root.detail
            visible: root.detail !== ""
            width: parent.width
        }

        Label {
            color: root.tone === "later" ? Theme.highlight : Theme.quiet
            font.pixelSize: Theme.small
            lineHeight: Theme.bodyLeading
            text: root.problems
            visible: root.problems !== ""
            width: parent.width
        }

        Label {
            font.pixelSize: Theme.small
            text: root.remark
            visible: root.remark !== ""
            width: parent.width
        }

        Button {
            maximumWidth: parent.width
            name: root.action + ": " + root.title
            text: root.action
            visible: root.action !== ""

            onTapped: root.acted()
        }
    }
}
