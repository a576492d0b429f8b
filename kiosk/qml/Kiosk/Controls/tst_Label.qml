import QtQuick
import QtTest

Item {
    id: root

    height: 400
    width: 400

    Label {
        id: _plain

        text: "one two"
    }

    Label {
        id: _marked

        text: "<b>one</b> &amp; <img src='x.png'>"
    }

    Label {
        id: _same

        text: _marked.text
        textFormat: Text.PlainText
    }

    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: true

        Label {
            id: _turned

            text: "one two"
        }
    }

    TestCase {
        function test_markup_is_shown_as_it_is_written(): void {
            compare(_marked.textFormat, Text.PlainText);
            compare(_marked.implicitWidth, _same.implicitWidth);
            verify(_marked.implicitWidth > 2 * _plain.implicitWidth);
        }

        function test_a_word_wider_than_its_place_goes_on_in_the_next_line(): void {
            _plain.width = 60;
            verify(_plain.lineCount > 1);
            verify(_plain.contentWidth <= 60);
            verify(!_plain.truncated);
        }

        function test_it_begins_where_lines_do(): void {
            compare(_plain.effectiveHorizontalAlignment, Text.AlignLeft);
            compare(_turned.effectiveHorizontalAlignment, Text.AlignRight);
        }

        name: "Label"
        when: windowShown
    }
}
