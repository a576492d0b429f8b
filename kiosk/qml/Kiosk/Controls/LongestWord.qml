import QtQuick

// How wide the longest word of a text is, which is never broken in two; in the given font.
TextMetrics {
    id: root

    required property string words

    text: root.words.split(/[ \n-]+/).reduce((a, b) => b.length > a.length ? b : a, "")
}
