"""The provincial matrix: 47 communes by 19 criteria, with subtotals of the districts and counts."""

import bundle
import letterhead
import office
from sheet import Sheet, column_name

FIRST_CRITERION = 4
COUNT_COLUMN = FIRST_CRITERION + 19
NOTE_COLUMN = COUNT_COLUMN + 1
FIRST_ROW = 9


def matrix(lacking, groups):
    """
    The sheet of districts with their communes, the row where each commune stands last, and the row of the province's
    total.
    """
    widths = [6, 30, 13, 13] + [9.5] * 19 + [11, 16]
    sheet = Sheet("Tổng hợp 47 xã", widths, header_rows=(6, 8))
    letterhead.letterhead(sheet, "ỦY BAN NHÂN DÂN TỈNH NINH THUẬN", "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI", NOTE_COLUMN, 8)
    letterhead.title_lines(
        sheet,
        2,
        NOTE_COLUMN,
        [
            ("TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025", "title"),
            ("Quý III năm 2022", "subtitle"),
            (letterhead.INVENTED + ". Đ: đạt; C: chưa đạt", "italic"),
        ],
    )
    _header(sheet)
    rows = {}
    heads = []
    row = FIRST_ROW
    years = office.year_standard([name for communes in groups.values() for name in communes])
    for number, (district, communes) in enumerate(groups.items()):
        heads.append(row)
        _district(sheet, row, ("I", "II", "III", "IV", "V", "VI", "VII")[number], district, row + 1, row + len(communes), communes, lacking)
        for order, name in enumerate(communes, 1):
            rows[name] = row + order
            _commune(sheet, row + order, order, name, years.get(name), lacking.get(name, ()))
        row += len(communes) + 1
    _province(sheet, row, heads, rows, lacking)
    return sheet, rows, row


def _header(sheet):
    tall = {0: "STT", 1: "Xã", 2: "Năm được công nhận đạt chuẩn", 3: "Năm được công nhận nâng cao", COUNT_COLUMN: "Số tiêu chí đạt", NOTE_COLUMN: "Ghi chú"}
    for column, text in tall.items():
        sheet.merge(6, column, 8, column, text, "head")
    sheet.merge(6, FIRST_CRITERION, 6, COUNT_COLUMN - 1, "Kết quả thực hiện các tiêu chí", "head")
    for offset, criterion in enumerate(bundle.criteria_set(bundle.STANDARD)["criteria"]):
        sheet.put(7, FIRST_CRITERION + offset, criterion["name"], "head")
        sheet.put(8, FIRST_CRITERION + offset, f"TC {criterion['no']}", "head")


def _commune(sheet, row, order, name, year, lacking):
    marks = ["C" if number in lacking else "Đ" for number in range(1, 20)]
    years = [year, office.YEAR_ADVANCED.get(name)]
    sheet.row(row, [order, "Xã " + name, *years, *marks, None, None], "centre", {1: "body"})
    first, last = column_name(FIRST_CRITERION), column_name(COUNT_COLUMN - 1)
    formula = f'=COUNTIF({first}{row + 1}:{last}{row + 1},"Đ")'
    sheet.put(row, COUNT_COLUMN, marks.count("Đ"), "centre", formula)


def _district(sheet, row, number, district, first, last, communes, lacking):
    sheet.row(row, [number, district, None, None], "group_centre", {1: "group"})
    for offset in range(19):
        column = column_name(FIRST_CRITERION + offset)
        met = sum(offset + 1 not in lacking.get(name, ()) for name in communes)
        formula = f'=COUNTIF({column}{first + 1}:{column}{last + 1},"Đ")'
        sheet.put(row, FIRST_CRITERION + offset, met, "group_centre", formula)
    count = column_name(COUNT_COLUMN)
    met = sum(19 - len(lacking.get(name, ())) for name in communes)
    sheet.put(row, COUNT_COLUMN, met, "group_centre", f"=SUM({count}{first + 1}:{count}{last + 1})")
    sheet.put(row, NOTE_COLUMN, None, "group")


def _province(sheet, row, heads, rows, lacking):
    sheet.row(row, [None, "Toàn tỉnh", None, None], "group_centre", {1: "group"})
    for offset in range(20):
        column = FIRST_CRITERION + offset
        met = sum(sheet.cells[head, column].value for head in heads)
        terms = "+".join(f"{column_name(column)}{head + 1}" for head in heads)
        sheet.put(row, column, met, "group_centre", f"={terms}")
    sheet.put(row, NOTE_COLUMN, None, "group")
