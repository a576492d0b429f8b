import json
from pathlib import Path

from kiosk.content import SCHEMAS, schemas, write_schemas

SHIPPED = Path(__file__).parents[2] / "kiosk" / "schemas"


def test_the_shipped_schemas_are_those_of_the_models() -> None:
    for name, text in schemas().items():
        shipped = SHIPPED / name
        same = shipped.is_file() and shipped.read_text(encoding="utf-8") == text
        assert same, f"{shipped} is out of date. Run: kiosk config schema --write"


def test_schemas_are_written_into_a_folder(tmp_path: Path) -> None:
    written = write_schemas(tmp_path / "schemas")
    assert {path.name for path in written} == {f"{name}.schema.json" for name in SCHEMAS}
    for path in written:
        schema = json.loads(path.read_text(encoding="utf-8"))
        assert schema["$id"] == path.name


def test_an_editor_learns_how_a_season_is_written() -> None:
    season = json.loads(schemas()["location.schema.json"])["$defs"]["Season"]
    year, months = season["anyOf"]
    assert year == {"const": "all year"}
    assert set(months["properties"]) == {"from", "to", "note"}
    assert months["properties"]["from"]["description"].startswith("The first month")
