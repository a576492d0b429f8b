"""Mistakes to plant into the sample, each with what has to be said about it."""

import re
import shutil
import struct
from pathlib import Path

from PIL import Image

from kiosk.config import shipped_pack, shipped_sounds
from tests.packs.plant import Plant
from tests.packs.plants_map import MAP_PLANTS, spoil_map
from tests.packs.sample import DIVE, LIGHTHOUSE, ROWING, edit

LONG = (
    "Notwithstanding considerable meteorological uncertainty, internationally experienced "
    "cinematographers photographed extraordinarily spectacular lighthouse architecture "
    "throughout several consecutive evenings, accompanied by enthusiastically participating "
    "neighbourhood inhabitants."
)
HEAD_OF_STORY = "story:\n  en: >-\n    "
STORY = "For a hundred and forty years the light had never failed."

PLANTS = [
    Plant(
        "hook-length",
        LIGHTHOUSE,
        "For one night only, the light",
        "For one night only, and never again since then, the light",
        "For one night",
        "`hook` has 13 words in `en`",
    ),
    Plant(
        "hook-length",
        "pack.yaml",
        "order:\n",
        "attract:\n  order:\n    - entry: stunts/"
        "gallery-dive\n      hook: One two three four five six seven eight nine ten eleven\n"
        "order:\n",
        "One two",
        "11 words in `en`",
    ),
    Plant(
        "story-length",
        DIVE,
        "    She jumps from the gallery, turns once and goes in feet "
        "first. It was done for real, on a\n    rising tide and with two divers waiting below. "
        "She had trained for nine days, a little\n    higher every time. The film",
        "    The film",
        ">-",
        "`story` has 13 words in `en`: a page wants 30 to 70.",
    ),
    Plant(
        "story-length",
        LIGHTHOUSE,
        STORY,
        f"{STORY} {STORY} {STORY} {STORY}",
        ">-\n    For a hundred",
        "Leave out",
    ),
    Plant(
        "hard-to-read",
        LIGHTHOUSE,
        f"{HEAD_OF_STORY}{STORY} Then",
        f"{HEAD_OF_STORY}{LONG} Then",
        ">-\n    Notwith",
        "`cinematographers`",
    ),
    Plant(
        "placeholder",
        ROWING,
        "de: Nicht bei starkem Wind.",
        "de: lorem ipsum dolor",
        "lorem ipsum",
        "`note` has `lorem ipsum` in it",
    ),
    Plant("placeholder", ROWING, "en: The harbour", "en: TBD", "TBD", "`where` has `TBD` in it"),
    Plant(
        "placeholder", LIGHTHOUSE, "en: On foot", "en: Ask whom ??? - on foot", "Ask whom", "`???`"
    ),
    Plant(
        "markup",
        ROWING,
        "en: Not in a strong wind.",
        "en: Not in a <b>strong</b> wind.",
        "Not in a <b>",
        "`note` has `<b>` in it",
    ),
    Plant(
        "markup",
        ROWING,
        "en: Not in a strong wind.",
        "en: Not in a **strong** wind.",
        "Not in a **",
        "`**strong**`",
    ),
    Plant(
        "markup",
        ROWING,
        "en: Not in a strong wind.",
        "en: Not in rain &amp; wind.",
        "Not in rain",
        "`&amp;`",
    ),
    Plant(
        "markup",
        ROWING,
        "en: Not in a strong wind.",
        'en: "Not in [wind](https://example.org/)."',
        '"Not in [',
        "`[wind](https",
    ),
    Plant(
        "stray-space",
        LIGHTHOUSE,
        "then a film crew".capitalize(),
        "Then  a film crew",
        ">-\n    For a hundred",
        "more than one space in `Then  a`",
    ),
    Plant(
        "stray-space",
        ROWING,
        "nb: Ikke i sterk vind.",
        "nb: Ikke i sterk vind , nei.",
        "Ikke i sterk",
        "a space before the comma in `vind ,`",
    ),
    Plant(
        "alt-text",
        DIVE,
        "en: A woman in red dives from the railing of a tall lighthouse, "
        "with the sea far below her.",
        "en: dive.jpg",
        "dive.jpg",
        "is the name of a file",
    ),
    Plant(
        "alt-text",
        DIVE,
        "en: A woman in red dives from the railing of a tall lighthouse, "
        "with the sea far below her.",
        "en: A dive",
        "A dive",
        "hardly tells",
    ),
    Plant(
        "alt-text",
        DIVE,
        "en: A woman in red dives from the railing of a tall lighthouse, "
        "with the sea far below her.",
        "en: The dive from the gallery.",
        "The dive from the gallery.",
        "only the title once more",
    ),
    Plant(
        "alt-text",
        DIVE,
        "en: A woman in red dives",
        "en: Picture of a woman who dives",
        "Picture of",
        "begins with `Picture of`",
    ),
    Plant(
        "alt-text",
        DIVE,
        "de: Eine Frau in Rot springt",
        "de: Ein Bild von einer Frau, springt",
        "Ein Bild",
        "begins with `Ein Bild von`",
    ),
    Plant(
        "untranslated",
        ROWING,
        "nb: Ikke i sterk vind.",
        'nb: "[en] Not in a strong wind."',
        '"[en] Not',
        "begins with `[en]`",
    ),
    Plant(
        "untranslated",
        LIGHTHOUSE,
        "nb: Bare én natt var fyret slukket",
        "nb: For one night only, the light went out",
        "For one night only, the light went out\n  de",
        "`hook` reads the same in `nb` as in `en`",
    ),
    Plant(
        "duplicate-title",
        "activities/second/activity.yaml",
        "@",
        "@",
        "Row to the lighthouse",
        "`activities/rowing-trip` has the same title",
    ),
    Plant(
        "duplicate-text",
        LIGHTHOUSE,
        "en: For one night only, the light went out",
        "en: An hour at the oars, then coffee at the top",
        "An hour at the oars",
        "`activities/rowing-trip` has the same hook",
    ),
    Plant("old-price", ROWING, "year: 2026", "year: 2024", "2024", "of 2024, 2 years ago"),
    Plant(
        "not-https",
        ROWING,
        "url: https://",
        "url: http://",
        "http://example",
        "Try `https://example.org/rowing`.",
    ),
    Plant(
        "not-https",
        LIGHTHOUSE,
        "link: https://",
        "link: http://",
        "http://example",
        "Try `https://example.org/lighthouse`.",
    ),
    Plant(
        "season-never-opens",
        ROWING,
        "from: May\n  to: September",
        "from: October\n  to: March",
        "from: October",
        "It runs from October to March, but `lighthouse` can be visited from May to September",
    ),
    Plant(
        "season-never-closes",
        LIGHTHOUSE,
        "from: May\n  to: September",
        "from: May\n  to: April",
        "from: May",
        "Write `all year`, or perhaps `{from: April",
    ),
    Plant("no-poster", DIVE, "poster:", "photos: []\nposter:", "title:", "has no poster"),
    Plant(
        "missing-language",
        ROWING,
        "    nb: Ikke i sterk vind.\n",
        "",
        "en: Not in",
        "not written in `nb`",
    ),
    Plant(
        "language-not-offered",
        ROWING,
        "    nb: Ikke",
        "    fr: Rien.\n    nb: Ikke",
        "fr: R",
        "`fr` is not one of the languages",
    ),
    Plant("one-way-link", LIGHTHOUSE, "stunts:\n  - gallery-dive\n", "", "", ""),
    Plant(
        "duplicate-link",
        LIGHTHOUSE,
        "  - gallery-dive\n",
        "  - gallery-dive\n  - gallery-dive\n",
        "gallery-dive\nactivities",
        "listed twice",
    ),
    Plant("unused-file", "stunts/gallery-dive/old.webp", "@", "@", "", "Nothing in this pack"),
    Plant(
        "unused-file",
        "stunts/gallery-dive/poster/6-new@2x.webp",
        "@",
        "@",
        "",
        "there is no `6-new.webp`",
    ),
    Plant("stray-file", "stunts/fight.yaml", "@", "@", "", "no entry's folder"),
    Plant("unknown-folder", "location/x.txt", "@", "@", "", "Did you mean `locations`?"),
    Plant("small-picture", DIVE, "@", "@", "one.webp", "enlarged 2.0 times"),
    Plant("huge-picture", DIVE, "@", "@", "one.webp", "a 4K panel shows 2160 × 3840"),
    Plant("small-picture", DIVE, "@photo", "@", "photo.jpg", "a photo of 1080 × 670"),
    *MAP_PLANTS,
    Plant("no-recording", DIVE, "@speech", "", "{en: a.wav", "Nothing is recorded in `nb`, `de`"),
    Plant("no-transcript", DIVE, "@clip", "1 5 Hi", "{file: a.webm", "not told in words"),
    Plant("long-clip", DIVE, "@clip 95", "1 5 Hi", "a.webm", "takes 95 s"),
    Plant("caption-late", DIVE, "@clip", "1 20 Hi", "a.vtt", "ends at 20.0 s"),
    Plant("caption-length", DIVE, "@clip", "1 6 " + "A" * 85, "a.vtt", "has 85 characters"),
    Plant("caption-speed", DIVE, "@clip", "1 2 " + "A" * 21, "a.vtt", "21 a second"),
    Plant("caption-overlap", DIVE, "@clip", "1 5 A;4 6 B", "a.vtt", "In line 6"),
    Plant(
        "allow-unknown",
        "pack.yaml",
        "order:",
        "lint: {allow: [{code: storey-length, because: So it is.}]}\norder:",
        "storey-length",
        "Did you mean `story-length`?",
    ),
    Plant(
        "allow-without-effect",
        "pack.yaml",
        "order:",
        "lint: {allow: [{code: story-length, because: So it is.}]}\norder:",
        "story-length, because: So",
        "no warning `story-length` any more",
    ),
    Plant(
        "allow-without-effect",
        "pack.yaml",
        "order:",
        "lint: {allow: [{code: story-length, in: locations/lighthose, because: So.}]}\norder:",
        "locations/lighthose",
        "Did you mean `locations/lighthouse`?",
    ),
]


