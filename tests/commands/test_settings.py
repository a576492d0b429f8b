"""``kiosk config``: options explained, schemas printed and refreshed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Said = Callable[..., tuple[int, str, str]]


def test_explain(kiosk: Said) -> None:
    status, out, err = kiosk("config", "explain", "idle.timeout")

    assert (status, err) == (0, "")
    assert out.startswith("idle.timeout\n")
    assert kiosk("config", "explain")[1].count("default") > 15


def test_explain_suggests(kiosk: Said) -> None:
    assert kiosk("config", "explain", "idle.timout") == (
        2,
        "",
        "There is no option `idle.timout`. Did you mean `idle.timeout`?\n",
    )


@pytest.mark.parametrize("name", ["kiosk", "pack", "location", "stunt", "activity.yaml"])
def test_schema_is_printed(kiosk: Said, name: str) -> None:
    status, out, err = kiosk("config", "schema", name)

    assert (status, err) == (0, "")
    assert json.loads(out)["$id"] == f"{name.removesuffix('.yaml')}.schema.json"


def test_schema_suggests(kiosk: Said) -> None:
    assert kiosk("config", "schema", "stnut") == (
        2,
        "",
        "There is no schema `stnut`. Did you mean `stunt`?\n",
    )


def test_schema_write_refreshes_a_checkout_and_only_a_checkout(
    kiosk: Said, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("kiosk.commands.settings.shipped_schemas", lambda: tmp_path)
    monkeypatch.setattr("kiosk.commands.settings.shipped_config", lambda: tmp_path / "kiosk.yaml")

    status, _, err = kiosk("config", "schema", "--write")
    assert status == 0
    assert len(list(tmp_path.glob("*.schema.json"))) == 5
    assert f"Wrote {tmp_path / 'kiosk.yaml'}.\n" in err
    assert kiosk("config", "schema", "--write") == (0, "", "")

    monkeypatch.setattr("kiosk.commands.settings.checkout", lambda: None)
    assert kiosk("config", "schema", "--write")[0] == 2
