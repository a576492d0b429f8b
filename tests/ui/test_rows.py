"""The list models: Qt's own tester watches every step, and nothing is said that did not happen."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

import pytest
import shiboken6
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.ui.rows import (
    BarRows,
    CardRow,
    CardRows,
    ChoiceRow,
    ChoiceRows,
    FactRows,
    FigureRows,
    LayerRows,
    PhotoRows,
    Rows,
)
from tests.ui.glass import Ear

EVERY = (BarRows, CardRows, ChoiceRows, FactRows, FigureRows, LayerRows, PhotoRows)
A, B, C = (ChoiceRow(key, key.upper(), chosen=False) for key in "abc")


@dataclass
class Watched:
    """A model under Qt's own tester, which ends the program at the first lie."""

    rows: ChoiceRows
    tester: QAbstractItemModelTester
    ear: Ear


@pytest.fixture
def watched(qapp: QGuiApplication) -> Iterator[Watched]:
    watched = make()
    yield watched
    shiboken6.delete(watched.tester)
    shiboken6.delete(watched.rows)


def make() -> Watched:
    rows = ChoiceRows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return Watched(rows, tester, Ear({"rows": rows}))


@pytest.mark.parametrize("model", EVERY)
def test_there_is_a_role_for_every_field(qapp: QGuiApplication, model: type[Rows]) -> None:
    rows = model()
    names = [bytes(name.data()).decode() for _, name in sorted(rows.roleNames().items())]
    assert names == [field.name for field in fields(model.row_type)]
    assert min(rows.roleNames()) > int(Qt.ItemDataRole.UserRole)


def test_rows_are_read_by_role(watched: Watched) -> None:
    watched.rows.show([A, replace(B, chosen=True, icon="mdi6.web")])
    roles = {bytes(name.data()).decode(): role for role, name in watched.rows.roleNames().items()}
    index = watched.rows.index(1)
    read = {name: watched.rows.data(index, role) for name, role in roles.items()}
    assert read == {"key": "b", "title": "B", "chosen": True, "icon": "mdi6.web", "badge": ""}


def test_what_is_not_there_is_nothing(watched: Watched) -> None:
    watched.rows.show([A])
    index = watched.rows.index(0)
    assert watched.rows.data(QModelIndex()) is None
    assert watched.rows.data(index, int(Qt.ItemDataRole.DisplayRole)) is None
    assert watched.rows.data(index, max(watched.rows.roleNames()) + 1) is None
    assert watched.rows.rowCount(index) == 0


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ([], [], []),
        ([A, B], [A, B], []),
        ([A, B], [replace(A, title="x"), B], ["rows:title"]),
        ([A, B], [replace(A, chosen=True), replace(B, chosen=True)], ["rows:chosen"]),
        (
            [A, B],
            [replace(A, title="x"), replace(B, icon="i", chosen=True)],
            ["rows:chosen,icon", "rows:title"],
        ),
        ([A, B], [B, A], ["rows!"]),
        ([A, B], [A], ["rows!"]),
        ([A], [A, B], ["rows!"]),
        ([A, B], [A, C], ["rows!"]),
        ([A], [], ["rows!"]),
        ([], [A], ["rows!"]),
    ],
)
def test_the_same_rows_in_new_words_are_no_reset(
    watched: Watched, before: list[ChoiceRow], after: list[ChoiceRow], said: list[str]
) -> None:
    watched.rows.show(before)
    watched.ear.heard()
    watched.rows.show(after)
    assert watched.ear.heard() == said
    assert watched.rows.rows == tuple(after)


def test_exactly_the_rows_that_changed_are_named(watched: Watched) -> None:
    watched.rows.show([A, B, C])
    seen: list[tuple[int, int]] = []
    watched.rows.dataChanged.connect(lambda first, last, _: seen.append((first.row(), last.row())))
    watched.rows.show([A, replace(B, title="x"), C])
    assert seen == [(1, 1)]


def test_a_handler_reads_the_new_rows(watched: Watched) -> None:
    watched.rows.show([A, B])
    seen: list[tuple[Any, ...]] = []
    watched.rows.dataChanged.connect(lambda *_: seen.append(watched.rows.rows))
    new = (replace(A, title="x"), replace(B, title="y"))
    watched.rows.show(new)
    assert seen == [new, new]


titles = st.sampled_from(["", "a", "b"])
choices = st.builds(ChoiceRow, st.sampled_from("abcd"), titles, st.booleans(), titles)


class AnyRows(RuleBasedStateMachine):
    """Rows of any kind follow each other, before a mirror that only listens."""

    def __init__(self) -> None:
        super().__init__()
        self.watched = make()
        self.mirror: list[dict[int, object]] = []
        rows = self.watched.rows
        rows.modelReset.connect(self.read_all)
        rows.dataChanged.connect(self.read)

    def read_all(self) -> None:
        rows = self.watched.rows
        self.mirror = [
            {role: rows.data(rows.index(row), role) for role in rows.roleNames()}
            for row in range(rows.rowCount())
        ]

    def read(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        for row in range(first.row(), last.row() + 1):
            for role in roles:
                self.mirror[row][role] = self.watched.rows.data(first, role)

    @rule(rows=st.lists(choices, max_size=4, unique_by=lambda row: row.key))
    def other_rows(self, rows: list[ChoiceRow]) -> None:
        self.show(rows)

    @rule(title=titles, number=st.integers(0, 3))
    def other_words(self, title: str, number: int) -> None:
        rows = list(self.watched.rows.rows)
        if number < len(rows):
            rows[number] = replace(rows[number], title=title)
        self.show(rows)

    def show(self, rows: list[ChoiceRow]) -> None:
        self.watched.rows.show(rows)
        roles = sorted(self.watched.rows.roleNames())
        names = [field.name for field in fields(ChoiceRow)]
        wanted = [
            {role: getattr(row, name) for role, name in zip(roles, names, strict=True)}
            for row in rows
        ]
        assert self.mirror == wanted

    def teardown(self) -> None:
        shiboken6.delete(self.watched.tester)
        shiboken6.delete(self.watched.rows)


def test_whoever_only_listens_knows_everything(qapp: QGuiApplication) -> None:
    run_state_machine_as_test(AnyRows, settings=settings(max_examples=50, stateful_step_count=20))


def test_a_model_of_cards_says_which_words_changed(qapp: QGuiApplication) -> None:
    rows = CardRows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    card = CardRow("location/a", "k", "A", "d", "", "plain", "", "1/location/a")
    rows.show([card])
    ear = Ear({"rows": rows})
    rows.show([replace(card, kicker="K", detail="D", price="from 5 kr")])
    assert ear.heard() == ["rows:kicker,detail,price"]
    shiboken6.delete(tester)
