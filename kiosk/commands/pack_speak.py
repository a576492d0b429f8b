"""``kiosk pack speak``: recordings of what a pack says, made with a voice of this machine."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.commands.in_use import chosen_languages
from kiosk.commands.terminal import progress, say, write
from kiosk.content import Kind, PictureError
from kiosk.host import VoiceBox, keep_constants
from kiosk.packs import CannotSpeakError, Fate, Recorder, Task, why

SOMETHING, CANNOT = 1, 2
_WANTED = (Fate.MISSING, Fate.OLD)


def speak(options: Namespace) -> int:
    """``kiosk pack speak``: 0 all is recorded, 1 something is not, 2 it cannot be done.

    What is in a language without a voice is passed over, and said to be.
    """
    folder: Path = options.folder
    box = VoiceBox()
    try:
        recorder = Recorder(folder, box)
        languages = _languages(recorder, options.language or ())
        tasks = _tasks(recorder, folder, languages)
        for entry in recorder.unread:
            say(f"`{folder / entry}` has errors, so it is passed over: see `kiosk check {folder}`.")
        if options.check:
            return _tell(tasks, failed=bool(recorder.unread))
        return _record(recorder, folder, tasks, box)
    except CannotSpeakError as reason:
        say(str(reason))
    except OSError as error:
        say(f"`{error.filename or folder}` cannot be read or written: {why(error)}.")
    return CANNOT


def _languages(recorder: Recorder, wanted: Iterable[str]) -> tuple[str, ...]:
    try:
        return chosen_languages(recorder.pack, wanted) or recorder.pack.manifest.languages
    except ValueError as reason:
        raise CannotSpeakError(str(reason)) from None


def _tasks(recorder: Recorder, folder: Path, languages: Iterable[str]) -> list[Task]:
    """All that is to be recorded: what the kiosk would read in the place of which it is played."""
    keep_constants()
    from kiosk.ui import Shown, script  # noqa: PLC0415 - they come with Qt

    pack = recorder.pack
    shown = Shown(pack, folder, pack.manifest.languages, pack.manifest.languages[0])
    tasks = []
    for kind in Kind:
        for entry_id, entry in pack.entries(kind).items():
            for language in languages:
                lines = script(entry, shown, language)
                if lines is None:
                    continue
                try:
                    tasks.append(recorder.task(kind, entry_id, language, lines))
                except PictureError as error:
                    told = f"The recording `{entry.speech[language]}` {error}"
                    raise CannotSpeakError(
                        f"{told}, in `{folder}/{kind.folder}/{entry_id}`."
                    ) from None
    return tasks


def _tell(tasks: Iterable[Task], *, failed: bool) -> int:
    """Only what is to be done."""
    lacking = [task for task in tasks if task.fate in _WANTED or not task.named]
    for task in lacking:
        fate = task.fate if task.fate in _WANTED else "not named in the entry's YAML"
        write(f"{task.path}: {fate}\n")
    return SOMETHING if lacking or failed else 0


def _record(recorder: Recorder, folder: Path, tasks: list[Task], box: VoiceBox) -> int:
    wanted = [task for task in tasks if task.fate in _WANTED]
    voices = {one: box.voice(one) for one in dict.fromkeys(task.language for task in wanted)}
    for language, voice in voices.items():
        if voice is None:
            say(f"There is no voice for `{language}` here: nothing is recorded in it.")
    ready = [(task, voice) for task in wanted if (voice := voices[task.language]) is not None]
    failed = bool(recorder.unread)
    made = []
    with progress("Recording …") as show:
        for number, (task, voice) in enumerate(ready):
            show(number, len(ready))
            try:
                recorder.record(task, voice)
            except CannotSpeakError as reason:
                say(f"`{folder / task.path}` could not be made. {reason}")
                failed = True
                continue
            made.append(task)
    for task in made:
        write(f"{folder / task.path}\n")
    there = [task for task in tasks if task in made or task.fate not in _WANTED]
    failed = not all(list(_named(recorder, folder, there))) or failed
    whole = sum(task.fate is Fate.WHOLE for task in tasks)
    others = sum(task.fate is Fate.FOREIGN for task in tasks)
    told = [f"Made {len(made)}", f"{whole} up to date"]
    told += [f"{others} made elsewhere left as they are"] if others else []
    say(f"{', '.join(told)}.")
    return SOMETHING if failed else 0


def _named(recorder: Recorder, folder: Path, there: Iterable[Task]) -> Iterator[bool]:
    """Name what is there in the YAML of its entry; where that would do harm, say what to add."""
    unnamed: dict[tuple[str, Kind], dict[str, str]] = {}
    for task in there:
        if not task.named:
            unnamed.setdefault((task.entry, task.kind), {})[task.language] = task.written
    for (entry, kind), recordings in unnamed.items():
        done = recorder.name(entry, kind, recordings)
        if not done:
            lines = "".join(f"\n    {tag}: {file}" for tag, file in recordings.items())
            say(f"Add this to `{folder / entry / kind.file}`:\n  speech:{lines}")
        yield done
