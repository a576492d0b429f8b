"""The languages of a pack: whether they exist, and whether every text speaks them."""

from collections.abc import Iterator, Sequence
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages
from pydantic import BaseModel

from kiosk.content.files import nearest
from kiosk.content.models import Manifest
from kiosk.content.text import EVERY_LANGUAGE, Text, understood
from kiosk.documents import Document, Problem, Severity

Where = tuple[str | int, ...]

_NORWEGIAN = "no"


def check_languages(document: Document[Manifest], languages: Sequence[str]) -> Iterator[Problem]:
    """The languages of a manifest that do not exist or are named twice."""
    for index, tag in enumerate(languages):
        where = ("languages", index)
        if tag in languages[:index]:
            yield document.problem(
                where, "duplicate-language", f"The language `{tag}` is listed twice."
            )
        elif not _known(tag):
            meant = _meant(tag)
            yield document.problem(
                where,
                "unknown-language",
                f"`{tag}` is not the tag of a written language.",
                suggestion=f"Did you mean `{meant}`?" if meant else None,
            )


def check_texts(
    document: Document[Any], value: BaseModel, languages: Sequence[str]
) -> Iterator[Problem]:
    """Warnings for each text of `value` that is not in just the `languages` of its pack."""
    offered = set(languages)
    for where, text in texts(value):
        written = text.root.keys()
        if written == offered or EVERY_LANGUAGE in written:
            continue
        missing = [tag for tag in languages if tag not in written]
        readers: dict[str, list[str]] = {}
        for tag in missing:
            readers.setdefault(text.tag_for(tag, languages[0]), []).append(tag)
        for instead, lacking in readers.items():
            name = where[-1] if isinstance(where[-1], str) else where[0]
            yield document.problem(
                where,
                "missing-language",
                f"`{name}` is not written in {_listed(lacking)}: its readers get `{instead}`.",
                severity=Severity.WARNING,
                suggestion=f"Add {_listed([f'{tag}:' for tag in lacking])} to it.",
            )
        for tag in written:
            if tag not in offered and not any(
                tag in understood(reader) for reader in readers.get(tag, ())
            ):
                turned = (other for other in missing if sorted(other) == sorted(tag))
                meant = next(turned, None) or nearest(tag, missing) or _meant(tag)
                yield document.problem(
                    (*where, tag),
                    "language-not-offered",
                    f"`{tag}` is not one of the languages of this pack, so nobody reads this.",
                    key=True,
                    severity=Severity.WARNING,
                    suggestion=f"Did you mean `{meant}`?"
                    if meant in offered
                    else f"Delete it, or add `{tag}` to the languages in `pack.yaml`.",
                )


def texts(value: BaseModel, where: Where = ()) -> Iterator[tuple[Where, Text]]:
    """Every text of `value`, with the keys that lead to it."""
    for name, part in value.__dict__.items():
        if part.__class__ is Text:
            yield (*where, name), part
        elif part.__class__ is tuple:
            for index, item in enumerate(part):
                if isinstance(item, BaseModel):
                    yield from texts(item, (*where, name, index))
        elif isinstance(part, BaseModel):
            yield from texts(part, (*where, name))


def _known(tag: str) -> bool:
    if tag == _NORWEGIAN:  # the tag of both written forms of Norwegian, so of neither
        return False
    try:
        Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return False
    return True


def _meant(tag: str) -> str | None:
    """The tag of the language that is official in a country, when `tag` is a country's."""
    official = get_official_languages(tag.upper())
    return next((language for language in official if language != _NORWEGIAN), None)


def _listed(tags: Sequence[str]) -> str:
    shown = [f"`{tag}`" for tag in tags]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
