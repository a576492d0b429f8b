"""What lint looks at: every YAML file of a pack that can be read, with its texts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from kiosk.content import (
    EVERY_LANGUAGE,
    MANIFEST,
    Entry,
    Kind,
    Manifest,
    Scan,
    Text,
    model_of,
    texts,
)
from kiosk.documents import Document, Problem, Severity, parse_document

Where = tuple[str | int, ...]


@dataclass(frozen=True)
class Said:
    """One text of a pack in one of its languages."""

    where: Where
    """The keys that lead to it, the language among them unless it is for all."""
    language: str
    """The language it is read in: that of a text for all is the pack's first."""
    words: str
    name: str
    """The key of the text, without its language."""


@dataclass(frozen=True)
class Page:
    """One YAML file of a pack: its manifest, or an entry."""

    document: Document[Any]
    file: str
    """The file, relative to the pack."""
    value: Entry | Manifest
    languages: tuple[str, ...]
    """The languages of the pack."""
    kind: Kind | None = None
    """The kind of the entry; none for the manifest."""
    id: str = ""

    @property
    def folder(self) -> str:
        """The folder of the file, relative to the pack; empty for the pack's own."""
        return self.file.rpartition("/")[0]

    @property
    def title(self) -> str:
        """What people call it."""
        return self.value.title.read(self.languages[0], self.languages[0])

    @cached_property
    def texts(self) -> tuple[tuple[Where, Text], ...]:
        """Every text, with the keys that lead to it."""
        return tuple(texts(self.value))

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """Every text in every language that the pack offers and the text is written in."""
        return tuple(
            Said(
                where if tag == EVERY_LANGUAGE else (*where, tag),
                self.languages[0] if tag == EVERY_LANGUAGE else tag,
                words,
                str(where[-1]),
            )
            for where, text in self.texts
            for tag, words in text
            if tag == EVERY_LANGUAGE or tag in self.languages
        )

    def warn(
        self,
        where: Sequence[str | int],
        code: str,
        message: str,
        suggestion: str | None = None,
    ) -> "Remark":
        """A warning about a place in this file."""
        return Remark(self, tuple(where), code, message, suggestion)


@dataclass(frozen=True, slots=True)
class Remark:
    """A warning that knows its keys, but not yet its line."""

    page: Page
    where: Where
    code: str
    message: str
    suggestion: str | None


def place(remarks: Iterable[Remark]) -> Iterator[Problem]:
    """The remarks as problems, each at its line.

    To find a line, its whole file is read again; so it is done once for each file, and what was
    read is let go of before the next.
    """
    by_file: dict[str, list[Remark]] = {}
    for remark in remarks:
        by_file.setdefault(remark.page.file, []).append(remark)
    for together in by_file.values():
        document = replace(together[0].page.document)
        for remark in together:
            yield document.problem(
                remark.where,
                remark.code,
                remark.message,
                severity=Severity.WARNING,
                suggestion=remark.suggestion,
            )


@dataclass(frozen=True)
class Pages:
    """A pack as lint sees it: what can be read of it, and whether that is all."""

    manifest: Page
    entries: tuple[Page, ...]
    whole: bool
    """Whether every file could be read."""

    def __iter__(self) -> Iterator[Page]:
        """The manifest first."""
        return iter((self.manifest, *self.entries))

    def of_kind(self, kind: Kind) -> Iterator[Page]:
        """The entries of one kind."""
        return (page for page in self.entries if page.kind is kind)


def read_pages(scan: Scan) -> Pages | None:
    """What a pack's files say; None without a usable manifest: then there are no languages."""
    head = parse_document(scan.manifest or b"", Path(MANIFEST), Manifest)
    if head.value is None:
        return None
    languages = head.value.languages
    entries = []
    for source in scan.sources:
        document: Document[Any] = parse_document(
            source.data, Path(source.path), model_of(source.path)
        )
        if document.value is not None:
            page = Page(document, source.path, document.value, languages, source.kind, source.id)
            entries.append(page)
    folders = sum(map(len, scan.present.values()))
    return Pages(
        Page(head, MANIFEST, head.value, languages), tuple(entries), len(entries) == folders
    )
