pragma Singleton

import QtQuick
import Kiosk.Ui

// Where cards order their pictures; set once by Main.
QtObject {
    property CardDesk desk: null
}
