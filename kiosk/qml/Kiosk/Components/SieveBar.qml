pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// What can be asked of a list, in as many rows as there is room for. What does not fit goes on
// beyond the edge, and a button leads there; what clears it all stays where it is.
FocusScope {
    id: root

    required property WishRows wishes
    required property string more
    // How many rows it may have.
    required property int most
    readonly property bool overflowing: _flow.width > root.width + 1
    // The width of all of it in one row.
    readonly property real whole: root._widths.reduce((sum, width) => sum + width + Theme.gap, -Theme.gap)
    readonly property real widest: Math.max(0, ...root._widths)
    property real _pill: Theme.least
    property list<real> _widths: []

    signal asked(key: string)

    // How many rows there are when one is so wide.
    function _wrapped(width: real): int {
        let rows = 1;
        let at = 0;
        for (const pill of root._widths) {
            if (at > 0 && at + pill > width) {
                rows += 1;
                at = 0;
            }
            at += pill + Theme.gap;
        }
        return rows;
    }

    // The least width that does with the rows there are.
    function _needed(): real {
        let width = Math.max(root.width, root.widest);
        while (root._wrapped(width) > root.most)
            width += Theme.space;
        return width;
    }

    function _measure(): void {
        const widths = [];
        let height = Theme.least;
        for (let index = 0; index < _pills.count; index++) {
            const pill = _pills.itemAt(index);
            if (!pill)
                continue;
            widths.push(pill.implicitWidth);
            height = Math.max(height, pill.implicitHeight);
        }
        root._pill = height;
        root._widths = widths;
    }

    function toStart(): void {
        _view.toStart();
    }

    function _on(): void {
        if (_view.atFinish)
            _view.show(0);
        else
            _view.page(0.6);
    }

    implicitHeight: _flow.implicitHeight
    visible: _pills.count > 0

    onOverflowingChanged: root.toStart()

    // Larger than what is pulled, so that the ring of what has the focus is seen whole.
    Item {
        LayoutMirroring.enabled: Theme.handed
        anchors.left: parent.left
        anchors.leftMargin: -Theme.gap
        clip: root.overflowing
        height: parent.height + 2 * Theme.gap
        width: parent.width + (root.overflowing ? Theme.gap - _next.width : 2 * Theme.gap)
        y: -Theme.gap

        SideFlick {
            id: _view

            anchors.fill: parent
            anchors.margins: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            contentHeight: height
            contentWidth: _flow.width
            interactive: root.overflowing

            Flow {
                id: _flow

                spacing: Theme.gap
                width: root._needed()

                Repeater {
                    id: _pills

                    model: root.wishes

                    onItemAdded: root._measure()
                    onItemRemoved: root._measure()

                    Pill {
                        id: _wish

                        required property int index
                        required property string key
                        required property string title
                        required property string count
                        required property bool possible
                        required chosen
                        readonly property bool _stays: _wish.index === 0 && _wish.count !== "" && root.overflowing

                        Accessible.role: _wish.index === 0 && _wish.count !== "" ? Accessible.Button :
                                                                                   Accessible.CheckBox
                        edge: _wish.chosen ? Theme.ink : _wish.possible ? Theme.line : Theme.raised
                        enabled: _wish.possible
                        fill: _wish.chosen ? Theme.ink : _wish.possible ? Theme.surface : Theme.paper
                        text: _wish.count === "" ? _wish.title : _wish.title + "  " + _wish.count
                        z: _wish._stays ? 1 : 0

                        transform: Translate {
                            x: !_wish._stays ? 0 : Theme.mirrored ? -_view.gone : _view.gone
                        }

                        onImplicitHeightChanged: root._measure()
                        onImplicitWidthChanged: root._measure()
                        onTapped: root.asked(_wish.key)

                        Rectangle {
                            anchors.fill: parent
                            anchors.leftMargin: -Theme.gap
                            anchors.rightMargin: -Theme.gap
                            color: Theme.paper
                            visible: _wish._stays
                            z: -1
                        }
                    }
                }
            }
        }
    }

    Button {
        id: _next

        LayoutMirroring.enabled: Theme.handed
        anchors.right: parent.right
        edge: Theme.line
        fill: Theme.surface
        icon: _view.atFinish ? "mdi6.chevron-left" : "mdi6.chevron-right"
        implicitWidth: Theme.least
        leastHeight: root.height
        ink: Theme.quiet
        name: root.more
        radius: Math.min(height / 2, Theme.radius * 1.2)
        visible: root.overflowing

        onTapped: root._on()
    }
}
