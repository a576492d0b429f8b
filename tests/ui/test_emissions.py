"""A view model says what changed, and nothing else: heard at every signal QML can listen to."""

from collections.abc import Callable
from dataclasses import MISSING, fields, replace
from typing import Any, cast, get_type_hints

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.content import Kind
from kiosk.ui.attract_view import AttractProps, AttractViewModel
from kiosk.ui.clip_props import ClipProps
from kiosk.ui.clip_view import ClipViewModel
from kiosk.ui.display_view import DisplayProps, DisplayViewModel
from kiosk.ui.entry_props import EntryProps
from kiosk.ui.entry_view import EntryViewModel
from kiosk.ui.keeping_view import KeepingProps, KeepingViewModel
from kiosk.ui.kiosk_props import KioskProps
from kiosk.ui.list_view import ListProps, ListViewModel
from kiosk.ui.panels_view import (
    AskingProps,
    AskingViewModel,
    BackSoonProps,
    BackSoonViewModel,
    LanguageProps,
    LanguageViewModel,
)
from kiosk.ui.rows import BarRow, CardRow, ChoiceRow, FactRow, FigureRow, PhotoRow, Rows, WishRow
from kiosk.ui.staff_now import NowProps, StaffNowViewModel
from kiosk.ui.staff_packs import PacksProps, StaffPackRow, StaffPacksViewModel
from kiosk.ui.staff_pad import AskProps, PadProps, StaffAskViewModel, StaffPadViewModel
from kiosk.ui.staff_tools import StaffToolsViewModel, ToolsProps
from kiosk.ui.start_view import StartProps, StartViewModel
from kiosk.ui.state import State
from kiosk.ui.takeaway_view import TakeawayProps, TakeawayViewModel
from kiosk.ui.trip_props import TripProps
from kiosk.ui.trip_rows import StopRow, StopRows
from kiosk.ui.trip_view import TripViewModel
from kiosk.ui.viewmodel import ViewModel
from tests.ui.glass import Ear, Glass

Act = Callable[[Glass], None]

ACTS: dict[str, Act] = {
    "begin": lambda glass: glass.kiosk.begin(),
    "list": lambda glass: glass.kiosk.open("stunt"),
    "entry": lambda glass: glass.kiosk.open("location/top"),
    "section": lambda glass: glass.kiosk.section(2),
    "same section": lambda glass: glass.kiosk.section(0),
    "touch": lambda glass: glass.kiosk.touched("touch"),
    "key": lambda glass: glass.kiosk.touched("key"),
    "step": lambda glass: glass.kiosk.step(1),
    "language": lambda glass: glass.kiosk.dock("language"),
    "speak": lambda glass: glass.kiosk.speak("nb"),
    "same language": lambda glass: glass.kiosk.speak("en"),
    "minute": lambda glass: glass.after(60.0),
    "slide": lambda glass: glass.after(8.0),
    "second": lambda glass: glass.after(1.0),
    "moment": lambda glass: glass.after(0.25),
    "stay": lambda glass: glass.kiosk.stay(),
    "leave": lambda glass: glass.kiosk.leave(),
    "back": lambda glass: glass.kiosk.back(),
    "keep": lambda glass: glass.screens.keeping.toggle("stunt/jump"),
    "trip": lambda glass: glass.kiosk.dock("trip"),
    "remove": lambda glass: glass.screens.trip.remove("stunt/jump"),
}
PAGE = ["dock:chosen", "kiosk.forward", "kiosk.on"]
LIST = ["kicker", "less", "more", "others", "title"]
# A language is on all screens that are derived with it; what is not shown follows when it is.
SPOKEN = [
    *["asking.leave", "asking.slower", "asking.stay", "asking.text", "asking.title", "dock:title"],
    *["keeping.add", "keeping.full", "keeping.kept"],
    *["languages.back", "languages.choices:chosen", "languages.less", "languages.more"],
    *["languages.others", "languages.title"],
    *["start.cards:kicker,title,detail", "start.nearby", "start.title", "start.wordmark"],
]


