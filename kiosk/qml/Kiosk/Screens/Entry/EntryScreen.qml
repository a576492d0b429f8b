pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Ui
import Kiosk.Theme
import Kiosk.Components

// An entry's page: its poster and title, its sections, and the way on. Tall screens have the
// poster above, wide ones where the line begins.
FocusScope {
    id: root

    required property Kiosk kiosk
    // What the corner takes of the first line, and how far down it does.
    property size corner: Qt.size(0, 0)
    required property EntryViewModel entry
    readonly property bool _landscape: root.width > root.height
    readonly property bool _telling: root.entry.bigValue !== ""
    readonly property real _share: (root._telling ? 0.29 : 0.43) / Math.sqrt(Theme.textScale)
    readonly property real _tall: Math.max(_hero.least, Math.round(root.height * root._share))
    // With large letters on a small panel the sections leave little: then they scroll with the rest.
    readonly property real _room: root._landscape ? root.height - Theme.margin : _foot.y - root._tall - 2 * Theme.space
    readonly property real _little: root._landscape ? Theme.mm(80) : Theme.mm(45)
    readonly property bool _tight: root._room - Theme.space - _sections.height < root._little * (root.entry.section
                                                                                                 === "clip"
                                                                                                 ? Theme.textScale : 1)
    readonly property real _top: root._tight && ["clip", "phone"].includes(root.entry.section) ? _content.y : 0
    // The corner stands beside the sections, and not on the poster.
    readonly property bool _cornered: root._landscape && !Theme.leftHanded
    property real _settled: 1
    property real _pull: 0

    // A code is read from the screen as it is, and a film watched: all of it has to be seen.
    function _begin(): void {
        _body.to(root._top);
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            root.kiosk.step(event.key === Qt.Key_PageDown ? 1 : -1);
            event.accepted = true;
        }
    }

    // Where the content begins is only known once the sections have found their places.
    on_TopChanged: root._begin()

    Connections {
        function onKeyChanged(): void {
            _settle.restart();
            root._begin();
        }

        function onSectionChanged(): void {
            root._begin();
        }

        target: root.entry
    }

    Connections {
        function onVisitsChanged(): void {
            _body.toTop();
        }

        target: root.kiosk
    }

    NumberAnimation {
        id: _settle

        duration: Theme.settle
        easing.type: Easing.OutCubic
        from: 0
        property: "_settled"
        target: root
        to: 1
    }

    // Swiping to the next entry: the arrows at the foot do the same.
    DragHandler {
        id: _swipe

        property real _far: 0

        target: null
        yAxis.enabled: false

        onActiveChanged: {
            if (active)
                return;
            const far = _swipe._far;
            _swipe._far = 0;
            root._pull = 0;
            if (Math.abs(far) > Theme.target)
                root.kiosk.step(far < 0 === Theme.mirrored ? -1 : 1);
        }
        onActiveTranslationChanged: {
            if (active) {
                _swipe._far = activeTranslation.x;
                root._pull = Math.max(-Theme.target, Math.min(Theme.target, activeTranslation.x / 3));
            }
        }
    }

    Item {
        anchors.fill: parent

        transform: Translate {
            x: Math.round(root._pull)
        }

        Hero {
            id: _hero

            anchors.left: parent.left
            clear: Math.max(Theme.margin, root._cornered ? 0 : root.corner.height)
            entry: root.entry
            height: root._landscape ? _foot.y - Theme.space : root._tall
            wide: root._landscape
            // Never narrower than the three buttons at its foot.
            width: root._landscape ? Math.max(2 * Theme.margin + 3 * Theme.target + 2 * Theme.gap, Math.round(
                                                  root.width * Math.min(0.4, (root._telling ? 0.32 : 0.4) * Math.sqrt(
                                                                            Theme.textScale)))) : root.width
        }

        Item {
            id: _words

            anchors.bottom: root._landscape ? parent.bottom : _foot.top
            anchors.bottomMargin: Theme.space
            anchors.left: root._landscape ? _hero.right : parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.top: root._landscape ? parent.top : _hero.bottom
            // What scrolls keeps below the corner.
            anchors.topMargin: !root._landscape ? Theme.space : _sections.visible && !root._tight ? Theme.margin : Math.max(
                                                                                                        Theme.margin,
                                                                                                        root.corner.height)

            // The sections come to the keys where they are seen: above what they open, or below.
            Item {
                id: _above

                anchors.fill: parent
            }

            Reading {
                id: _body

                anchors.left: parent.left
                anchors.right: parent.right
                contentHeight: _content.y + _content.implicitHeight
                height: _words.height - (_sections.visible && !root._tight ? _sections.height + Theme.space : 0)
                less: root.entry.less
                more: root.entry.more
                y: root._landscape && _sections.visible && !root._tight ? _sections.height + Theme.space : 0

                Item {
                    id: _within

                    width: _body.contentWidth
                }

                SectionContent {
                    id: _content

                    entry: root.entry
                    kiosk: root.kiosk
                    place: _body.height
                    settled: root._settled
                    width: _body.contentWidth
                    y: root._tight && _sections.visible ? _sections.height + Theme.space : 0
                }
            }

            Item {
                id: _below

                anchors.fill: parent
            }

            Sections {
                id: _sections

                anchors.left: parent?.left
                entry: root.entry
                parent: root._tight ? _within : root._landscape ? _above : _below
                // Whether they scroll along is judged by their height: it may not change their width.
                width: _words.width - (root._cornered ? root.corner.width : 0)
                y: root._landscape || root._tight ? 0 : _words.height - height

                onChosen: index => root.kiosk.section(index)
            }
        }

        Foot {
            id: _foot

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            entry: root.entry
            focus: true
            kiosk: root.kiosk
            picture: _hero.picture
            low: root._landscape && root.height < Theme.mm(120) * Theme.textScale
            wide: root._landscape
            width: (root._landscape ? _hero.width : parent.width) - 2 * Theme.margin

            onBack: root.kiosk.back()
            onStepped: by => root.kiosk.step(by)
        }
    }
}
