"""What a reader gets where a text is not written in their language."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import EVERY_LANGUAGE, Text, open_pack, understood
from kiosk.documents import Severity

if TYPE_CHECKING:
    from tests.content.conftest import PackBuilder

TAGS = ("en", "nb", "nn", "de", "de-AT", "pt-BR", "pt", "nn-NO")


@pytest.mark.parametrize(
    ("language", "tags"),
    [
        ("en", ("en",)),
        ("nn", ("nn", "nb")),
        ("nb", ("nb", "nn")),
        ("da", ("da",)),
        ("de-AT", ("de-AT", "de")),
        ("nn-NO", ("nn-NO", "nn", "nb")),
    ],
)
def test_what_a_reader_understands(language: str, tags: tuple[str, ...]) -> None:
    assert understood(language) == tags


@pytest.mark.parametrize(
    ("written", "language", "read"),
    [
        ("en nb nn", "nn", "nn"),
        ("en nb", "nn", "nb"),
        ("en nn", "nb", "nn"),
        ("en de", "nn", "en"),
        ("de fr", "nn", "de"),
        ("en nb", "de", "en"),
        ("en de", "de-AT", "de"),
        ("en de-AT", "de", "en"),
    ],
)
def test_bokmaal_is_nearer_to_nynorsk_than_english_is(
    written: str, language: str, read: str
) -> None:
    text = Text({tag: f"in {tag}" for tag in written.split()})
    assert text.read(language, "en") == f"in {read}"


@given(
    written=st.lists(st.sampled_from(TAGS), min_size=1, unique=True),
    language=st.sampled_from(TAGS),
    fallback=st.sampled_from(TAGS),
)
def test_nobody_gets_a_stranger_language_than_there_is(
    written: list[str], language: str, fallback: str
) -> None:
    text = Text({tag: tag for tag in written})
    best = [*understood(language), fallback, *written]
    assert text.read(language, fallback) == next(tag for tag in best if tag in written)
    assert text.tag_for(language, fallback) == text.read(language, fallback)


@given(language=st.sampled_from(TAGS), fallback=st.sampled_from(TAGS))
def test_a_plain_string_is_for_everybody(language: str, fallback: str) -> None:
    text = Text.model_validate("Trollstigen")
    assert text.read(language, fallback) == "Trollstigen"
    assert text.tag_for(language, fallback) == EVERY_LANGUAGE


def told(pack: "PackBuilder", languages: str, warning: str) -> list[str]:
    pack.manifest(text=f"format: 1\ntitle: A\nlanguages: [{languages}]\n")
    pack.entry("activities/walk", f"warning: {{{warning}}}\n")
    problems = [one for one in open_pack(pack.folder).problems if "warning" in one.message]
    assert all(one.severity is Severity.WARNING for one in problems)
    return [one.message for one in problems]


def test_it_is_told_who_gets_what(pack: "PackBuilder") -> None:
    assert told(pack, "en, nb, nn, de, fr", "en: Slippery, nb: Glatt") == [
        "`warning` is not written in `de` and `fr`: its readers get `en`.",
        "`warning` is not written in `nn`: its readers get `nb`.",
    ]


def test_what_somebody_reads_is_not_idle(pack: "PackBuilder") -> None:
    pack.manifest(text="format: 1\ntitle: A\nlanguages: [en, nn]\n")
    pack.entry("activities/walk", "warning: {en: Slippery, nb: Glatt}\n")
    found = [p for p in open_pack(pack.folder).problems if "walk" in p.file and p.line == 6]
    assert [(p.code, p.message) for p in found] == [
        ("missing-language", "`warning` is not written in `nn`: its readers get `nb`.")
    ]


def test_what_nobody_reads_is_told(pack: "PackBuilder") -> None:
    pack.manifest(text="format: 1\ntitle: A\nlanguages: [en, nn]\n")
    pack.entry("activities/walk", "warning: {en: Slippery, nn: Glatt, nb: Glatt}\n")
    found = [p for p in open_pack(pack.folder).problems if "walk" in p.file and p.line == 6]
    assert [p.code for p in found] == ["language-not-offered"]
