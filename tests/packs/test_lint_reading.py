"""LIX and the counting of words, by example and for whatever there is to read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import count_words
from kiosk.packs import MOST_LIX, reading_of

WORDS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzæøåäöüß"), min_size=1, max_size=14)
SENTENCES = st.lists(st.lists(WORDS, min_size=1, max_size=12), min_size=1, max_size=8)


@given(SENTENCES, st.sampled_from(".!?"))
def test_lix_is_words_a_sentence_and_the_share_of_long_ones(
    sentences: list[list[str]], end: str
) -> None:
    text = " ".join(" ".join(words).capitalize() + end for words in sentences)
    # What becomes two letters when it is large, such as ß, is counted as it is written.
    flat = text.replace(end, "").split()
    expected = len(flat) / len(sentences)
    expected += 100 * sum(len(word) > 6 for word in flat) / len(flat)
    assert reading_of(text).lix == pytest.approx(expected)
    assert reading_of(text).sentences == len(sentences)
    assert reading_of(text).words == count_words(text) == len(flat)


@given(st.text())
def test_whatever_there_is_to_read_has_a_figure(text: str) -> None:
    reading = reading_of(text)
    assert 0 <= reading.lix <= 100 + max(1, reading.words)
    assert reading.sentences >= 1
    assert reading.longest_sentence_words <= reading.words
    assert all(word in text for word in reading.long_words)
    assert count_words(text) >= 0


@given(SENTENCES)
def test_a_text_said_twice_is_as_hard(sentences: list[list[str]]) -> None:
    text = " ".join(" ".join(words).capitalize() + "." for words in sentences)
    assert reading_of(f"{text} {text}").lix == pytest.approx(reading_of(text).lix)


@pytest.mark.parametrize(
    ("text", "sentences", "words"),
    [
        ("", 1, 0),
        ("One two. Three four! Five?", 3, 5),
        ("About 1,100 metres, or 2.5 km.", 1, 6),
        ("Rund 1.100 Meter tief, ca. 5 km weit.", 1, 8),
        ("He came at 10 a.m. and left.", 1, 7),
        ("„Hier“, sagte er. Dann ging er.", 2, 6),
        ("She said: “Jump.” He did.", 3, 5),
        ("A self-made raft; it held.", 1, 5),
        ("Wait … Go.", 2, 2),
        ("À 1\u00a0246 m\u00a0: le vide\u00a0! «\u00a0Quoi\u00a0?\u00a0»", 2, 6),
        ("¿Sin nieve? Pues rueda.", 2, 4),
    ],
)
def test_sentences_and_words(text: str, sentences: int, words: int) -> None:
    reading = reading_of(text)
    assert (reading.sentences, reading.words) == (sentences, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sept chutes d’eau\u00a0; une autre, en face\u00a0: «\u00a0le Prétendant\u00a0»", 9),
        ("Quelque 10\u00a0000 personnes, soit 1\u202f246 familles", 6),
        ("The ramp – and then nothing", 5),
        ("Room 2 2 at 50 %", 5),
    ],
)
def test_signs_on_their_own_are_no_words_and_a_grouped_figure_is_one(text: str, words: int) -> None:
    assert count_words(text) == words


def test_of_a_joined_word_the_longest_part_counts() -> None:
    assert reading_of("L’église, l'usine, arc-en-ciel et jusqu’à Helset.").long_words == ()
    assert reading_of("L’ouverture d’ici.").long_words == ("L’ouverture",)


def test_the_longest_are_named() -> None:
    reading = reading_of("A photograph shows it. The lighthouse keeper photographed extensively.")
    assert reading.long_words[:2] == ("photographed", "extensively")
    assert reading.longest_sentence == "The lighthouse keeper photographed extensively."
    assert reading.longest_sentence_words == 5


def test_easy_and_hard_prose_lie_on_either_side_of_each_limit() -> None:
    easy = {
        "en": "The boat is small. You sit low, and the water is near. Hold on to the rope.",
        "nb": "Båten er liten. Du sitter lavt, og vannet er nær. Hold deg fast i tauet.",
        "de": "Das Boot ist klein. Man sitzt tief, und das Wasser ist nah. Halten Sie sich fest.",
        "fr": "Le bateau est petit. On est assis bas, et l’eau est tout près. Tenez la corde.",
        "es": "El bote es pequeño. Se va sentado bajo, y el agua está cerca. Agarre la cuerda.",
    }
    hard = {
        "en": "Notwithstanding considerable meteorological uncertainty, experienced photographers "
        "documented the extraordinary architectural characteristics throughout September.",
        "nb": "Fartøyvernforeningens sikkerhetsbestemmelser forutsetter tilstedeværelse av "
        "sertifisert redningspersonell under samtlige gjennomføringer av arrangementet.",
        "de": "Voraussetzung der Teilnahme ist die Vorlage einer hausärztlichen "
        "Unbedenklichkeitsbescheinigung sowie die Anerkennung der Beförderungsbedingungen.",
        "fr": "Nonobstant l’incertitude météorologique, plusieurs photographes expérimentés ont "
        "documenté quotidiennement les caractéristiques architecturales extraordinaires.",
        "es": "Indudablemente, numerosos fotógrafos experimentados documentaron detalladamente "
        "las extraordinarias características arquitectónicas durante todo septiembre.",
    }
    for language, text in easy.items():
        assert reading_of(text).lix < MOST_LIX[language] < reading_of(hard[language]).lix
