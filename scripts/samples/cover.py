"""The first sheet: what the workbook is, and that its figures are invented."""

from sheet import Sheet

LINES = [
    ("TỔNG HỢP KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI QUÝ III NĂM 2022", "title"),
    ("Tỉnh Ninh Thuận", "subtitle"),
    (
        "Đây là sổ mẫu đi kèm chương trình Đạt chuẩn. Tên xã, danh sách đăng ký và mục tiêu lấy từ kế hoạch năm 2022; mọi "
        "kết quả, mức công nhận và chỉ tiêu của tỉnh đều là số liệu giả định, không phải số liệu của cơ quan nào.",
        "plain",
    ),
    ("This is a sample workbook: names and plan targets are real, every figure is invented.", "plain"),
]


def cover():
    sheet = Sheet("Thuyết minh", [110], landscape=False)
    for row, (text, style) in enumerate(LINES):
        sheet.put(row, 0, text, style)
        sheet.heights[row] = 52 if style == "plain" else 24
    return sheet
