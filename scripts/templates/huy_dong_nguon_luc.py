"""T5: money brought together for the programme, by source, against the year's plan."""

from funds import LINES, amount_lines, is_part, rate
from official_form import CHART_FONT, MONEY, NO_BREAK, RATE, Form

NAME = "Huy động nguồn lực"
WIDTHS = [6, 42, 19, 19, 19, 14, 20]


def main():
    form = Form("huy-dong-nguon-luc", "T5", "2022.3", NAME, WIDTHS)
    form.rest_format = {5: RATE}
    form.heading("KẾT QUẢ HUY ĐỘNG NGUỒN LỰC THỰC HIỆN CHƯƠNG TRÌNH NÔNG THÔN MỚI", 2, "triệu đồng")
    first = form.header(
        [
            (0, 0, 0, 0, "TT"),
            (0, 1, 0, 1, "Nguồn vốn"),
            (0, 2, 0, 2, "Kế hoạch năm {{nam}}"),
            (0, 3, 0, 3, "Huy động trong kỳ"),
            (0, 4, 0, 4, "Lũy kế từ đầu năm"),
            (0, 5, 0, 5, f"Tỷ lệ so với kế{NO_BREAK}hoạch"),
            (0, 6, 0, 6, "Ghi chú"),
        ],
        heights=(40,),
    )
    total = amount_lines(form, first, LINES, "von", ("ke_hoach", "trong_ky", "luy_ke"), lambda row: [rate(row, "E", "C"), None])
    form.closing(
        total + 1,
        ["Ghi chú: tỷ lệ bằng lũy kế chia cho kế hoạch năm. Ô để trống là chưa có số liệu, không phải bằng 0."],
        split=3,
    )
    page = form.chart_sheet("Biểu đồ")
    tops = [first + at for at, (ordinal, *_) in enumerate(LINES) if not is_part(ordinal)]
    text, money = form.format(border=1, align="left", indent=1), form.format(border=1, num_format=MONEY, align="right", indent=1, shrink=True, text_wrap=False)
    head = form.format(border=1, bold=True, align="center", bg_color="#E8EEF4")
    page.set_column(0, 0, 34)
    page.set_column(1, 2, 18)
    page.set_column(3, 3, 50)
    for column, label in enumerate(("Nguồn vốn", "Kế hoạch năm", "Lũy kế từ đầu năm")):
        page.write_string(0, column, label, head)
    for at, row in enumerate(tops, 1):
        page.write_formula(at, 0, f"='{NAME}'!B{row + 1}", text, LINES[row - first][1])
        for column, letter in ((1, "C"), (2, "E")):
            page.write_formula(at, column, f"=IF('{NAME}'!{letter}{row + 1}=\"\",\"\",'{NAME}'!{letter}{row + 1})", money, 0)
    form.show_fractions(page, [(at, column) for at in range(1, len(tops) + 1) for column in (1, 2)])
    chart = form.chart({"type": "bar"}, "Huy động so với kế hoạch năm (triệu đồng)")
    for column, label, colour in ((1, "Kế hoạch năm", "#90A4AE"), (2, "Lũy kế từ đầu năm", "#2E7D32")):
        chart.add_series(
            {
                "name": label,
                "categories": ["Biểu đồ", 1, 0, len(tops), 0],
                "values": ["Biểu đồ", 1, column, len(tops), column],
                "fill": {"color": colour},
                "gap": 60,
            }
        )
    chart.set_y_axis({"reverse": True, "num_font": CHART_FONT})
    chart.set_x_axis({"num_format": "#,##0", "min": 0, "num_font": CHART_FONT})
    chart.set_size({"width": 880, "height": 430})
    page.insert_chart(len(tops) + 2, 0, chart)
    form.save(of_list=False)


if __name__ == "__main__":
    main()
