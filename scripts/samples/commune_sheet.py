"""The criteria sheet of one commune: rows are the indicators of its set, as a commune's official types it."""

from dataclasses import dataclass, field

import bundle
import letterhead
import office
from results import form_of, result_of
from sheet import Sheet

COLUMNS = ("code", "label", "unit", "target", "previous", "result", "verdict", "note")
WIDTHS = [8, 58, 12, 16, 17, 20, 13, 22]
HEAD = 8
FIRST_ROW = HEAD + 3
# These two offices type rates into percent cells, the others as numbers of per cent.
PERCENT_CELLS = {"Hộ Hải", "Phước Diêm"}
SETS = {
    "standard": (bundle.STANDARD, office.STANDARD_FORM, "XÃ NÔNG THÔN MỚI"),
    "advanced": (bundle.ADVANCED, office.ADVANCED_FORM, "XÃ NÔNG THÔN MỚI NÂNG CAO"),
}


@dataclass
class Row:
    kind: str
    cells: dict
    styles: dict = field(default_factory=dict)
    formulas: dict = field(default_factory=dict)


@dataclass
class CommuneSheet:
    commune: str
    district: str
    level: str
    rows: list
    written_count: int

    def indicator(self, code):
        return next(row for row in self.rows if row.kind != "criterion" and row.cells.get("code") == code)

    def criterion(self, number):
        """The row that holds the criterion's verdict: its own, or that of its only indicator."""
        return next(row for row in self.rows if row.cells.get("code") == number)


def commune_sheet(commune):
    """A sheet on which the commune meets every indicator."""
    district, level, _ = office.REGISTERED[commune]
    set_id, forms, _ = SETS[level]
    rows = []
    group = None
    criteria_set = bundle.criteria_set(set_id)
    for criterion in criteria_set["criteria"]:
        indicators = [one for one in criteria_set["indicators"] if one["criterion"] == criterion["no"]]
        if criterion.get("group") not in (None, group):
            group = criterion["group"]
            number, _, name = group.partition(". ")
            rows.append(Row("group", {"code": number, "label": name}))
        if len(indicators) > 1:
            rows.append(Row("criterion", {"code": criterion["no"], "label": criterion["name"], "verdict": "Đạt"}))
        for one in indicators:
            rows.append(indicator_row(commune, one, form_of(forms, one["code"]), meets=True))
    return CommuneSheet(commune, district, level, rows, len(criteria_set["criteria"]))


def indicator_row(commune, indicator, form, meets):
    code = indicator["code"]
    unit, target, _, _ = form
    result = result_of(commune, code, form, meets, 3)
    before = result_of(commune, code, form, meets, 2)
    verdict = "Không áp dụng" if result == "KAD" else "Đạt" if meets else "Chưa đạt"
    cells = {
        "code": code,
        "label": indicator["label"],
        "unit": unit,
        "target": target,
        "previous": before,
        "result": result,
        "verdict": verdict,
    }
    row = Row("indicator", cells)
    if commune in PERCENT_CELLS and unit == "%":
        for key in ("previous", "result"):
            if not isinstance(cells[key], str):
                cells[key] = round(cells[key] / 100, 4)
                row.styles[key] = "percent"
    return row


def lay_out(model):
    """The sheet of a commune, and where each of its rows stands."""
    sheet = Sheet(model.commune, WIDTHS, header_rows=(HEAD, HEAD + 2))
    last = len(COLUMNS) - 1
    letterhead.letterhead(
        sheet,
        f"ỦY BAN NHÂN DÂN HUYỆN {model.district.upper()}",
        f"ỦY BAN NHÂN DÂN XÃ {model.commune.upper()}",
        last,
        2,
    )
    letterhead.title_lines(
        sheet,
        3,
        last,
        [
            (f"KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ {SETS[model.level][2]} GIAI ĐOẠN 2021-2025", "title"),
            ("Quý III năm 2022", "subtitle"),
            (f"Xã {model.commune}, huyện {model.district}, tỉnh Ninh Thuận", "subtitle"),
            (letterhead.INVENTED, "italic"),
        ],
    )
    _header(sheet)
    places = {}
    for row, entry in enumerate(model.rows, FIRST_ROW):
        places[id(entry)] = row
        _put_row(sheet, row, entry)
    after = FIRST_ROW + len(model.rows)
    count = f"Tổng số tiêu chí đạt: {model.written_count}/19 tiêu chí"
    sheet.merge(after, 0, after, last, count, "total")
    letterhead.signatures(
        sheet, after + 2, last, "NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"
    )
    return sheet, places, after


def _header(sheet):
    tall = {0: "TT", 1: "Tiêu chí, nội dung tiêu chí", 2: "Đơn vị tính", 3: "Mức chỉ tiêu của tỉnh", 7: "Ghi chú"}
    for column, text in tall.items():
        sheet.merge(HEAD, column, HEAD + 1, column, text, "head")
    sheet.merge(HEAD, 4, HEAD, 5, "Kết quả thực hiện", "head")
    sheet.put(HEAD + 1, 4, "Kỳ trước\n(quý II/2022)", "head")
    sheet.put(HEAD + 1, 5, "Kỳ này\n(quý III/2022)", "head")
    sheet.merge(HEAD, 6, HEAD + 1, 6, "Tự đánh giá", "head")
    for column in range(len(COLUMNS)):
        sheet.put(HEAD + 2, column, f"({column + 1})", "head")


def _put_row(sheet, row, entry):
    heading = entry.kind != "indicator"
    for column, key in enumerate(COLUMNS):
        usual = "group" if heading else "body"
        if key not in ("label", "note"):
            usual = "group_centre" if heading else "centre"
        value = entry.cells.get(key)
        sheet.put(row, column, value if value != "" else None, entry.styles.get(key, usual), entry.formulas.get(key))
