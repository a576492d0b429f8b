"""What differs between two values of a pack, down to the single text, number or link."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from pydantic import BaseModel

from kiosk.content import Price, Road, Season, Text
from kiosk.documents import Span
from kiosk.packs.diff_words import listed, money, name_of, number, quoted, shown, spoken

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Detail:
    """One difference, for programs and in words."""

    key: str
    """The keys that lead to it, divided by dots; positions in lists count from 0."""
    words: str
    before: Any = None
    """What it was; None when it was not there."""
    after: Any = None
    """What it is; None when it is gone."""


def differences(before: Any, after: Any, path: Path = ()) -> Iterator[Detail]:
    """Everything that differs between two values of one kind, in the order of the keys."""
    if before == after and type(before) is type(after):
        return
    if isinstance(before, Text) and isinstance(after, Text):
        yield from _in_languages(before.root, after.root, path)
    elif isinstance(before, dict) and isinstance(after, dict):
        yield from _in_languages(before, after, path)
    elif isinstance(before, Season) and isinstance(after, Season):
        yield from _seasons(before, after, path)
    elif isinstance(before, Price) and isinstance(after, Price):
        yield _price(before, after, path)
    elif isinstance(before, BaseModel) and _of_a_kind(before, after):
        for name, info in type(before).model_fields.items():
            step = (*path, info.alias or name)
            yield from differences(getattr(before, name), getattr(after, name), step)
    elif isinstance(before, tuple) and isinstance(after, tuple):
        yield from _lists(before, after, path)
    else:
        yield _leaf(before, after, path)


def _of_a_kind(before: BaseModel, after: Any) -> bool:
    """Whether the parts of both are compared: a span of time or a way is told as a whole."""
    return type(before) is type(after) and not isinstance(before, (Road, Span))


def detail(path: Path, words: str, before: Any = None, after: Any = None) -> Detail:
    """A difference at `path`, whose values may be parts of a pack."""
    return Detail(".".join(map(str, path)), words, _plain(before), _plain(after))


def _in_languages(
    before: Mapping[str, str], after: Mapping[str, str], path: Path
) -> Iterator[Detail]:
    """What is another in some languages: a text, or the name of a file."""
    name = name_of(path)
    for tag in dict.fromkeys((*before, *after)):
        was, now = before.get(tag), after.get(tag)
        if was == now:
            continue
        place = spoken(tag)
        if was is None:
            words = f"{name} added {place}"
        elif now is None:
            words = f"{name} removed {place}"
        else:
            words = f"{name} changed {place}{_from_to(was, now)}"
        yield detail((*path, tag), words, was, now)


def _from_to(was: str, now: str) -> str:
    """The two texts, when they are short enough to be read in a line."""
    return f" from {quoted(was)} to {quoted(now)}" if len(was) + len(now) <= 80 else ""


def _seasons(before: Season, after: Season, path: Path) -> Iterator[Detail]:
    if shown(before) != shown(after):
        words = f"{name_of(path)} from {shown(before)} to {shown(after)}"
        yield detail(path, words, shown(before), shown(after))
    yield from differences(before.note, after.note, (*path, "note"))


def _price(before: Price, after: Price, path: Path) -> Detail:
    """``price from 349 to 369 kr``, with the years when they differ."""
    one, other = money(before), money(after)
    if before.year != after.year:
        one, other = f"{one} ({before.year})", f"{other} ({after.year})"
    elif before.currency == after.currency == "NOK":
        one = one.removesuffix(" kr")
    return detail(path, f"{name_of(path)} from {one} to {other}", before, after)


def _lists(before: tuple[Any, ...], after: tuple[Any, ...], path: Path) -> Iterator[Detail]:
    one, other = [repr(item) for item in before], [repr(item) for item in after]
    if sorted(one) == sorted(other):
        name = f"list of the {path[1]}" if path[:1] == ("order",) else name_of(path)
        yield detail(path, f"{name} in another order", before, after)
        return
    if path == ("poster", "focus"):
        yield detail(path, "focus of the poster moved", before, after)
        return
    for _, i1, i2, j1, j2 in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if one[i1:i2] == other[j1:j2]:
            continue
        pairs = min(i2 - i1, j2 - j1)
        if before and isinstance(before[0], str):
            pairs = 0
        for step in range(pairs):
            yield from differences(before[i1 + step], after[j1 + step], (*path, j1 + step))
        yield from _more_or_fewer(path, before[i1 + pairs : i2], after[j1 + pairs : j2])


def _more_or_fewer(path: Path, gone: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[Detail]:
    if gone:
        yield detail(path, _count(path, gone, "removed"), before=gone)
    if new:
        yield detail(path, _count(path, new, "new"), after=new)


def _count(path: Path, items: tuple[Any, ...], what: str) -> str:
    """``two new photos``; what can be named in a word is named."""
    of = name_of((*path[:-1], str(path[-1])))
    one = name_of((*path, "one"))
    noun = one if len(items) == 1 else of
    said = (
        f"{number(len(items))} {what} {noun}"
        if what == "new"
        else (f"{number(len(items))} {noun} {what}")
    )
    names = [item for item in items if isinstance(item, str)]
    return f"{said}: {listed(names)}" if names else said


def _leaf(before: Any, after: Any, path: Path) -> Detail:
    name = name_of(path)
    if before is None:
        words = f"{name} added" + (f": {shown(after)}" if shown(after) else "")
    elif after is None:
        words = f"{name} removed" + (f": it was {shown(before)}" if shown(before) else "")
    elif shown(before) and shown(after):
        words = f"{name} from {shown(before)} to {shown(after)}"
    else:
        words = f"{name} changed"
    return detail(path, words, before, after)


def _plain(value: Any) -> Any:
    """A value as JSON can hold it."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_none=True)
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    return value
