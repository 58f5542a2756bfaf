"""Writes sheets with XlsxWriter: byte for byte the same file each time, formulas with their values."""

from datetime import datetime
from math import ceil

import xlsxwriter

BORDER = {"border": 1, "valign": "vcenter", "text_wrap": True}
CENTRE = {"align": "center", "valign": "vcenter", "text_wrap": True}
STYLES = {
    "body": {**BORDER},
    "centre": {**BORDER, "align": "center"},
    "figure": {**BORDER, "align": "center", "num_format": "General"},
    "percent": {**BORDER, "align": "center", "num_format": "0.0%"},
    "whole": {**BORDER, "align": "center", "num_format": "0"},
    "date": {**BORDER, "align": "center", "num_format": "d-mmm"},
    "money": {**BORDER, "align": "right", "num_format": "#,##0"},
    "money_group": {**BORDER, "bold": True, "align": "right", "num_format": "#,##0"},
    "text": {**BORDER, "align": "center", "num_format": "@"},
    "whole_code": {**BORDER, "align": "center", "num_format": "General"},
    "head": {**BORDER, "bold": True, "align": "center", "bg_color": "#E7EFE4"},
    "group": {**BORDER, "bold": True},
    "group_centre": {**BORDER, "bold": True, "align": "center"},
    "title": {**CENTRE, "bold": True, "font_size": 14},
    "subtitle": {**CENTRE, "bold": True, "font_size": 13},
    "italic": {**CENTRE, "italic": True, "font_size": 13},
    "plain": {"valign": "vcenter", "text_wrap": True},
    "total": {"bold": True, "valign": "vcenter", "text_wrap": True},
    "issuer_above": {**CENTRE},
    "issuer": {**CENTRE, "bold": True},
    "country": {**CENTRE, "bold": True},
    "motto": {**CENTRE, "bold": True, "font_size": 13},
    "signature": {"align": "center", "valign": "top", "bold": True, "text_wrap": True},
}
MADE = datetime(2022, 9, 24, 8, 0, 0)
MILLIMETRES_PER_INCH = 25.4
LINE_HEIGHT = 17
LETTERS_PER_WIDTH = 1.12


def write_workbook(path, sheets, title):
    book = xlsxwriter.Workbook(str(path))
    book.set_properties(
        {"title": title, "author": "Đạt chuẩn", "comments": "Số liệu giả định, dùng để minh họa.", "created": MADE}
    )
    book.formats[0].set_font_name("Times New Roman")
    book.formats[0].set_font_size(12)
    formats = {
        name: book.add_format({"font_name": "Times New Roman", "font_size": 12, **style})
        for name, style in STYLES.items()
    }
    for sheet in sheets:
        _write_sheet(book.add_worksheet(sheet.name), sheet, formats)
    book.close()


def _write_sheet(page, sheet, formats):
    for column, width in enumerate(sheet.widths):
        page.set_column(column, column, width)
    for row, height in {**fitting_heights(sheet), **sheet.heights}.items():
        page.set_row(row, height)
    for top, left, bottom, right in sheet.merges:
        page.merge_range(top, left, bottom, right, "", formats[sheet.cells[top, left].style])
    for (row, column), cell in sorted(sheet.cells.items()):
        _write_cell(page, row, column, cell, formats[cell.style])
    _set_up_print(page, sheet)


def fitting_heights(sheet):
    """The height each row needs for its wrapped texts; a text merged over rows does not count."""
    spans = {(top, left): (bottom, right) for top, left, bottom, right in sheet.merges}
    heights = {}
    for (row, column), cell in sheet.cells.items():
        bottom, right = spans.get((row, column), (row, column))
        if not isinstance(cell.value, str) or bottom > row:
            continue
        width = sum(sheet.widths[column : right + 1])
        lines = sum(max(1, ceil(len(line) / (width * LETTERS_PER_WIDTH))) for line in cell.value.split("\n"))
        heights[row] = max(heights.get(row, LINE_HEIGHT), lines * LINE_HEIGHT)
    return heights


def _write_cell(page, row, column, cell, style):
    if cell.formula is not None:
        page.write_formula(row, column, cell.formula, style, cell.value)
    elif cell.value is None:
        page.write_blank(row, column, None, style)
    elif isinstance(cell.value, str):
        page.write_string(row, column, cell.value, style)
    else:
        page.write_number(row, column, cell.value, style)


def _set_up_print(page, sheet):
    if sheet.landscape:
        page.set_landscape()
    page.set_paper(9)
    page.set_margins(*(millimetres / MILLIMETRES_PER_INCH for millimetres in (30, 15, 20, 20)))
    page.set_header('&C&"Times New Roman,Regular"&13&P', {"margin": 10 / MILLIMETRES_PER_INCH})
    page.fit_to_pages(1, 0)
    first, last = sheet.header_rows
    if last > 0:
        page.repeat_rows(first, last)
        page.freeze_panes(last + 1, 2)
