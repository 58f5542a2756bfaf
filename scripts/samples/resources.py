"""Money, villages and inspections of the quarter: invented figures that add up, in the sheets offices keep beside the matrix."""

from random import Random

import bundle
import letterhead
import office
from sheet import Sheet, column_name

OFFICE = ("ỦY BAN NHÂN DÂN TỈNH NINH THUẬN", "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI")
UNIT = "Đơn vị tính: triệu đồng"

# (ordinal, source, plan, mobilised in the quarter, mobilised to the quarter's end); rows without figures sum those below.
MOBILISED = [
    ("I", "Ngân sách trung ương", None, None, None),
    ("1", "Vốn đầu tư công", 98500, 31200, 71600),
    ("2", "Kinh phí sự nghiệp", 24300, 7850, 16900),
    ("II", "Ngân sách địa phương", None, None, None),
    ("1", "Ngân sách tỉnh", 46000, 13400, 33700),
    ("2", "Ngân sách huyện", 31500, 9650, 22400),
    ("3", "Ngân sách xã", 8200, 2150, 5300),
    ("III", "Vốn lồng ghép từ các chương trình, dự án khác", 215000, 58700, 149300),
    ("IV", "Vốn tín dụng", 1350000, 402000, 1126000),
    ("V", "Vốn doanh nghiệp, hợp tác xã", 42000, 9300, 25600),
    ("VI", "Huy động từ cộng đồng và người dân", None, None, None),
    ("1", "Bằng tiền mặt", 12500, 3420, 9150),
    ("2", "Ngày công và hiện vật quy đổi", 18600, 5130, 13240),
]

DISBURSED = [
    ("I", "Ngân sách trung ương", None, None, None),
    ("1", "Vốn đầu tư công", 98500, 24650, 52300),
    ("2", "Kinh phí sự nghiệp", 24300, 5420, 11800),
    ("II", "Ngân sách địa phương", None, None, None),
    ("1", "Ngân sách tỉnh", 46000, 11900, 28600),
    ("2", "Ngân sách huyện", 31500, 7300, 18150),
    ("3", "Ngân sách xã", 8200, 1960, 4870),
    ("III", "Vốn lồng ghép từ các chương trình, dự án khác", 215000, 46200, 121400),
]

INSPECTIONS = [
    (
        "Quảng Sơn, Hòa Sơn (huyện Ninh Sơn)",
        "Tháng 8/2022",
        "Kiểm tra, đánh giá toàn diện kết quả thực hiện 19 tiêu chí.",
        "- Sở Tư pháp.\n- Văn phòng Điều phối nông thôn mới huyện Ninh Sơn.",
        "Đã kiểm tra 02/02 xã; xã Quảng Sơn đủ hồ sơ, xã Hòa Sơn hoàn thiện minh chứng tiêu chí 17.",
    ),
    (
        "Nhị Hà (huyện Thuận Nam)",
        "Tháng 9/2022",
        "Kiểm tra, đánh giá toàn diện kết quả thực hiện 19 tiêu chí.",
        "- Bộ chỉ huy Quân sự tỉnh.\n- Văn phòng Điều phối nông thôn mới huyện Thuận Nam.",
        "Đã kiểm tra; đủ điều kiện trình thẩm định.",
    ),
    (
        "Phước Thái, Phước Hậu, An Hải (huyện Ninh Phước)",
        "Quý III/2022",
        "Kiểm tra kết quả thực hiện tiêu chí nông thôn mới nâng cao.",
        "- Các Sở, ngành phụ trách tiêu chí.\n- Văn phòng Điều phối nông thôn mới huyện Ninh Phước.",
        "Đã kiểm tra 03/03 xã, không có kiến nghị.",
    ),
]

VILLAGES, VILLAGES_MET, VILLAGES_MODEL = 254, 31, 3


def resources():
    return [mobilised(), disbursed(), inspections(), villages()]


def mobilised():
    head = ["TT", "Nguồn vốn", "Kế hoạch năm 2022", "Huy động trong quý III", "Lũy kế đến hết quý III", "Tỷ lệ so với kế hoạch (%)", "Ghi chú"]
    title = "KẾT QUẢ HUY ĐỘNG NGUỒN LỰC XÂY DỰNG NÔNG THÔN MỚI QUÝ III NĂM 2022"
    return funds("Nguồn lực", title, head, MOBILISED)


def disbursed():
    head = ["TT", "Nguồn vốn", "Kế hoạch vốn năm 2022", "Giải ngân trong quý III", "Lũy kế giải ngân", "Tỷ lệ giải ngân (%)", "Ghi chú"]
    title = "KẾT QUẢ GIẢI NGÂN VỐN THỰC HIỆN CHƯƠNG TRÌNH QUÝ III NĂM 2022"
    return funds("Giải ngân", title, head, DISBURSED)


def funds(name, title, head, lines, issuer=OFFICE):
    sheet = Sheet(name, [6, 52, 18, 18, 18, 16, 22], header_rows=(6, 6))
    letterhead.letterhead(sheet, *issuer, 6, 2)
    letterhead.title_lines(sheet, 3, 6, [(title, "title"), (letterhead.INVENTED, "italic"), (UNIT, "italic")])
    sheet.row(6, head, "head")
    first = 7
    total_row = first + len(lines)
    totals = [0, 0, 0]
    tops = [first + at for at, line in enumerate(lines) if line[0].isalpha()]
    for at, (ordinal, source, *amounts) in enumerate(lines):
        row = first + at
        is_top = ordinal.isalpha()
        below = _below(lines, at)
        values = [sum(lines[each][2 + column] for each in below) if below else amounts[column] for column in range(3)]
        if is_top:
            totals = [total + value for total, value in zip(totals, values)]
        style = "group_centre" if is_top else "money"
        sheet.put(row, 0, ordinal, "group_centre" if is_top else "centre")
        sheet.put(row, 1, source, "group" if is_top else "body")
        for column, value in enumerate(values):
            letter = column_name(2 + column)
            formula = f"=SUM({letter}{row + 2}:{letter}{row + 1 + len(below)})" if below else None
            sheet.put(row, 2 + column, value, "money_group" if is_top else style, formula)
        _rate(sheet, row, values)
    sheet.row(total_row, [None, "TỔNG SỐ"], "group")
    for column, total in enumerate(totals):
        letter = column_name(2 + column)
        formula = "=" + "+".join(f"{letter}{row + 1}" for row in tops)
        sheet.put(total_row, 2 + column, total, "money_group", formula)
    _rate(sheet, total_row, totals)
    return sheet


