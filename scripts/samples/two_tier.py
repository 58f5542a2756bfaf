"""The half-year of 2026: communes straight under the province, in three groups, by the ten criteria of 2026–2030."""

from random import Random

import bundle
import letterhead
import resources
from sheet import Sheet, column_name

PROVINCE = "Khánh Hòa"
OFFICE = (f"ỦY BAN NHÂN DÂN TỈNH {PROVINCE.upper()}", "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI")
HALF = "6 THÁNG ĐẦU NĂM 2026"
CRITERIA = 10
FIRST_CRITERION = 4
COUNT_COLUMN = FIRST_CRITERION + CRITERIA
FIRST_ROW = 8

# Communes of groups 1 and 3; the others are of group 2. Which is which is invented.
GROUP_ONE = {"Ninh Phước", "Ninh Hải", "Xuân Hải"}
GROUP_THREE = {"Bác Ái Tây", "Bác Ái", "Bác Ái Đông", "Anh Dũng", "Phước Hà", "Công Hải"}

# Criteria a commune does not meet at the end of June 2026; at the end of 2025 it lacked as many more as the second figure says.
LACKING = {
    "Bác Ái Tây": ([2, 3, 4, 5, 6, 8], 1),
    "Bác Ái": ([2, 3, 5, 6, 7], 2),
    "Bác Ái Đông": ([2, 3, 4, 5, 6, 7, 8], 1),
    "Anh Dũng": ([2, 3, 5, 6], 1),
    "Phước Hà": ([2, 3, 4, 6, 8], 1),
    "Công Hải": ([3, 6, 7], 1),
    "Lâm Sơn": ([3, 7], 1),
    "Mỹ Sơn": ([2, 3], 1),
    "Vĩnh Hải": ([2, 3, 8], 0),
    "Thuận Bắc": ([3, 7], 2),
    "Phước Dinh": ([2, 7], 1),
    "Phước Hữu": ([7], 1),
    "Cà Ná": ([2, 8], 0),
    "Thuận Nam": ([7], 0),
    "Ninh Sơn": ([], 2),
}
RECOGNISED = {"Ninh Phước": "18/5/2026", "Phước Hậu": "18/5/2026", "Xuân Hải": "09/6/2026"}

# (ordinal, source, plan, in the half-year, since the year began); rows without figures sum those below.
MOBILISED = [
    ("I", "Ngân sách trung ương", None, None, None),
    ("1", "Vốn đầu tư công", 142000, 58300, 58300),
    ("2", "Kinh phí thường xuyên", 31500, 12450, 12450),
    ("II", "Ngân sách địa phương", None, None, None),
    ("1", "Ngân sách tỉnh", 88000, 35200, 35200),
    ("2", "Ngân sách xã", 21600, 8950, 8950),
    ("III", "Vốn lồng ghép từ các chương trình, dự án khác", 264000, 109500, 109500),
    ("IV", "Vốn tín dụng chính sách", 615000, 331200, 331200),
    ("V", "Vốn doanh nghiệp", 54000, 19800, 19800),
    ("VI", "Huy động từ cộng đồng và người dân", None, None, None),
    ("1", "Bằng tiền mặt", 14200, 6120, 6120),
    ("2", "Ngày công và hiện vật quy đổi", 19300, 8745, 8745),
]
DISBURSED = [
    ("I", "Ngân sách trung ương", None, None, None),
    ("1", "Vốn đầu tư công", 142000, 46900, 46900),
    ("2", "Kinh phí thường xuyên", 31500, 9870, 9870),
    ("II", "Ngân sách địa phương", None, None, None),
    ("1", "Ngân sách tỉnh", 88000, 27400, 27400),
    ("2", "Ngân sách xã", 21600, 6850, 6850),
    ("III", "Vốn lồng ghép từ các chương trình, dự án khác", 264000, 92300, 92300),
]


def communes():
    """The communes that came of Ninh Thuận's, in the register's order."""
    entries = bundle.register()["entries"]
    return [entry["name"] for entry in entries if entry["kind"] == "commune" and entry.get("from") == "2025-07-01"]


def group_of(name):
    return 1 if name in GROUP_ONE else 3 if name in GROUP_THREE else 2


