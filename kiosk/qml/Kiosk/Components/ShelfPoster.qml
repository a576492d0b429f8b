import QtQuick
import Kiosk.Theme

// A poster on a shelf. The film is told on the entry's own page: here the picture has the room, and
// a stunt has its number rather than its hook.
PosterCard {
    id: root

    required property string hook
    required property string number
    // Its film, where the shelf is ordered by them.
    required property string film

    aim: 0.3
    detail: root.number === "" ? root.hook : ""
    figure: root.number
    inset: Theme.inset
    kicker: root.film
    size: Theme.heading
    titleRoom: 3 * Theme.heading
}
