"""What the files say: kiosk.yaml and the pack, as something that can be shown."""

from dataclasses import dataclass

from kiosk.config import (
    Config,
    RunOptions,
    cache_folder,
    config_in_service,
    config_path,
    load_config,
    pack_problems,
    state_folder,
)
from kiosk.content import Picture, open_pack
from kiosk.documents import Problem
from kiosk.packs import Store, open_source
from kiosk.ui.shown import Shown
from kiosk.ui.state import Manner
from kiosk.visit import Comfort


@dataclass(frozen=True)
class Loaded:
    """What the files say: the config, the pack to show, and all that is wrong with them."""

    config: Config | None
    shown: Shown | None
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]
    pictures: tuple[Picture, ...] = ()


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
    sourced = open_source(options.pack or config.content.pack, Store.here(), cache_folder())
    problems = service.problems + sourced.problems
    folder = sourced.folder
    if folder is None:
        return Loaded(config, None, problems, tuple(notes))
    opened = open_pack(folder, cache=cache_folder())
    problems += opened.problems
    pack = opened.pack
    if pack is None:
        return Loaded(config, None, problems, tuple(notes), opened.pictures)
    languages = config.languages.choose(pack.manifest.languages)
    if not service.is_last_good:
        problems += pack_problems(load_config(path), pack.manifest.languages)
    first = languages[0]
    if options.language in languages:
        first = options.language
    elif options.language is not None:
        notes.append(f"The pack does not speak `{options.language}`; it starts in `{first}`.")
    shown = Shown(pack, folder, languages, first, serial)
    return Loaded(config, shown, problems, tuple(notes), opened.pictures)


def pinned(options: RunOptions, config: Config) -> str:
    """The pack that the command line or kiosk.yaml names; empty when they leave it to staff."""
    source = options.pack or config.content.pack
    return source.written if source is not None else ""


def manner_of(config: Config) -> Manner:
    """The part of kiosk.yaml that the screens follow."""
    building = config.place.building
    return Manner(
        seconds_a_slide=config.attract.seconds_a_slide,
        shuffled=config.attract.order == "shuffled",
        timeout=config.idle.timeout,
        warning=config.idle.warning,
        place=config.place.name or "",
        comfort=Comfort(
            config.comfort.text_size / 100, config.comfort.scheme, config.comfort.motion
        ),
        building=building / 1000 if building is not None else None,
    )
