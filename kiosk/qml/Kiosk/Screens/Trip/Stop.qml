import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

// A stop: the way to it as a dotted line, its number and handle, its picture and words, and the
// buttons that move it and take it out.
FocusScope {
    id: root

    required property int index
    required property string key
    required property string number
    required property string title
    required property string detail
    required property string note
    required property string tone
    required property string picture
    required property string leg
    required property string up
    required property string down
    required property string out
    // Whether it is the only one, how many there are, and how far another that is carried moves it.
    required property bool alone
    required property int count
    required property real shift
    property bool carried: false
    property bool settled: false
    readonly property bool held: _grip.held
    readonly property real _handle: root.alone ? 0 : Theme.least + Theme.gap
    // A narrow one keeps its words: the picture and the buttons give way.
    readonly property bool _narrow: root.width < Theme.mm(185)
    readonly property real _sheet: Theme.mm(root._narrow ? 24 : 33)
    readonly property real _buttons: (root.alone ? 0 : _moves.width + Theme.gap) + _out.width
    // What the buttons take at its beginning.
    readonly property real _lead: Theme.leftHanded ? root._buttons + Theme.space : 0
    readonly property real _line: root.leg === "" ? 0 : _leg.height

    signal asked(item: Item)
    signal opened
    signal moved(to: int)
    signal removed
    signal lifted
    signal carrying(far: real)
    signal landed

    implicitHeight: root._line + Math.max(_page.height, root.alone ? Theme.target : _moves.height)
    z: root.carried ? 1 : 0

    transform: Translate {
        y: Math.round(_shifted.shift)
    }

    onActiveFocusChanged: {
        if (root.activeFocus && Theme.focusVisible)
            root.asked(root);
    }

    Item {
        id: _shifted

        property real shift: root.shift

        Behavior on shift {
            enabled: !root.settled

            NumberAnimation {
                duration: Theme.quick
            }
        }
    }

    Leg {
        id: _leg

        atX: root._lead + root._handle + root._sheet / 2
        opacity: root.carried ? 0 : 1
        text: root.leg
        textX: root._lead + root._handle + root._sheet + Theme.space
        visible: root.leg !== ""
        width: parent.width
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.gap / 2
        anchors.topMargin: root._line - Theme.gap / 2
        border.color: Theme.ember
        border.width: Theme.hair
        color: Theme.surface
        radius: Theme.radius
        visible: root.carried
    }

    Grip {
        id: _grip

        anchors.left: parent.left
        anchors.leftMargin: root._lead
        height: root.height - root._line
        number: root.number
        visible: !root.alone
        y: root._line

        onCarrying: far => root.carrying(far)
        onLanded: root.landed()
        onLifted: root.lifted()
    }

    Pressable {
        id: _page

        anchors.left: parent.left
        anchors.leftMargin: root._lead + root._handle
        focus: true
        height: Math.max(root._sheet, _words.implicitHeight)
        name: root.title
        width: root.width - root._handle - root._buttons - Theme.space
        y: root._line

        onTapped: {
            Pictures.pulled(_picture, _picture.source, root.key);
            root.opened();
        }

        Rectangle {
            anchors.fill: parent
            color: Theme.surface
            radius: Theme.radius
            visible: _page.pressed
        }

        CardPicture {
            id: _picture

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: root._sheet
            picture: root.picture
            width: root._sheet
        }

        Column {
            id: _words

            anchors.left: _picture.right
            anchors.leftMargin: Theme.space
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap / 2

            Headline {
                Accessible.ignored: true
                comfortable: 22
                size: Theme.heading
                text: root.title
                width: parent.width
            }

            Label {
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.detail
                width: parent.width
            }

            Season {
                anchors.left: parent.left
                room: _words.width
                text: root.note
                tone: root.tone
                visible: root.note !== ""
            }
        }
    }

    MoveButtons {
        id: _moves

        LayoutMirroring.enabled: Theme.handed
        anchors.right: _out.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: _page.verticalCenter
        down: root.down
        narrow: root._narrow
        first: root.index === 0
        last: root.index === root.count - 1
        up: root.up
        visible: !root.alone

        onMoved: by => root.moved(root.index + by)
    }

    Button {
        id: _out

        LayoutMirroring.enabled: Theme.handed
        anchors.right: parent.right
        anchors.verticalCenter: _page.verticalCenter
        icon: "mdi6.close"
        name: root.out

        onTapped: root.removed()
    }
}
