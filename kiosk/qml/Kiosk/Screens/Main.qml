pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// The whole screen: the pages, the dock, and what lies over them. It turns itself the way the
// panel hangs.
Item {
    id: root

    required property Kiosk kiosk
    // Where staff come in; null where none can, as in a proof.
    property Staff staff: null
    // What staff cover is not drawn, nor told to anybody.
    readonly property bool _covered: (_area.item as StaffArea)?.opaque ?? false
    readonly property bool _staffed: root.staff !== null && root.staff.place !== Staff.Place.Closed

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored

    Dressing {
        kiosk: root.kiosk
    }

    Connections {
        function onActed(): void {
            root.kiosk.acted();
        }

        target: Presses
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    FocusScope {
        id: _stage

        readonly property bool _sideways: root.kiosk.display.rotation % 180 !== 0

        anchors.centerIn: parent
        focus: true
        height: _stage._sideways ? root.width : root.height
        rotation: root.kiosk.display.rotation
        width: _stage._sideways ? root.height : root.width

        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Escape || event.key === Qt.Key_Back || event.key === Qt.Key_Backspace)
                root.kiosk.back();
            else if (event.key === Qt.Key_Home)
                root.kiosk.dock("start");
            else if (event.key === Qt.Key_Down || event.key === (Theme.mirrored ? Qt.Key_Left : Qt.Key_Right))
                _following.move(true);
            else if (event.key === Qt.Key_Up || event.key === Qt.Key_Left || event.key === Qt.Key_Right)
                _following.move(false);
            else
                event.accepted = false;
        }

        Following {
            id: _following

            asked: root.kiosk.asking
            question: _asking
            stage: _stage
        }

        Listener {
            anchors.fill: parent
            ear: root.kiosk.screens.ear
            stage: _stage
        }

        // What is above the pages when they keep within reach.
        Backdrop {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            from: 0.6
            full: 1
            height: _pages.y
            visible: _pages.visible && height >= 1
        }

        // Before the pages, for the keys come to it first; they lie under it.
        Corner {
            id: _corner

            LayoutMirroring.enabled: Theme.handed
            anchors.right: _pages.right
            anchors.rightMargin: Theme.margin
            anchors.top: _pages.top
            anchors.topMargin: 2 * Theme.gap
            enabled: _pages.enabled
            visible: _pages.visible

            Ear {
                ear: root.kiosk.screens.ear
            }

            CornerButton {
                chosen: root.kiosk.on === Kiosk.Place.Help
                icon: "mdi6.help"
                name: root.kiosk.screens.help.title

                onTapped: root.kiosk.dock("help")
            }
        }

        Pages {
            id: _pages

            anchors.bottom: _dock.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: root.kiosk.screens.comfort.low ? Math.floor(_stage.height * (1 - root.kiosk.display.band)) :
                                                                0
            corner: Qt.size(_corner.width + Theme.gap, _corner.height + 3 * Theme.gap)
            enabled: !root.kiosk.asking && !root.kiosk.attracting && !root._staffed
            kiosk: root.kiosk
            visible: !_attract.opaque && !root._covered && root.kiosk.on !== Kiosk.Place.BackSoon
            z: -1
        }

        EarNote {
            LayoutMirroring.enabled: Theme.handed
            anchors.right: _corner.right
            anchors.top: _corner.bottom
            anchors.topMargin: Theme.gap
            ear: root.kiosk.screens.ear
            visible: _corner.visible && told
        }

        Dock {
            id: _dock

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            enabled: _pages.enabled
            kiosk: root.kiosk
            visible: _pages.visible
        }

        Growing {
            anchors.fill: _pages
            entry: root.kiosk.slot === 0 ? root.kiosk.screens.firstEntry.key : root.kiosk.screens.secondEntry.key
            kiosk: root.kiosk
            objectName: "growing"
        }

        Flying {
            anchors.fill: parent
            dock: _dock
            kiosk: root.kiosk
            objectName: "flying"
        }

        // Staff know it in one place.
        Loader {
            LayoutMirroring.enabled: false
            active: root.staff !== null
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            enabled: !root._staffed

            sourceComponent: StaffCorner {
                staff: root.staff
            }
        }

        AskingScreen {
            id: _asking

            anchors.fill: parent
            kiosk: root.kiosk
        }

        AttractScreen {
            id: _attract

            readonly property bool opaque: opacity === 1

            anchors.fill: parent
            kiosk: root.kiosk
        }

        Loader {
            active: root.kiosk.on === Kiosk.Place.BackSoon
            anchors.fill: parent
            visible: !root._covered

            sourceComponent: BackSoonScreen {
                backSoon: root.kiosk.screens.backSoon
            }
        }

        Loader {
            id: _area

            // Whatever the last visitor reads.
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false
            active: root.staff !== null
            anchors.fill: parent

            sourceComponent: StaffArea {
                staff: root.staff
            }
        }
    }
}
