pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Ui
import Kiosk.Theme

Item {
    id: root

    height: 1200
    width: 1200

    Fixtures {
        id: _fixtures
    }

    Component {
        id: _any

        TakeawayCard {
            takeaway: (_fixtures.kiosk.slot === 0 ? _fixtures.kiosk.screens.firstEntry :
                                                    _fixtures.kiosk.screens.secondEntry).takeaway
        }
    }

    TestCase {
        function _card(width: real): TakeawayCard {
            const card = createTemporaryObject(_any, root, {
                                                   width: width,
                                                   room: 700
                                               });
            verify(waitForPolish(root.Window.window));
            return card as TakeawayCard;
        }

        function _code(card: TakeawayCard): CodePicture {
            return findChild(card, "code") as CodePicture;
        }

        function _open(key: string): void {
            _fixtures.visit("nasty", "de");
            _fixtures.kiosk.open(key);
        }

        function cleanup(): void {
            Theme.textScale = 1;
            Theme.scheme = "dark";
        }

        function test_the_words_stand_beside_the_code_where_there_is_room(): void {
            _open("activity/all");
            const card = _card(1000);
            const words = findChild(card, "words") as Item;
            verify(words.x > _code(card).x + _code(card).width);
            card.width = 420;
            verify(waitForPolish(root.Window.window));
            verify(words.y > _code(card).y + _code(card).height);
            compare(words.x, Theme.margin);
        }

        function test_every_word_is_there_data(): list<var> {
            const rows = [];
            for (const width of [360, 640, 1000])
                for (const scale of [1, 2])
                    for (const key of ["activity/all", "location/word"])
                        rows.push({
                                      tag: `${key} ${width} ${scale * 100} %`,
                                      key: key,
                                      width: width,
                                      scale: scale
                                  });
            return rows;
        }

        function test_every_word_is_there(row: var): void {
            Theme.textScale = row.scale;
            _open(row.key);
            const card = _card(row.width);
            card.height = card.implicitHeight;
            compare(_fixtures.faults(card, 0).join("\n"), "");
        }

        function test_a_module_is_whole_and_never_too_small(): void {
            _open("activity/all");
            for (const width of [300, 500, 777, 1000]) {
                const code = _code(_card(width));
                verify(code.module >= Theme.module, `${code.module} px at ${width}`);
                compare(code.module, Math.floor(code.module));
                compare(code.width - 2 * Theme.hair, code.module * code.across);
            }
        }

        function test_more_room_makes_a_larger_code(): void {
            _open("activity/all");
            verify(_code(_card(1000)).module > _code(_card(500)).module);
        }

        function test_it_is_light_whatever_the_scheme(): void {
            _open("activity/all");
            for (const scheme of ["dark", "light", "contrast"]) {
                Theme.scheme = scheme;
                const card = _card(800);
                verify(Theme.luminance(card.color) > 0.85);
                compare(_code(card).color, Qt.color("white"));
            }
        }

        function test_it_says_where_it_leads(): void {
            _open("activity/all");
            const code = _code(_card(800));
            compare(code.Accessible.role, Accessible.Graphic);
            verify(code.Accessible.name.includes("example.org/"), code.Accessible.name);
        }

        function test_without_a_code_there_is_no_card(): void {
            _open("stunt/plain");
            verify(!_card(800).visible);
        }

        name: "TakeawayCard"
        when: windowShown
    }
}
