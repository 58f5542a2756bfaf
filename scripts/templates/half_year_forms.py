"""
The forms of 2026–2030, Biểu 04 to 13, for half a year: 04–09 of the province (Mẫu số 03), 10–13 of a commune (Mẫu số 04).

Their headings were read second-hand; each sheet says so until the office confirms it.
"""

from funds import LINES, LOCAL_BUDGETS, field_of, is_part, money_line
from official_form import COMMUNE, COUNT, EACH_COMMUNE, LIGHT, MONEY, NO_BREAK, PROVINCE, Form, sum_of

VERSION = "2026.4"
UNCONFIRMED = (
    "Mẫu biểu ghi lại từ nguồn thứ cấp, chưa đối chiếu với văn bản của cơ quan có thẩm quyền: đề nghị xác nhận trước khi dùng chính thức."
)
BY_HAND = "{{nhap_tay}}"
CRITERIA = 10
PLANNED_BY_HAND = "Cột “KH 6 tháng cuối năm” do đơn vị ghi."
WORKS = [
    "Giao thông",
    "Thủy lợi",
    "Phòng, chống thiên tai",
    "Điện",
    "Cơ sở hạ tầng thương mại nông thôn",
    "CSHT vùng nguyên liệu tập trung",
    "Hạ tầng số, hạ tầng viễn thông",
    "Hệ thống truyền thanh",
    "Công trình cung cấp nước sạch tập trung",
    "CSHT phục vụ bảo vệ môi trường nông thôn",
    "CSHT bố trí, ổn định dân cư",
    "Hạ tầng CSDL, thông tin phục vụ quản lý Chương trình",
    "CSHT đặc thù vùng đồng bào DTTS và miền núi",
]


def opened(number, file, sheet, title, widths, split, unit=None, office=PROVINCE):
    form = Form(file, f"{number:02d}", VERSION, sheet, widths, office=office)
    which = "03" if office is PROVINCE else "04"
    form.heading(title, split, unit)
    form.put(9, 0, form.last, f"(Theo Mẫu số {which}.) {UNCONFIRMED}", font_size=10, italic=True, font_color="#C00000", align="center")
    # Not 15, which XlsxWriter leaves to Excel as the usual height.
    form.page.set_row(9, 16)
    return form


def policies():
    form = opened(4, "bieu-04", "Biểu 04", "CÁC CƠ CHẾ, CHÍNH SÁCH DO ĐỊA PHƯƠNG BAN HÀNH ĐỂ THỰC HIỆN CHƯƠNG TRÌNH GIAI ĐOẠN 2026-2030", [6, 20, 27, 32, 30, 38, 16], 3)
    labels = ["TT", "Loại văn bản", "Số, ngày, tháng ban hành", "Trích yếu", "Mục tiêu", "Nội dung chủ yếu của cơ chế, chính sách", "Ghi chú"]
    first = form.header([(0, column, 0, column, label) for column, label in enumerate(labels)], heights=(34,))
    for at in range(8):
        form.line(first + at, [at + 1, *[BY_HAND] * 6], (1, 3, 4, 5, 6), first=at == 0, height=26)
    form.closing(first + 8, [], split=4)
    form.save(of_list=False)


def criteria_of_province():
    widths = [5, 42, 7, *[10.2] * 9, 11]
    form = opened(5, "bieu-05", "Biểu 05", "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ NÔNG THÔN MỚI", widths, 3, "xã")
    header = [(0, 0, 1, 0, "TT"), (0, 1, 1, 1, "Nội dung"), (0, 2, 1, 2, "ĐVT")]
    for group in range(3):
        left = 3 + 3 * group
        header.append((0, left, 0, left + 2, f"Xã nhóm {group + 1}"))
        for offset, label in enumerate(("KQ 31/12 năm trước", "Thực hiện kỳ này", "KH 6 tháng cuối năm")):
            header.append((1, left + offset, 1, left + offset, label))
    header.append((0, 12, 1, 12, "Ghi chú"))
    first = form.header(header, heights=(20, 50))
    for no in range(1, CRITERIA + 1):
        cells = [cell for group in (1, 2, 3) for cell in (f"{{{{so_xa_dat_tc_{no}_n{group}_cuoi_nam_truoc}}}}", f"{{{{so_xa_dat_tc_{no}_n{group}}}}}", BY_HAND)]
        row = first + no - 1
        form.line(row, [no, CRITERION_NAMES[no - 1], "Xã", *cells, None], (1,), first=no == 1, numbers=dict.fromkeys(range(3, 12), COUNT), height=22, shrink=(1,))
    form.closing(first + CRITERIA, [f"Ghi chú: số xã đạt từng tiêu chí, theo nhóm xã của Quyết định 51/2025/QĐ-TTg. {PLANNED_BY_HAND}"], split=6)
    form.save(of_list=False)


