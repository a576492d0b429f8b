import QtQuick
import Kiosk.Theme

// A headline in the largest size of the scale, up to its own, in which no long word is broken and
// no long text fills the page.
Label {
    id: root

    required property real size
    property int comfortable: 48
    property bool tabular: false
    // The height it has to do with; what has none takes what it needs.
    property real room: Infinity
    readonly property list<real> _scale: [Theme.display, Theme.title, Theme.heading, Theme.lead, Theme.small]
    readonly property real _byLength: Math.max(0.4, Math.min(1, 1.12 * Math.sqrt(root.comfortable / Math.max(1,
                                                                                                             root.text.length))))
    readonly property real _byWord: _word.advanceWidth > 0 && root.width > 0 ? Math.min(1, root.width / (
                                                                                            _word.advanceWidth * 1.02)) :
                                                                               1

    // An average letter is a little over half as wide as its size; a line is 1.15 of it.
    readonly property real _byRoom: Math.sqrt(Math.max(1, root.width) * Math.max(1, root.room) / Math.max(1,
                                                                                                          root.text.length)
                                              / 0.8)
    readonly property real _fitting: Math.min(root.size * Math.min(root._byLength, root._byWord), root._byRoom)
    readonly property real _least: root.room === Infinity ? Theme.small : root.text.length > root.comfortable ? Theme.squeezed :
                                                                                                                Theme.tiny
    readonly property real _step: root._scale.find(step => step <= root._fitting + 1) ?? 0

    Accessible.role: Accessible.Heading
    font.features: ({
                        "tnum": root.tabular ? 1 : 0
                    })
    font.letterSpacing: -root.size * 0.02
    // Between two steps only where even the least does not fit.
    font.pixelSize: root._step > 0 ? root._step : Math.max(root._least, Math.floor(root._fitting))
    font.weight: Theme.heavy
    lineHeight: Theme.tightLeading

    LongestWord {
        id: _word

        font.family: Theme.family
        font.features: ({
                            "tnum": root.tabular ? 1 : 0
                        })
        font.letterSpacing: -root.size * 0.02
        font.pixelSize: root.size
        font.weight: Theme.heavy
        words: root.text
    }
}
