pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// Photographs, each with what its maker is owed.
Column {
    id: root

    required property PhotoRows photos

    spacing: Theme.space

    Repeater {
        model: root.photos

        Column {
            id: _photo

            required property string key
            required property string picture
            required property string alt
            required property string credit

            spacing: Theme.gap
            width: root.width

            CardPicture {
                Accessible.name: _photo.alt
                Accessible.role: Accessible.Graphic
                height: Math.round(width * 0.62)
                picture: _photo.picture
                width: root.width
            }

            Label {
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: _photo.credit
                width: root.width
            }
        }
    }
}
