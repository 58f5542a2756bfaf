"""T8: villages that meet the standard, by commune."""

from official_form import COUNT, LIGHT, RATE, Form, share_of, subtotal_of

WIDTHS = [5, 27, 9, 9, 10, 10, 24, 12]


def main():
    form = Form("thon-nong-thon-moi", "T8", "2022.3", "Thôn nông thôn mới", WIDTHS, landscape=False)
    form.heading("KẾT QUẢ XÂY DỰNG THÔN ĐẠT CHUẨN NÔNG THÔN MỚI", 4, "thôn")
    first = form.header(
        [
            (0, 0, 1, 0, "STT"),
            (0, 1, 1, 1, "Địa phương"),
            (0, 2, 1, 2, "Tổng số thôn"),
            (0, 3, 0, 4, "Thôn đạt chuẩn"),
            (1, 3, 1, 3, "Tổng số"),
            (1, 4, 1, 4, "Trong đó: kiểu mẫu"),
            (0, 5, 1, 5, "Tỷ lệ đạt chuẩn"),
            (0, 6, 1, 6, "Tình trạng của xã"),
            (0, 7, 1, 7, "Ghi chú"),
        ],
        heights=(22, 52),
    )
    head, item, total = first, first + 1, first + 2
    numbers = {2: COUNT, 3: COUNT, 4: COUNT, 5: RATE}

    def sums(top, bottom, row):
        counts = [subtotal_of(f"{letter}{top + 1}:{letter}{bottom + 1}") for letter in "CDE"]
        return [*counts, share_of(f"D{row + 1}", f"C{row + 1}")]

    look = {"numbers": numbers, "shrink": (1, 6), "height": 17}
    form.line(head, ["{{huyen.stt}}", "{{huyen.ten}}", *sums(item, item, head), None, None], (1, 6), bold=True, first=True, **look)
    counts = [f"{{{{thon_theo_xa.{field}}}}}" for field in ("so_thon", "so_thon_dat", "so_thon_kieu_mau")]
    share = share_of(f"D{item + 1}", f"C{item + 1}")
    values = ["{{thon_theo_xa.stt}}", "{{thon_theo_xa.ten}}", *counts, share, "{{thon_theo_xa.tinh_trang}}", None]
    form.line(item, values, (1, 6), **look)
    form.line(total, [None, "Toàn tỉnh", *sums(head, item, total), None, None], (1, 6), bold=True, fill=LIGHT, **{**look, "height": 20})
    lacking = form.book.add_format({"bg_color": "#FFEB9C"})
    form.page.conditional_format(
        item,
        1,
        item,
        6,
        {"type": "formula", "criteria": f'=AND(LEFT($G{item + 1},12)="Đã công nhận",N($D{item + 1})=0)', "format": lacking},
    )
    form.closing(
        total + 1,
        [
            "Ghi chú: {{so_xa_co_thon_dat}} xã có ít nhất 01 thôn đạt chuẩn. Xã đã được công nhận mà chưa có thôn đạt chuẩn được tô vàng."
        ],
        split=4,
    )
    form.save()


if __name__ == "__main__":
    main()
