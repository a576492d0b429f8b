pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// What the open section of an entry's page says.
Item {
    id: root

    required property Kiosk kiosk
    required property EntryViewModel entry
    required property real place
    required property real settled
    readonly property Item _open: switch (root.entry.section) {
                                  case "story":
                                      return _story;
                                  case "numbers":
                                      return _numbers;
                                  case "practical":
                                      return _facts;
                                  case "clip":
                                      return _clip;
                                  case "photos":
                                      return _photos;
                                  case "phone":
                                      return _phone;
                                  default:
                                      return _links;
                                  }

    implicitHeight: root._open.implicitHeight

    Story {
        id: _story

        entry: root.entry
        place: root.place
        visible: root.entry.section === "story"
        width: root.width
    }

    Column {
        id: _facts

        spacing: Theme.gap
        visible: root.entry.section === "practical"
        width: root.width

        Button {
            anchors.left: parent.left
            icon: "mdi6.map"
            maximumWidth: _facts.width
            text: root.entry.onMap
            visible: root.entry.onMap !== ""

            onTapped: root.kiosk.screens.map.point(root.entry.key)
        }

        Repeater {
            model: root.entry.facts

            FactLine {
                required property string key

                width: _facts.width
            }
        }
    }

    Column {
        id: _links

        spacing: Theme.space
        visible: ["stunts", "places", "activities"].includes(root.entry.section)
        width: root.width

        Repeater {
            model: root.entry.links

            EntryCard {
                required far

                width: _links.width

                onTapped: root.kiosk.open(key)
            }
        }
    }

    Numbers {
        id: _numbers

        entry: root.entry
        place: root.place
        settled: root.settled
        visible: root.entry.section === "numbers"
        width: root.width
    }

    TakeawayCard {
        id: _phone

        room: root.place
        takeaway: root.entry.takeaway
        visible: root.entry.section === "phone"
        width: root.width
    }

    Clip {
        id: _clip

        film: root.entry.clip
        place: root.place
        visible: root.entry.section === "clip"
        width: root.width
    }

    Photos {
        id: _photos

        photos: root.entry.photos
        visible: root.entry.section === "photos"
        width: root.width
    }
}
