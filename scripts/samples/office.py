"""
What the invented office knows: its province's targets and how far each commune is.

The targets stand where the province decides them; every figure here is invented. A form row is
(unit, target, result when met, result when not met); a result is a tuple that results.py turns into a cell.
"""

MARK = ("", "Đạt", ("text", "Đạt"), ("text", "Chưa đạt"))


def rate(target, low, high, short):
    """A rate typed as its number of per cent; `low` to `high` meets the target, `short` does not."""
    return ("%", target, ("figure", low, high, 1), ("figure", short, short, 1))


def count(unit, target, low, high, short, decimals=1):
    return (unit, target, ("figure", low, high, decimals), ("figure", short, short, decimals))


def ratio(unit, target, whole, decimals, short_part):
    """A part of a whole with its rate in brackets, as "12,5/12,5 km (100%)"."""
    return ("%", target, ("ratio", unit, whole, decimals, 1.0), ("ratio", unit, whole, decimals, short_part))


def words(target, met, unmet):
    return ("", target, ("text", met), ("text", unmet))


STANDARD_FORM = {
    "2.1": ratio("km", "100%", (8.4, 16.2), 1, 0.92),
    "2.2": rate("≥ 90%", 91.5, 99.0, 86.4),
    "2.3": rate("100%", 100, 100, 96.2),
    "2.4": rate("≥ 70%", 72.0, 93.0, 64.5),
    "3.1": rate("≥ 80%", 81.5, 94.0, 77.3),
    "4.2": rate("≥ 98%", 98.3, 99.8, 96.9),
    "5": ratio("trường", "≥ 80%", (4, 6), 0, 0.6),
    "6.3": ratio("thôn", "100%", (4, 8), 0, 0.75),
    "9.1": words("Không", "Không", "Có"),
    "9.2": rate("≥ 80%", 84.0, 96.0, 76.8),
    "10": count("triệu đồng/người", "≥ 44", 44.6, 52.8, 42.7),
    "11": rate("≤ 5%", 2.1, 4.7, 6.3),
    "12.1": rate("≥ 70%", 71.0, 82.0, 66.4),
    "12.2": rate("≥ 25%", 25.6, 34.0, 21.9),
    "13.4": ("", "Đạt (nếu có)", ("text", "KAD"), ("text", "Chưa đạt")),
    "14.2": rate("≥ 85%", 87.0, 97.0, 82.1),
    "15.1": rate("≥ 90%", 90.8, 96.5, 87.2),
    "15.3": rate("≤ 24%", 15.2, 22.6, 26.3),
    "15.4": rate("≥ 50%", 53.0, 78.0, 44.0),
    "17.1": rate("≥ 90%", 92.0, 99.0, 84.6),
    "17.2": rate("100%", 100, 100, 95.5),
    "17.4": count("m²/người", "≥ 2", 2.1, 3.6, 1.4),
    "17.6": rate("≥ 80%", 82.0, 95.0, 74.0),
    "17.7": rate("100%", 100, 100, 91.0),
    "17.8": rate("≥ 80%", 83.0, 95.0, 75.7),
    "17.9": rate("≥ 75%", 77.0, 92.0, 70.2),
    "17.10": rate("100%", 100, 100, 94.0),
    "17.11": rate("≥ 30%", 31.0, 55.0, 24.8),
    "17.12": rate("≥ 50%", 52.0, 75.0, 43.1),
    "18.3": rate("100%", 100, 100, 80.0),
}

ADVANCED_FORM = {
    "2.1": ratio("km", "100%", (8.4, 16.2), 1, 0.9),
    "2.2": rate("≥ 90%", 91.0, 99.0, 85.5),
    "2.3": rate("≥ 90%", 91.5, 99.0, 84.7),
    "2.4": rate("≥ 85%", 86.0, 96.0, 78.2),
    "3.1": rate("≥ 90%", 91.0, 97.0, 87.6),
    "3.3": rate("≥ 20%", 21.0, 38.0, 14.4),
    "3.4": rate("100%", 100, 100, 93.0),
    "3.6": words("Khá", "Tốt", "Trung bình"),
    "4": rate("≥ 99%", 99.1, 99.9, 98.2),
    "5.1": ratio("trường", "100%", (4, 6), 0, 0.75),
    "5.3": words("Mức độ 3", "Mức độ 3", "Mức độ 2"),
    "5.4": words("Mức độ 2", "Mức độ 2", "Mức độ 1"),
    "5.5": words("Khá", "Khá", "Trung bình"),
    "6.3": rate("≥ 15%", 16.7, 33.3, 12.5),
    "8.2": rate("≥ 80%", 81.0, 93.0, 73.4),
    "9": rate("≥ 90%", 91.0, 98.0, 87.3),
    "10": count("triệu đồng/người", "≥ 53", 53.4, 61.0, 50.9),
    "11": rate("≤ 4%", 1.2, 3.6, 4.8),
    "12.1": rate("≥ 75%", 76.0, 86.0, 71.2),
    "12.2": rate("≥ 30%", 30.8, 41.0, 27.5),
    "12.3": rate("≥ 60%", 62.0, 78.0, 54.6),
    "13.5": rate("≥ 10%", 11.0, 24.0, 6.5),
    "14.1": rate("≥ 95%", 95.2, 98.4, 93.1),
    "14.2": rate("≥ 90%", 91.0, 98.0, 84.0),
    "14.3": rate("≥ 40%", 42.0, 61.0, 31.6),
    "14.4": rate("≥ 70%", 72.0, 88.0, 62.5),
    "16.1": count("mô hình", "≥ 1 mô hình", 1, 3, 0, 0),
    "16.2": rate("≥ 90%", 91.0, 98.0, 85.7),
    "16.3": rate("≥ 90%", 92.0, 100, 83.3),
    "17.2": rate("100%", 100, 100, 95.8),
    "17.3": rate("≥ 90%", 91.0, 97.0, 83.9),
    "17.4": rate("≥ 50%", 52.0, 68.0, 41.0),
    "17.5": rate("≥ 50%", 51.0, 69.0, 38.5),
    "17.6": rate("100%", 100, 100, 90.0),
    "17.7": rate("≥ 80%", 81.0, 92.0, 72.3),
    "17.8": rate("≥ 85%", 86.0, 95.0, 79.9),
    "17.9": ("", "Đạt (nếu có)", ("text", "Đạt"), ("text", "Chưa đạt")),
    "17.10": rate("≥ 5%", 6.0, 14.0, 2.5),
    "17.11": count("m²/người", "≥ 4", 4.1, 5.4, 3.2),
    "17.12": rate("≥ 70%", 71.0, 86.0, 61.4),
    "18.1": rate("≥ 55%", 58.0, 86.0, 47.2),
    "18.2": count("lít", "≥ 60 lít", 62, 85, 54, 0),
    "18.3": rate("≥ 40%", 50.0, 100, 33.3),
    "18.4": rate("100%", 100, 100, 92.4),
    "18.5": words("Không", "Không", "Có"),
    "18.6": rate("100%", 100, 100, 88.9),
    "18.7": rate("≥ 90%", 91.0, 97.0, 85.0),
    "18.8": rate("100%", 100, 100, 50.0),
}


