"""What every form of the program shares: the official heading, the table's look, the closing lines and the print set-up.

Heading, fonts and margins: Decree 30/2020/NĐ-CP, appendix I. Forms are written with XlsxWriter, run after run the same bytes:
/usr/bin/python3 scripts/templates/<form>.py
"""

import re
import zipfile
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import xlsxwriter
from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

TEMPLATES = Path(__file__).resolve().parents[2] / "assets" / "templates"
FONT = "Times New Roman"
MADE = datetime(2022, 1, 1)
ZIP_DATE = (2022, 1, 1, 0, 0, 0)
MILLIMETRES_AN_INCH = 25.4
FIRST_HEADER_ROW = 10
DIGIT_PIXELS, POINTS_A_PIXEL = 8, 0.75
EMU_A_POINT, EMU_A_PIXEL = 12700, 9525
# Decree 30/2020, appendix I: a third to a half of the office's name, and the length of the motto's words.
OFFICE_RULE, MOTTO_RULE = 100, 172
SHADE, LIGHT = "#E8EEF4", "#F2F2F2"
COUNT, SIGNED, MEAN, RATE = "#,##0", "+#,##0;-#,##0;0", "#,##0.0", "0.0%"
# Excel would print "#,##0.##" of whole millions with a lone decimal sign: amounts that are not whole get their own format.
MONEY, MONEY_WITH_FRACTION = "#,##0;-#,##0", "#,##0.0##"
CHART_FONT = {"name": FONT, "size": 11}
LONGEST_ATTACHED = 125
# No break inside what belongs together.
NO_BREAK = "\u00a0"


class Office(NamedTuple):
    """Who makes a form: as the heading names it in two lines, in full, as its reports are numbered, where it is, who signs."""

    superior: str
    name: str
    in_full: str
    reports: str
    place: str
    signer: str


