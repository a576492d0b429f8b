pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Components

// The staff area, over everything that visitors see: the pad, and what is behind it.
FocusScope {
    id: root

    required property Staff staff
    readonly property bool opaque: root.opacity === 1
    readonly property int _place: root.staff.place
    readonly property bool _paged: [Staff.Place.Now, Staff.Place.Desk, Staff.Place.Week, Staff.Place.Packs,
        Staff.Place.Tools].includes(root._place)

    function _component(): Component {
        switch (root._place) {
        case Staff.Place.Pad:
            return _pad;
        case Staff.Place.Now:
            return _now;
        case Staff.Place.Desk:
            return _desk;
        case Staff.Place.Week:
            return _week;
        case Staff.Place.Packs:
            return _packs;
        case Staff.Place.Tools:
            return _tools;
        case Staff.Place.Cleaning:
            return _cleaning;
        case Staff.Place.Touch:
            return _touch;
        case Staff.Place.Card:
            return _card;
        }
        return null;
    }

    enabled: root._place !== Staff.Place.Closed
    opacity: root.enabled ? 1 : 0
    visible: root.opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.turn
        }
    }

    Keys.onPressed: event => {
        if ([Qt.Key_Escape, Qt.Key_Back].includes(event.key)) {
            root.staff.escape();
            event.accepted = true;
        } else if (event.key === Qt.Key_Home) {
            event.accepted = true;
        }
    }
    onEnabledChanged: {
        if (root.enabled)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // No touch goes through to what visitors see.
    MouseArea {
        anchors.fill: parent
    }

    Loader {
        id: _page

        anchors.bottom: root._paged ? _bar.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        enabled: !root.staff.ask.shown
        focus: true
        sourceComponent: root._component()

        onLoaded: _page.forceActiveFocus(Qt.OtherFocusReason)
    }

    DockBar {
        id: _bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        choices: root.staff.bar
        enabled: root._paged && !root.staff.ask.shown
        visible: root._paged

        onChosen: key => root.staff.go(key)
    }

    StaffAsk {
        anchors.fill: parent
        ask: root.staff.ask

        onNo: root.staff.no()
        onYes: root.staff.yes()
    }

    Component {
        id: _pad

        StaffPad {
            focus: true
            staff: root.staff
        }
    }

    Component {
        id: _now

        StaffNow {
            focus: true
            staff: root.staff
        }
    }

    Component {
        id: _desk

        StaffTrips {
            focus: true
            staff: root.staff
        }
    }

    Component {
        id: _week

        StaffWeek {
            focus: true
            staff: root.staff
        }
    }

    Component {
        id: _packs

        StaffPacks {
            focus: true
            staff: root.staff
        }
    }

    Component {
        id: _tools

        StaffTools {
            focus: true
            staff: root.staff
        }
    }

    Component {
        id: _cleaning

        StaffCleaning {
            tools: root.staff.tools
        }
    }

    Component {
        id: _touch

        StaffTouch {
            focus: true
            tools: root.staff.tools

            onDone: root.staff.done()
        }
    }

    Component {
        id: _card

        StaffTestCard {
            focus: true
            tools: root.staff.tools

            onDone: root.staff.done()
        }
    }
}