CRITERION_NAMES = [
    "Quy hoạch",
    "Hạ tầng kinh tế - xã hội",
    "Phát triển kinh tế nông thôn",
    "Đào tạo nguồn nhân lực nông thôn",
    "Văn hóa, giáo dục, y tế",
    "Giảm nghèo và an sinh xã hội",
    "Khoa học công nghệ và chuyển đổi số",
    "Môi trường và cảnh quan nông thôn",
    "Xây dựng hệ thống chính trị và hành chính công",
    "Tiếp cận pháp luật và an ninh, quốc phòng",
]


def results_of_province():
    form = opened(6, "bieu-06", "Biểu 06", "KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH", [7, 70, 17, 17, 17, 20], 2, "xã")
    labels = ["TT", "Nội dung", f"KQ đến 31/12 năm{NO_BREAK}trước", "Thực hiện kỳ này", f"KH 6 tháng cuối{NO_BREAK}năm", "Ghi chú"]
    first = form.header([(0, column, 0, column, label) for column, label in enumerate(labels)], heights=(36,))
    lines = [("I", "Kết quả thực hiện xây dựng nông thôn mới cấp xã", None)]

    def grouped(ordinal, label, field):
        lines.append((ordinal, label, f"{{{{{field}}}}}"))
        lines.extend((f"{ordinal}.{group}", f"Xã nhóm {group}", f"{{{{{field}_n{group}}}}}") for group in (1, 2, 3))

    grouped("1", "Tổng số xã thực hiện xây dựng nông thôn mới trên địa bàn", "so_xa")
    lines.append(("2", "Số xã đạt đủ tiêu chí của bộ", "{{so_xa_du_tieu_chi}}"))
    lines.append(("2.1", "Số xã có quyết định công nhận đạt chuẩn nông thôn mới", "{{so_xa_du_da_cong_nhan}}"))
    lines.append(("2.2", "Số xã đang hoàn thiện thủ tục trình cấp có thẩm quyền công nhận", "{{so_xa_cho_cong_nhan}}"))
    lines.append(("2.3", "Số xã có quyết định công nhận đạt nông thôn mới hiện đại", BY_HAND))
    grouped("3", "Số xã đạt từ 5 đến 9 tiêu chí", "nhom_5_9")
    grouped("4", "Số xã đạt dưới 5 tiêu chí", "nhom_duoi_5")
    lines.append(("II", "Kết quả thực hiện không còn xã, thôn đặc biệt khó khăn", None))
    lines.append(("1", "Số xã ra khỏi diện đặc biệt khó khăn", BY_HAND))
    lines.append(("2", "Số thôn ra khỏi diện đặc biệt khó khăn", BY_HAND))
    lines.append(("III", "Kết quả tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới (nếu có)", BY_HAND))
    ordinals = [ordinal for ordinal, *_ in lines]
    all_bands = ",".join(f"C{first + 1 + ordinals.index(ordinal)}" for ordinal in ("2", "3", "4"))
    for at, (ordinal, label, field) in enumerate(lines):
        by_hand = None if field is None else BY_HAND
        if field == "{{so_xa}}":
            before = f'=IF(COUNT({all_bands})<3,"",SUM({all_bands}))'
        elif by_hand is not None and field != BY_HAND:
            before = field.replace("}}", "_cuoi_nam_truoc}}")
        else:
            before = by_hand
        form.line(first + at, [ordinal, label, before, field, by_hand, None], (1,), bold=ordinal in ("I", "II", "III"), first=at == 0, numbers={2: COUNT, 3: COUNT, 4: COUNT}, height=15, shrink=(1,), size=11)
    form.closing(first + len(lines), [f"Ghi chú: dòng 1 bằng tổng các dòng 2, 3 và 4; dòng 2 không nhỏ hơn tổng 2.1 và 2.2. {PLANNED_BY_HAND}"], split=2)
    form.save(of_list=False)


