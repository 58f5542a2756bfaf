"""T2: each commune's mark under each criterion, by district."""

from official_form import LIGHT, Form, marks_of, subtotal_of

FIRST = 2


def letter(column):
    return chr(65 + column)


def matrix(file, version, criteria, width, split):
    """The form for a set of so many criteria, each in a column of its own."""
    count_column, lack_column, open_column = (FIRST + criteria + at for at in range(3))
    form = Form(file, "T2", version, "Ma trận tiêu chí", [5, 29, *[width] * criteria, 7, 9.5, 10])
    form.heading("MA TRẬN KẾT QUẢ THỰC HIỆN TỪNG TIÊU CHÍ NÔNG THÔN MỚI CỦA XÃ", split)
    upright = {"rotation": 90, "font_size": 10}
    numbers = range(1, criteria + 1)
    first = form.header(
        [
            (0, 0, 2, 0, "STT"),
            (0, 1, 2, 1, "Địa phương"),
            (0, FIRST, 0, count_column - 1, "Tiêu chí"),
            *((1, FIRST + no - 1, 1, FIRST + no - 1, f"{{{{ten_tc_{no}}}}}", upright) for no in numbers),
            *((2, FIRST + no - 1, 2, FIRST + no - 1, str(no)) for no in numbers),
            (0, count_column, 0, open_column, "Số tiêu chí"),
            (1, count_column, 2, count_column, "Đạt"),
            (1, lack_column, 2, lack_column, "Chưa đạt"),
            (1, open_column, 2, open_column, "Chưa xét được"),
        ],
        heights=(20, 128, 18),
        numbered=False,
    )
    head, item, total = first, first + 1, first + 2

    def counts(top, bottom):
        marks = [marks_of(f"{letter(c)}{top + 1}:{letter(c)}{bottom + 1}", "Đ") for c in range(FIRST, count_column)]
        sums = [subtotal_of(f"{letter(c)}{top + 1}:{letter(c)}{bottom + 1}") for c in (count_column, lack_column, open_column)]
        return marks + sums

    form.line(head, ["{{huyen.stt}}", "{{huyen.ten}}", *counts(item, item)], (1,), bold=True, first=True, shrink=(1,), height=17)
    own = f"{letter(FIRST)}{item + 1}:{letter(count_column - 1)}{item + 1}"
    marks = [f"{{{{xa.tc_{no}}}}}" for no in numbers]
    met = [marks_of(own, mark) for mark in ("Đ", "C", "~?")]
    form.line(item, ["{{xa.stt}}", "{{xa.ten}}", *marks, *met], (1,), shrink=(1,), height=17)
    form.line(total, [None, "Toàn tỉnh: {{pham_vi_toan_tinh}}", *counts(head, item)], (1,), bold=True, fill=LIGHT, height=19)
    lacking = form.book.add_format({"bold": True, "bg_color": "#D9D9D9"})
    unsure = form.book.add_format({"bold": True, "font_color": "#9C5700", "bg_color": "#FFEB9C"})
    area = (item, FIRST, item, count_column - 1)
    form.page.conditional_format(*area, {"type": "cell", "criteria": "==", "value": '"C"', "format": lacking})
    form.page.conditional_format(*area, {"type": "cell", "criteria": "==", "value": '"?"', "format": unsure})
    form.page.data_validation(*area, {"validate": "list", "source": ["Đ", "C", "KAD", "?"], "error_title": "Ký hiệu", "error_message": "Chỉ dùng Đ, C, KAD hoặc ?"})
    form.closing(
        total + 1,
        ["Ghi chú: Đ là đạt; C là chưa đạt; KAD là không áp dụng; ? là chưa có số liệu hoặc cần xem lại (chưa xét được). Dòng cộng ghi số xã đạt từng tiêu chí."],
        split=FIRST + criteria // 2,
    )
    form.save()


def main():
    matrix("ma-tran-tieu-chi", "2022.2", criteria=19, width=6, split=9)
    matrix("ma-tran-10-tieu-chi", "2026.2", criteria=10, width=11, split=6)


if __name__ == "__main__":
    main()
