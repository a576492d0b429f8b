import QtQuick
import Kiosk.Theme

// Controls beside each other, at the side of the hand; among themselves they stand as one reads.
Row {
    LayoutMirroring.enabled: Theme.handed
    layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
    spacing: Theme.gap
}
