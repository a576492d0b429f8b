pragma Singleton

import QtQuick

// Tells of every press that has acted, whatever it did; Main listens.
QtObject {
    signal acted
}
