import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Where the keyboard is: it goes on and back through everything that can be pressed, and what it
// comes to is brought into view, whatever scrolls it. After a question it is where it was before,
// and beside what can no longer be pressed, such as "further down" at the end.
Item {
    id: root

    // What it goes round in.
    required property Item stage
    // What lies over it all for a while, and whether it does.
    property Item question: null
    property bool asked: false
    readonly property Item _focused: root.Window.activeFocusItem
    // Whether what has the focus can be pressed; hidden, it would keep it all the same.
    readonly property bool _kept: root._focused as Pressable && root._focused.visible && root._focused.enabled
    readonly property bool _seen: root._focused?.visible ?? false
    property Item _before: null
    property bool _away: false

    function move(forward: bool): void {
        const next = (root._focused ?? root.stage).nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function _reveal(item: Item): void {
        for (let around = item?.parent ?? null; around; around = around.parent) {
            const view = around as Flickable;
            if (view)
                root._scroll(view, item);
        }
    }

    function _scroll(view: Flickable, item: Item): void {
        const place = item.mapToItem(view, 0, 0);
        const x = root._shift(place.x, item.width, view.width);
        const y = root._shift(place.y, item.height, view.height);
        if (view.contentWidth > view.width)
            view.contentX = root._within(view.contentX + x, view.originX - view.leftMargin, view.contentWidth + view.rightMargin
                                         - view.width);
        if (view.contentHeight > view.height)
            view.contentY = root._within(view.contentY + y, view.originY - view.topMargin, view.contentHeight + view.bottomMargin
                                         - view.height);
    }

    // How far something must move to be seen whole; what is too long is seen from its beginning.
    function _shift(start: real, length: real, room: real): real {
        if (start < 0 || length > room)
            return start - Math.min(Theme.space, Math.max(0, room - length));
        return Math.max(0, Math.min(start, start + length + Theme.space - room));
    }

    function _within(value: real, first: real, room: real): real {
        return Math.max(first, Math.min(value, Math.max(first, first + room)));
    }

    function _in(scope: Item, item: Item): bool {
        for (let around = item; around; around = around.parent) {
            if (around === scope)
                return true;
        }
        return false;
    }

    function _return(): void {
        root._away = root.asked;
        if (!root.asked && root._before?.enabled && root._before.visible)
            root._before.forceActiveFocus(Qt.OtherFocusReason);
    }

    // Whether it is on the page that is shown, or can be pressed on every one. Of a page that is still
    // to come nothing is lost: it is not seen yet.
    function _shown(item: Item): bool {
        for (let around = item; around; around = around.parent) {
            if (around as PageHolder)
                return around.enabled && around.visible;
        }
        return item as Pressable !== null;
    }

    function _keep(): void {
        const place = root._focused;
        if (root._kept || root._away || !place)
            return;
        const lost = root._before?.parent && root._shown(root._before) ? root._before : null;
        if (!lost && !root._shown(place))
            return;
        const back = lost?.nextItemInFocusChain(false);
        const on = lost?.nextItemInFocusChain(true);
        const sides = on?.parent === lost?.parent && back?.parent !== lost?.parent ? [on, back] : [back, on];
        // What goes with all that was around it leaves the focus to what they were in. A page that is
        // still being made has nothing yet, and takes it by itself.
        const first = place.nextItemInFocusChain(true);
        if (root._in(place, first))
            sides.push(first);
        sides.find(item => (item as Pressable)?.enabled && item.visible)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    // Not at once: a page takes the focus as soon as it can be pressed again.
    onAskedChanged: {
        root._away = true;
        Qt.callLater(root._return);
    }
    on_KeptChanged: Qt.callLater(root._keep)
    on_SeenChanged: Qt.callLater(root._keep)
    on_FocusedChanged: {
        const pressable = root._focused as Pressable;
        if (pressable && !root._away && !root._in(root.question, pressable))
            root._before = pressable;
        if (!pressable)
            Qt.callLater(root._keep);
        if (Theme.focusVisible)
            root._reveal(root._focused);
    }
}