def spoil(plant: Plant, pack: Path) -> str:
    """Plant the mistake; the file it is told about."""
    file = pack / plant.file
    if plant.code == "duplicate-title":
        shutil.copytree(pack / "activities/rowing-trip", file.parent)
        other = file.read_text(encoding="utf-8")
        texts = {
            "en: An hour at the oars, then": "en: An hour at sea, then",
            "nb: En time ved årene": "nb: En time på sjøen",
            "de: Eine Stunde rudern": "de: Eine Stunde auf See",
            "You row,": "You pull,",
            "Du ror,": "Du drar,",
            "Sie rudern,": "Sie ziehen,",
        }
        for old, new in texts.items():
            assert old in other
            other = other.replace(old, new)
        file.write_text(other, encoding="utf-8")
        links = [(LIGHTHOUSE, "  - rowing-trip\n"), (DIVE, "  - rowing-trip\n")]
        for linked, old in links:
            edit(pack / linked, old, f"{old}  - second\n")
    elif plant.code == "no-poster":
        text = re.sub(r"(?ms)^poster:.*?(?=^locations:)", "", file.read_text(encoding="utf-8"))
        file.write_text(text, encoding="utf-8")
        shutil.rmtree(file.parent / "poster")
    elif plant.code == "one-way-link":
        edit(file, plant.old, plant.new)
        return DIVE
    elif plant in MAP_PLANTS:
        return spoil_map(plant, pack)
    elif plant.code.endswith("-picture"):
        picture(plant, file)
    elif plant.old == "@speech":
        shutil.copy(shipped_sounds() / "listen.wav", file.with_name("a.wav"))
        edit(file, "poster:\n", "speech:\n  {en: a.wav}\nposter:\n")
    elif plant.old.startswith("@clip"):
        clip(plant, file)
    elif plant.old == "@":
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"a")
    else:
        plant.spoil(pack)
    return plant.file if plant.code != "unknown-folder" else "location"


