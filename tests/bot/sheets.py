"""Reads a workbook back, as Excel would: a zip with XML in it."""

from datetime import date, timedelta
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

NAMES = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
FIRST_DAY = date(1899, 12, 30)  # of Excel's count of days
Cell = str | int | date | None


class Sheet:
    """The first sheet: its `rows` as values, how many are `frozen`, and how many cells are
    `formulas`.
    """

    def __init__(self, content: bytes) -> None:
        with ZipFile(BytesIO(content)) as book:
            self._texts = [
                _text(si) for si in _tree(book, "xl/sharedStrings.xml").iterfind("x:si", NAMES)
            ]
            self._dates = _date_styles(_tree(book, "xl/styles.xml"))
            sheet = _tree(book, "xl/worksheets/sheet1.xml")
        pane = sheet.find(".//x:pane", NAMES)
        self.frozen = (
            0 if pane is None or pane.get("state") != "frozen" else int(pane.get("ySplit", "0"))
        )
        self.formulas = len(sheet.findall(".//x:f", NAMES))
        lines = sheet.findall(".//x:row", NAMES)
        width = max((_column(cell) for line in lines for cell in line), default=-1) + 1
        self.rows = [self._row(line, width) for line in lines]

    def _row(self, line: ElementTree.Element, width: int) -> list[Cell]:
        found = {_column(cell): self._value(cell) for cell in line}
        return [found.get(column) for column in range(width)]

    def _value(self, cell: ElementTree.Element) -> Cell:
        written = cell.findtext("x:v", "", NAMES)
        if cell.get("t") == "s":
            return self._texts[int(written)]
        assert cell.get("t", "n") == "n"
        return (
            FIRST_DAY + timedelta(days=int(written))
            if cell.get("s") in self._dates
            else int(written)
        )


def _tree(book: ZipFile, name: str) -> ElementTree.Element:
    return ElementTree.fromstring(book.read(name))


def _text(item: ElementTree.Element) -> str:
    return "".join(part.text or "" for part in item.iter() if part.tag.endswith("}t"))


def _column(cell: ElementTree.Element) -> int:
    return ord(cell.get("r", "A")[0]) - ord("A")  # no sheet here is wider than the alphabet


def _date_styles(styles: ElementTree.Element) -> set[str]:
    days = {
        f.get("numFmtId")
        for f in styles.iterfind(".//x:numFmt", NAMES)
        if "yy" in f.get("formatCode", "")
    }
    kinds = styles.findall("./x:cellXfs/x:xf", NAMES)
    return {str(n) for n, kind in enumerate(kinds) if kind.get("numFmtId") in days}
