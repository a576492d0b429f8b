pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Components

// The pages of a visit. One is shown; those that were shown are kept.
FocusScope {
    id: root

    required property Kiosk kiosk
    // What the corner takes of a page's first line, and how far down it does.
    required property size corner
    readonly property bool _early: root.kiosk.screens.attract.slideNumber > 0
    // Nothing of a visit is made before the first slide stands.
    readonly property bool _visited: root.kiosk.visits > 0 || !root.kiosk.attracting

    PageHolder {
        anchors.fill: parent
        early: root._early
        forward: root.kiosk.forward
        shown: root._visited && root.kiosk.on === Kiosk.Place.Start

        page: StartScreen {
            corner: root.corner
            focus: true
            kiosk: root.kiosk
        }
    }

    PageHolder {
        anchors.fill: parent
        early: root._early
        forward: root.kiosk.forward
        shown: root.kiosk.on === Kiosk.Place.Locations

        page: ListScreen {
            corner: root.corner
            focus: true
            kiosk: root.kiosk
            list: root.kiosk.screens.locations
        }
    }

    PageHolder {
        anchors.fill: parent
        early: root._early
        forward: root.kiosk.forward
        shown: root.kiosk.on === Kiosk.Place.Stunts

        page: ListScreen {
            corner: root.corner
            focus: true
            kiosk: root.kiosk
            list: root.kiosk.screens.stunts
        }
    }

    PageHolder {
        anchors.fill: parent
        early: root._early
        forward: root.kiosk.forward
        shown: root.kiosk.on === Kiosk.Place.Activities

        page: ListScreen {
            corner: root.corner
            focus: true
            kiosk: root.kiosk
            list: root.kiosk.screens.activities
        }
    }

    PageHolder {
        anchors.fill: parent
        early: root._early
        forward: root.kiosk.forward
        shown: root.kiosk.on === Kiosk.Place.Entry && root.kiosk.slot === 0

        page: EntryScreen {
            corner: root.corner
            focus: true
            entry: root.kiosk.screens.firstEntry
            kiosk: root.kiosk
        }
    }

    PageHolder {
        anchors.fill: parent
        early: root._early
        forward: root.kiosk.forward
        shown: root.kiosk.on === Kiosk.Place.Entry && root.kiosk.slot === 1

        page: EntryScreen {
            corner: root.corner
            focus: true
            entry: root.kiosk.screens.secondEntry
            kiosk: root.kiosk
        }
    }

    PageHolder {
        anchors.fill: parent
        early: root._early
        forward: root.kiosk.forward
        shown: root.kiosk.on === Kiosk.Place.Trip

        page: TripScreen {
            corner: root.corner
            focus: true
            kiosk: root.kiosk

            takeaway: TakeawayCard {
                slip: root.kiosk.screens.slip
                takeaway: root.kiosk.screens.takeaway
            }
        }
    }

    PageHolder {
        anchors.fill: parent
        early: root._early
        forward: root.kiosk.forward
        shown: root.kiosk.on === Kiosk.Place.Map

        page: MapScreen {
            corner: root.corner
            focus: true
            kiosk: root.kiosk
        }
    }

    PageHolder {
        anchors.fill: parent
        early: root._early
        forward: root.kiosk.forward
        shown: root.kiosk.on === Kiosk.Place.Language

        page: LanguageScreen {
            corner: root.corner
            focus: true
            kiosk: root.kiosk
        }
    }

    PageHolder {
        anchors.fill: parent
        early: root._early
        forward: root.kiosk.forward
        shown: root.kiosk.on === Kiosk.Place.Comfort

        page: ComfortScreen {
            corner: root.corner
            focus: true
            kiosk: root.kiosk
        }
    }

    PageHolder {
        anchors.fill: parent
        early: root._early
        forward: root.kiosk.forward
        shown: root.kiosk.on === Kiosk.Place.Help

        page: HelpScreen {
            corner: root.corner
            focus: true
            kiosk: root.kiosk
        }
    }
}
