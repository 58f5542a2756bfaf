"""
The faults of the faulty sample: one of a kind, of those staff really make, each found at one place by one finding.

A fault changes the model of a sheet before it is laid out and says where it will stand, so that its address is never typed.
"""

from dataclasses import dataclass

import bundle
import commune_sheet as communes
import office
from commune_sheet import Row
from matrix import FIRST_CRITERION


@dataclass
class Fault:
    kind: str
    sheet: str
    locate: object
    what: str
    why: str


def criteria_lacking():
    """The matrix of the faulty workbook: Hòa Sơn falls short of criterion 17."""
    return {**office.LACKING, "Hòa Sơn": [17]}


def plant_in_communes(models):
    faults = []
    for plant in (
        _number_as_text,
        _missing_result,
        _unknown_mark,
        _ambiguous_number,
        _verdict_mismatch,
        _code_as_number,
        _percentage_mismatch,
        _not_a_number,
        _excel_error,
        _not_calculated,
        _behind,
        _criterion_mismatch,
        _count_mismatch,
        _missing_indicator,
        _unknown_code,
        _percent_scale,
        _out_of_range,
        _duplicate_code,
        _target_unreadable,
    ):
        faults.append(plant(models))
    return faults


def _at(model, row, column):
    return lambda laid_out: laid_out.cell(model.commune, row, column)


def _replace(model, code, column, value, style=None):
    row = model.indicator(code)
    row.cells[column] = value
    if style is not None:
        row.styles[column] = style
    return row


def _fail(model, code):
    """Makes an indicator honestly unmet: result, verdict, its criterion and the count all say so."""
    set_id, forms, _ = communes.SETS[model.level]
    indicators = bundle.criteria_set(set_id)["indicators"]
    indicator = next(one for one in indicators if one["code"] == code)
    honest = communes.indicator_row(model.commune, indicator, communes.form_of(forms, code), False)
    row = model.indicator(code)
    row.cells, row.styles = honest.cells, honest.styles
    criterion = model.criterion(indicator["criterion"])
    if criterion.kind == "indicator" or criterion.cells["verdict"] == "Đạt":
        criterion.cells["verdict"] = "Chưa đạt"
        model.written_count -= 1


def _number_as_text(models):
    model = models["Quảng Sơn"]
    row = _replace(model, "4.2", "result", "98,9", "text")
    return Fault("number-as-text", model.commune, _at(model, row, "result"), "98,9", "Số gõ dưới dạng chữ")


def _missing_result(models):
    model = models["Quảng Sơn"]
    row = _replace(model, "8.4", "result", None)
    return Fault("missing-result", model.commune, _at(model, row, "result"), "", "Ghi Đạt nhưng bỏ trống kết quả")


def _unknown_mark(models):
    model = models["Quảng Sơn"]
    row = _replace(model, "13.2", "result", "Đat")
    return Fault("unknown-mark", model.commune, _at(model, row, "result"), "Đat", "Thiếu dấu nặng: Đạt")


def _ambiguous_number(models):
    model = models["Hòa Sơn"]
    row = _replace(model, "10", "result", "43.500", "text")
    why = "43,5 hay 43.500 triệu đồng: hai cách đọc cho hai kết luận"
    return Fault("ambiguous-number", model.commune, _at(model, row, "result"), "43.500", why)


def _verdict_mismatch(models):
    model = models["Hòa Sơn"]
    _fail(model, "17.12")
    row = _replace(model, "17.11", "result", 27.5)
    return Fault("verdict-mismatch", model.commune, _at(model, row, "verdict"), "Đạt", "27,5% chưa đạt ≥ 30%")


def _code_as_number(models):
    model = models["Hòa Sơn"]
    row = _replace(model, "17.10", "code", 17.1, "whole_code")
    return Fault("code-as-number", model.commune, _at(model, row, "code"), "17.1", "Mã 17.10 bị Excel đổi thành số 17,1")


def _percentage_mismatch(models):
    model = models["Hòa Sơn"]
    row = _replace(model, "5", "result", "4/5 trường (85%)")
    why = "4/5 là 80%, không phải 85%"
    return Fault("percentage-mismatch", model.commune, _at(model, row, "result"), "4/5 trường (85%)", why)


def _not_a_number(models):
    model = models["Nhị Hà"]
    row = _replace(model, "15.1", "result", "9O,8")
    return Fault("not-a-number", model.commune, _at(model, row, "result"), "9O,8", "Chữ O thay cho số 0")


def _excel_error(models):
    model = models["Nhị Hà"]
    row = _replace(model, "2.2", "result", "#REF!")
    row.formulas["result"] = "=#REF!*100"
    return Fault("excel-error", model.commune, _at(model, row, "result"), "#REF!", "Công thức mất ô tham chiếu")


def _not_calculated(models):
    model = models["Nhị Hà"]
    row = _replace(model, "2.4", "result", None)
    row.formulas["result"] = "=ROUND(31.5/42*100,1)"
    why = "Công thức chưa có giá trị lưu trong tệp"
    return Fault("not-calculated", model.commune, _at(model, row, "result"), "", why)



def _behind(models):
    model = models["Lương Sơn"]
    for code in ("10", "13.5", "17.4", "18.1"):
        _fail(model, code)
    why = "Quý III còn thiếu 4 tiêu chí; Sở Tài nguyên và Môi trường phụ trách"
    return Fault("registered-behind", "Phụ lục I", lambda laid_out: laid_out.registered("Lương Sơn"), "Xã Lương Sơn", why)


