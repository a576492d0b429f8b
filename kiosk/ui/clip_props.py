"""What the section with a clip says, derived from the pack."""

from dataclasses import dataclass, replace

from babel import Locale, UnknownLocaleError

from kiosk.content import (
    EVERY_LANGUAGE,
    Cue,
    Kind,
    PackFiles,
    PictureError,
    check_captions,
    check_clip,
    inside,
    understood,
)
from kiosk.ui.shown import Shown
from kiosk.ui.wording import Words


@dataclass(frozen=True, slots=True)
class ClipProps:
    """A clip beside its words.

    Attributes:
        file: where it lies; empty where there is none, or none that can be read by now.
        volume: how loud, in percent; None is without sound, and without asking for any.
        poster: the address of its still for the image provider of cards.
        name: what it shows, for those who cannot see it.
        aspect: how many times as wide as high it is.
        length: milliseconds.
        cues: its captions, as they stand in their file.
        note: that the captions are in another language than the visitor's; else empty.
        transcript: what is seen and heard, to be read.
    """

    file: str = ""
    volume: float | None = None
    poster: str = ""
    name: str = ""
    aspect: float = 16 / 9
    length: int = 0
    cues: tuple[Cue, ...] = ()
    note: str = ""
    transcript: str = ""
    inWords: str = ""
    play: str = ""
    pause: str = ""
    again: str = ""
    captions: str = ""
    sound: str = ""


NO_CLIP = ClipProps()


def derive_clip(
    kind: Kind, entry_id: str, shown: Shown, words: Words, volume: float | None
) -> ClipProps:
    """The clip of an entry; where it cannot be read by now, its poster and its transcript.

    `volume` is the operator's, in percent; None where there is to be no sound.
    """
    entry = shown.entries(kind)[entry_id]
    video = entry.video
    if video is None:
        return NO_CLIP
    alt = video.alt or (entry.poster.alt if entry.poster is not None else None)
    transcript = video.transcript
    props = ClipProps(
        poster=shown.card(kind, entry_id),
        name=shown.read(alt, words.language) if alt is not None else "",
        transcript=shown.read(transcript, words.language) if transcript is not None else "",
        inWords=words("In words"),
        play=words("Play"),
        pause=words("Pause"),
        again=words("From the start"),
        captions=words("Captions"),
        sound=words("Sound"),
    )
    files = PackFiles(shown.folder)
    folder = f"{kind.folder}/{entry_id}"
    tag = video.captions.tag_for(words.language, shown.fallback)
    try:
        path = inside(folder, video.file)
        clip = check_clip(files, path)
        cues = check_captions(files, inside(folder, dict(video.captions)[tag]))
    except PictureError:
        return props
    return replace(
        props,
        file=files.absolute(path),
        volume=volume if clip.sound else None,
        aspect=clip.width / clip.height,
        length=round(clip.seconds * 1000),
        cues=cues,
        note="" if _own(tag, words.language) else _in(tag, words),
    )


def _own(tag: str, language: str) -> bool:
    return tag == EVERY_LANGUAGE or tag in understood(language)


def _in(tag: str, words: Words) -> str:
    """That the captions are in another language, with its name in the visitor's."""
    try:
        name = Locale.parse(tag, sep="-").get_display_name(words.language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        name = None
    return words("Captions: {language}").format(language=name or tag)


def spoken_at(cues: tuple[Cue, ...], at: int) -> str:
    """The captions at a moment, in milliseconds; those that overlap stand below each other."""
    return "\n".join(cue.text for cue in cues if cue.start <= at < cue.end)
