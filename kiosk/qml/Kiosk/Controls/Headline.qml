import QtQuick
import Kiosk.Theme

// A headline in its full size when it can be, and smaller when a long word would be broken or a
// long text would fill the page.
Label {
    id: root

    required property real size
    property int comfortable: 48
    property bool tabular: false
    // The height it has to do with; what has none takes what it needs.
    property real room: Infinity
    readonly property string _longest: root.text.split(/[ \n-]+/).reduce((a, b) => b.length > a.length ? b : a, "")
    readonly property real _byLength: Math.max(0.4, Math.min(1, Math.sqrt(root.comfortable / Math.max(1,
                                                                                                      root.text.length))))
    readonly property real _byWord: _word.advanceWidth > 0 && root.width > 0 ? Math.min(1, root.width / (
                                                                                            _word.advanceWidth * 1.02)) :
                                                                               1

    // An average letter is a little over half as wide as its size; a line is 1.15 of it.
    readonly property real _byRoom: Math.sqrt(Math.max(1, root.width) * Math.max(1, root.room) / Math.max(1,
                                                                                                          root.text.length)
                                              / 0.8)

    font.features: ({
                        "tnum": root.tabular ? 1 : 0
                    })
    font.letterSpacing: -root.size * 0.02
    font.pixelSize: Math.max(root.room < Infinity ? Theme.tiny : Theme.small, Math.floor(Math.min(root.size * Math.min(
                                                                                                      root._byLength,
                                                                                                      root._byWord),
                                                                                                  root._byRoom)))
    font.weight: Theme.heavy
    lineHeight: Theme.tightLeading

    TextMetrics {
        id: _word

        font.family: Theme.family
        font.features: ({
                            "tnum": root.tabular ? 1 : 0
                        })
        font.letterSpacing: -root.size * 0.02
        font.pixelSize: root.size
        font.weight: Theme.heavy
        text: root._longest
    }
}