def _criterion_mismatch(models):
    model = models["Lương Sơn"]
    row = model.criterion("18")
    row.cells["verdict"] = "Đạt"
    why = "Chỉ tiêu 18.1 chưa đạt nên tiêu chí 18 chưa đạt"
    return Fault("criterion-mismatch", model.commune, _at(model, row, "verdict"), "Đạt", why)


def _count_mismatch(models):
    model = models["Phước Diêm"]
    _fail(model, "13.5")
    right = model.written_count
    model.written_count = right + 1
    written = f"{right + 1}/19"
    why = f"Đếm được {right} tiêu chí đạt"
    return Fault("count-mismatch", model.commune, lambda laid_out: laid_out.count(model.commune), written, why)


def _missing_indicator(models):
    model = models["Phương Hải"]
    model.rows.remove(model.indicator("6.2"))
    why = "Phiếu thiếu dòng chỉ tiêu 6.2"
    return Fault("missing-indicator", model.commune, lambda laid_out: None, "", why)


def _unknown_code(models):
    model = models["Phước Diêm"]
    before = model.rows.index(model.indicator("12.3"))
    cells = {
        "code": "12.4",
        "label": "Tỷ lệ lao động được tư vấn, giới thiệu việc làm",
        "unit": "%",
        "target": "≥ 60%",
        "previous": 0.662,
        "result": 0.68,
        "verdict": "Đạt",
    }
    row = Row("indicator", cells, {"previous": "percent", "result": "percent"})
    model.rows.insert(before + 1, row)
    why = "Bộ tiêu chí nâng cao không có chỉ tiêu 12.4"
    return Fault("unknown-code", model.commune, _at(model, row, "code"), "12.4", why)


def _percent_scale(models):
    model = models["Phương Hải"]
    row = _replace(model, "14.2", "result", 0.94)
    why = "0,94 trong cột ghi theo phần trăm (94)"
    return Fault("percent-scale", model.commune, _at(model, row, "result"), "0.94", why)


def _out_of_range(models):
    model = models["Phương Hải"]
    row = _replace(model, "18.7", "result", 109.4)
    return Fault("out-of-range", model.commune, _at(model, row, "result"), "109.4", "Tỷ lệ vượt quá 100%")


def _duplicate_code(models):
    model = models["Hộ Hải"]
    first = model.indicator("8.3")
    row = Row("indicator", dict(first.cells), dict(first.styles))
    model.rows.insert(model.rows.index(first) + 1, row)
    return Fault("duplicate-code", model.commune, _at(model, row, "code"), "8.3", "Chỉ tiêu 8.3 ghi hai lần")



def _target_unreadable(models):
    model = models["Phước Thái"]
    row = _replace(model, "8.2", "target", "≥ 80% hoặc tăng")
    why = "Không rõ tăng bao nhiêu, so với năm nào"
    return Fault("target-unreadable", model.commune, _at(model, row, "target"), "≥ 80% hoặc tăng", why)


STRANGER = "Cam Thịnh Tây"
TWICE = "Bắc Sơn"


def plant_in_places(groups):
    """A commune of the neighbouring province and a commune typed twice, as rows of their own in the matrix."""
    groups["Huyện Thuận Bắc"] += [STRANGER, TWICE]


def plant_in_matrix(sheet, rows, total_row):
    stranger = Fault(
        "unknown-place",
        sheet.name,
        lambda laid_out: (rows[STRANGER], 1),
        f"Xã {STRANGER}",
        "Xã của tỉnh Khánh Hòa, không thuộc Ninh Thuận năm 2022",
    )
    twice = Fault(
        "duplicate-place", sheet.name, lambda laid_out: (rows[TWICE], 1), f"Xã {TWICE}", "Xã Bắc Sơn ghi hai lần"
    )
    column = FIRST_CRITERION + 8
    cell = sheet.cells[total_row, column]
    right = cell.value
    head = rows["Phước Hà"] - 1
    cell.formula = cell.formula.rsplit("+", 1)[0]
    cell.value -= sheet.cells[head, column].value
    sums = Fault(
        "total-mismatch",
        sheet.name,
        lambda laid_out: (total_row, column),
        str(cell.value),
        f"Công thức cộng bỏ sót huyện Thuận Nam; đúng là {right}",
    )
    return [stranger, twice, sums]


def plant_in_annex(sheet, names):
    row = names["Quảng Sơn"]
    sheet.cells[row, 1].value = "Xã Quãng Sơn"
    why = "Sai dấu hỏi/ngã, như bản kế hoạch gốc: Quảng Sơn"
    return [Fault("misspelt-place", sheet.name, lambda laid_out: (row, 1), "Xã Quãng Sơn", why)]


def plant_in_targets(sheet, first_row):
    cell = sheet.cells[first_row + 1, 3]
    cell.value = 44595
    cell.style = "date"
    why = "Excel đổi chỉ tiêu 02-03 thành ngày 3 tháng 2"
    poverty = sheet.cells[first_row + 7, 4]
    poverty.value = 1.1
    behind = Fault(
        "plan-behind",
        sheet.name,
        lambda laid_out: (first_row + 7, 4),
        "1.1",
        "Hết quý III mới giảm 1,1 trong khi mục tiêu là trên 3%/năm",
    )
    return [behind, Fault("date-for-range", sheet.name, lambda laid_out: (first_row + 1, 3), "3-Feb", why)]
