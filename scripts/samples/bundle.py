"""The bundled data the samples take their codes, labels and places from."""

import json
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "assets" / "data"
SAMPLES = ROOT / "assets" / "samples"

STANDARD = "xa-ntm-2021-2025"
ADVANCED = "xa-nang-cao-2021-2025"
REGISTER = "ninh-thuan-2022"


@cache
def _records():
    found = {}
    for path in sorted(DATA.rglob("*.json")):
        record = json.loads(path.read_text("utf-8"))
        if isinstance(record, dict) and "id" in record:
            found[record["id"]] = record
    return found


def criteria_set(set_id):
    return _records()[set_id]


def register():
    return _records()[REGISTER]


def communes_by_district():
    """The 47 communes of the register, in its own order, under their districts."""
    groups = {}
    for entry in register()["entries"]:
        if entry["kind"] == "commune":
            groups.setdefault(entry["district"], []).append(entry["name"])
    return groups