PROVINCE = Office("{{co_quan_cap_tren}}", "{{co_quan}}", "{{co_quan_day_du}}", "BC-VPĐP", "{{dia_danh}}", "THỦ TRƯỞNG ĐƠN VỊ")
# A sheet for each commune. A people's committee names no superior.
EACH_COMMUNE = Office(
    "ỦY BAN NHÂN DÂN", "{{xa.ten_viet_hoa}}", "Ủy ban nhân dân {{xa.ten_trong_cau}}", "BC-UBND", "{{xa.dia_danh}}", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"
)
# Written by hand: nothing in a workbook of many communes tells which of them signs.
COMMUNE = Office("ỦY BAN NHÂN DÂN", "XÃ ……………", "Ủy ban nhân dân xã ……………", "BC-UBND", "……………", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")


class Form:
    """A form on one sheet of a workbook of its own; rows and columns count from 0."""

    def __init__(self, file, code, version, sheet_name, widths, landscape=True, office=PROVINCE):
        self.path = TEMPLATES / f"{file}.xlsx"
        self.code, self.version, self.office = code, version, office
        self.book = xlsxwriter.Workbook(str(self.path))
        self.book.formats[0].set_font_name(FONT)
        self.book.formats[0].set_font_size(12)
        self.book.set_properties({"title": sheet_name, "author": "Đạt chuẩn", "created": MADE})
        self.book.set_custom_property("datchuan:phien_ban", f"{code} {version}")
        self.formats = {}
        self.rules = []
        self.amounts = []
        self.page = self.book.add_worksheet(sheet_name)
        self.name = sheet_name
        self.widths, self.last, self.landscape = widths, len(widths) - 1, landscape
        for column, width in enumerate(widths):
            self.page.set_column(column, column, width)

    def format(self, **style):
        key = tuple(sorted(style.items()))
        if key not in self.formats:
            whole = {"font_name": FONT, "font_size": 12, "valign": "vcenter", "text_wrap": True, **style}
            self.formats[key] = self.book.add_format(whole)
        return self.formats[key]

    def put(self, row, first, last, text, **style):
        """Writes into a cell, or into one merged over columns of its row."""
        style = self.format(**style)
        if last > first:
            self.page.merge_range(row, first, row, last, "", style)
        self.write(row, first, text, style)

    def write(self, row, column, value, style):
        if value is None:
            self.page.write_blank(row, column, None, style)
        elif isinstance(value, str) and value.startswith("="):
            self.page.write_formula(row, column, value, style, 0)
        elif isinstance(value, str):
            self.page.write_string(row, column, value, style)
        else:
            self.page.write_number(row, column, value, style)

    def heading(self, title, split, unit=None, period="Kỳ báo cáo: {{ky}} (số liệu chốt đến ngày {{ngay_chot}})"):
        """Rows 0 to 9: the office left of `split` columns, the country's name and motto right of them, then the annex."""
        centre = {"align": "center"}
        self.put(0, 0, split - 1, self.office.superior, font_size=13, bold=self.office is not PROVINCE, **centre)
        self.put(1, 0, split - 1, self.office.name, font_size=13, bold=True, **centre)
        self.put(0, split, self.last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", font_size=13, bold=True, **centre)
        self.put(1, split, self.last, "Độc lập - Tự do - Hạnh phúc", font_size=14, bold=True, **centre)
        self._rule_under(0, split - 1, OFFICE_RULE)
        self._rule_under(split, self.last, MOTTO_RULE)
        self.put(4, 0, self.last, f"Biểu {self.code}", font_size=14, bold=True, **centre)
        self.put(5, 0, self.last, title, font_size=14, bold=True, **centre)
        attached = 1 + LONGEST_ATTACHED // int(sum(self.widths) * 1.1)
        self.put(6, 0, self.last, self._attached("\n" if attached > 1 else " "), font_size=13, italic=True, **centre)
        self.put(7, 0, self.last, period, font_size=13, italic=True, **centre)
        if unit is not None:
            self.put(8, 0, self.last, f"Đơn vị tính: {unit}", italic=True, align="right")
        lines = 1 + len(title) // max(40, int(sum(self.widths) * 0.72))
        for row, height in {0: 18, 1: 19, 2: 6, 3: 8, 4: 20, 5: 20 * lines, 6: 19 * attached, 7: 19, 8: 17, 9: 5}.items():
            self.page.set_row(row, height)

    def _attached(self, gap):
        """The day of the report, in words, is not of the period's year where a last quarter is signed in the next."""
        return f"(Kèm theo Báo cáo số         /{self.office.reports} {{{{ngay_lap_bang_chu}}}}{gap}của {self.office.in_full})"

    def _rule_under(self, first, last, points):
        """The drawn rule under the words above, in the middle of their span; finish_package gives it its place."""
        edge = (sum(map(pixels, self.widths[:first])) * 2 + sum(map(pixels, self.widths[first : last + 1]))) / 2
        left = round(edge - points / POINTS_A_PIXEL / 2)
        column = 0
        while left >= pixels(self.widths[column]):
            left -= pixels(self.widths[column])
            column += 1
        self.rules.append((column, left * EMU_A_PIXEL, round(points * EMU_A_POINT)))
        self.page.insert_textbox(2, column, "", {"width": 10, "height": 1})

    def header(self, rows, numbered=True, top=FIRST_HEADER_ROW, heights=()):
        """
        The table's header. `rows` lists (top, left, bottom, right, text), rows counted from the header's first; the last row
        numbers the columns. Gives the row the table begins with.
        """
        style = {"bold": True, "align": "center", "border": 1, "bg_color": SHADE}
        bottom = max(bottom for _, _, bottom, *_ in rows)
        for first, left, last, right, text, *more in rows:
            own = self.format(**style, **(more[0] if more else {}))
            if (first, left) == (last, right):
                self.page.write_string(top + first, left, text, own)
            else:
                self.page.merge_range(top + first, left, top + last, right, text, own)
        for offset, height in enumerate(heights):
            self.page.set_row(top + offset, height)
        self.header_rows = (top, top + bottom + (1 if numbered else 0))
        if numbered:
            small = self.format(font_size=10, italic=True, align="center", border=1)
            for column in range(self.last + 1):
                self.page.write_string(top + bottom + 1, column, f"({column + 1})", small)
            self.page.set_row(top + bottom + 1, 14)
        return self.header_rows[1] + 1

    def line(self, row, values, left=(), bold=False, fill=None, numbers=None, first=False, shrink=(), height=19, size=None):
        """
        A row of the table; `left` columns are aligned left, `numbers` gives number formats by column. No program but Excel
        fits a row to its text, so heights are set, and texts of `shrink` columns are made smaller rather than cut.
        """
        for column, value in enumerate(values):
            style = {"border": 1, "bottom": 4, "top": 1 if first else 4, "align": "center", "bold": bold}
            if size is not None:
                style.update(font_size=size)
            if fill is not None:
                style.update(bg_color=fill, top=1, bottom=1)
            if column in left:
                style.update(align="left", indent=1)
            if column in shrink:
                style.update(shrink=True, text_wrap=False)
            if numbers and column in numbers:
                style["num_format"] = numbers[column]
                if numbers[column] == MONEY and column not in left:
                    # An amount of more digits than were thought of is made smaller: Excel would print ###.
                    style.update(align="right", indent=1, shrink=True, text_wrap=False)
                if numbers[column] == MONEY:
                    self.amounts.append((row, column))
            self.write(row, column, value, self.format(**style))
        self.page.set_row(row, height)

    def closing(self, row, notes, split=None):
        """Notes under the table and the signatures; gives the row after them."""
        rule = self.format(top=1)
        for column in range(self.last + 1):
            self.page.write_blank(row, column, None, rule)
        self.page.set_row(row, 4)
        row += 1
        letters = sum(self.widths) * 1.3
        for note in (*notes, MADE_BY):
            self.put(row, 0, self.last, note, font_size=11, italic=True, align="left", valign="top")
            length = LONGEST_MADE_BY if note == MADE_BY else len(note)
            self.page.set_row(row, 15 * (1 + int(length // letters)) + 1)
            row += 1
        self.page.set_row(row, 8)
        split = split or (self.last + 1) // 2
        self.put(row + 1, split, self.last, self.office.place + ", {{ngay_lap_bang_chu}}", font_size=13, italic=True, align="center")
        self.put(row + 2, 0, split - 1, "NGƯỜI LẬP BIỂU", font_size=13, bold=True, align="center", valign="top")
        self.put(row + 2, split, self.last, self.office.signer, font_size=13, bold=True, align="center", valign="top")
        self.put(row + 3, 0, split - 1, "(Ký, ghi rõ họ tên)", italic=True, align="center")
        self.put(row + 3, split, self.last, "(Ký, ghi rõ họ tên, đóng dấu)", italic=True, align="center")
        self.put(row + 7, split, self.last, None, font_size=13, bold=True, align="center")
        for offset in range(1, 4):
            self.page.set_row(row + offset, 18)
        self.page.set_row(row + 2, 18 * (1 + self.office.signer.count("\n")))
        return row + 8

    def show_fractions(self, page, cells):
        """Amounts that are not whole print their decimals; `cells` are (row, column)."""
        if not cells:
            return
        (top, left), (bottom, right) = (tuple(pick(places) for places in zip(*cells)) for pick in (min, max))
        ranges = " ".join(xl_range(*block) for block in blocks(cells))
        first = xl_rowcol_to_cell(top, left)
        fraction = self.book.add_format({"num_format": MONEY_WITH_FRACTION})
        rule = {"type": "formula", "criteria": f"=AND(ISNUMBER({first}),{first}<>ROUND({first},0))", "format": fraction}
        page.conditional_format(top, left, bottom, right, {**rule, "multi_range": ranges})

    def chart(self, kind, title):
        """A chart whose every word is in the font of official texts."""
        chart = self.book.add_chart(kind)
        chart.set_title({"name": title, "name_font": {**CHART_FONT, "size": 14}})
        chart.set_legend({"position": "bottom", "font": CHART_FONT})
        return chart

    def chart_sheet(self, name, landscape=True):
        """A second sheet for a chart, printed on a page of its own."""
        page = self.book.add_worksheet(name)
        page.hide_gridlines(2)
        set_up_print(page, landscape)
        return page

    def save(self, freeze_column=2, of_list=True):
        """A form of a list takes as many pages as it has rows for; one whose lines are given stays on one, signatures and all."""
        self.show_fractions(self.page, self.amounts)
        set_up_print(self.page, self.landscape, pages_high=0 if of_list else 1)
        self.page.repeat_rows(*self.header_rows)
        self.page.freeze_panes(self.header_rows[1] + 1, freeze_column)
        self.page.hide_gridlines(2)
        for page in self.book.worksheets():
            page.set_header(PAGE_NUMBER, {"margin": 10 / MILLIMETRES_AN_INCH})
            footer = STACKED_FOOTER if page.orientation == PORTRAIT else FOOTER
            page.set_footer(footer.format(code=self.code, version=self.version), {"margin": 8 / MILLIMETRES_AN_INCH})
        self.book.close()
        finish_package(self.path, self.rules)


PAGE_NUMBER = f'&C&"{FONT},Regular"&13&P'
OCCASION = "{{{{ghi_chu_ky}}}}"
ORIGIN = "Biểu {code}, mẫu {version}; Đạt chuẩn {{{{phien_ban}}}}; {{{{thoi_diem_lap}}}}"
FOOTER = f'&L&"{FONT},Italic"&9{OCCASION}&R&"{FONT},Italic"&9{ORIGIN}'
# Side by side the two would run into each other on a page that stands upright.
STACKED_FOOTER = f'&L&"{FONT},Italic"&9{OCCASION}\n{ORIGIN}'
# As XlsxWriter keeps it.
PORTRAIT = 1
# Two sets with their decisions, as a year to 2025 has them.
LONGEST_MADE_BY = 260
MADE_BY = "{{ghi_chu_lap}}"


def set_up_print(page, landscape, pages_high=1):
    if landscape:
        page.set_landscape()
    page.set_paper(9)
    left, right, top, bottom = (millimetres / MILLIMETRES_AN_INCH for millimetres in (30, 15, 20, 20))
    page.set_margins(left, right, top, bottom)
    page.center_horizontally()
    page.fit_to_pages(1, pages_high)


def sum_of(cells):
    """A sum that stays blank while nothing is known of its parts: blank is never zero."""
    return f'=IF(COUNT({cells})=0,"",SUM({cells}))'


def subtotal_of(cells):
    """The same where totals of groups stand among the parts, which are not counted again."""
    return f'=IF(COUNT({cells})=0,"",SUBTOTAL(9,{cells}))'


def marks_of(cells, mark):
    """How many cells hold a mark; blank while none holds any."""
    return f'=IF(COUNTIF({cells},"?*")=0,"",COUNTIF({cells},"{mark}"))'


def share_of(part, whole):
    """A rate, blank while either is not known or the whole is nothing."""
    return f'=IF(COUNT({part},{whole})<2,"",IF({whole}=0,"",{part}/{whole}))'


def blocks(cells):
    """The rectangles the cells make up, as (top, left, bottom, right)."""
    joined = []
    for top, left, bottom, right in column_runs(cells):
        if joined and joined[-1][::2] == (top, bottom) and joined[-1][3] == left - 1:
            joined[-1] = (top, joined[-1][1], bottom, right)
        else:
            joined.append((top, left, bottom, right))
    return joined


def column_runs(cells):
    """The runs of cells under one another, as (top, column, bottom, column)."""
    runs = []
    for column, row in sorted((column, row) for row, column in cells):
        if runs and runs[-1][1:] == (column, row - 1, column):
            runs[-1] = (runs[-1][0], column, row, column)
        else:
            runs.append((row, column, row, column))
    return runs


def pixels(width):
    """How wide Excel draws a column of a workbook whose font is 12 pt Times New Roman: ECMA-376, part 1, 18.3.1.13."""
    return int((256 * width + int(128 / DIGIT_PIXELS)) / 256 * DIGIT_PIXELS)


def finish_package(path, rules=()):
    """
    Page numbers stand in the top margin from the second page on; the footer stands on the first page too. Both keep their size
    on pages made smaller to fit (Decree 30/2020, appendix I: page numbers of 13 to 14 pt). The boxes that hold
    the place of the heading's rules become lines, which XlsxWriter does not draw.
    """
    rules = iter(enumerate(rules, 2))
    with zipfile.ZipFile(path) as archive:
        parts = [(info.filename, archive.read(info)) for info in archive.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name):
                text = content.decode("utf-8")
                footer = re.search(r"<oddFooter>(.*?)</oddFooter>", text, re.S).group(1)
                text = text.replace("<headerFooter", '<headerFooter differentFirst="1" scaleWithDoc="0"', 1)
                text = text.replace("</headerFooter>", f"<firstHeader/><firstFooter>{footer}</firstFooter></headerFooter>", 1)
                content = text.replace("<firstHeader/>", "<firstHeader></firstHeader>").encode("utf-8")
            if name.startswith("xl/drawings/drawing"):
                content = re.sub(BOX, lambda _: drawn_rule(*next(rules)), content.decode("utf-8")).encode("utf-8")
            info = zipfile.ZipInfo(name, ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)


BOX = re.compile(r'<xdr:twoCellAnchor(?:(?!</xdr:twoCellAnchor>).)*txBox="1".*?</xdr:twoCellAnchor>', re.S)


def drawn_rule(number, rule):
    column, offset, length = rule
    return (
        f"<xdr:oneCellAnchor><xdr:from><xdr:col>{column}</xdr:col><xdr:colOff>{offset}</xdr:colOff><xdr:row>2</xdr:row>"
        f'<xdr:rowOff>{2 * EMU_A_POINT}</xdr:rowOff></xdr:from><xdr:ext cx="{length}" cy="0"/>'
        f'<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="{number}" name="Gạch chân {number - 1}"/><xdr:cNvCxnSpPr/></xdr:nvCxnSpPr>'
        f'<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{length}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f'<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></xdr:spPr></xdr:cxnSp><xdr:clientData/></xdr:oneCellAnchor>'
    )
