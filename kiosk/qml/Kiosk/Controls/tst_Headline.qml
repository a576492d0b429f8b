import QtQuick
import QtTest
import Kiosk.Theme

Item {
    id: root

    height: 600
    width: 800

    Headline {
        id: _headline

        size: Theme.display
        text: "A"
        width: 300
    }

    TestCase {
        function cleanup(): void {
            Theme.textScale = 1;
        }

        function test_words_stay_inside_the_width_data(): list<var> {
            const rows = [];
            const long = "Der Hochgeschwindigkeitsbergbahnstationsvorsteher wartete dreizehn Tage am Berg. ";
            const texts = {
                "a letter": "A",
                "the longest word": "Hochgeschwindigkeitsbergbahnstationsvorsteher",
                "hyphens": "Ein-Mann-Hochgeschwindigkeits-Bergbahn",
                "200 characters": long.repeat(3).slice(0, 200)
            };
            for (const name in texts)
                for (const width of [250, 500, 1000])
                    for (const scale of [1, 2])
                        rows.push({
                                      tag: `${name}, ${width} px, ${scale * 100} %`,
                                      text: texts[name],
                                      width: width,
                                      scale: scale
                                  });
            return rows;
        }

        function test_words_stay_inside_the_width(row: var): void {
            Theme.textScale = row.scale;
            _headline.text = row.text;
            _headline.width = row.width;
            waitForRendering(root);
            verify(_headline.contentWidth <= _headline.width + 1);
            verify(!_headline.truncated);
            verify(_headline.font.pixelSize >= Math.floor(Theme.small));
            verify(_headline.font.pixelSize <= Theme.display);
        }

        function test_a_long_word_is_set_smaller_before_it_is_broken(): void {
            _headline.width = 700;
            _headline.text = "Hochgeschwindigkeitsbergbahnstationsvorsteher";
            compare(_headline.lineCount, 1);
            verify(_headline.font.pixelSize < Theme.display);
            _headline.text = "Berg";
            compare(_headline.font.pixelSize, Theme.display);
        }

        name: "Headline"
        when: windowShown
    }
}