def _below(lines, at):
    """The lines a heading sums: those with a number below it, up to the next heading."""
    if lines[at][2] is not None:
        return []
    end = next((each for each in range(at + 1, len(lines)) if lines[each][0].isalpha()), len(lines))
    return list(range(at + 1, end))


def _rate(sheet, row, values):
    formula = f"=ROUND(E{row + 1}/C{row + 1}*100,1)"
    sheet.put(row, 5, round(values[2] / values[0] * 100 + 1e-9, 1), "figure", formula)
    sheet.put(row, 6, None, "body")


def inspections():
    sheet = Sheet("Kiểm tra quý III", [6, 36, 16, 40, 34, 44, 44], header_rows=(4, 4))
    letterhead.title_lines(
        sheet,
        0,
        6,
        [
            ("KẾT QUẢ KIỂM TRA, GIÁM SÁT THỰC HIỆN CHƯƠNG TRÌNH QUÝ III NĂM 2022", "title"),
            (letterhead.INVENTED, "italic"),
        ],
    )
    head = ["STT", "Đơn vị", "Thời gian", "Nội dung kiểm tra", "Cơ quan chủ trì", "Cơ quan phối hợp", "Kết quả kiểm tra"]
    sheet.row(4, head, "head")
    for number, (unit, time, content, partners, result) in enumerate(INSPECTIONS, 1):
        values = [number, unit, time, content, "Văn phòng Điều phối nông thôn mới tỉnh", partners, result]
        sheet.row(4 + number, values, styles={0: "centre", 2: "centre"})
    return sheet


def _village_counts(groups):
    """Villages of each commune: the province's whole, the recognised ones where the commune itself is recognised."""
    rng = Random("thôn")
    names = [name for communes in groups.values() for name in communes]
    counts = {name: rng.randint(4, 6) for name in names}
    while sum(counts.values()) != VILLAGES:
        name = rng.choice(names)
        step = 1 if sum(counts.values()) < VILLAGES else -1
        counts[name] = max(3, min(8, counts[name] + step))
    recognised = [name for name in names if name not in office.LACKING and name not in office.WAITING]
    met = dict.fromkeys(recognised[:VILLAGES_MET], 1)
    model = dict.fromkeys(list(met)[:VILLAGES_MODEL], 1)
    return counts, met, model


def villages():
    groups = bundle.communes_by_district()
    counts, met, model = _village_counts(groups)
    sheet = Sheet("Thôn nông thôn mới", [6, 34, 14, 20, 20, 16, 24], header_rows=(6, 6))
    letterhead.letterhead(sheet, *OFFICE, 6, 2)
    letterhead.title_lines(
        sheet,
        3,
        6,
        [("KẾT QUẢ XÂY DỰNG THÔN NÔNG THÔN MỚI ĐẾN HẾT QUÝ III NĂM 2022", "title"), (letterhead.INVENTED, "italic")],
    )
    head = ["STT", "Xã", "Tổng số thôn", "Số thôn đạt chuẩn nông thôn mới", "Trong đó: số thôn kiểu mẫu", "Tỷ lệ đạt chuẩn (%)", "Ghi chú"]
    sheet.row(6, head, "head")
    row = 7
    heads = []
    for number, (district, communes) in enumerate(groups.items()):
        heads.append(row)
        sums = [sum(column.get(name, 0) for name in communes) for column in (counts, met, model)]
        _village_line(sheet, row, ("I", "II", "III", "IV", "V", "VI", "VII")[number], district, sums, len(communes))
        for order, name in enumerate(communes, 1):
            figures = [column.get(name, 0) for column in (counts, met, model)]
            sheet.row(row + order, [order, "Xã " + name, *figures], "centre", {1: "body"})
            _village_rate(sheet, row + order, figures, "centre")
        row += len(communes) + 1
    totals = [sum(column.values()) for column in (counts, met, model)]
    sheet.row(row, [None, "Toàn tỉnh"], "group")
    for column, total in enumerate(totals):
        letter = column_name(2 + column)
        sheet.put(row, 2 + column, total, "group_centre", "=" + "+".join(f"{letter}{head + 1}" for head in heads))
    _village_rate(sheet, row, totals, "group_centre")
    return sheet


def _village_line(sheet, row, ordinal, district, sums, communes):
    sheet.row(row, [ordinal, district], "group", {0: "group_centre"})
    for column, value in enumerate(sums):
        letter = column_name(2 + column)
        sheet.put(row, 2 + column, value, "group_centre", f"=SUM({letter}{row + 2}:{letter}{row + 1 + communes})")
    _village_rate(sheet, row, sums, "group_centre")


def _village_rate(sheet, row, figures, style):
    rate = round(figures[1] / figures[0] * 100 + 1e-9, 1)
    sheet.put(row, 5, rate, style, f"=ROUND(D{row + 1}/C{row + 1}*100,1)")
    sheet.put(row, 6, None, "body")
