"""T6: money of the budget paid out, by source, against what was given for the year."""

from funds import LINES, amount_lines, rate
from official_form import LIGHT, MONEY, NO_BREAK, RATE, Form

WIDTHS = [6, 40, 18.5, 18.5, 18.5, 19, 16.5, 17]


def main():
    form = Form("giai-ngan", "T6", "2022.3", "Giải ngân", WIDTHS)
    form.rest_format = {5: MONEY, 6: RATE}
    form.heading("KẾT QUẢ GIẢI NGÂN VỐN THỰC HIỆN CHƯƠNG TRÌNH NÔNG THÔN MỚI", 2, "triệu đồng")
    first = form.header(
        [
            (0, 0, 0, 0, "TT"),
            (0, 1, 0, 1, "Nguồn vốn"),
            (0, 2, 0, 2, f"Kế hoạch vốn năm{NO_BREAK}{{{{nam}}}}"),
            (0, 3, 0, 3, "Giải ngân trong kỳ"),
            (0, 4, 0, 4, "Lũy kế giải ngân"),
            (0, 5, 0, 5, "Còn phải giải ngân"),
            (0, 6, 0, 6, "Tỷ lệ giải ngân"),
            (0, 7, 0, 7, "Ghi chú"),
        ],
        heights=(40,),
    )
    budget = [line for line in LINES if line[4]]

    def more(row):
        left = f'=IF(COUNT(C{row + 1},E{row + 1})<2,"",C{row + 1}-E{row + 1})'
        return [left, rate(row, "E", "C"), None]

    total = amount_lines(form, first, budget, "giai_ngan", ("ke_hoach", "trong_ky", "luy_ke"), more)
    form.line(total + 1, [None, "Mức chậm tiến độ", *[None] * 4, "{{muc_cham_tien_do}}", None], (1,), fill=LIGHT, numbers={6: '0.0"%"'}, height=17)
    low = form.book.add_format({"font_color": "#C00000", "bold": True})
    late = f"=AND(ISNUMBER($G{first + 1}),$G{first + 1}<$G${total + 2}/100)"
    form.page.conditional_format(first, 6, total, 6, {"type": "formula", "criteria": late, "format": low})
    form.closing(
        total + 2,
        [
            "Ghi chú: tỷ lệ giải ngân bằng lũy kế giải ngân chia cho kế hoạch vốn năm; tỷ lệ dưới mức chậm tiến độ (một nửa phần thời gian "
            "của năm đã qua đến hết kỳ) in đậm màu đỏ. Ô để trống là chưa có số liệu, không phải bằng 0."
        ],
        split=3,
    )
    form.save(of_list=False)


if __name__ == "__main__":
    main()
