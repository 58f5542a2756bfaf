"""Makes assets/templates/tong-hop.xlsx: the workbook a consolidation of commune files is written into.

Run with Debian's own Python, which has openpyxl: /usr/bin/python3 scripts/templates/tong_hop.py
The headings are those of src/core/consolidate/lists; a test holds them against each other. Fonts and margins: Decree
30/2020/NĐ-CP, appendix I.
"""

from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

TARGET = Path(__file__).resolve().parents[2] / "assets" / "templates" / "tong-hop.xlsx"
FONT = "Times New Roman"
THIN = Side(style="thin", color="7F7F7F")
HEAD_FILL = PatternFill("solid", fgColor="E8EEF4")
TOTAL_FILL = PatternFill("solid", fgColor="F2F2F2")
MILLIMETRES_AN_INCH = 25.4
OWN_LIST_MARK = "Trang do Đạt chuẩn lập"
KEEPS = "Tổng hợp lại chỉ thay số liệu của xã gửi lại; cột, trang thêm vào được giữ nguyên."
CRITERIA = 19
DATE = "dd/mm/yyyy"

# Heading, width, alignment, number format.
LISTS = {
    "Tình hình gửi": (
        "TÌNH HÌNH GỬI PHIẾU TIÊU CHÍ",
        "Mỗi dòng là một tệp đã nhận.",
        [
            ("STT", 6, "center", None),
            ("Đơn vị", 24, "left", None),
            ("Huyện", 18, "left", None),
            ("Tệp", 38, "left", None),
            ("Ngày hoàn thành", 13, "center", DATE),
            ("Căn cứ ngày", 20, "left", None),
            ("Tình trạng", 21, "left", None),
            ("Số lỗi", 8, "center", "#,##0"),
            ("Số cảnh báo", 9, "center", "#,##0"),
            ("Ghi chú", 46, "left", None),
        ],
    ),
    "Số liệu chỉ tiêu": (
        "SỐ LIỆU CHỈ TIÊU THEO XÃ",
        "Mỗi dòng là một chỉ tiêu của một xã, kèm nơi lấy số liệu.",
        [
            ("Mã xã", 9, "center", "@"),
            ("Xã", 18, "left", None),
            ("Huyện", 16, "left", None),
            ("Bộ tiêu chí", 24, "left", None),
            ("Mã chỉ tiêu", 9, "center", "@"),
            ("Nội dung", 46, "left", None),
            ("ĐVT", 10, "center", None),
            ("Yêu cầu", 14, "center", None),
            ("Kết quả ghi", 16, "center", None),
            ("Giá trị đọc được", 12, "right", "General"),
            ("Đánh giá ghi", 12, "center", None),
            ("Đánh giá tính", 14, "center", None),
            ("Bước đánh giá", 13, "center", None),
            ("Kỳ", 18, "center", None),
            ("Tệp", 34, "left", None),
            ("Trang", 18, "left", None),
            ("Ô", 7, "center", None),
        ],
    ),
    "Sai khác": (
        "SAI KHÁC GIỮA CÁC BẢN VÀ LỖI TRONG PHIẾU",
        "Mỗi dòng là một chỗ hai bản ghi khác nhau hoặc một lỗi cần xã sửa.",
        [
            ("STT", 6, "center", None),
            ("Loại", 18, "left", None),
            ("Xã", 18, "left", None),
            ("Huyện", 16, "left", None),
            ("Bộ tiêu chí", 24, "left", None),
            ("Mã chỉ tiêu", 9, "center", "@"),
            ("Nội dung", 52, "left", None),
            ("Giá trị đang dùng", 18, "center", None),
            ("Tệp, trang, ô", 38, "left", None),
            ("Giá trị ở bản khác", 18, "center", None),
            ("Tệp, trang, ô của bản khác", 38, "left", None),
            ("Cách xử lý", 44, "left", None),
        ],
    ),
    "Nhắc gửi": (
        "DANH SÁCH XÃ CHƯA GỬI PHIẾU TIÊU CHÍ",
        "Nội dung thư nhắc ở ô dưới đây; danh sách xã ở bảng bên dưới.",
        [
            ("STT", 6, "center", None),
            ("Xã", 22, "left", None),
            ("Huyện", 22, "left", None),
            ("Mã xã", 9, "center", "@"),
            ("Hạn gửi chậm nhất", 14, "center", DATE),
            ("Số ngày quá hạn", 12, "center", "#,##0"),
            ("Cơ quan phụ trách hỗ trợ", 38, "left", None),
            ("Ghi chú", 40, "left", None),
        ],
    ),
}
# Rows of two or three lines must stay readable where no program fits the height.
ITEM_HEIGHTS = {"Tình hình gửi": 33, "Số liệu chỉ tiêu": 33, "Sai khác": 48, "Nhắc gửi": 20}
MATRIX_ITEM_HEIGHT = 33
LETTER_SHEET = "Nhắc gửi"
MATRICES = ("Tổng hợp xã × tiêu chí", "Tổng hợp xã × tiêu chí nâng cao")
HEAD_ROW = 5


def font(size=12, **style):
    return Font(name=FONT, size=size, **style)


def line(sheet, row, last, text, style, horizontal="center"):
    cell = sheet.cell(row, 1, text)
    cell.font = style
    cell.alignment = Alignment(horizontal=horizontal, vertical="center", wrap_text=horizontal == "left")
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=last)


def box(cell):
    cell.border = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)


def heading(sheet, row, column, text):
    cell = sheet.cell(row, column, text)
    cell.font = font(12, bold=True)
    cell.fill = HEAD_FILL
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    box(cell)