def lacking_at_year_end(name):
    """What was lacking at the end of 2025: what still is, and as many criteria more as were met since."""
    lacking, met_since = LACKING.get(name, ([], 1))
    others = [number for number in range(2, CRITERIA + 1) if number not in lacking]
    return sorted([*lacking, *Random(f"2025 {name}").sample(others, min(met_since, len(others)))])


def sheets():
    now = {name: LACKING.get(name, ([], 1))[0] for name in communes()}
    before = {name: lacking_at_year_end(name) for name in communes()}
    return [
        matrix("Tổng hợp 6 tháng 2026", f"KẾT QUẢ {HALF}", now, RECOGNISED),
        matrix("Cuối năm 2025", "KẾT QUẢ ĐẾN 31/12/2025", before, {}),
        funds("Nguồn lực", f"KẾT QUẢ HUY ĐỘNG NGUỒN LỰC XÂY DỰNG NÔNG THÔN MỚI {HALF}", MOBILISED, "Huy động"),
        funds("Giải ngân", f"KẾT QUẢ GIẢI NGÂN VỐN THỰC HIỆN CHƯƠNG TRÌNH {HALF}", DISBURSED, "Giải ngân"),
    ]


def funds(name, title, lines, what):
    head = [
        "TT",
        "Nguồn vốn",
        "Kế hoạch năm 2026",
        f"{what} trong 6 tháng đầu năm",
        f"Lũy kế {what.lower()} 6 tháng đầu năm",
        "Tỷ lệ so với kế hoạch (%)",
        "Ghi chú",
    ]
    return resources.funds(name, title, head, lines, OFFICE)


def matrix(sheet_name, period, lacking, recognised):
    last = COUNT_COLUMN + 1
    sheet = Sheet(sheet_name, [6, 26, 10, 18, *[9] * CRITERIA, 11, 18], header_rows=(6, 7))
    letterhead.letterhead(sheet, *OFFICE, last, 5)
    letterhead.title_lines(
        sheet,
        2,
        last,
        [
            ("TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2026-2030", "title"),
            (period, "subtitle"),
            (letterhead.INVENTED + ". Đ: đạt; C: chưa đạt", "italic"),
        ],
    )
    tall = {0: "STT", 1: "Xã", 2: "Nhóm xã", 3: "Ngày quyết định công nhận đạt chuẩn", COUNT_COLUMN: "Số tiêu chí đạt", last: "Ghi chú"}
    for column, text in tall.items():
        sheet.merge(6, column, 7, column, text, "head")
    sheet.merge(6, FIRST_CRITERION, 6, COUNT_COLUMN - 1, "Kết quả thực hiện các tiêu chí", "head")
    for offset in range(CRITERIA):
        sheet.put(7, FIRST_CRITERION + offset, f"TC {offset + 1}", "head")
    for order, (name, missing) in enumerate(lacking.items(), 1):
        row = FIRST_ROW + order - 1
        marks = ["C" if number in missing else "Đ" for number in range(1, CRITERIA + 1)]
        sheet.row(row, [order, "Xã " + name, f"Nhóm {group_of(name)}", recognised.get(name), *marks, None, None], "centre", {1: "body"})
        first, end = column_name(FIRST_CRITERION), column_name(COUNT_COLUMN - 1)
        sheet.put(row, COUNT_COLUMN, marks.count("Đ"), "centre", f'=COUNTIF({first}{row + 1}:{end}{row + 1},"Đ")')
    _total(sheet, FIRST_ROW, FIRST_ROW + len(lacking) - 1, lacking)
    return sheet


def _total(sheet, first, last, lacking):
    row = last + 1
    sheet.row(row, [None, "Tổng số xã đạt", None, None], "group_centre", {1: "group"})
    for offset in range(CRITERIA):
        column = column_name(FIRST_CRITERION + offset)
        met = sum(offset + 1 not in missing for missing in lacking.values())
        sheet.put(row, FIRST_CRITERION + offset, met, "group_centre", f'=COUNTIF({column}{first + 1}:{column}{last + 1},"Đ")')
    sheet.put(row, COUNT_COLUMN, None, "group")
    sheet.put(row, COUNT_COLUMN + 1, None, "group")
