pragma Singleton

import QtQuick
import Kiosk.Ui

// Where cards order their pictures, set once by Main; and the picture that is being pulled from
// its shelf.
QtObject {
    property CardDesk desk: null
    // The size of the poster on the entry's page that is shown.
    property size hero: Qt.size(0, 0)

    signal pulled(picture: Item, source: string, key: string)
}
