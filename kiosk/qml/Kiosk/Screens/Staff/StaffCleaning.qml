import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The screen ignores touch; the fuse says for how long.
Item {
    id: root

    required property StaffToolsViewModel tools

    Column {
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space

        Headline {
            horizontalAlignment: Text.AlignHCenter
            size: Theme.title
            text: root.tools.cleaning
            width: parent.width
        }

        Label {
            color: Theme.quiet
            font.features: {
                "tnum": 1
            }
            horizontalAlignment: Text.AlignHCenter
            text: root.tools.left
            width: parent.width
        }

        Fuse {
            anchors.horizontalCenter: parent.horizontalCenter
            seconds: root.tools.seconds
            width: Math.min(parent.width, Theme.mm(180))

            NumberAnimation on progress {
                duration: root.tools.seconds * 1000
                from: 0
                to: 1
            }
        }
    }
}
