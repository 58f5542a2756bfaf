"""T3: communes by the criteria they meet, a line for each district, or for each group of communes where there is none."""

from official_form import CHART_FONT, COUNT, LIGHT, MEAN, NO_BREAK, Form, share_of, sum_of

NAME = "Phân nhóm xã"
BANDS = [
    ("nhom_15_18", "15–18 tiêu chí", "15–18", "#66BB6A"),
    ("nhom_10_14", "10–14 tiêu chí", "10–14", "#FDD835"),
    ("nhom_5_9", "5–9 tiêu chí", "5–9", "#FB8C00"),
    ("nhom_duoi_5", "Dưới 5 tiêu chí", "Dưới 5", "#C62828"),
]
FIRST_BAND = 6


def bands_form(file, version, bands, width):
    """The form with the bands there are below the whole set."""
    mean, lacking = FIRST_BAND + len(bands), FIRST_BAND + len(bands) + 1
    form = Form(file, "T3", version, NAME, [5, 30, 11, 10, width, width, *[width] * len(bands), 12.5, 13])
    form.heading("PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ ĐẠT CHUẨN NÔNG THÔN MỚI", 4 + len(bands) // 4, "xã")
    first = form.header(
        [
            (0, 0, 2, 0, "STT"),
            (0, 1, 2, 1, "Địa phương"),
            (0, 2, 2, 2, "Tổng số xã"),
            (0, 3, 0, mean - 1, "Phân nhóm theo số tiêu chí đạt"),
            (1, 3, 1, 5, "Đủ tiêu chí của bộ"),
            (2, 3, 2, 3, "Tổng số"),
            (2, 4, 2, 4, f"Đã có QĐ công{NO_BREAK}nhận"),
            (2, 5, 2, 5, f"Chờ công{NO_BREAK}nhận"),
            *((1, FIRST_BAND + at, 2, FIRST_BAND + at, label.replace("tiêu chí", f"tiêu{NO_BREAK}chí")) for at, (_, label, *_) in enumerate(bands)),
            (0, mean, 2, mean, f"Bình quân tiêu{NO_BREAK}chí/xã"),
            (0, lacking, 2, lacking, f"Số xã còn tiêu{NO_BREAK}chí chưa xét được"),
        ],
        heights=(20, 20, 48),
    )
    item, total = first, first + 1
    fields = ["stt", "ten", "so_xa", "so_xa_du_tieu_chi", "so_xa_du_da_cong_nhan", "so_xa_cho_cong_nhan"]
    fields += [*(field for field, *_ in bands), "binh_quan", "so_xa_chua_xet"]
    numbers = {**dict.fromkeys((*range(2, mean), lacking), COUNT), mean: MEAN}
    form.line(item, [f"{{{{theo_huyen.{field}}}}}" for field in fields], (1,), numbers=numbers, first=True, shrink=(1,), height=22)
    sums = {column: sum_of(f"{chr(65 + column)}{item + 1}:{chr(65 + column)}{item + 1}") for column in range(2, lacking + 1)}
    sums[mean] = "{{binh_quan}}"
    form.line(total, [None, "Toàn tỉnh: {{pham_vi_toan_tinh}}", *sums.values()], (1,), bold=True, fill=LIGHT, numbers=numbers, height=22)
    share = {column: share_of(f"{chr(65 + column)}{total + 1}", f"$C{total + 1}") for column in range(3, mean)}
    form.line(total + 1, [None, "Tỷ lệ so với tổng số xã", None, *share.values(), None, None], (1,), numbers=dict.fromkeys(range(3, mean), "0.0%"), height=22)
    form.closing(
        total + 2,
        [
            "Ghi chú: tổng số xã bằng tổng các nhóm; tiêu chí chưa xét được không tính là đạt. “Chờ công nhận” là xã đủ tiêu chí "
            "nhưng chưa có quyết định."
        ],
        split=6,
    )
    page = form.chart_sheet("Biểu đồ")
    chart = form.chart({"type": "column", "subtype": "stacked"}, "Số xã theo nhóm tiêu chí đạt")
    parts = [(3, "Đủ tiêu chí", "#1B5E20"), *((FIRST_BAND + at, name, colour) for at, (*_, name, colour) in enumerate(bands))]
    for column, label, colour in parts:
        chart.add_series(
            {
                "name": label,
                "categories": [NAME, item, 1, item, 1],
                "values": [NAME, item, column, item, column],
                "fill": {"color": colour},
                "gap": 60,
            }
        )
    chart.set_x_axis({"num_font": CHART_FONT})
    chart.set_y_axis({"min": 0, "num_format": "0", "num_font": CHART_FONT, "name": "xã", "name_font": CHART_FONT})
    chart.set_size({"width": 920, "height": 560})
    page.insert_chart(0, 0, chart)
    form.save()


def main():
    bands_form("phan-nhom-xa", "2022.3", BANDS, 10.5)
    # Of ten criteria nobody meets fifteen, and who meets ten meets all.
    bands_form("phan-nhom-xa-10-tieu-chi", "2026.3", BANDS[2:], 12)


if __name__ == "__main__":
    main()
