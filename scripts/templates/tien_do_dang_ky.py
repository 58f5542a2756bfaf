"""Makes assets/templates/tien-do-dang-ky.xlsx: progress of the communes registered in the year's plan.

Run with Debian's own Python, which has openpyxl: /usr/bin/python3 scripts/templates/tien_do_dang_ky.py
Layout of the heading, fonts and margins: Decree 30/2020/NĐ-CP, appendix I.
"""

from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

TARGET = Path(__file__).resolve().parents[2] / "assets" / "templates" / "tien-do-dang-ky.xlsx"
FONT = "Times New Roman"
THIN = Side(style="thin", color="000000")
DOTTED = Side(style="hair", color="000000")
MILLIMETRES_AN_INCH = 25.4

WIDTHS = [5.5, 21, 8, 8, 30, 8, 8, 8.5, 24, 10, 27]
LAST = len(WIDTHS)
HEAD_ROW, ITEM_ROW, TOTAL_ROW = 12, 13, 14


def font(size=12, **style):
    return Font(name=FONT, size=size, **style)


def put(sheet, address, value, style, horizontal="center", wrap=True):
    cell = sheet[address.split(":")[0]]
    cell.value = value
    cell.font = style
    cell.alignment = Alignment(horizontal=horizontal, vertical="center", wrap_text=wrap)
    if ":" in address:
        sheet.merge_cells(address)
    return cell


def official_heading(sheet):
    put(sheet, "A1:E1", "{{co_quan_cap_tren}}", font(13))
    put(sheet, "A2:E2", "{{co_quan}}", font(13, bold=True))
    put(sheet, "A4:E4", "Số:        /BC-VPĐP", font(13))
    put(sheet, "F1:K1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", font(13, bold=True))
    put(sheet, "F2:K2", "Độc lập - Tự do - Hạnh phúc", font(14, bold=True))
    put(sheet, "F4:K4", "{{dia_danh}}, ngày       tháng       năm {{nam}}", font(13, italic=True))
    # The lines under the office's name and under the motto: a third and the whole of the words above.
    for address in ("C3", "D3", "I3", "J3"):
        sheet[address].border = Border(top=THIN)
    for row, height in ((1, 18), (2, 19), (3, 6), (4, 18)):
        sheet.row_dimensions[row].height = height


def title(sheet):
    put(sheet, "A6:K6", "TIẾN ĐỘ ĐỊA PHƯƠNG PHẤN ĐẤU ĐẠT CHUẨN NÔNG THÔN MỚI NĂM {{nam}}", font(14, bold=True))
    put(sheet, "A7:K7", "Kỳ báo cáo: {{ky}} (số liệu chốt đến ngày {{ngay_chot}})", font(13, italic=True))
    sheet.row_dimensions[6].height = 24
    sheet.row_dimensions[7].height = 20


def table_header(sheet):
    spans = [
        ("A9:A10", "STT"),
        ("B9:B10", "Địa phương"),
        ("C9:D9", "Mức đăng ký"),
        ("C10", "Đạt chuẩn"),
        ("D10", "Nâng cao"),
        ("E9:E10", "Sở, ngành phụ trách hỗ trợ"),
        ("F9:H9", "Kết quả theo số tiêu chí"),
        ("F10", "Đạt"),
        ("G10", "Chưa đạt"),
        ("H10", "Chưa xét được"),
        ("I9:I10", "Tiêu chí chưa đạt, chưa xét được"),
        ("J9:J10", "Tăng (+), giảm (-) so với kỳ trước"),
        ("K9:K10", "Dự báo đến hết năm"),
    ]
    for address, text in spans:
        put(sheet, address, text, font(12, bold=True))
    for column in range(1, LAST + 1):
        put(sheet, f"{get_column_letter(column)}11", f"({column})", font(10, italic=True))
    sheet.row_dimensions[9].height = 34
    sheet.row_dimensions[10].height = 34
    fill = PatternFill("solid", fgColor="E8EEF4")
    for row in (9, 10):
        for column in range(1, LAST + 1):
            sheet.cell(row, column).fill = fill


