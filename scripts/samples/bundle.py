"""The bundled data the samples take their codes, labels and places from."""

import json
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "assets" / "data"
SAMPLES = ROOT / "assets" / "samples"

STANDARD = "xa-ntm-2021-2025"
ADVANCED = "xa-nang-cao-2021-2025"
REGISTER = "ninh-thuan"
REPORTED_ON = "2022-09-30"


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
    """The 47 communes of 2022 in the register's own order, under the full names of their districts."""
    groups = {}
    for entry in register()["entries"]:
        holds = entry.get("from", "") <= REPORTED_ON <= entry.get("to", "9999")
        if entry["kind"] == "commune" and holds:
            groups.setdefault(_full_name(entry["district"]), []).append(entry["name"])
    return groups


def _full_name(district):
    return f"Thành phố {district}" if district.startswith("Phan Rang") else f"Huyện {district}"