def pattern(sheet, row, column, horizontal, number_format, value=None):
    cell = sheet.cell(row, column, value)
    cell.font = font(12)
    cell.alignment = Alignment(horizontal=horizontal, vertical="center", wrap_text=True)
    if number_format is not None:
        cell.number_format = number_format
    box(cell)


def page(sheet, title_rows, freeze):
    def inches(millimetres):
        return millimetres / MILLIMETRES_AN_INCH

    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    margins = sheet.page_margins
    margins.left, margins.right = inches(30), inches(15)
    margins.top = margins.bottom = inches(20)
    margins.header = margins.footer = inches(10)
    sheet.print_options.horizontalCentered = True
    sheet.print_title_rows = title_rows
    # Page numbers stand in the top margin from the second page on (Decree 30/2020, appendix I).
    sheet.oddHeader.center.text = f'&"{FONT},Regular"&13&P'
    sheet.HeaderFooter.differentFirst = True
    sheet.sheet_view.showGridLines = False
    sheet.freeze_panes = freeze


def list_sheet(workbook, name, title, about, columns):
    sheet = workbook.create_sheet(name)
    last = len(columns)
    line(sheet, 1, last, title, font(14, bold=True))
    line(sheet, 2, last, "Kỳ báo cáo", font(13, italic=True))
    line(sheet, 3, last, f"{OWN_LIST_MARK}. {about} {KEEPS}", font(11, italic=True), "left")
    sheet.row_dimensions[1].height = 24
    sheet.row_dimensions[3].height = 18
    if name == LETTER_SHEET:
        line(sheet, 4, last, None, font(12), "left")
        sheet["A4"].alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
        sheet.row_dimensions[4].height = 330
    for column, (text, width, horizontal, number_format) in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
        heading(sheet, HEAD_ROW, column, text)
        pattern(sheet, HEAD_ROW + 1, column, horizontal, number_format)
    sheet.row_dimensions[HEAD_ROW].height = 34
    sheet.row_dimensions[HEAD_ROW + 1].height = ITEM_HEIGHTS[name]
    sheet.auto_filter.ref = f"A{HEAD_ROW}:{get_column_letter(last)}{HEAD_ROW + 1}"
    page(sheet, f"{HEAD_ROW}:{HEAD_ROW}", f"A{HEAD_ROW + 1}")


def matrix_sheet(workbook, name):
    sheet = workbook.create_sheet(name)
    left = [("STT", 6), ("Xã", 20), ("Huyện", 18), ("Mã xã", 9)]
    right = [("Số tiêu chí đạt", 10), ("Số chưa xét được", 10), ("Tệp", 34)]
    first = len(left) + 1
    last = len(left) + CRITERIA + len(right)
    head, codes, item, total = HEAD_ROW, HEAD_ROW + 1, HEAD_ROW + 2, HEAD_ROW + 3
    line(sheet, 1, last, "TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ", font(14, bold=True))
    line(sheet, 2, last, "Kỳ báo cáo", font(13, italic=True))
    legend = "Đ: đạt; C: chưa đạt; KAD: không áp dụng; Cần xem lại: chưa kết luận được; để trống: chưa có số liệu."
    line(sheet, 3, last, legend, font(11, italic=True), "left")
    sheet.row_dimensions[1].height = 24
    for column, (text, width) in enumerate(left, start=1):
        side_heading(sheet, column, text, width)
    for column in range(first, first + CRITERIA):
        sheet.column_dimensions[get_column_letter(column)].width = 9.5
        heading(sheet, head, column, None)
        heading(sheet, codes, column, f"TC {column - first + 1}")
    for column, (text, width) in enumerate(right, start=first + CRITERIA):
        side_heading(sheet, column, text, width)
    for column in range(1, last + 1):
        wide = column in (2, 3, last)
        pattern(sheet, item, column, "left" if wide else "center", "@" if column == 4 else None)
        cell = sheet.cell(total, column)
        cell.font = font(12, bold=True)
        cell.fill = TOTAL_FILL
        cell.alignment = Alignment(horizontal="center", vertical="center")
        box(cell)
    sheet.cell(total, 2, "Toàn tỉnh")
    sheet.cell(total, 2).alignment = Alignment(horizontal="left", vertical="center")
    for column in range(first, first + CRITERIA):
        letter = get_column_letter(column)
        sheet.cell(total, column, f'=COUNTIF({letter}{item}:{letter}{item},"Đ")')
    sheet.row_dimensions[head].height = 78
    sheet.row_dimensions[codes].height = 20
    sheet.row_dimensions[item].height = MATRIX_ITEM_HEIGHT
    sheet.row_dimensions[total].height = 22
    page(sheet, f"{head}:{codes}", f"C{item}")


def side_heading(sheet, column, text, width):
    sheet.column_dimensions[get_column_letter(column)].width = width
    heading(sheet, HEAD_ROW, column, text)
    heading(sheet, HEAD_ROW + 1, column, None)
    sheet.merge_cells(start_row=HEAD_ROW, start_column=column, end_row=HEAD_ROW + 1, end_column=column)


def main():
    workbook = Workbook()
    workbook.remove(workbook.active)
    names = list(LISTS)
    list_sheet(workbook, names[0], *LISTS[names[0]])
    for name in MATRICES:
        matrix_sheet(workbook, name)
    for name in names[1:]:
        list_sheet(workbook, name, *LISTS[name])
    workbook.properties.title = "Tổng hợp kết quả thực hiện bộ tiêu chí nông thôn mới"
    workbook.properties.creator = "Đạt chuẩn"
    workbook.properties.created = workbook.properties.modified = datetime(2022, 1, 1)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    workbook.save(TARGET)


if __name__ == "__main__":
    main()
