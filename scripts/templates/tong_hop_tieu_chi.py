"""T1: how many criteria each commune meets, which it lacks, and the change since the period before."""

from official_form import CHART_FONT, COUNT, LIGHT, SIGNED, Form, subtotal_of

WIDTHS = [5, 31, 8, 8.5, 9.5, 10, 31, 13.5, 9, 9.5, 27]
NAME = "Tổng hợp tiêu chí"


def criteria_form(file, version, criteria):
    """The form for a set of so many criteria, where the chart's axis ends."""
    form = Form(file, "T1", version, NAME, WIDTHS)
    form.heading("TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NÔNG THÔN MỚI CỦA XÃ", 5, "tiêu chí")
    first = form.header(
        [
            (0, 0, 1, 0, "STT"),
            (0, 1, 1, 1, "Địa phương"),
            (0, 2, 1, 2, "Tổng số tiêu chí"),
            (0, 3, 0, 5, "Kết quả"),
            (1, 3, 1, 3, "Đạt"),
            (1, 4, 1, 4, "Chưa đạt"),
            (1, 5, 1, 5, "Chưa xét được"),
            (0, 6, 1, 6, "Tiêu chí chưa đạt"),
            (0, 7, 1, 7, "Tiêu chí chưa xét được"),
            (0, 8, 0, 9, "So với kỳ trước"),
            (1, 8, 1, 8, "Số đạt kỳ trước"),
            (1, 9, 1, 9, "Tăng (+), giảm (-)"),
            (0, 10, 1, 10, "Tình trạng công nhận"),
        ],
        heights=(22, 48),
    )
    head, item, total = first, first + 1, first + 2
    numbers = {**dict.fromkeys((2, 3, 4, 5, 8), COUNT), 9: SIGNED}

    def counts(top, bottom, of):
        sums = [subtotal_of(f"{letter}{top + 1}:{letter}{bottom + 1}") for letter in "CDEF"]
        return [*sums, None, None, f"{{{{{of}tong_so_dat_ky_truoc}}}}", f"{{{{{of}tang_giam}}}}", None]

    left, shrink = (1, 6, 7, 10), (1, 6, 7, 10)
    form.line(head, ["{{huyen.stt}}", "{{huyen.ten}}", *counts(item, item, "huyen.")], left, bold=True, numbers=numbers, first=True, shrink=shrink, height=17)
    fields = ["stt", "ten", "so_tieu_chi", "so_dat", "so_chua_dat", "so_chua_xet", "tieu_chi_chua_dat"]
    fields += ["tieu_chi_chua_xet", "so_dat_ky_truoc", "tang_giam", "tinh_trang"]
    form.line(item, [f"{{{{xa.{field}}}}}" for field in fields], left, numbers=numbers, shrink=shrink, height=17)
    form.line(total, [None, "Toàn tỉnh: {{pham_vi_toan_tinh}}", *counts(head, item, "")], left, bold=True, fill=LIGHT, numbers=numbers)
    mean = [None, "Bình quân một xã", None, "{{binh_quan}}", *[None] * 7]
    form.line(total + 1, mean, left, bold=True, numbers={3: "0.0"})
    fallen = form.book.add_format({"font_color": "#C00000", "bold": True})
    form.page.conditional_format(item, 9, item, 9, {"type": "cell", "criteria": "<", "value": 0, "format": fallen})
    form.closing(
        total + 2,
        [
            "Ghi chú: cột (7), (8) ghi số thứ tự tiêu chí. “Chưa xét được” là tiêu chí chưa có số liệu hoặc số liệu cần xem lại; không "
            "tính là đạt, không tính là chưa đạt. Cột (9), (10) để trống là chưa có số liệu kỳ trước; dòng cộng chỉ có số khi đủ các xã."
        ],
        split=6,
    )
    page = form.chart_sheet("Biểu đồ", landscape=False)
    chart = form.chart({"type": "bar", "subtype": "stacked"}, "Số tiêu chí đạt của các xã")
    for column, label, colour in ((3, "Đạt", "#2E7D32"), (4, "Chưa đạt", "#C62828"), (5, "Chưa xét được", "#9E9E9E")):
        chart.add_series(
            {
                "name": label,
                "categories": [NAME, item, 1, item, 1],
                "values": [NAME, item, column, item, column],
                "fill": {"color": colour},
                "gap": 40,
            }
        )
    chart.set_y_axis({"reverse": True, "num_font": {**CHART_FONT, "size": 9}, "interval_unit": 1})
    chart.set_x_axis({"min": 0, "max": criteria, "major_unit": 1, "num_font": CHART_FONT})
    chart.set_size({"width": 640, "height": 930})
    page.insert_chart(0, 0, chart)
    form.save()


def main():
    criteria_form("tong-hop-tieu-chi", "2022.3", criteria=19)
    criteria_form("tong-hop-10-tieu-chi", "2026.2", criteria=10)


if __name__ == "__main__":
    main()