# A commune types its amounts: it has the lines of the two levels there are since mid-2025.
LEVELS_BY_HAND = {
    "nsdp": [("II", "Ngân sách địa phương", "nsdp", 2, True)],
    LOCAL_BUDGETS: [("1", "Ngân sách tỉnh", "nsdp_tinh", 0, True), ("2", "Ngân sách xã", "nsdp_xa", 0, True)],
}


def resources(number, of_commune):
    file = f"bieu-{number:02d}"
    widths = [6, 40, 15.5, 18, 17, 16.5, 16.5]
    form = opened(number, file, f"Biểu {number:02d}", "TỔNG HỢP KẾT QUẢ HUY ĐỘNG NGUỒN LỰC THỰC HIỆN CHƯƠNG TRÌNH", widths, 2, "triệu đồng", COMMUNE if of_commune else PROVINCE)
    labels = ["TT", "Nội dung chỉ tiêu", f"Kế hoạch năm{NO_BREAK}{{{{nam}}}}", f"Kết quả huy động 6{NO_BREAK}tháng đầu năm", "6 tháng cuối năm (dự kiến)"]
    labels += [f"Ước thực hiện cả{NO_BREAK}năm", "Tỷ lệ giải ngân"]
    first = form.header([(0, column, 0, column, label) for column, label in enumerate(labels)], heights=(36,))
    lines = [line for line in LINES if line[2] != "khac"]
    if of_commune:
        lines = [commune_line for line in lines for commune_line in LEVELS_BY_HAND.get(line[2], [line])]
    numbers = {2: MONEY, 3: MONEY, 4: MONEY, 5: MONEY}
    form.rest_format = {6: '0.0"%"'}
    tops = [first + 1 + at for at, (ordinal, *_) in enumerate(lines) if not is_part(ordinal)]
    # A year of which only half is told has no estimate yet.
    year = lambda row: f'=IF(COUNT(D{row + 1}:E{row + 1})<2,"",SUM(D{row + 1}:E{row + 1}))'
    sums = [sum_of(",".join(f"{c}{row + 1}" for row in tops)) for c in "CDE"]
    paid_rate = lambda fund: BY_HAND if of_commune else field_of("giai_ngan", fund, "ty_le")
    money_line(form, first, [None, "TỔNG SỐ", *sums, year(first), paid_rate("tong")], numbers, bold=True, fill=LIGHT)
    for at, (ordinal, label, field, parts, _) in enumerate(lines):
        row = first + 1 + at
        if parts > 0:
            amounts = [sum_of(f"{c}{row + 2}:{c}{row + 1 + parts}") for c in "CDE"]
        elif of_commune:
            amounts = [BY_HAND] * 3
        else:
            amounts = [field_of("von", field, "ke_hoach"), field_of("von", field, "luy_ke"), BY_HAND]
        money_line(form, row, [ordinal, label, *amounts, year(row), paid_rate(field)], numbers, bold=not is_part(ordinal))
    form.closing(
        first + 1 + len(lines),
        [
            "Ghi chú: tỷ lệ giải ngân tính theo phần trăm (%) của kế hoạch vốn năm; vốn tín dụng, vốn doanh nghiệp, đóng góp của cộng đồng không "
            "có giải ngân. Cột (6) bằng cột (4) cộng cột (5), có số khi đã ghi cột (5)."
        ],
        split=3,
    )
    form.save(of_list=False)


