"""The pack that visitors see, and what its entries and languages are called."""

from collections.abc import Iterable
from pathlib import Path

from babel import Locale, UnknownLocaleError

from kiosk.config import cache_folder, config_path, load_config
from kiosk.content import Entry, Kind, Pack, open_pack
from kiosk.documents import did_you_mean
from kiosk.host import NotRunning, Refused, UnsafeFolder, ask
from kiosk.packs import Store, open_source


def pack_in_use() -> Pack | None:
    """The pack that the running kiosk shows, else the one that the next would; None for none."""
    folder = _shown() or _next()
    return open_pack(folder, cache=cache_folder()).pack if folder is not None else None


def entry_of(pack: Pack | None, kind: str, entry_id: str) -> Entry | None:
    """An entry of the pack, as far as it still has it."""
    return pack.entries(Kind(kind)).get(entry_id) if pack is not None else None


def title_of(pack: Pack | None, key: str) -> str:
    """What an entry (``stunt/motorcycle-jump``) is called; its own key when it is gone."""
    kind, _, entry_id = key.partition("/")
    entry = entry_of(pack, kind, entry_id)
    if entry is None or pack is None:
        return key
    first = pack.manifest.languages[0]
    return entry.title.read(first, first)


def language_name(tag: str) -> str:
    """What a language calls itself: English, Norsk bokmål, Deutsch."""
    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return tag
    name = locale.get_display_name(locale) or tag
    return name[:1].upper() + name[1:]


def chosen_languages(pack: Pack, wanted: Iterable[str]) -> tuple[str, ...]:
    """The languages asked for, each once; ValueError, as a sentence, where it speaks one not."""
    spoken = pack.manifest.languages
    chosen = tuple(dict.fromkeys(wanted))
    for language in chosen:
        if language not in spoken:
            hint = did_you_mean(language, spoken) or f"It speaks {', '.join(spoken)}."
            raise ValueError(f"The pack does not speak `{language}`. {hint}")
    return chosen


def _shown() -> Path | None:
    try:
        folder = ask({"verb": "status"}).get("folder")
    except (NotRunning, Refused, UnsafeFolder):
        return None
    return Path(folder) if isinstance(folder, str) else None


def _next() -> Path | None:
    config = load_config(config_path()).value
    source = config.content.pack if config is not None else None
    return open_source(source, Store.here(), cache_folder()).folder
