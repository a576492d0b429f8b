"""What the files say: kiosk.yaml and the pack, as something that can be shown."""

from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.config import (
    Config,
    PackSource,
    RunOptions,
    cache_folder,
    checkout,
    config_in_service,
    config_path,
    load_config,
    pack_problems,
    shipped_pack,
    state_folder,
)
from kiosk.content import Picture, open_pack
from kiosk.documents import Problem
from kiosk.packs import FolderWatch, Installed, Sourced, Store, is_archive, open_source
from kiosk.takeaway import Takeaway
from kiosk.ui.shown import Shown
from kiosk.ui.state import Manner
from kiosk.visit import Comfort, Point


@dataclass(frozen=True)
class Loaded:
    """What the files say: the config, the pack to show, and all that is wrong with them."""

    config: Config | None
    shown: Shown | None
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]
    pictures: tuple[Picture, ...] = ()
    installed: Installed | None = None
    """The installed pack it is, when it is one."""
    put_on: bool = False
    """Whether it is the one that staff put on, and not one that kiosk.yaml or a command names."""
    on_probation: bool = False
    """Whether it has been put on and has not yet proven itself."""
    preview: FolderWatch | None = None
    """Of an author at work, whose every save is to be seen at once: as his folder was before."""

    @property
    def folder(self) -> Path | None:
        """The folder of the pack to show, which tells it from every other."""
        return self.shown.folder if self.shown is not None else None

    @property
    def name(self) -> str:
        """What staff call the pack: ``mission-norway@2026.1``."""
        if self.installed is not None:
            return self.installed.label
        if self.shown is None:
            return "The pack"
        manifest = self.shown.pack.manifest
        return f"{manifest.id or self.shown.folder.name}@{manifest.version}"


def load(options: RunOptions, *, serial: int) -> Loaded:
    """Read kiosk.yaml and the pack; never raises for what is in them."""
    path = config_path(options.config)
    service = config_in_service(path, state_folder())
    config = service.config
    if config is None:
        return Loaded(None, None, service.problems, ())
    notes = []
    if service.is_last_good:
        notes.append(f"{path} has mistakes; the kiosk runs on the last good one.")
    source, store = options.pack or config.content.pack, Store.here()
    sourced = open_source(source, store, cache_folder())
    problems = service.problems + sourced.problems
    put_on = source is None
    if put_on:
        notes += store.taken_off()
    preview = _preview(source, sourced)
    mark = store.state().on
    installed = sourced.installed
    new = installed is not None and mark.pack == installed.key and mark.on_probation
    told = Loaded(
        config,
        None,
        problems,
        tuple(notes),
        installed=installed,
        put_on=put_on,
        on_probation=put_on and new,
        preview=preview,
    )
    folder = sourced.folder
    if folder is None:
        return told
    opened = open_pack(folder, cache=cache_folder())
    problems += opened.problems
    pack = opened.pack
    if pack is None:
        return replace(told, problems=problems, pictures=opened.pictures)
    languages = config.languages.choose(pack.manifest.languages)
    if not service.is_last_good:
        problems += pack_problems(load_config(path), pack.manifest.languages)
    first = languages[0]
    if options.language in languages:
        first = options.language
    elif options.language is not None:
        notes.append(f"The pack does not speak `{options.language}`; it starts in `{first}`.")
    shown = Shown(pack, folder, languages, first, serial)
    return replace(
        told, shown=shown, problems=problems, notes=tuple(notes), pictures=opened.pictures
    )


def _preview(source: PackSource | None, sourced: Sourced) -> FolderWatch | None:
    """The folder somebody named, to see what is written in it; not that of the installation."""
    folder = sourced.folder
    if source is None or folder is None or sourced.installed is not None:
        return None
    if is_archive(source.path) or not source.path.is_dir():
        return None
    if checkout() is None and folder == shipped_pack():
        return None
    return FolderWatch(folder)


def pinned(options: RunOptions, config: Config) -> str:
    """The pack that the command line or kiosk.yaml names; empty when they leave it to staff."""
    source = options.pack or config.content.pack
    return source.written if source is not None else ""


def manner_of(config: Config) -> Manner:
    """The part of kiosk.yaml that the screens follow."""
    place, building = config.place, config.place.building
    here = Point(place.lat, place.lon) if place.lat is not None and place.lon is not None else None
    return Manner(
        seconds_a_slide=config.attract.seconds_a_slide,
        shuffled=config.attract.order == "shuffled",
        timeout=config.idle.timeout,
        warning=config.idle.warning,
        place=place.name or "",
        comfort=Comfort(
            config.comfort.text_size / 100, config.comfort.scheme, config.comfort.motion
        ),
        building=building / 1000 if building is not None else None,
        takeaway=Takeaway(config.takeaway.page or "", config.takeaway.without_page),
        here=here,
        volume=config.sound.volume if config.sound.enabled else None,
        printer=config.printer.device is not None,
    )