def table_rows(sheet):
    head = ["{{huyen.stt}}", "{{huyen.ten}}", '=COUNTIF(C13:C13,"X")', '=COUNTIF(D13:D13,"X")', None]
    head += [f"=SUBTOTAL(9,{letter}13:{letter}13)" for letter in "FGH"] + [None, "=SUBTOTAL(9,J13:J13)", None]
    item = ["{{dang_ky.stt}}", "{{dang_ky.ten}}", "{{dang_ky.dau_dat_chuan}}", "{{dang_ky.dau_nang_cao}}"]
    item += ["{{dang_ky.co_quan_ho_tro}}", "{{dang_ky.so_dat}}", "{{dang_ky.so_chua_dat}}"]
    item += ["{{dang_ky.so_chua_xet}}", "{{dang_ky.tieu_chi_con_lai}}", "{{dang_ky.tang_giam}}", "{{dang_ky.du_bao}}"]
    total = [None, "Tổng cộng", '=COUNTIF(C12:C13,"X")', '=COUNTIF(D12:D13,"X")', None]
    total += [f"=SUBTOTAL(9,{letter}12:{letter}13)" for letter in "FGH"] + [None, "=SUBTOTAL(9,J12:J13)", None]
    for row, values in ((HEAD_ROW, head), (ITEM_ROW, item), (TOTAL_ROW, total)):
        bold = row != ITEM_ROW
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row, column, value)
            cell.font = font(12, bold=bold)
            left = column in (2, 5, 9, 11)
            cell.alignment = Alignment(
                horizontal="left" if left else "center",
                vertical="center",
                wrap_text=True,
                indent=1 if left else 0,
            )
            if column in (3, 4):
                cell.number_format = "#,##0;-#,##0;"
            if column in (6, 7, 8):
                cell.number_format = "#,##0"
            if column == 10:
                cell.number_format = "+#,##0;-#,##0;0"
            if row == TOTAL_ROW:
                cell.fill = PatternFill("solid", fgColor="F2F2F2")
    for row in (HEAD_ROW, TOTAL_ROW):
        sheet.row_dimensions[row].height = 22
    # Two lines of text: a department's name and a list of criteria must stay readable where no program fits the height.
    sheet.row_dimensions[ITEM_ROW].height = 31


def borders(sheet):
    for row in range(9, TOTAL_ROW + 1):
        soft = row in (HEAD_ROW, ITEM_ROW)
        for column in range(1, LAST + 1):
            line = DOTTED if soft else THIN
            sheet.cell(row, column).border = Border(left=THIN, right=THIN, top=line, bottom=line)


def closing(sheet):
    note = (
        "Ghi chú: \"Chưa xét được\" là tiêu chí chưa có số liệu hoặc cần xem lại; xã đăng ký nâng cao tính theo bộ "
        "tiêu chí xã nâng cao. Dự báo căn cứ số tiêu chí còn thiếu tại ngày chốt số liệu, chưa phải quyết định công nhận."
    )
    put(sheet, "A15:K15", note, font(11, italic=True), horizontal="left")
    put(sheet, "A16:K16", "Lập ngày {{ngay_lap}} bằng Đạt chuẩn {{phien_ban}}; căn cứ {{van_ban}}.", font(10), "left")
    put(sheet, "A18:E18", "NGƯỜI LẬP BIỂU", font(13, bold=True))
    put(sheet, "A19:E19", "(Ký, ghi rõ họ tên)", font(12, italic=True))
    put(sheet, "F18:K18", "THỦ TRƯỞNG ĐƠN VỊ", font(13, bold=True))
    put(sheet, "F19:K19", "(Ký, ghi rõ họ tên, đóng dấu)", font(12, italic=True))
    put(sheet, "A23:E23", None, font(13, bold=True))
    for row, height in ((15, 34), (16, 15), (17, 8), (18, 18), (19, 17)):
        sheet.row_dimensions[row].height = height


def print_setup(sheet):
    def inches(millimetres):
        return millimetres / MILLIMETRES_AN_INCH

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    margins = sheet.page_margins
    margins.left, margins.right = inches(30), inches(15)
    margins.top = margins.bottom = inches(20)
    margins.header = margins.footer = inches(10)
    sheet.print_options.horizontalCentered = True
    sheet.print_title_rows = "9:11"
    # Page numbers stand in the top margin from the second page on (Decree 30/2020, appendix I).
    sheet.oddHeader.center.text = f'&"{FONT},Regular"&13&P'
    sheet.HeaderFooter.differentFirst = True
    sheet.sheet_view.showGridLines = False
    sheet.freeze_panes = "C12"


def main():
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Tiến độ đăng ký"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for column, width in enumerate(WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    official_heading(sheet)
    title(sheet)
    table_header(sheet)
    table_rows(sheet)
    borders(sheet)
    closing(sheet)
    print_setup(sheet)
    workbook.properties.title = "Tiến độ địa phương phấn đấu đạt chuẩn"
    workbook.properties.creator = "Đạt chuẩn"
    workbook.properties.created = workbook.properties.modified = datetime(2022, 1, 1)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    workbook.save(TARGET)


if __name__ == "__main__":
    main()
