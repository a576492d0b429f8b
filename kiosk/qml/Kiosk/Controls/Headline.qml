import QtQuick
import Kiosk.Theme

// A headline in its full size when it can be, and smaller when a long word would be broken or a
// long text would fill the page.
Label {
    id: root

    required property real size
    property int comfortable: 48
    property bool tabular: false
    readonly property string _longest: root.text.split(/[ \n-]+/).reduce((a, b) => b.length > a.length ? b : a, "")
    readonly property real _byLength: Math.max(0.4, Math.min(1, Math.sqrt(root.comfortable / Math.max(1,
                                                                                                      root.text.length))))
    readonly property real _byWord: _word.advanceWidth > 0 && root.width > 0 ? Math.min(1, root.width / (
                                                                                            _word.advanceWidth * 1.02)) :
                                                                               1

    font.features: ({
                        "tnum": root.tabular ? 1 : 0
                    })
    font.letterSpacing: -root.size * 0.02
    font.pixelSize: Math.max(Theme.small, Math.floor(root.size * Math.min(root._byLength, root._byWord)))
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
