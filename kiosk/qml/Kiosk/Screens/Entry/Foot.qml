import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// The way back, and on to the next of its kind.
FocusScope {
    id: root

    required property EntryViewModel entry
    readonly property bool _many: root.entry.position !== ""
    readonly property real _arrows: root._many ? _next.width + _previous.width + 2 * Theme.gap : 0
    readonly property real _wanted: _word.advanceWidth + Theme.iconSize + 2 * Theme.space + 2 * Theme.gap
    // The count goes first when the words grow, then the word for back: its arrow says the same.
    readonly property bool _counted: root._many && root.width > root._arrows + _position.implicitWidth + root._wanted
                                     + 3 * Theme.gap
    readonly property real _left: root.width - root._arrows - (root._counted ? _position.width + Theme.gap : 0)

    signal back
    signal stepped(by: int)

    implicitHeight: Math.max(_back.implicitHeight, Theme.target)

    TextMetrics {
        id: _word

        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        text: root.entry.back
    }

    Button {
        id: _back

        anchors.verticalCenter: parent.verticalCenter
        focus: true
        icon: "mdi6.arrow-left"
        name: root.entry.back
        maximumWidth: root._left
        text: root._wanted <= root._left ? root.entry.back : ""

        onTapped: root.back()
    }

    Button {
        id: _previous

        anchors.right: root._counted ? _position.left : _next.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        icon: "mdi6.chevron-left"
        name: root.entry.previous
        visible: root._many

        onTapped: root.stepped(-1)
    }

    Label {
        id: _position

        anchors.right: _next.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.quiet
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        text: root.entry.position
        visible: root._counted
        width: implicitWidth + Theme.gap
        wrapMode: Text.NoWrap
    }

    Button {
        id: _next

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        icon: "mdi6.chevron-right"
        name: root.entry.next
        visible: root._many

        onTapped: root.stepped(1)
    }
}