# The communes of the annex: district, level they strive for, department that supports them. All meet every indicator.
REGISTERED = {
    "Phước Thái": ("Ninh Phước", "advanced", "Sở Giao thông vận tải"),
    "Phước Hậu": ("Ninh Phước", "advanced", "Sở Lao động, Thương binh và Xã hội"),
    "An Hải": ("Ninh Phước", "advanced", "Sở Xây dựng"),
    "Hộ Hải": ("Ninh Hải", "advanced", "Sở Văn hóa, Thể thao và Du lịch"),
    "Phương Hải": ("Ninh Hải", "advanced", "Sở Giáo dục và Đào tạo"),
    "Lương Sơn": ("Ninh Sơn", "advanced", "Sở Tài nguyên và \nMôi trường"),
    "Quảng Sơn": ("Ninh Sơn", "standard", "Sở Tư pháp"),
    "Hòa Sơn": ("Ninh Sơn", "standard", "Sở Kế hoạch và Đầu tư"),
    "Phước Diêm": ("Thuận Nam", "advanced", "Sở Nông nghiệp\n và Phát triển nông thôn"),
    "Nhị Hà": ("Thuận Nam", "standard", "Bộ chỉ huy Quân sự tỉnh"),
}

RECOGNISED_ADVANCED_IN_2022 = {"Phước Thái", "Phước Hậu", "An Hải", "Hộ Hải"}
RECOGNISED_STANDARD_IN_2022 = {"Quảng Sơn", "Nhị Hà"}

# Criteria of the standard set a commune does not meet in quarter 3; communes not named meet all 19.
LACKING = {
    "Phước Bình": [2, 5, 6, 10, 11, 12, 13, 17],
    "Phước Hòa": [2, 5, 6, 9, 10, 11, 12, 13, 15, 17],
    "Phước Tân": [2, 5, 6, 9, 10, 11, 13, 17],
    "Phước Tiến": [2, 6, 10, 11, 13, 17],
    "Phước Thắng": [2, 3, 5, 6, 10, 11, 12, 13, 17],
    "Phước Thành": [2, 3, 5, 6, 9, 10, 11, 12, 13, 15, 17],
    "Phước Đại": [5, 10, 11, 13, 17],
    "Phước Chính": [2, 6, 10, 11, 17],
    "Phước Trung": [2, 5, 6, 9, 10, 11, 12, 13, 17],
    "Ma Nới": [2, 5, 9, 10, 11, 12, 13, 17],
    "Phước Chiến": [2, 5, 6, 10, 11, 12, 13, 17],
    "Phước Kháng": [2, 5, 6, 9, 10, 11, 12, 13, 15, 17],
    "Lợi Hải": [2, 10, 11, 17],
    "Phước Hà": [2, 5, 6, 9, 10, 11, 12, 13, 17],
    "Công Hải": [10, 11, 17],
}

# Meets all criteria and waits for its decision.
WAITING = {"Hòa Sơn"}


YEAR_ADVANCED = dict.fromkeys(sorted(RECOGNISED_ADVANCED_IN_2022), 2022)


def year_standard(communes):
    """The year each recognised commune got its decision, invented: 29 by the end of 2021, two in 2022."""
    recognised = [name for name in communes if name not in LACKING and name not in WAITING]
    earlier = [name for name in recognised if name not in RECOGNISED_STANDARD_IN_2022]
    years = {name: 2014 + position * 8 // len(earlier) for position, name in enumerate(earlier)}
    return {**years, **dict.fromkeys(sorted(RECOGNISED_STANDARD_IN_2022), 2022)}
