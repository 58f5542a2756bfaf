#!/usr/bin/env python3
"""
Makes the sample workbooks of assets/samples, the list of their planted faults and its table in the README there.
Needs XlsxWriter; run it again and the files are the same byte for byte. Another directory may be given for the files.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import annexes
import bundle
import commune_sheet
import cover
import faults
import matrix
import office
import resources
import two_tier
from bundle import SAMPLES
from sheet import address
from uncalculated import drop_value
from workbook import write_workbook

TITLE = "Tổng hợp kết quả xây dựng nông thôn mới quý III năm 2022, tỉnh Ninh Thuận (số liệu giả định)"
FAULTY = "tong-hop-ninh-thuan-2022-q3.xlsx"
CLEAN = "tong-hop-ninh-thuan-2022-q3-sach.xlsx"
TITLE_2026 = "Tổng hợp kết quả xây dựng nông thôn mới 6 tháng đầu năm 2026 (số liệu giả định)"
CLEAN_2026 = "tong-hop-khanh-hoa-2026-h1-sach.xlsx"
TABLE_MARKS = ("<!-- faults:begin -->", "<!-- faults:end -->")


@dataclass
class LaidOut:
    """Where everything of a workbook came to stand."""

    sheets: list
    rows: dict
    counts: dict
    names: dict

    def cell(self, commune, row, column):
        return self.rows[commune][id(row)], commune_sheet.COLUMNS.index(column)

    def count(self, commune):
        return self.counts[commune], 0

    def registered(self, commune):
        return self.names[commune], 1


def build(with_faults):
    models = {name: commune_sheet.commune_sheet(name) for name in office.REGISTERED}
    lacking = faults.criteria_lacking() if with_faults else office.LACKING
    groups = bundle.communes_by_district()
    if with_faults:
        faults.plant_in_places(groups)
    annex, names = annexes.annex_one()
    targets = annexes.plan_targets()
    table, commune_rows, total_row = matrix.matrix(lacking, groups)
    planted = []
    if with_faults:
        planted += faults.plant_in_annex(annex, names)
        planted += faults.plant_in_targets(targets, annexes.FIRST_TARGET)
        planted += faults.plant_in_matrix(table, commune_rows, total_row)
        planted += faults.plant_in_communes(models)
    sheets = [cover.cover(), annex, annexes.annex_two(), targets, table]
    laid_out = LaidOut(sheets, {}, {}, names)
    for name, model in models.items():
        sheet, laid_out.rows[name], laid_out.counts[name] = commune_sheet.lay_out(model)
        sheets.append(sheet)
    sheets.extend(resources.resources())
    return laid_out, planted


def listed(laid_out, planted):
    order = [sheet.name for sheet in laid_out.sheets]
    entries = []
    for fault in planted:
        cell = fault.locate(laid_out)
        entries.append(
            {
                "file": FAULTY,
                "sheet": fault.sheet,
                "cell": None if cell is None else address(*cell),
                "kind": fault.kind,
                "what": fault.what,
                "why": fault.why,
            }
        )
    return sorted(entries, key=lambda entry: order.index(entry["sheet"]))


def markdown_table(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    rows.insert(1, tuple("-" * width for width in widths))
    padded = [" | ".join(text.ljust(width) for text, width in zip(row, widths)) for row in rows]
    return "\n".join(f"| {line} |" for line in padded)


def write_fault_lists(directory, entries):
    listing = json.dumps(entries, ensure_ascii=False, indent=2)
    (directory / "faults.json").write_text(listing + "\n", "utf-8")
    rows = [("Trang tính", "Ô", "Phát hiện", "Ô ghi", "Vì sao")]
    for entry in entries:
        cell = entry["cell"] or "—"
        rows.append((entry["sheet"], cell, f"`{entry['kind']}`", entry["what"] or "(trống)", entry["why"]))
    table = markdown_table(rows)
    readme = directory / "README.md"
    if not readme.exists():
        return
    text = readme.read_text("utf-8")
    before, rest = text.split(TABLE_MARKS[0])
    after = rest.split(TABLE_MARKS[1])[1]
    readme.write_text(before + TABLE_MARKS[0] + "\n\n" + table + "\n\n" + TABLE_MARKS[1] + after, "utf-8")


def main(directory):
    directory.mkdir(parents=True, exist_ok=True)
    clean, _ = build(with_faults=False)
    write_workbook(directory / CLEAN, clean.sheets, TITLE)
    write_workbook(directory / CLEAN_2026, two_tier.sheets(), TITLE_2026)
    faulty, planted = build(with_faults=True)
    write_workbook(directory / FAULTY, faulty.sheets, TITLE)
    entries = listed(faulty, planted)
    for entry in entries:
        if entry["kind"] == "not-calculated":
            position = 1 + [sheet.name for sheet in faulty.sheets].index(entry["sheet"])
            drop_value(directory / FAULTY, f"xl/worksheets/sheet{position}.xml", entry["cell"])
    write_fault_lists(directory, entries)
    print(f"{directory}: {CLEAN}, {CLEAN_2026}, {FAULTY} ({len(entries)} faults)")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