def works(number, of_commune):
    widths = [6, 54, 20, 20, 20, 20]
    kind = "PHÁT TRIỂN" if of_commune else "CÔNG"
    title = f"KẾT QUẢ THỰC HIỆN VỐN ĐẦU TƯ {kind} TỪ NGUỒN NGÂN SÁCH TRUNG ƯƠNG"
    form = opened(number, f"bieu-{number:02d}", f"Biểu {number:02d}", title, widths, 2, "triệu đồng", COMMUNE if of_commune else PROVINCE)
    labels = ["TT", "Công trình", "Kế hoạch năm {{nam}}", f"Kết quả thực hiện 6{NO_BREAK}tháng", f"Kết quả thực hiện kế{NO_BREAK}hoạch năm", "Ghi chú"]
    first = form.header([(0, column, 0, column, label) for column, label in enumerate(labels)], heights=(36,))
    numbers = {2: MONEY, 3: MONEY, 4: MONEY}
    sums = [sum_of(f"{c}{first + 2}:{c}{first + 1 + len(WORKS)}") for c in "CDE"]
    form.line(first, [None, "TỔNG CỘNG", *sums, None], (1,), bold=True, fill=LIGHT, numbers=numbers, height=20)
    for at, label in enumerate(WORKS, 1):
        form.line(first + at, [at, label, BY_HAND, BY_HAND, BY_HAND, None], (1,), numbers=numbers, height=19, shrink=(1,))
    form.closing(first + 1 + len(WORKS), [], split=2)
    form.save(of_list=False)


def contents(number, of_commune):
    widths = [5, 27, *[9] * 16, 8]
    title = "KẾT QUẢ HUY ĐỘNG VÀ THỰC HIỆN NGUỒN LỰC ĐẦU TƯ THỰC HIỆN CHƯƠNG TRÌNH"
    form = opened(number, f"bieu-{number:02d}", f"Biểu {number:02d}", title, widths, 7, "triệu đồng", COMMUNE if of_commune else PROVINCE)
    header = [(0, 0, 2, 0, "TT"), (0, 1, 2, 1, "Nội dung thực hiện")]
    for left, label in ((2, "Kết quả huy động 6 tháng"), (10, "Kế hoạch 6 tháng cuối năm")):
        header += [(0, left, 0, left + 7, label), (1, left, 2, left, "Tổng số"), (1, left + 1, 1, left + 2, "NSTW")]
        header += [(2, left + 1, 2, left + 1, "ĐTPT"), (2, left + 2, 2, left + 2, "SN")]
        for offset, fund in enumerate(("NSĐP", "Vốn lồng ghép", "Vốn tín dụng", "Vốn doanh nghiệp", "Dân đóng góp"), 3):
            header.append((1, left + offset, 2, left + offset, fund))
    header.append((0, 18, 2, 18, "Ghi chú"))
    first = form.header(header, heights=(20, 24, 24))
    lines = [("I", "Hợp phần thứ nhất", 2), ("1", "Nội dung thành phần 01", 0), ("2", "Nội dung thành phần 02", 0)]
    lines += [("II", "Hợp phần thứ hai", 1), ("1", "Nội dung thành phần 01", 0), ("III", "Nội dung khác (nếu có)", 0)]
    numbers = dict.fromkeys(range(2, 18), MONEY)
    tops = [first + 1 + at for at, (ordinal, *_) in enumerate(lines) if not ordinal.isdigit()]
    letters = [chr(65 + column) for column in range(2, 18)]

    def total_of(letter, row):
        left = letters.index(letter)
        return sum_of(f"{letters[left + 1]}{row + 1}:{letters[left + 7]}{row + 1}")

    known = {3: "nstw_dau_tu", 4: "nstw_su_nghiep", 5: "nsdp", 6: "long_ghep", 7: "tin_dung", 8: "doanh_nghiep", 9: "cong_dong"}
    form.line(
        first,
        [None, "TỔNG SỐ", *[total_of(c, first) if c in "CK" else sum_of(",".join(f"{c}{row + 1}" for row in tops)) for c in letters], None],
        (1,), bold=True, fill=LIGHT, numbers=numbers, height=20,
    )
    for at, (ordinal, label, parts) in enumerate(lines):
        row = first + 1 + at
        cells = []
        for letter in letters:
            if letter in "CK":
                cells.append(total_of(letter, row))
            elif parts > 0:
                cells.append(sum_of(f"{letter}{row + 2}:{letter}{row + 1 + parts}"))
            else:
                cells.append(BY_HAND)
        form.line(row, [ordinal, label, *cells, None], (1,), bold=not ordinal.isdigit(), numbers=numbers, height=24, shrink=(1, *range(2, 18)))
    end = first + 1 + len(lines)
    notes = []
    if not of_commune:
        # What the workbook tells by source, to be held against what is typed by content.
        sources = ["{{von_tong_luy_ke}}", *(f"{{{{von_{known[column]}_luy_ke}}}}" for column in range(3, 10))]
        form.line(end, [None, "Đối chiếu theo nguồn vốn", *sources, *[None] * 9], (1,), numbers=numbers, height=32, shrink=tuple(range(2, 18)))
        end += 1
        notes = ["Ghi chú: dòng đối chiếu ghi số huy động theo nguồn vốn, để so với tổng các hợp phần; xóa dòng này trước khi gửi. Các ô khác do đơn vị ghi."]
    form.closing(end, notes, split=9)
    form.save(of_list=False)


