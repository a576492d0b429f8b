"""From YAML text to plain data, in one pass and without recursion, with everything's place."""

from collections.abc import Callable, Sequence
from typing import Any, Final

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from kiosk.documents.problems import Problem
from kiosk.documents.source import Source, unwanted
from kiosk.documents.syntax import syntax_problem
from kiosk.documents.words import quote
from kiosk.documents.written import NUMBER_STARTS, WORDS, number_or_text

DEEPEST = 64
"""How many mappings and lists may stand inside each other."""
MOST_VALUES = 50_000
"""How many values one file may have."""
MOST_REPEATED = 50_000
"""How much aliases may repeat in one file, in characters and values."""
MOST_PROBLEMS = 500
"""How many problems of one file are told one by one."""

_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NO_KEY: Final = object()
_REFUSED: Final = object()


class _Stop(Exception):  # noqa: N818 - a way out, not an error
    """Nothing after this place can be read; `complete` when what came before it is whole."""

    def __init__(self, *, complete: bool = False) -> None:
        super().__init__()
        self.complete = complete


class _Frame:
    """A mapping or list that is being read."""

    __slots__ = ("container", "key", "key_event", "keyed", "marks")

    def __init__(self, container: Any, marks: dict[Any, tuple[int, int]], *, keyed: bool) -> None:
        self.container = container
        self.marks = marks
        self.keyed = keyed
        self.key: Any = _NO_KEY
        self.key_event: Any = None


