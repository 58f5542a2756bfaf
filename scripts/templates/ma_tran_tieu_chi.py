"""T2: each commune's mark under each criterion, by district."""

from official_form import LIGHT, Form, marks_of, subtotal_of

CRITERIA = 19
FIRST = 2
COUNT_COLUMN, LACK_COLUMN, OPEN_COLUMN = FIRST + CRITERIA, FIRST + CRITERIA + 1, FIRST + CRITERIA + 2
WIDTHS = [5, 25, *[6.2] * CRITERIA, 8, 8, 8]


def letter(column):
    return chr(65 + column)


def main():
    form = Form("ma-tran-tieu-chi", "T2", "2022.1", "Ma trận tiêu chí", WIDTHS)
    form.heading("MA TRẬN KẾT QUẢ THỰC HIỆN TỪNG TIÊU CHÍ NÔNG THÔN MỚI CỦA XÃ", 9)
    upright = {"rotation": 90, "font_size": 10}
    numbers = range(1, CRITERIA + 1)
    first = form.header(
        [
            (0, 0, 2, 0, "STT"),
            (0, 1, 2, 1, "Địa phương"),
            (0, FIRST, 0, COUNT_COLUMN - 1, "Tiêu chí"),
            *((1, FIRST + no - 1, 1, FIRST + no - 1, f"{{{{ten_tc_{no}}}}}", upright) for no in numbers),
            *((2, FIRST + no - 1, 2, FIRST + no - 1, str(no)) for no in numbers),
            (0, COUNT_COLUMN, 0, OPEN_COLUMN, "Số tiêu chí"),
            (1, COUNT_COLUMN, 2, COUNT_COLUMN, "Đạt"),
            (1, LACK_COLUMN, 2, LACK_COLUMN, "Chưa đạt"),
            (1, OPEN_COLUMN, 2, OPEN_COLUMN, "Chưa xét được"),
        ],
        heights=(20, 118, 18),
        numbered=False,
    )
    head, item, total = first, first + 1, first + 2

    def counts(top, bottom):
        marks = [marks_of(f"{letter(c)}{top + 1}:{letter(c)}{bottom + 1}", "Đ") for c in range(FIRST, COUNT_COLUMN)]
        sums = [subtotal_of(f"{letter(c)}{top + 1}:{letter(c)}{bottom + 1}") for c in (COUNT_COLUMN, LACK_COLUMN, OPEN_COLUMN)]
        return marks + sums

    form.line(head, ["{{huyen.stt}}", "{{huyen.ten}}", *counts(item, item)], (1,), bold=True, first=True, shrink=(1,), height=17)
    own = f"{letter(FIRST)}{item + 1}:{letter(COUNT_COLUMN - 1)}{item + 1}"
    marks = [f"{{{{xa.tc_{no}}}}}" for no in numbers]
    met = [marks_of(own, mark) for mark in ("Đ", "C", "~?")]
    form.line(item, ["{{xa.stt}}", "{{xa.ten}}", *marks, *met], (1,), shrink=(1,), height=17)
    form.line(total, [None, "Toàn tỉnh: {{so_xa}} xã", *counts(head, item)], (1,), bold=True, fill=LIGHT, height=19)
    lacking = form.book.add_format({"bold": True, "bg_color": "#D9D9D9"})
    unsure = form.book.add_format({"bold": True, "font_color": "#9C5700", "bg_color": "#FFEB9C"})
    area = (item, FIRST, item, COUNT_COLUMN - 1)
    form.page.conditional_format(*area, {"type": "cell", "criteria": "==", "value": '"C"', "format": lacking})
    form.page.conditional_format(*area, {"type": "cell", "criteria": "==", "value": '"?"', "format": unsure})
    form.page.data_validation(*area, {"validate": "list", "source": ["Đ", "C", "KAD", "?"], "error_title": "Ký hiệu", "error_message": "Chỉ dùng Đ, C, KAD hoặc ?"})
    form.closing(
        total + 1,
        ["Ghi chú: Đ là đạt; C là chưa đạt; KAD là không áp dụng; ? là chưa có số liệu hoặc cần xem lại (chưa xét được)."],
        split=11,
    )
    form.save()


if __name__ == "__main__":
    main()
