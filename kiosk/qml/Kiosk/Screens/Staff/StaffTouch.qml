pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// Does the glass answer everywhere? Four corners, and a field where the finger leaves a trail.
FocusScope {
    id: root

    required property StaffToolsViewModel tools
    property int _next: 0
    property point _last: Qt.point(-1, -1)
    property list<bool> _touched: [false, false, false, false]
    readonly property bool _all: !root._touched.includes(false)

    signal done

    function _begin(x: real, y: real): void {
        root._last = Qt.point(x, y);
        root._dot(x, y);
    }

    // Dots so close that they make a line, however fast the finger went.
    function _draw(x: real, y: real): void {
        const step = Theme.mm(1);
        const length = Math.hypot(x - root._last.x, y - root._last.y);
        const count = Math.min(_trail.count, Math.floor(length / step));
        for (let dot = 1; dot <= count; dot++)
            root._dot(root._last.x + (x - root._last.x) * dot / count, root._last.y + (y - root._last.y) * dot / count);
        if (count > 0)
            root._last = Qt.point(x, y);
    }

    function _dot(x: real, y: real): void {
        const dot = _trail.itemAt(root._next);
        if (!dot)
            return;
        dot.x = x - dot.width / 2;
        dot.y = y - dot.height / 2;
        dot.visible = true;
        root._next = (root._next + 1) % _trail.count;
    }

    function _mark(corner: int): void {
        const touched = [...root._touched];
        touched[corner] = true;
        root._touched = touched;
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.target + Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.target + Theme.space
        spacing: Theme.space
        y: root.height / 5

        Label {
            color: root._all ? Theme.good : Theme.ink
            font.pixelSize: Theme.lead
            font.weight: Theme.strong
            horizontalAlignment: Text.AlignHCenter
            text: root._all ? root.tools.touchDone : root.tools.touchText
            width: parent.width
        }
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true

        onPositionChanged: event => root._draw(event.x, event.y)
        onPressed: event => root._begin(event.x, event.y)
    }

    Repeater {
        id: _trail

        model: 900

        Rectangle {
            color: Theme.ember
            height: Theme.mm(2)
            radius: height / 2
            visible: false
            width: height
        }
    }

    Repeater {
        model: 4

        Pressable {
            id: _corner

            required property int index
            readonly property bool touched: root._touched[_corner.index]

            focus: _corner.index === 0
            height: Theme.target
            name: root.tools.corner + " " + (_corner.index + 1)
            width: Theme.target
            x: _corner.index % 2 === 0 ? 0 : root.width - width
            y: _corner.index < 2 ? 0 : root.height - height

            onTapped: root._mark(_corner.index)

            Rectangle {
                anchors.fill: parent
                border.color: _corner.touched ? Theme.good : Theme.quiet
                border.width: Theme.ring
                color: _corner.pressed || _corner.touched ? Theme.good : Theme.surface
            }

            Icon {
                anchors.centerIn: parent
                name: "mdi6.check"
                tint: Theme.paper
                visible: _corner.touched
            }
        }
    }

    Button {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.horizontalCenter: parent.horizontalCenter
        text: root.tools.done

        onTapped: root.done()
    }
}