class Tree:
    """The data of a YAML text, where each part of it stands, and what is wrong with it."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.data: Any = None
        self.problems: list[Problem] = []
        self.complete = True
        """Whether `data` is all that the file says, as far as it could be read."""
        # Where the whole begins and ends, and for each mapping and list, by its id, where the key
        # and the value of each of its items begin: indices into the text.
        self._root: tuple[int, int] | None = None
        self._places: dict[int, dict[Any, tuple[int, int]]] = {}
        self._values = 0
        self._anchors: dict[str, Any] = {}
        self._stack: list[_Frame] = []
        self._frame: _Frame | None = None
        self._repeated = 0
        self.problems.extend(source.controls())
        if self.problems:
            self.complete = False
        else:
            self._read()

    @property
    def empty(self) -> bool:
        """Whether the text says nothing at all, comments aside."""
        return self._root is None or (self.data is None and self._root[0] == self._root[1])

    def index(self, where: Sequence[str | int], *, key: bool = False) -> int | None:
        """The index into the text of the value at `where`, or of its key.

        Falls back to the nearest parent that is there; None when there is no data at all.
        """
        if self._root is None:
            return None
        here, index = self.data, self._root[0]
        for depth, step in enumerate(where, 1):
            marks = self._places.get(id(here), {}).get(step)
            if marks is None:
                break
            index = marks[0] if key and depth == len(where) else marks[1]
            here = here[step]
        return index

    def value(self, where: Sequence[str | int]) -> Any:
        """The value at `where`; None when nothing is there."""
        here = self.data
        for step in where:
            if step not in self._places.get(id(here), ()):
                return None
            here = here[step]
        return here

    def holds(self, where: Sequence[str | int]) -> bool:
        """Whether there is something at `where`, be it an empty value."""
        return where[-1] in self._places.get(id(self.value(where[:-1])), ())

    def _read(self) -> None:
        handlers: dict[type[Event], Callable[[Any], None]] = {
            AliasEvent: self._alias,
            DocumentEndEvent: _ignore,
            DocumentStartEvent: self._document,
            MappingEndEvent: self._close,
            MappingStartEvent: self._open_mapping,
            ScalarEvent: self._scalar,
            SequenceEndEvent: self._close,
            SequenceStartEvent: self._open_list,
            StreamEndEvent: _ignore,
            StreamStartEvent: _ignore,
        }
        parser = _Parser(self.source.text)
        next_event = parser.get_event
        try:
            while (event := next_event()) is not None:
                handlers[type(event)](event)
        except yaml.YAMLError as error:
            self.problems.append(syntax_problem(self.source, error))
            self.complete = False
        except _Stop as stop:
            self.complete = stop.complete
        finally:
            parser.dispose()

    def _report(self, event: Any, code: str, message: str, suggestion: str | None = None) -> None:
        index = event.start_mark.index
        self.problems.append(self.source.problem(index, code, message, suggestion))
        if len(self.problems) == MOST_PROBLEMS:
            message = f"The file has {MOST_PROBLEMS} problems, and perhaps more."
            self.problems.append(self.source.problem(None, "too-many-problems", message))
            raise _Stop

    def _document(self, event: DocumentStartEvent) -> None:
        if self._root is not None:
            self._report(
                event,
                "several-documents",
                "A second document begins here; a file holds one.",
                "Delete the line `---`, or move what follows to a file of its own.",
            )
            raise _Stop(complete=True)

    def _scalar(self, event: Any) -> None:
        value = event.value
        if event.tag is not None:
            self._tag(event)
        elif event.implicit[0]:
            if value[:1] in NUMBER_STARTS:
                value = number_or_text(value)
            elif len(value) < 6 and value in WORDS:
                value = WORDS[value]
        elif event.style == '"':
            self._escapes(event)
        if event.anchor is not None:
            self._anchors[event.anchor] = value
        self._put(value, event)

    def _escapes(self, event: Any) -> None:
        name = unwanted(event.value)
        if name is not None:
            self._report(
                event,
                "control-character",
                f"This text has an invisible control character in it ({name}).",
                "Delete the backslash and what belongs to it.",
            )

    def _tag(self, event: Any) -> None:
        name = event.tag.replace("tag:yaml.org,2002:", "!!")
        self._report(
            event,
            "tag",
            f"Tags such as {quote(name)} are not used here.",
            "Delete it; put quotes around a text that begins with `!`.",
        )

    def _alias(self, event: Any) -> None:
        name = event.anchor
        if name not in self._anchors:
            self._report(
                event,
                "unknown-alias",
                f"`*{name}` repeats something named `&{name}`, which is not above.",
                "Put quotes around a text that begins with `*`.",
            )
            self._put(None, event, refused=True)
            return
        value = self._anchors[name]
        if any(frame.container is value for frame in self._stack):
            self._report(event, "alias-in-itself", f"`*{name}` stands inside `&{name}` itself.")
            self._put(None, event, refused=True)
            return
        self._repeated += _weight(value, MOST_REPEATED)
        if self._repeated > MOST_REPEATED:
            self._report(
                event,
                "too-many-aliases",
                f"The file repeats too much through aliases such as `*{name}`.",
                "Write the values out where they are needed.",
            )
            raise _Stop
        self._put(value, event)

    def _open_mapping(self, event: CollectionStartEvent) -> None:
        self._open({}, event, keyed=True)

    def _open_list(self, event: CollectionStartEvent) -> None:
        self._open([], event, keyed=False)

    def _open(self, container: Any, event: Any, *, keyed: bool) -> None:
        if event.tag is not None:
            self._tag(event)
        if len(self._stack) >= DEEPEST:
            self._report(
                event, "too-deep", f"More than {DEEPEST} levels stand inside each other here."
            )
            raise _Stop
        if event.anchor is not None:
            self._anchors[event.anchor] = container
        self._put(container, event)
        marks: dict[Any, tuple[int, int]] = {}
        self._places[id(container)] = marks
        frame = _Frame(container, marks, keyed=keyed)
        # A refused container is in no other, so the frame alone keeps its id from being reused.
        self._stack.append(frame)
        self._frame = frame

    def _close(self, _event: Event) -> None:
        self._stack.pop()
        self._frame = self._stack[-1] if self._stack else None

    def _put(self, value: Any, event: Any, *, refused: bool = False) -> None:
        frame = self._frame
        self._values += 1
        if self._values > MOST_VALUES:
            message = f"The file has more than {MOST_VALUES:,} values; no file needs as many."
            self._report(event, "too-many-values", message)
            raise _Stop
        if frame is None:
            self.data, self._root = value, (event.start_mark.index, event.end_mark.index)
        elif not frame.keyed:
            index = event.start_mark.index
            frame.marks[len(frame.container)] = (index, index)
            frame.container.append(value)
        elif frame.key is _NO_KEY:
            frame.key_event = event
            frame.key = _REFUSED if refused else self._key(value, event, frame)
        else:
            key, frame.key = frame.key, _NO_KEY
            if key is _REFUSED:
                return
            if value is None and not refused:
                event = self._empty(key, event, frame)
            if event is not None:
                frame.container[key] = value
                frame.marks[key] = (frame.key_event.start_mark.index, event.start_mark.index)
            frame.key_event = None

    def _key(self, value: Any, event: Any, frame: _Frame) -> Any:
        plain = isinstance(event, ScalarEvent) and event.implicit[0]
        if isinstance(value, (dict, list)):
            self._report(event, "complex-key", "A key is a single word or text.")
        elif value is None and event.start_mark.index == event.end_mark.index:
            self._report(event, "no-key", "There is no key before this colon.")
        elif not isinstance(value, str):
            written = quote(value) if value is not None else f"`{event.value}`"
            self._report(
                event,
                "key-not-text",
                f"The key {written} is not read as text.",
                "Put quotes around it.",
            )
        elif value == "<<" and plain:
            self._report(
                event, "merge-key", "Merging with `<<` is not used here.", "Write the keys out."
            )
        elif value in frame.container:
            line, column = self.source.position(frame.marks[value][0])
            self._report(
                event,
                "duplicate-key",
                f"The key {quote(value)} stands here a second time;"
                f" the first is at line {line}, column {column}.",
                "Keep one of the two.",
            )
        else:
            return value
        return _REFUSED

    def _empty(self, key: str, event: Any, frame: _Frame) -> Any:
        """Where to point for the empty value of `key`: None when it was never meant as a key."""
        if event.start_mark.index != event.end_mark.index:
            return event
        if frame.key_event.end_mark.index == event.start_mark.index:
            self._report(
                frame.key_event,
                "no-colon",
                f"{quote(key)} is read as a key, but no colon follows it.",
                "Put quotes around a text with a comma in it.",
            )
            return None
        return frame.key_event


def _ignore(_event: Event) -> None:
    """Some events say nothing."""


def _weight(value: Any, most: int) -> int:
    """How much `value` holds, in characters and values; counting stops beyond `most`."""
    weight, waiting = 0, [value]
    while waiting and weight <= most:
        item = waiting.pop()
        weight += 1 + (len(item) if isinstance(item, (str, list, dict)) else 0)
        if isinstance(item, dict):
            weight += sum(map(len, item))
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
    return weight
