import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Controls

// For who sees nothing. It tells the ear what has the focus; when everything is said, a finger gives
// the focus to what it is on, and two quick taps press that. Holding the lower left corner begins it.
Item {
    id: root

    required property EarViewModel ear
    // All that a finger can be on.
    required property Item stage
    readonly property Pressable _focused: root.Window.activeFocusItem as Pressable
    readonly property bool _chosen: root._focused?.chosen ?? false
    readonly property string _name: root._focused?.name ?? ""
    property Pressable _under: null

    function _tell(): void {
        const item = root._focused;
        if (item)
            root.ear.focus(item.name, item.Accessible.description, item.Accessible.role, item.chosen);
        else
            root.ear.focus("", "", 0, false);
    }

    // The pressable of `item` that is seen there, whatever lies over it that is not one.
    function _find(item: Item, x: real, y: real): Pressable {
        if (!item.visible || !item.enabled || item.opacity === 0)
            return null;
        const place = item.mapFromItem(root, x, y);
        const inside = item.contains(place);
        const pressable = item as Pressable;
        if (pressable || item.clip || item as Flickable) {
            if (!inside)
                return null;
            if (pressable)
                return pressable;
        }
        const children = Array.from(item.children).sort((one, other) => other.z - one.z || -1);
        for (const child of children) {
            const found = root._find(child, x, y);
            if (found)
                return found;
        }
        return null;
    }

    function _look(x: real, y: real): void {
        const place = root.mapFromItem(null, x, y);
        const found = root._find(root.stage, place.x, place.y);
        if (!found || found === root._under)
            return;
        root._under = found;
        if (found === root._focused)
            root._tell();
        else
            found.forceActiveFocus(Qt.OtherFocusReason);
    }

    function _inCorner(x: real, y: real): bool {
        const place = root.mapFromItem(null, x, y);
        return place.x < Theme.target && place.y >= root.height - Theme.target;
    }

    // Not at once: on its way to another page, the focus is here and there.
    on_ChosenChanged: Qt.callLater(root._tell)
    on_FocusedChanged: Qt.callLater(root._tell)
    on_NameChanged: Qt.callLater(root._tell)

    Connections {
        function onLifted(): void {
            _corner.stop();
            root._under = null;
        }

        function onMoved(x: real, y: real): void {
            if (!root._inCorner(x, y))
                _corner.stop();
            if (root.ear.guiding)
                root._look(x, y);
        }

        function onPressed(x: real, y: real): void {
            if (root.ear.voiced && root._inCorner(x, y))
                _corner.restart();
            if (root.ear.guiding)
                root._look(x, y);
        }

        function onTappedTwice(): void {
            if (root.ear.guiding)
                root._focused?.act();
        }

        target: root.ear
    }

    Timer {
        id: _corner

        interval: Theme.listen

        onTriggered: root.ear.hold()
    }
}
