import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Something practical: an icon, what it is, and what to know.
Item {
    id: root

    required property string icon
    required property string label
    required property string text
    required property string tone
    required property string months
    required property string initials
    required property int now
    required property int level
    readonly property color _ink: root.tone === "open" ? Theme.good : root.tone === "later" ? Theme.highlight :
                                                                                              Theme.ink

    implicitHeight: Math.max(_icon.height, _words.implicitHeight) + Theme.space

    Icon {
        id: _icon

        anchors.left: parent.left
        name: root.icon
        tint: root.tone === "later" ? Theme.highlight : Theme.quiet
        y: Theme.hair
    }

    Column {
        id: _words

        anchors.left: _icon.right
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        spacing: Theme.hair

        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.label
            width: parent.width
        }

        MonthStrip {
            anchors.left: parent.left
            bottomPadding: Theme.gap / 2
            initials: root.initials
            months: root.months
            now: root.now
            topPadding: Theme.gap / 2
            visible: root.months !== ""
            width: Math.min(parent.width, Theme.mm(150) * Theme.textScale)
        }

        Peaks {
            anchors.left: parent.left
            bottomPadding: Theme.hair
            level: root.level
            topPadding: Theme.gap / 2
        }

        Label {
            color: root._ink
            lineHeight: Theme.bodyLeading
            text: root.text
            width: parent.width
        }
    }
}
