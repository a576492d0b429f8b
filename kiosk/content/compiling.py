"""Turn what lies in a pack's folders into a pack, and tell everything that is wrong with it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

from kiosk.content.allowing import Lint, sift
from kiosk.content.clip_checking import Clips
from kiosk.content.files import PackFiles, doubled, inside, nearest
from kiosk.content.headers import Header, PictureError
from kiosk.content.languages import Where, check_languages, check_texts
from kiosk.content.links import Shelf, check_links, check_manifest_links, in_order
from kiosk.content.models import Entry, Kind, Manifest, Pack, model_of
from kiosk.content.moves import check_moves
from kiosk.content.pictures import Picture, check_picture
from kiosk.content.recording_checking import Recordings
from kiosk.content.scan import MANIFEST, Scan, Source
from kiosk.content.themes import check_theme
from kiosk.content.verdicts import FINE, Verdicts
from kiosk.documents import Document, Problem, Severity, parse_document


class Compiled(BaseModel):
    """All there is to know about a pack. Every file is named relative to its folder."""

    model_config = ConfigDict(frozen=True)

    pack: Pack | None
    problems: tuple[Problem, ...]
    allowed: tuple[Problem, ...]
    """The warnings that the pack's `lint` allows: they are not among the problems."""
    pictures: tuple[Picture, ...]
    clips: tuple[str, ...] = ()
    """The clips that are asked for and their captions, relative to the pack."""
    recordings: tuple[str, ...] = ()
    """The recordings that are asked for, relative to the pack."""
    fingerprints: dict[str, str]
    """What each file looked like that is not YAML but was looked at."""


class _Pictures:
    """Looks at each picture of a pack once, and notes who asks for it."""

    def __init__(self, files: PackFiles, verdicts: Verdicts) -> None:
        self._files = files
        self._verdicts = verdicts
        self.asked: list[Picture] = []
        self.fingerprints: dict[str, str] = {}
        self._look = cache(self._look_once)

    def check(
        self, document: Document[Any], folder: str, wanted: Iterable[tuple[Where, str]]
    ) -> list[Problem]:
        """The problems of the pictures `wanted` in a document, relative to `folder`."""
        problems = []
        layers: tuple[str, Header] | None = None
        for where, written in wanted:
            try:
                path = inside(folder, written)
            except PictureError as error:
                message = f"The picture `{written}` {error}."
                problems.append(document.problem(where, error.code, message))
                continue
            picture = Picture(path, str(document.path), where)
            self.asked.append(picture)
            header = self._look(path, not folder)
            if isinstance(header, PictureError):
                problems.append(picture.problem(document, header, self._meant(path, header)))
            elif "layers" in where:
                layers = layers or (written, header)
                if (header.width, header.height) != (layers[1].width, layers[1].height):
                    unequal = PictureError(
                        "layer-size",
                        f"has {header.width} × {header.height} pixels, but `{layers[0]}` has "
                        f"{layers[1].width} × {layers[1].height}: layers are of one size",
                    )
                    problems.append(picture.problem(document, unequal))
            if isinstance(header, Header) and folder:
                problems += self._double(document, picture, header)
        return problems

    def _double(self, document: Document[Any], one: Picture, header: Header) -> Iterable[Problem]:
        """The problem of what lies beside a picture to be twice as large, if anything does."""
        picture = replace(one, path=doubled(one.path), spare=True)
        double = self._look(picture.path, svg=False)
        if isinstance(double, PictureError) and double.code == "missing-file":
            return
        self.asked.append(picture)
        width, height = 2 * header.width, 2 * header.height
        if isinstance(double, PictureError):
            yield picture.problem(document, double)
        elif (double.width, double.height) != (width, height):
            unequal = PictureError(
                "double-size",
                f"has {double.width} × {double.height} pixels, not twice the {header.width} × "
                f"{header.height} of the one beside it, so it is not used",
            )
            make = f"Make it {width} × {height}, or take it away."
            yield picture.problem(document, unequal, make)

    def _look_once(self, path: str, svg: bool) -> Header | PictureError:  # noqa: FBT001 (cached)
        self.fingerprints[path] = self._files.fingerprint(path)
        try:
            header = check_picture(self._files, path, svg=svg)
            verdict = self._verdicts.of(path, self._files.stamp(path))
        except PictureError as error:
            return error
        return header if verdict in {None, FINE} else PictureError(*(verdict or FINE))

    def _meant(self, path: str, error: PictureError) -> str | None:
        if error.code != "missing-file":
            return None
        folder = path.split("/")[:2] if path.count("/") > 1 else path.split("/")[:-1]
        beside = self._files.beside(path)
        meant = nearest(path, [file for file in beside if not file.endswith(".yaml")])
        return f"Did you mean `{meant.removeprefix('/'.join(folder) + '/')}`?" if meant else None


