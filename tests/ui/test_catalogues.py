"""The interface's words: every string of the code is in every catalogue, and nothing else is."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from babel.messages import Catalog
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

import kiosk.ui
from kiosk.ui.wording import SPOKEN, in_every, words_in

UI = Path(kiosk.ui.__file__).parent
CATALOGUES = sorted((UI / "words").glob("*.po"))
LANGUAGES = [path.stem for path in CATALOGUES]
ARGUMENTS = {"words": (0, 1), "many": (0, 2), "in_every": (1, 2), "words_in": (0, 1)}
"""Which arguments of a call are strings for people: from and up to."""


class Said(NamedTuple):
    """A string for people in the code: one form, or one and many."""

    where: str
    forms: tuple[str, ...]


class Unreadable(NamedTuple):
    """A call whose string stands elsewhere, so that nobody can collect it."""

    where: str
    call: str


def said(source: str, name: str) -> Iterator[Said | Unreadable]:
    tree = ast.parse(source)
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "kiosk.content"
        for alias in node.names
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = _called(node.func)
        if called not in ARGUMENTS or called in imported:
            continue
        first, last = ARGUMENTS[called]
        forms = [a.value for a in node.args[first:last] if isinstance(a, ast.Constant)]
        strings = tuple(form for form in forms if isinstance(form, str))
        where = f"{name}:{node.lineno}"
        if len(strings) == last - first:
            yield Said(where, strings)
        else:
            yield Unreadable(where, ast.unparse(node))


def _called(func: ast.expr) -> str:
    """``words`` of ``words(…)``, ``many`` of ``words.many(…)``, ``words_in`` of ``words_in(…)(…)``.

    ``words_in("nb")`` alone says nothing: only the call of what it returns does.
    """
    match func:
        case ast.Name(id="words" | "in_every" as name):
            return name
        case ast.Attribute(attr="many"):
            return "many"
        case ast.Attribute(attr="words" | "_words"):
            return "words"
        case ast.Call(func=ast.Name(id="words_in")):
            return "words_in"
    return ""


def in_code() -> Iterator[Said | Unreadable]:
    for path in sorted(UI.glob("*.py")):
        if path.name != "wording.py":
            yield from said(path.read_text(encoding="utf-8"), path.name)


STRINGS = sorted({one.forms for one in in_code() if isinstance(one, Said)})


def catalogue(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.stem, abort_invalid=True)


def forms(text: object) -> tuple[str, ...]:
    return tuple(text) if isinstance(text, (list, tuple)) else (str(text),)


def placeholders(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{.*?\}", text))


def test_there_are_words_and_catalogues() -> None:
    assert len(STRINGS) > 50
    assert ["en", *LANGUAGES] == sorted(SPOKEN, key=lambda tag: (tag != "en", tag))


def test_every_string_stands_where_it_is_said() -> None:
    """A catalogue can only be kept for strings that can be read in the code."""
    hidden = [f"{one.where}: {one.call}" for one in in_code() if isinstance(one, Unreadable)]
    assert not hidden, "Pass the string itself:\n" + "\n".join(hidden)


@pytest.mark.parametrize("path", CATALOGUES, ids=LANGUAGES)
def test_a_catalogue_has_exactly_the_strings_of_the_code(path: Path) -> None:
    kept = sorted(forms(message.id) for message in catalogue(path) if message.id)
    missing = [one for one in STRINGS if one not in kept]
    stale = [one for one in kept if one not in STRINGS]
    assert not missing, f"Translate in {path.name}: {missing}"
    assert not stale, f"Nobody says these any more, take them out of {path.name}: {stale}"
    assert len(kept) == len(set(kept)), f"{path.name} says a string twice"


@pytest.mark.parametrize("path", CATALOGUES, ids=LANGUAGES)
def test_a_catalogue_is_complete(path: Path) -> None:
    filled = catalogue(path)
    for message in filled:
        if not message.id:
            continue
        texts = forms(message.string)
        assert len(texts) == (filled.num_plurals if message.pluralizable else 1), message.id
        for text in texts:
            assert text.strip(), f"{path.name}:{message.lineno}: {message.id} is empty"
            assert text == text.strip(), f"{path.name}:{message.lineno}: spaces around {text!r}"
            assert placeholders(text) == placeholders(forms(message.id)[-1]), (
                f"{path.name}:{message.lineno}: other placeholders in {text!r}"
            )
        assert not message.fuzzy, f"{path.name}:{message.lineno}: {message.id} is unsure"
    assert not list(filled.obsolete), f"{path.name} keeps old strings as comments"


@pytest.mark.parametrize("path", CATALOGUES, ids=LANGUAGES)
def test_what_is_a_sentence_is_one_everywhere(path: Path) -> None:
    for message in catalogue(path):
        for end in {form[-1] for form in forms(message.id) if form} & set(".?!"):
            assert all(text.endswith(end) for text in forms(message.string)), (
                f"{path.name}:{message.lineno}: {message.string}"
            )


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
@pytest.mark.parametrize("word", ["Start", "Places", "Stunts", "To do"])
def test_the_docks_words_are_short(language: str, word: str) -> None:
    assert len(words_in(language)(word)) <= 11


PLACES = {
    "en": {1: "1 place", 13: "13 places"},
    "nb": {1: "1 sted", 13: "13 steder"},
    "nn": {1: "1 stad", 13: "13 stader"},
    "de": {1: "1 Ort", 13: "13 Orte"},
    "fr": {0: "0 lieu", 1: "1 lieu", 2: "2 lieux"},
    "es": {0: "0 lugares", 1: "1 lugar", 13: "13 lugares"},
    "it": {1: "1 luogo", 13: "13 luoghi"},
    "nl": {1: "1 plek", 13: "13 plekken"},
    "pl": {1: "1 miejsce", 2: "2 miejsca", 5: "5 miejsc", 12: "12 miejsc", 22: "22 miejsca"},
}


@pytest.mark.parametrize("language", PLACES)
def test_the_catalogues_are_read(language: str) -> None:
    words = words_in(language)
    said = {n: words.many("{n} place", "{n} places", n) for n in PLACES[language]}
    assert said == PLACES[language]


@pytest.mark.parametrize("path", CATALOGUES, ids=LANGUAGES)
def test_a_language_has_its_own_rule_of_plurals(path: Path) -> None:
    filled, rule = catalogue(path), get_plural(path.stem)
    assert filled.num_plurals == rule.num_plurals
    assert filled.plural_expr == rule.plural_expr


@pytest.mark.parametrize("path", CATALOGUES, ids=LANGUAGES)
def test_what_visitors_see_is_quoted_as_they_see_it(path: Path) -> None:
    words = words_in(path.stem)
    assert words("Back soon") in words("Visitors see “Back soon”.")


QUOTES = {
    **dict.fromkeys(["nb", "nn", "es", "it"], ("«", "»")),
    "de": ("„", "“"),
    "fr": ("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»"),
    "nl": ("‘", "’"),
    "pl": ("„", "”"),
}


@pytest.mark.parametrize("path", CATALOGUES, ids=LANGUAGES)
def test_a_language_has_its_own_quotation_marks(path: Path) -> None:
    before, after = QUOTES[path.stem]
    for message in catalogue(path):
        for text in forms(message.string) if "“" in forms(message.id)[0] else ():
            quoted = forms(message.id)[0].count("“")
            assert len(re.findall(f"{before}.+?{after}", text)) == quoted, text


def test_french_signs_do_not_part_from_their_words() -> None:
    for message in catalogue(UI / "words" / "fr.po"):
        for text in forms(message.string) if message.id else ():
            assert not re.search(r"\w[:;?!»]|[ \u202f][:;?!»]|«(?!\N{NO-BREAK SPACE})", text), text


def test_a_language_without_a_catalogue_speaks_english() -> None:
    words = words_in("fi")
    assert words("Explore") == "Explore"
    assert words.many("{n} place", "{n} places", 2) == "2 places"
    assert words.own_name == "Suomi"


def test_a_country_does_not_change_the_words() -> None:
    assert words_in("de-AT")("Explore") == words_in("de")("Explore")


@pytest.mark.parametrize("tag", ["tlh", "xx", "qqq"])
def test_a_language_that_nobody_knows_speaks_english(tag: str) -> None:
    words = words_in(tag)
    assert words("Explore") == "Explore"
    assert words.language == tag


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en", "English"),
        ("nb", "Norsk bokmål"),
        ("nn", "Norsk nynorsk"),
        ("de", "Deutsch"),
        ("fr", "Français"),
        ("es", "Español"),
        ("it", "Italiano"),
        ("nl", "Nederlands"),
        ("pl", "Polski"),
    ],
)
def test_languages_go_by_their_own_names(tag: str, name: str) -> None:
    assert words_in(tag).own_name == name


def test_in_every_language_says_each_wording_once() -> None:
    assert in_every(["en", "nb", "fi", "de"], "Explore") == ["Explore", "Utforsk", "Entdecken"]


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('words("Hello")', Said("a:1", ("Hello",))),
        ('words.many("{n} cat", "{n} cats", n)', Said("a:1", ("{n} cat", "{n} cats"))),
        ('in_every(languages, "Hello")', Said("a:1", ("Hello",))),
        ('words_in("nb")("Hello")', Said("a:1", ("Hello",))),
        ("words(text)", Unreadable("a:1", "words(text)")),
        ('words(f"{n} cats")', Unreadable("a:1", "words(f'{n} cats')")),
        ("words.many(one, other, n)", Unreadable("a:1", "words.many(one, other, n)")),
    ],
)
def test_the_strings_of_code_are_found(code: str, found: Said | Unreadable) -> None:
    assert list(said(code, "a")) == [found]


@pytest.mark.parametrize(
    "code", ["from kiosk.content import words\nwords(entry, a, b)", 'words_in("nb")', "f(words)"]
)
def test_what_says_nothing_is_passed_over(code: str) -> None:
    assert not list(said(code, "a"))