def clip(plant: Plant, file: Path) -> None:
    """A clip with the captions of the plant, whose head says how many seconds it takes."""
    data = (shipped_pack() / "stunts/motorcycle-jump/jump.webm").read_bytes()
    seconds = float((plant.old.split()[1:] or ["15"])[0])
    old, new = (b"\x44\x89\x88" + struct.pack(">d", ms * 1000) for ms in (15, seconds))
    assert old in data
    file.with_name("a.webm").write_bytes(data.replace(old, new, 1))
    cues = [one.split(" ", 2) for one in plant.new.split(";")]
    lines = [f"00:{int(a):02}.000 --> 00:{int(b):02}.000\n{text}\n" for a, b, text in cues]
    file.with_name("a.vtt").write_text("WEBVTT\n\n" + "\n".join(lines), encoding="utf-8")
    told = "" if plant.code == "no-transcript" else ", transcript: A woman dives into the sea."
    video = f"video:\n  {{file: a.webm, captions: a.vtt{told}}}\n"
    edit(file, "poster:\n", f"{video}poster:\n")


def picture(plant: Plant, file: Path) -> None:
    if plant.old == "@photo":
        Image.new("RGB", (640, 480)).save(file.with_name("photo.jpg"))
        photo = "photos: [{file: photo.jpg, alt: A woman on a railing, credit: Example}]\n"
        edit(file, "poster:\n", f"{photo}poster:\n")
        return
    size = (540, 960) if plant.code == "small-picture" else (2800, 5000)
    Image.new("RGB", size).save(file.with_name("one.webp"))
    text = re.sub(
        r"(?ms)^  layers:\n.*?(?=^  alt:)", "  image: one.webp\n", file.read_text("utf-8")
    )
    file.write_text(text, encoding="utf-8")
    shutil.rmtree(file.parent / "poster")
