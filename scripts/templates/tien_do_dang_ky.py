"""T4: progress of the communes registered in the year's plan, by district."""

from official_form import COUNT, LIGHT, NO_BREAK, SIGNED, Form, subtotal_of

WIDTHS = [5.5, 22, 10.5, 9.5, 35, 7, 9.5, 9.5, 25, 13, 27]
# A count of communes that have no mark prints nothing, as the marks' own column does.
MARKS = "#,##0;-#,##0;"
LEFT = (1, 4, 8, 10)


def progress(file, version, higher, note):
    """The form for a time whose level above the standard has a name of its own."""
    form = Form(file, "T4", version, "Tiến độ đăng ký", WIDTHS)
    form.heading("TIẾN ĐỘ ĐỊA PHƯƠNG PHẤN ĐẤU ĐẠT CHUẨN NÔNG THÔN MỚI NĂM {{nam}}", 5)
    first = form.header(
        [
            (0, 0, 1, 0, "STT"),
            (0, 1, 1, 1, "Địa phương"),
            (0, 2, 0, 3, "Mức đăng ký"),
            (1, 2, 1, 2, "Đạt chuẩn"),
            (1, 3, 1, 3, higher),
            (0, 4, 1, 4, "Sở, ngành phụ trách hỗ trợ"),
            (0, 5, 0, 7, "Kết quả theo số tiêu chí"),
            (1, 5, 1, 5, "Đạt"),
            (1, 6, 1, 6, "Chưa đạt"),
            (1, 7, 1, 7, "Chưa xét được"),
            (0, 8, 1, 8, f"Tiêu chí chưa đạt, chưa{NO_BREAK}xét{NO_BREAK}được"),
            (0, 9, 1, 9, f"Tăng (+), giảm (-) so{NO_BREAK}với kỳ trước"),
            (0, 10, 1, 10, "Dự báo đến hết năm"),
        ],
        heights=(30, 36),
    )
    head, item, total = first, first + 1, first + 2
    numbers = {2: MARKS, 3: MARKS, 5: COUNT, 6: COUNT, 7: COUNT, 9: SIGNED}

    def sums(top, bottom):
        marks = [f'=COUNTIF({letter}{top + 1}:{letter}{bottom + 1},"X")' for letter in "CD"]
        counts = [subtotal_of(f"{letter}{top + 1}:{letter}{bottom + 1}") for letter in "FGH"]
        return [*marks, None, *counts, None, subtotal_of(f"J{top + 1}:J{bottom + 1}"), None]

    form.line(head, ["{{huyen.stt}}", "{{huyen.ten}}", *sums(item, item)], LEFT, bold=True, first=True, numbers=numbers, shrink=(1,), height=22)
    fields = ("stt", "ten", "dau_dat_chuan", "dau_nang_cao", "co_quan_ho_tro", "so_dat", "so_chua_dat", "so_chua_xet")
    values = [f"{{{{dang_ky.{field}}}}}" for field in (*fields, "tieu_chi_con_lai", "tang_giam", "du_bao")]
    form.line(item, values, LEFT, numbers=numbers, shrink=LEFT, height=22)
    form.line(total, [None, "Tổng cộng", *sums(head, item)], LEFT, bold=True, fill=LIGHT, numbers=numbers, height=22)
    form.closing(
        total + 1,
        [
            f"Ghi chú: “Chưa xét được” là tiêu chí chưa có số liệu hoặc cần xem lại{note}. Dự báo căn cứ số tiêu chí còn thiếu tại ngày chốt "
            "số liệu, chưa phải quyết định công nhận. Cột (10) để trống là chưa có số liệu kỳ trước."
        ],
        split=5,
    )
    form.save()


def main():
    progress("tien-do-dang-ky", "2022.3", "Nâng cao", "; xã đăng ký nâng cao tính theo bộ tiêu chí xã nâng cao")
    # Quyết định 51/2025/QĐ-TTg.
    progress("tien-do-dang-ky-hien-dai", "2026.1", "Hiện đại", "")


if __name__ == "__main__":
    main()
