"""A sheet as cells in memory, so that faults can be planted before anything is written."""

from dataclasses import dataclass, field


@dataclass
class Cell:
    value: object = None
    style: str = "body"
    formula: str | None = None


@dataclass
class Sheet:
    name: str
    widths: list
    landscape: bool = True
    header_rows: tuple = (0, 0)
    cells: dict = field(default_factory=dict)
    merges: list = field(default_factory=list)
    heights: dict = field(default_factory=dict)

    def put(self, row, column, value, style="body", formula=None):
        self.cells[row, column] = Cell(value, style, formula)

    def row(self, row, values, style="body", styles=None):
        for column, value in enumerate(values):
            self.put(row, column, value, (styles or {}).get(column, style))

    def merge(self, top, left, bottom, right, value, style):
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                self.put(row, column, None, style)
        self.put(top, left, value, style)
        if (top, left) != (bottom, right):
            self.merges.append((top, left, bottom, right))


def column_name(column):
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def address(row, column):
    return f"{column_name(column)}{row + 1}"
