"""The plan's two annexes and its targets, typed into a workbook as they stand in the letter."""

import letterhead
import office
from sheet import Sheet

NBSP = "\u00a0"
ROMAN = ("I", "II", "III ", "IV ")
REGION_THREE = (
    "Một số xã khu vực III vùng dân tộc thiểu số và miền núi: Phước Bình, Phước Tân, Phước Thắng (huyện Bác Ái), "
    "Ma Nới (huyện Ninh Sơn), Phước Chiến (huyện Thuận Bắc), Phước Hà (huyện Thuận Nam)"
)
FULL_CHECK = "Quý III và \nQuý IV/2022"
SURVEY = "Tháng \n10-12/2022"
COORDINATION = "Văn phòng Điều phối nông thôn mới tỉnh"


def annex_one():
    """The list of communes that strive for a level in 2022; returns the sheet and where the names stand."""
    sheet = Sheet("Phụ lục I", [6, 42, 14, 14, 40, 32], header_rows=(6, 7))
    letterhead.title_lines(
        sheet,
        0,
        5,
        [
            ("Phụ lục I", "title"),
            ("DANH SÁCH ĐỊA PHƯƠNG PHẤN ĐẤU\nĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2022", "title"),
            ("(Kèm theo Kế hoạch số         /KH-UBND ngày      /3/2022 của UBND tỉnh)", "italic"),
        ],
    )
    for column, text in {0: "STT", 1: "Địa phương", 4: "Sở, ngành phụ trách hỗ trợ", 5: "Ghi chú"}.items():
        sheet.merge(6, column, 7, column, text, "head")
    sheet.merge(6, 2, 6, 3, "Đạt chuẩn nông thôn mới theo các mức độ", "head")
    sheet.put(7, 2, " Đạt chuẩn  ", "head")
    sheet.put(7, 3, "Nâng cao", "head")
    _heading(sheet, 8, ["A", "Cấp xã ", 3, 7, NBSP, NBSP])
    names = {}
    row = 9
    for number, district in enumerate(dict.fromkeys(entry[0] for entry in office.REGISTERED.values())):
        communes = [name for name, entry in office.REGISTERED.items() if entry[0] == district]
        levels = [office.REGISTERED[name][1] for name in communes]
        subtotal = [levels.count(level) or NBSP for level in ("standard", "advanced")]
        _heading(sheet, row, [ROMAN[number], f"Huyện {district}", *subtotal, NBSP, NBSP])
        for order, name in enumerate(communes, 1):
            row += 1
            names[name] = row
            _, level, department = office.REGISTERED[name]
            marks = [" X ", NBSP] if level == "standard" else [NBSP, "X"]
            prefix = " Xã " if name == "Phước Thái" else "Xã "
            sheet.row(row, [order, prefix + name, *marks, department, NBSP], styles={0: "centre", 2: "centre", 3: "centre"})
        row += 1
    _heading(sheet, row, ["B ", "Cấp thôn", "≥ 25", NBSP, NBSP, NBSP])
    villages = (
        "Các xã đã được công nhận đạt chuẩn nông thôn mới, nông thôn mới nâng cao phấn đấu mỗi xã có ít nhất "
        "01 thôn đạt chuẩn nông thôn mới "
    )
    sheet.row(row + 1, [NBSP, villages, "≥ 25", NBSP, NBSP, "Toàn tỉnh có 254 thôn/47 xã"], styles={2: "centre"})
    return sheet, names


def _heading(sheet, row, values):
    sheet.row(row, values, "group", {0: "group_centre", 2: "group_centre", 3: "group_centre"})