def criteria_of_commune():
    widths = [6, 46, 7, 14, 13, 14, 13, 14, 13, 27]
    title = "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ NÔNG THÔN MỚI"
    form = opened(10, "bieu-10", "Biểu 10 - {{xa.ten}}", title, widths, 3, office=EACH_COMMUNE)
    header = [(0, 0, 1, 0, "TT"), (0, 1, 1, 1, "Nội dung"), (0, 2, 1, 2, "ĐVT")]
    for left, label in ((3, "KQ đến 31/12 năm trước"), (5, "Thực hiện kỳ này"), (7, "KH 6 tháng cuối năm")):
        header += [(0, left, 0, left + 1, label), (1, left, 1, left, "Kết quả"), (1, left + 1, 1, left + 1, "Đánh giá")]
    header.append((0, 9, 1, 9, "Ghi chú"))
    first = form.header(header, heights=(20, 20))
    marks = {"validate": "list", "source": ["Đ", "C", "KAD"]}
    for no in range(1, CRITERIA + 1):
        row, name = first + no - 1, CRITERION_NAMES[no - 1]
        then, now = f"{{{{xa.tc_2026_{no}_cuoi_nam_truoc}}}}", f"{{{{xa.tc_2026_{no}}}}}"
        form.line(row, [no, name, None, None, then, None, now, None, None, None], (1,), first=no == 1, height=20, shrink=(1,))
        for column in (4, 8):
            form.page.data_validation(row, column, row, column, marks)
    total = [None, "Số tiêu chí đạt", None, None, "{{xa.so_dat_cuoi_nam_truoc}}", None, "{{xa.so_dat}}", None, None, "{{xa.tinh_trang}}"]
    form.line(first + CRITERIA, total, (1, 9), bold=True, fill=LIGHT, height=20, shrink=(1, 9))
    note = "Ghi chú: Đ là đạt; C là chưa đạt; KAD là không áp dụng; ? là chưa xét được. Các cột “Kết quả”, “KH 6 tháng cuối năm” và chỉ tiêu của từng tiêu chí do xã ghi."
    form.closing(first + CRITERIA + 1, [note], split=4)
    # Each commune signs a form of its own, whose pages are counted from one.
    form.page.set_start_page(1)
    form.save(of_list=False)


def main():
    policies()
    criteria_of_province()
    results_of_province()
    resources(7, of_commune=False)
    works(8, of_commune=False)
    contents(9, of_commune=False)
    criteria_of_commune()
    resources(11, of_commune=True)
    contents(12, of_commune=True)
    works(13, of_commune=True)


if __name__ == "__main__":
    main()
