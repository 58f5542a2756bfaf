"""The lines of the forms about money: the sources of the programme in the order its reports print them."""

from official_form import LIGHT, MONEY, share_of, sum_of

# Rows that repeat for each level there is: the province's, the districts' to mid-2025, the communes'.
LOCAL_BUDGETS = "ngan_sach_dia_phuong"

# (ordinal, label, field, number of parts below, whether the budget pays it)
LINES = [
    ("I", "Ngân sách trung ương", "nstw", 2, True),
    ("1", "Vốn đầu tư công", "nstw_dau_tu", 0, True),
    ("2", "Kinh phí sự nghiệp", "nstw_su_nghiep", 0, True),
    ("II", "Ngân sách địa phương", "nsdp", 1, True),
    (f"{{{{{LOCAL_BUDGETS}.stt}}}}", f"{{{{{LOCAL_BUDGETS}.ten}}}}", LOCAL_BUDGETS, 0, True),
    ("III", "Vốn lồng ghép", "long_ghep", 0, True),
    ("IV", "Vốn tín dụng", "tin_dung", 0, False),
    ("V", "Vốn doanh nghiệp, hợp tác xã", "doanh_nghiep", 0, False),
    ("VI", "Cộng đồng và người dân", "cong_dong", 2, False),
    ("1", "Tiền mặt", "cong_dong_tien", 0, False),
    ("2", "Ngày công và hiện vật quy đổi", "cong_dong_hien_vat", 0, False),
    ("VII", "Nguồn khác", "khac", 0, False),
]


def is_part(ordinal):
    """Whether a line stands below a source; sources have Roman ordinals."""
    return not ordinal.isalpha()


def field_of(kind, fund, measure):
    """The tag of an amount, of one source or of the row's."""
    return f"{{{{{LOCAL_BUDGETS}.{kind}_{measure}}}}}" if fund == LOCAL_BUDGETS else f"{{{{{kind}_{fund}_{measure}}}}}"


def amount_lines(form, first, lines, kind, measures, more):
    """
    The lines of the sources from row `first` and the total under them. Amounts stand in the columns from 2 on, one a
    measure; `more` gives the cells after them by row. Gives the row of the total.
    """
    numbers = dict.fromkeys(range(2, 2 + len(measures)), MONEY)
    tops = [first + at for at, (ordinal, *_) in enumerate(lines) if not is_part(ordinal)]
    for at, (ordinal, label, field, parts, _) in enumerate(lines):
        row = first + at
        letters = [chr(67 + column) for column in range(len(measures))]
        if parts > 0:
            amounts = [sum_of(f"{c}{row + 2}:{c}{row + 1 + parts}") for c in letters]
        else:
            amounts = [field_of(kind, field, measure) for measure in measures]
        money_line(form, row, [ordinal, label, *amounts, *more(row)], numbers, bold=not is_part(ordinal), first=at == 0)
    total = first + len(lines)
    sums = [sum_of(",".join(f"{chr(67 + column)}{row + 1}" for row in tops)) for column in range(len(measures))]
    money_line(form, total, [None, "TỔNG SỐ", *sums, *more(total)], numbers, bold=True, fill=LIGHT)
    return total


def money_line(form, row, values, numbers, **look):
    rates = dict.fromkeys(range(2 + len(numbers), len(values)), None)
    formats = {**{column: form.rest_format.get(column, "General") for column in rates}, **numbers}
    form.line(row, values, (1,), numbers=formats, height=17, shrink=(1,), **look)


def rate(row, done, planned):
    return share_of(f"{done}{row + 1}", f"{planned}{row + 1}")