def compile_pack(scan: Scan, files: PackFiles, verdicts: Verdicts) -> Compiled:
    """Make a pack of what was found in its folders; never raises."""
    pictures = _Pictures(files, verdicts)
    clips = Clips(files, pictures.fingerprints)
    recordings = Recordings(files, pictures.fingerprints)
    problems = list(scan.problems)
    manifest, offered = _manifest(scan, pictures, problems)
    known: dict[Kind, dict[str, Entry]] = {kind: {} for kind in Kind}
    good: dict[Kind, dict[str, Entry]] = {kind: {} for kind in Kind}
    for source in scan.sources:
        document = _parse(source)
        entry = document.value
        problems += document.problems
        if entry is None:
            continue
        folder = source.path.rpartition("/")[0]
        unseen = pictures.check(document, folder, _entry_pictures(entry))
        if entry.poster is not None:
            unseen += check_moves(document, entry.poster.layers, entry.poster.moves)
        unseen += clips.check(document, folder, entry)
        unseen += recordings.check(document, folder, entry, offered)
        problems += unseen
        problems += check_texts(document, entry, offered) if offered else ()
        known[source.kind][source.id] = entry
        broken = any(problem.severity is Severity.ERROR for problem in unseen)
        if source.well_named and not broken:
            good[source.kind][source.id] = entry
    shelf = Shelf(scan.present, {kind: dict(entries) for kind, entries in good.items()})
    for source in scan.sources:
        if source.id in known[source.kind]:
            entry = known[source.kind][source.id]
            again = _once_more(source)
            changed, found = check_links(shelf, source.kind, source.id, entry, again)
            problems += found
            if changed and source.id in good[source.kind]:
                good[source.kind][source.id] = entry.model_copy(update=changed)
    if manifest.value is not None:
        value, found = check_manifest_links(shelf, manifest.value, manifest)
        problems += found
    problems += _strange_folders(scan, pictures.asked)
    pack = None
    if manifest.value is not None and offered and any(good.values()):
        lists: dict[str, Any] = {
            kind.folder: {
                name: good[kind][name]
                for name in in_order(good[kind], getattr(value.order, kind.folder))
            }
            for kind in Kind
        }
        pack = Pack.model_construct(manifest=value, **lists)
    elif not any(scan.present.values()) and scan.manifest is not None:
        problems.append(
            Problem(
                Severity.ERROR,
                "empty-pack",
                "This pack has no entries: no folder in `locations/`, `stunts/` or `activities/`.",
                MANIFEST,
            )
        )
    lint = manifest.value.lint if manifest.value is not None else Lint()
    told, allowed = sift(lint, sorted(problems))
    return Compiled.model_construct(
        pack=pack,
        problems=tuple(told),
        allowed=tuple(allowed),
        pictures=tuple(pictures.asked),
        clips=tuple(clips.asked),
        recordings=tuple(recordings.asked),
        fingerprints=pictures.fingerprints,
    )


def _manifest(
    scan: Scan, pictures: _Pictures, problems: list[Problem]
) -> tuple[Document[Manifest], tuple[str, ...]]:
    """The manifest, and the languages it offers: none when it cannot be used."""
    document = parse_document(scan.manifest or b"", Path(MANIFEST), Manifest)
    if scan.manifest is None:
        return Document(Path(MANIFEST), None, ()), ()
    problems += document.problems
    value = document.value
    if value is None:
        return document, ()
    found = list(check_languages(document, value.languages))
    problems += found
    seen, unseen = _map_seen(document, value, pictures)
    problems += unseen
    if value.theme.wordmark is not None:
        problems += pictures.check(document, "", [(("theme", "wordmark"), value.theme.wordmark)])
    problems += check_texts(document, value, value.languages)
    problems += check_theme(document, value.theme)
    return replace(document, value=seen), () if found else value.languages


def _map_seen(
    document: Document[Manifest], manifest: Manifest, pictures: _Pictures
) -> tuple[Manifest, list[Problem]]:
    """The manifest without what of its map cannot be shown, and why that is."""
    if manifest.map is None:
        return manifest, []
    problems = pictures.check(document, "", [(("map", "image"), manifest.map.image)])
    seen = None if problems else manifest.map
    insets = []
    for index, inset in enumerate(manifest.map.insets):
        where = ("map", "insets", index, "image")
        unseen = pictures.check(document, "", [(where, inset.image)])
        problems += unseen
        if not unseen:
            insets.append(inset)
    if seen is not None:
        seen = seen.model_copy(update={"insets": tuple(insets)})
    return manifest.model_copy(update={"map": seen}), problems


def _entry_pictures(entry: Entry) -> Iterable[tuple[Where, str]]:
    if entry.poster is not None and entry.poster.image is not None:
        yield ("poster", "image"), entry.poster.image
    elif entry.poster is not None:
        for index, layer in enumerate(entry.poster.layers):
            yield ("poster", "layers", index), layer
    for index, photo in enumerate(entry.photos):
        yield ("photos", index, "file"), photo.file


def _strange_folders(scan: Scan, asked: Iterable[Picture]) -> Iterable[Problem]:
    ours = [picture for picture in asked if picture.file == MANIFEST]
    used = {picture.path.partition("/")[0] for picture in ours}
    if not any(picture.where[0] == "map" for picture in ours):
        used.add("map")
    for name in scan.folders:
        if name not in used:
            meant = nearest(name, [kind.folder for kind in Kind])
            yield Problem(
                Severity.WARNING,
                "unknown-folder",
                f"Nothing in the folder `{name}` is shown.",
                name,
                suggestion=f"Did you mean `{meant}`?" if meant else None,
            )


def _parse(source: Source) -> Document[Any]:
    return parse_document(source.data, Path(source.path), model_of(source.path))


def _once_more(source: Source) -> Callable[[], Document[Any]]:
    """Parse again, for the few documents whose links need a place: none is kept meanwhile."""
    return cache(lambda: _parse(source))
