"""Links between the entries of a pack, and from its manifest to them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.content.files import nearest
from kiosk.content.models import Entry, Kind, Manifest, Slide
from kiosk.documents import Document, Problem, Severity

Entries = Mapping[Kind, Mapping[str, Entry]]


@dataclass(frozen=True)
class Shelf:
    """The entries of a pack, as far as they are known."""

    present: Mapping[Kind, set[str]]
    """The entry folders there are."""
    good: Entries
    """The entries that can be shown."""

    def doubt(self, kind: Kind, name: str) -> tuple[str, str, Severity, str | None] | None:
        """Why a link to an entry leads nowhere: code, message, severity, suggestion."""
        if name in self.good[kind]:
            return None
        if name in self.present[kind]:
            message = f"The {kind} `{name}` has problems of its own, so this link is not shown."
            return "entry-left-out", message, Severity.WARNING, "Correct those first."
        meant = nearest(name, sorted(self.present[kind]))
        suggestion = f"Did you mean `{meant}`?" if meant else None
        message = f"There is no {kind} `{name}`: it has no folder in `{kind.folder}/`."
        return "unknown-entry", message, Severity.ERROR, suggestion


def check_links(
    shelf: Shelf, kind: Kind, name: str, entry: Entry, document: Callable[[], Document[Any]]
) -> tuple[dict[str, tuple[str, ...]], list[Problem]]:
    """The problems of an entry's links, and the lists of links that remain where some go.

    `document` is called only when there is a problem to place.
    """
    problems: list[Problem] = []
    changed: dict[str, tuple[str, ...]] = {}
    for target in Kind:
        links: tuple[str, ...] = getattr(entry, target.folder, ())
        kept: list[str] = []
        for index, link in enumerate(links):
            where = (target.folder, index)
            if link in links[:index]:
                problems.append(_duplicate(document(), where, link))
                continue
            doubt = shelf.doubt(target, link)
            if doubt is not None:
                problems.append(_doubtful(document(), where, doubt))
                continue
            kept.append(link)
            if name not in getattr(shelf.good[target][link], kind.folder):
                problems.append(
                    document().problem(
                        where,
                        "one-way-link",
                        f"The {target} `{link}` does not link back to `{name}`.",
                        severity=Severity.WARNING,
                        suggestion=f"Add `{name}` under `{kind.folder}` in "
                        f"`{target.folder}/{link}/{target.file}`.",
                    )
                )
        if len(kept) < len(links):
            changed[target.folder] = tuple(kept)
    return changed, problems


def check_manifest_links(
    shelf: Shelf, manifest: Manifest, document: Document[Manifest]
) -> tuple[Manifest, list[Problem]]:
    """The manifest without the slides and places in the order that lead nowhere, and why."""
    problems: list[Problem] = []
    attract = manifest.attract
    if isinstance(attract.order, tuple):
        slides = []
        for index, slide in enumerate(attract.order):
            doubt = shelf.doubt(*slide_target(slide))
            if doubt is None:
                slides.append(slide)
            else:
                where = ("attract", "order", index, "entry")
                problems.append(_doubtful(document, where, doubt))
        attract = attract.model_copy(update={"order": tuple(slides)})
    order: dict[str, tuple[str, ...]] = {}
    for kind in Kind:
        kept: list[str] = []
        names: tuple[str, ...] = getattr(manifest.order, kind.folder)
        for index, name in enumerate(names):
            doubt = shelf.doubt(kind, name)
            if name in names[:index]:
                problems.append(_duplicate(document, ("order", kind.folder, index), name))
            elif doubt is not None:
                problems.append(_doubtful(document, ("order", kind.folder, index), doubt))
            else:
                kept.append(name)
        order[kind.folder] = tuple(kept)
    return (
        manifest.model_copy(
            update={"attract": attract, "order": manifest.order.model_copy(update=order)}
        ),
        problems,
    )


def slide_target(slide: Slide) -> tuple[Kind, str]:
    """The kind and the id of the entry that a slide shows."""
    folder, _, name = slide.entry.partition("/")
    return next(kind for kind in Kind if kind.folder == folder), name


def in_order(entries: Mapping[str, Entry], first: tuple[str, ...]) -> Iterator[str]:
    """The ids of `entries`: those named `first`, then the rest by name."""
    yield from (name for name in first if name in entries)
    yield from sorted(entries.keys() - set(first))


def _duplicate(document: Document[Any], where: tuple[str | int, ...], link: str) -> Problem:
    return document.problem(
        where,
        "duplicate-link",
        f"`{link}` is listed twice.",
        severity=Severity.WARNING,
        suggestion="Delete one of the two.",
    )


def _doubtful(
    document: Document[Any],
    where: tuple[str | int, ...],
    doubt: tuple[str, str, Severity, str | None],
) -> Problem:
    code, message, severity, suggestion = doubt
    return document.problem(where, code, message, severity=severity, suggestion=suggestion)
