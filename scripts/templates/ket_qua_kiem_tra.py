"""T7: the inspections of the year and what they found."""

from official_form import Form

WIDTHS = [5, 33, 14, 28, 20, 30, 23, 17]


def main():
    form = Form("ket-qua-kiem-tra", "T7", "2022.4", "Kết quả kiểm tra", WIDTHS)
    form.heading("KẾT QUẢ KIỂM TRA, GIÁM SÁT THỰC HIỆN CHƯƠNG TRÌNH NÔNG THÔN MỚI", 4)
    labels = ["STT", "Đơn vị được kiểm tra", "Thời gian", "Nội dung kiểm tra, đánh giá", "Cơ quan chủ trì"]
    labels += ["Cơ quan phối hợp", "Kết quả kiểm tra", "Tình trạng"]
    first = form.header([(0, column, 0, column, label) for column, label in enumerate(labels)], heights=(34,))
    fields = ["stt", "ten", "thoi_gian", "noi_dung", "chu_tri", "phoi_hop", "ket_qua", "tinh_trang"]
    form.line(first, [f"{{{{kiem_tra.{field}}}}}" for field in fields], (1, 3, 4, 5, 6), first=True, height=82)
    late = form.book.add_format({"font_color": "#C00000", "bold": True})
    form.page.conditional_format(first, 7, first, 7, {"type": "text", "criteria": "begins with", "value": "Quá", "format": late})
    total = [None, "Tổng số cuộc kiểm tra", None, f'=IF(COUNT(A{first + 1}:A{first + 1})=0,"",COUNT(A{first + 1}:A{first + 1}))', *[None] * 4]
    form.line(first + 1, total, (1,), bold=True, height=22)
    # Where no result is written nobody knows that none was held.
    held_ones = f'COUNTIF(H{first + 1}:H{first + 1},"Đã kiểm tra")'
    held = [None, "Trong đó: đã kiểm tra", None, f'=IF({held_ones}=0,"",{held_ones})', *[None] * 4]
    form.line(first + 2, held, (1,), height=22)
    form.closing(
        first + 3,
        [
            "Ghi chú: gồm các cuộc trong báo cáo kết quả kiểm tra; khi chưa có cuộc nào có kết quả thì ghi theo kế hoạch kiểm tra, giám "
            "sát của năm. Tình trạng tính đến ngày cuối kỳ báo cáo."
        ],
        split=5,
    )
    form.save()


if __name__ == "__main__":
    main()
