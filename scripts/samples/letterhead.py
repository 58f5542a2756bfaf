"""The lines above and below a table in an official document (Decree 30/2020/NĐ-CP)."""

INVENTED = "(Số liệu giả định, dùng để minh họa)"


def letterhead(sheet, upper, issuer, last_column, split):
    """The issuer on the left, the country's name and motto on the right; takes rows 1 and 2."""
    sheet.merge(0, 0, 0, split, upper, "issuer_above")
    sheet.merge(1, 0, 1, split, issuer, "issuer")
    sheet.merge(0, split + 1, 0, last_column, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "country")
    sheet.merge(1, split + 1, 1, last_column, "Độc lập - Tự do - Hạnh phúc", "motto")


def title_lines(sheet, first_row, last_column, lines):
    for offset, (text, style) in enumerate(lines):
        sheet.merge(first_row + offset, 0, first_row + offset, last_column, text, style)


def signatures(sheet, row, last_column, left, right):
    middle = last_column // 2
    sheet.merge(row, 0, row, middle, left, "signature")
    sheet.merge(row, middle + 1, row, last_column, right, "signature")
    sheet.heights[row] = 48
