import QtQuick
import QtTest
import Kiosk.Ui

Item {
    id: root

    height: 300
    width: 400

    Fixtures {
        id: _fixtures
    }

    CardPicture {
        id: _card

        height: 120
        picture: ""
        width: 200
    }

    TestCase {
        function _image(): Image {
            return _card.children[1] as Image;
        }

        function initTestCase(): void {
            _fixtures.show("nasty");
        }

        function init(): void {
            _card.picture = "";
            _card.width = 200;
            tryCompare(_image(), "opacity", 0);
        }

        function test_it_holds_its_place_until_the_picture_is_there(): void {
            verify(_card.children[0].visible);
            compare(_image().opacity, 0);
            _card.picture = _fixtures.picture("location/all");
            tryCompare(_image(), "status", Image.Ready);
            tryCompare(_image(), "opacity", 1);
            verify(!_card.children[0].visible);
            compare(_image().implicitWidth, 200);
            compare(_image().implicitHeight, 120);
        }

        function test_a_missing_picture_is_a_plain_landscape(): void {
            _card.picture = _fixtures.picture("location/word");
            tryCompare(_image(), "status", Image.Ready);
            compare(_image().implicitWidth, 200);
        }

        function test_without_room_nothing_is_asked_for(): void {
            _card.width = 0;
            _card.picture = _fixtures.picture("location/all");
            compare(_image().status, Image.Null);
        }

        name: "CardPicture"
        when: windowShown
    }
}
