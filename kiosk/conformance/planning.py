"""Which pages are measured: all of them, or as few as stand for the rest."""

from dataclasses import dataclass
from typing import Literal

from kiosk.conformance.evidence import LARGEST, Setting
from kiosk.content import Kind, Pack
from kiosk.proof import FRONT, Task, Variant, parts

Extent = Literal["sample", "usual", "all"]
"""Every so many pages, as many as stand for the rest, or every one."""
STRIDE = 40
"""How many pages a sample goes on at a time."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is drawn on one panel, of it every `stride`th page, and what is to be said of that."""

    tasks: tuple[Task, ...]
    languages: tuple[str, ...]
    stride: int
    chosen: str


def plan(pack: Pack, setting: Setting, extent: Extent) -> Plan:
    """The pages to measure on this panel.

    Each in the usual look, large in the light colours, in high contrast, and low; a sample in the
    first two.
    """
    size = (setting.width, setting.height)
    hung = setting.mounting
    usual = Variant(*size, mounting=hung)
    others: tuple[Variant, ...] = (
        Variant(*size, "light", LARGEST, mounting=hung),
        Variant(*size, "contrast", mounting=hung),
        Variant(*size, reach="low", mounting=hung),
    )
    language = wordiest(pack)
    whole = tuple(enumerate(parts(pack)))
    sampled = ""
    if extent == "all":
        some = few = whole
        chosen = "every page of the pack"
    else:
        kinds = [kind for kind in Kind if pack.entries(kind)]
        longest = {kind: f"{kind}/{longest_entry(pack, kind, language)}" for kind in kinds}
        wanted = {FRONT, *map(str, kinds), *longest.values()}
        lists = max(kinds, key=lambda kind: len(pack.entries(kind)), default=None)
        fewer = {FRONT} if lists is None else {FRONT, str(lists), longest[kinds[0]]}
        some = tuple(one for one in whole if one[1] in wanted)
        few = tuple(one for one in whole if one[1] in fewer)
        chosen = (
            "Start, the choice of language, the map, the trip, the comfort panel, the question,"
            " all lists, and of each kind the entry with the longest texts"
            f" ({', '.join(longest.values())}); in the other looks the first of these entries, and"
            " the longest list"
        )
    if extent == "sample":
        few, others = whole[:1], others[:1]
        sampled = f"a sample, the first of a kind and every {STRIDE}th of: "
    tasks = [Task(number, usual, part) for number, part in some]
    tasks += [Task(number, variant, part) for variant in others for number, part in few]
    # The longest first, so that none is left waiting for it in the end.
    tasks.sort(key=lambda task: task.part != FRONT)
    return Plan(
        tuple(tasks),
        (language,),
        STRIDE if extent == "sample" else 1,
        f"{sampled}{chosen}; in {language}, its longest language;"
        " the focus ring of one control of each kind on each screen",
    )


def wordiest(pack: Pack) -> str:
    """The language whose titles and hooks take the most room."""
    languages = pack.manifest.languages

    def length(language: str) -> int:
        entries = (entry for kind in Kind for entry in pack.entries(kind).values())
        return sum(
            len(entry.title.read(language, languages[0]))
            + len(entry.hook.read(language, languages[0]))
            for entry in entries
        )

    return max(languages, key=length)


def longest_entry(pack: Pack, kind: Kind, language: str) -> str:
    """The entry of a kind with the longest title and story."""
    fallback = pack.manifest.languages[0]

    def length(entry_id: str) -> int:
        entry = pack.entries(kind)[entry_id]
        return 4 * len(entry.title.read(language, fallback)) + len(
            entry.story.read(language, fallback)
        )

    return max(pack.entries(kind), key=length)