@pytest.mark.parametrize(
    ("before", "act", "said"),
    [
        ("", "moment", []),
        ("", "touch", []),
        ("", "begin", ["kiosk.attracting"]),
        (
            "",
            "slide",
            [
                "attract.entryTitle",
                "attract.firstInFront",
                "attract.hook",
                "attract.invitation",
                "attract.invitations",
                "attract.kicker",
                "attract.slideNumber",
            ],
        ),
        ("begin", "second", []),
        ("begin", "touch", []),
        ("begin", "key", ["kiosk.focusVisible"]),
        ("begin", "back", []),
        ("begin", "same language", []),
        (
            "begin",
            "list",
            [
                *[*PAGE, "stunts.cards!", "stunts.wishes!"],
                *(f"stunts.{one}" for one in [*LIST, "asked", "posters"]),
            ],
        ),
        (
            "begin",
            "entry",
            [
                *PAGE,
                "kiosk.slot",
                *["second.back", "second.facts!", "second.figures!", "second.key"],
                *["second.kicker", "second.less", "second.more", "second.next"],
                *["second.picture", "second.position", "second.poster.ready"],
                *["second.previous", "second.section", "second.sections!", "second.story"],
                "second.title",
            ],
        ),
        ("begin", "language", PAGE),
        ("begin list entry", "touch", []),
        ("begin entry", "same section", []),
        ("begin entry", "section", ["second.links!", "second.section", "second.sections:chosen"]),
        (
            "begin entry",
            "step",
            [
                *["first.back", "first.key", "first.kicker", "first.less", "first.more"],
                *["first.next", "first.picture", "first.position", "first.poster.ready"],
                *["first.previous", "first.section", "first.sections!", "first.story"],
                *["first.title", "kiosk.slot"],
            ],
        ),
        ("begin list entry", "back", ["kiosk.forward", "kiosk.on"]),
        (
            "begin entry",
            "speak",
            [
                *SPOKEN,
                "kiosk.forward",
                *["second.back", "second.facts:label,text", "second.figures:value,label"],
                *["second.kicker", "second.less", "second.more", "second.next"],
                *["second.previous", "second.sections:title", "second.story"],
            ],
        ),
        (
            "begin list",
            "speak",
            [
                *SPOKEN,
                "kiosk.forward",
                *["stunts.cards:title,detail", "stunts.cards:title,detail,price"],
                *["stunts.wishes:title", *(f"stunts.{one}" for one in LIST)],
            ],
        ),
        ("begin", "minute", ["asking.since", "kiosk.asking"]),
        ("begin minute", "second", ["asking.text"]),
        ("begin minute", "moment", []),
        ("begin minute", "stay", ["asking.since", "kiosk.asking"]),
        ("begin minute second", "stay", ["asking.since", "asking.text", "kiosk.asking"]),
        ("begin minute", "leave", ["asking.since", "kiosk.asking", "kiosk.attracting"]),
        (
            "begin entry",
            "leave",
            [*PAGE, "kiosk.attracting", "second.poster.ready"],
        ),
        ("begin speak", "leave", [*SPOKEN, "kiosk.attracting"]),
        ("begin entry", "keep", ["dock:badge", "keeping.keys"]),
        (
            "begin keep trip",
            "remove",
            [
                *["dock:badge", "keeping.keys", "trip.clear", "trip.initials", "trip.isSorted"],
                *["trip.less", "trip.more", "trip.now", "trip.sort", "trip.stops-", "trip.text"],
                *["trip.title", "trip.undone", "trip.ways!"],
            ],
        ),
    ],
)
def test_only_what_changed_is_said(
    attract: Glass, ear: Ear, before: str, act: str, said: list[str]
) -> None:
    for one in before.split():
        ACTS[one](attract)
    ear.heard()
    ACTS[act](attract)
    leaving = act == "leave"
    # A slide comes anew after each visit; what it says is heard above.
    heard = [one for one in ear.heard() if not (leaving and one.startswith("attract."))]
    assert heard == sorted([*said, *(["kiosk.visits"] if leaving else [])])


# -- each field of each view model -------------------------------------------------------------

