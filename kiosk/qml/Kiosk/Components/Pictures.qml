pragma Singleton

import QtQuick
import Kiosk.Ui

// Where cards order their pictures, set once by Main; the picture that is being pulled from its
// shelf, and the one that goes into the trip.
QtObject {
    property CardDesk desk: null
    // The size of the poster on the entry's page that is shown.
    property size hero: Qt.size(0, 0)

    signal pulled(picture: Item, source: string, key: string)
    signal kept(picture: Item, source: string)
}