def annex_two():
    """The inspection timetable."""
    sheet = Sheet("Phụ lục II", [6, 38, 16, 46, 30, 46], header_rows=(4, 4))
    letterhead.title_lines(
        sheet,
        0,
        5,
        [
            ("Phụ lục II", "title"),
            ("KẾ HOẠCH KIỂM TRA, GIÁM SÁT TÌNH HÌNH THỰC HIỆN CHƯƠNG TRÌNH NĂM 2022", "title"),
            ("(Kèm theo Kế hoạch số         /KH-UBND ngày       /3/2022 của UBND tỉnh)", "italic"),
        ],
    )
    head = ["STT", "Đơn vị", "Thời gian", "Nội dung kiểm tra, đánh giá", "Cơ quan chủ trì", "Cơ quan phối hợp"]
    sheet.row(4, head, "head")
    people = "Giám sát việc thực hiện quy chế dân chủ ở cơ sở, huy động sức dân và đánh giá sự hài lòng của người dân."
    blocks = [
        (
            "Các xã phấn đấu đạt chuẩn nông thôn mới năm 2022: Quảng Sơn, Hòa Sơn (huyện Ninh Sơn); Nhị Hà (huyện "
            "Thuận Nam)",
            "Kiểm tra, đánh giá toàn diện kết quả xây dựng nông thôn mới của địa phương.",
            "Ninh Sơn, Thuận Nam",
            "Quảng Sơn, Hòa Sơn, Nhị Hà",
        ),
        (
            "Các xã đăng ký đạt chuẩn nông thôn mới nâng cao năm 2022: Phước Thái, Phước Hậu, An Hải (huyện Ninh "
            "Phước), Hộ Hải, Phương Hải (huyện Ninh Hải), Lương Sơn (huyện Ninh Sơn), Phước Diêm (huyện Thuận Nam)",
            "Kiểm tra, đánh giá toàn diện kết quả xây dựng nông thôn mới nâng cao của địa phương.",
            "Ninh Phước, Ninh Hải, Ninh Sơn, Thuận Nam",
            "Phước Thái, Phước Hậu , An Hải, Hộ Hải, Phương Hải, Lương Sơn, Phước Diêm",
        ),
    ]
    row = 5
    for number, (units, content, districts, communes) in enumerate(blocks, 1):
        partners = (
            "- Các Sở, ngành được phân công phụ trách, hỗ trợ các xã và phụ trách tiêu chí.\n"
            f"- Văn phòng Điều phối nông thôn mới các huyện: {districts}."
        )
        sheet.merge(row, 0, row + 1, 0, number, "centre")
        sheet.merge(row, 1, row + 1, 1, units, "body")
        sheet.row(row, [number, units, FULL_CHECK, content, COORDINATION, partners], styles={0: "centre", 2: "centre"})
        survey = [None, None, SURVEY, people, "Ủy ban MTTQ các huyện", f"Ủy ban MTTQ các xã: {communes}."]
        sheet.row(row + 1, survey, styles={0: "centre", 2: "centre"})
        row += 2
    content = (
        "- Kết quả thực hiện các nội dung, nhiệm vụ trọng tâm của Chương trình năm 2020.\n"
        "- Những khó khăn, vướng mắc trong xây dựng nông thôn mới."
    )
    partners = (
        "- Một số Sở phụ trách tiêu chí.\n"
        "- Văn phòng Điều phối nông thôn mới các huyện: Bác Ái, Ninh Sơn, Thuận Bắc, Thuận Nam."
    )
    sheet.row(row, [3, REGION_THREE, FULL_CHECK, content, COORDINATION, partners], styles={0: "centre", 2: "centre"})
    return sheet


TARGETS = [
    ("Số tiêu chí bị tụt ở các xã đã được công nhận", "tiêu chí", 0, 0, "Không để tụt tiêu chí"),
    ("Số xã đạt chuẩn nông thôn mới tăng thêm trong năm", "xã", "02-03", 2, "Quảng Sơn, Nhị Hà"),
    (
        "Tỷ lệ xã đạt chuẩn nông thôn mới (trên 47 xã)",
        "%",
        "66-68%",
        "31/47 xã",
        "Làm tròn theo chỉ tiêu; cuối năm 2021 có 29/47 xã",
    ),
    (
        "Số xã đạt chuẩn nông thôn mới nâng cao trong năm",
        "xã",
        "04-05",
        4,
        "Phước Thái, Phước Hậu, An Hải, Hộ Hải",
    ),
    ("Tỷ lệ thôn đạt chuẩn nông thôn mới (trên 254 thôn)", "%", "≥ 10%", "31/254 thôn", ""),
    (
        "Số thôn đạt chuẩn nông thôn mới ít nhất ở mỗi xã đã được công nhận",
        "thôn",
        "≥ 1",
        "31/31 xã",
        "",
    ),
    ("Mức giảm tỷ lệ hộ nghèo đa chiều khu vực nông thôn", "%/năm", "ít nhất 1,5%/năm", 1.6, "Ước thực hiện"),
    ("Mức giảm tỷ lệ hộ nghèo dân tộc thiểu số", "%/năm", "trên 3%/năm", 3.2, "Ước thực hiện"),
]
FIRST_TARGET = 7


def plan_targets():
    """The targets of part II of the plan with the quarter's results."""
    sheet = Sheet("Mục tiêu năm 2022", [6, 62, 12, 20, 20, 42], header_rows=(6, 6))
    letterhead.letterhead(sheet, "ỦY BAN NHÂN DÂN TỈNH NINH THUẬN", "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI", 5, 1)
    letterhead.title_lines(
        sheet,
        3,
        5,
        [
            ("TÌNH HÌNH THỰC HIỆN MỤC TIÊU KẾ HOẠCH NĂM 2022, QUÝ III NĂM 2022", "title"),
            (letterhead.INVENTED, "italic"),
        ],
    )
    head = ["TT", "Mục tiêu", "Đơn vị tính", "Kế hoạch năm 2022", "Thực hiện đến hết quý III", "Ghi chú"]
    sheet.row(6, head, "head")
    for number, (label, unit, target, result, note) in enumerate(TARGETS, 1):
        values = [number, label, unit, target, result, note or None]
        styles = {0: "centre", 2: "centre", 3: "centre", 4: "centre"}
        sheet.row(FIRST_TARGET + number - 1, values, styles=styles)
    return sheet