OTHER: dict[object, object] = {
    str: "other",
    int: 41,
    float: 41.5,
    ClipProps: ClipProps(name="other"),
    TakeawayProps: TakeawayProps(says="other"),
}
ROWS: dict[str, tuple[object, ...]] = {
    "cards": (CardRow("k", "", "", "", "", "", "", ""),),
    "choices": (ChoiceRow("k", "", chosen=False),),
    "sections": (ChoiceRow("k", "", chosen=False),),
    "figures": (FigureRow("k", "", ""),),
    "bars": (BarRow("k", "", "", 1.0, own=False),),
    "facts": (FactRow("k", "", "", "", ""),),
    "links": (CardRow("k", "", "", "", "", "", "", ""),),
    "stops": (StopRow("k", "", "", "", "", "", "", "", "", "", ""),),
    "ways": (CardRow("k", "", "", "", "", "", "", ""),),
    "shortest": ((Kind.STUNT, "k"),),
    "keys": ("k",),
    "photos": (PhotoRow("k", "", "", ""),),
    "near": (ChoiceRow("k", "", chosen=False),),
    "wishes": (WishRow("k", "", "", chosen=False, possible=True),),
    "packs": (StaffPackRow("k", "", "", "", "", "", "", ""),),
    "cleanings": (ChoiceRow("k", "", chosen=False),),
    "tools": (FactRow("k", "", "", "", ""),),
}
SILENT: set[tuple[type, str]] = {
    (EntryProps, "clip"),
    (EntryProps, "takeaway"),
    (TripProps, "shortest"),
}
"""What says its own, or is for Python only."""


def _nowhere(_to: Callable[[State], State]) -> None:
    """There is no kiosk to change."""


MODELS: dict[type[Any], Callable[[Glass], ViewModel]] = {
    AttractProps: lambda glass: AttractViewModel(glass.posters[0], glass.posters[1]),
    DisplayProps: lambda _: DisplayViewModel(),
    EntryProps: lambda glass: EntryViewModel(glass.posters[2], ClipViewModel(_nowhere)),
    KioskProps: lambda glass: glass.kiosk,
    ListProps: lambda _: ListViewModel(Kind.ACTIVITY, lambda _: None),
    AskingProps: lambda _: AskingViewModel(),
    BackSoonProps: lambda _: BackSoonViewModel(),
    LanguageProps: lambda _: LanguageViewModel(),
    StartProps: lambda _: StartViewModel(),
    TakeawayProps: lambda _: TakeawayViewModel(),
    TripProps: lambda _: TripViewModel(_nowhere),
    KeepingProps: lambda _: KeepingViewModel(_nowhere),
    PadProps: lambda _: StaffPadViewModel(),
    AskProps: lambda _: StaffAskViewModel(),
    NowProps: lambda _: StaffNowViewModel(),
    PacksProps: lambda _: StaffPacksViewModel(),
    ToolsProps: lambda _: StaffToolsViewModel(),
}


@pytest.mark.parametrize(
    ("props_type", "name"),
    [(props_type, field.name) for props_type in MODELS for field in fields(props_type)],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_each_field_is_heard_and_read(glass: Glass, props_type: type[Any], name: str) -> None:
    model = MODELS[props_type](glass)
    props = props_type()
    model.show(props)
    old = getattr(props, name)
    kind = get_type_hints(props_type)[name]
    value = ROWS[name] if name in ROWS else (not old) if kind is bool else OTHER[kind]
    shown = getattr(type(model), name, None) and getattr(model, name)
    everything: dict[str, QObject] = {"model": model}
    if isinstance(shown, Rows):
        everything["rows"] = shown
    ear = Ear(everything)
    model.show(replace(props, **{name: value}))
    if isinstance(shown, Rows):
        assert ear.heard() == ["rows+" if isinstance(shown, StopRows) else "rows!"]
        assert shown.rows == value
    elif (props_type, name) in SILENT:
        assert ear.heard() == []
        if isinstance(shown, ViewModel):
            assert cast("Any", shown)._props == value
    else:
        assert ear.heard() == [f"model.{name}"]
        assert getattr(model, name) == (list(value) if isinstance(value, tuple) else value)


def test_every_field_has_a_default() -> None:
    """QML is there before the first pack is."""
    for props_type in MODELS:
        assert all(field.default is not MISSING for field in fields(props_type)), props_type


def test_a_handler_never_sees_half_a_change(qapp: QGuiApplication) -> None:
    model: Any = AskingViewModel()
    seen: list[tuple[str, str]] = []
    for signal in (model.titleChanged, model.textChanged):
        signal.connect(lambda: seen.append((model.title, model.text)))
    model.show(AskingProps(title="a", text="b"))
    assert seen == [("a", "b"), ("a", "b")]
