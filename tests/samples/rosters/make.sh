#!/usr/bin/env bash
# Makes the files of this folder anew, by the programs that HR teams have. LibreOffice and Gnumeric have
# to be there; the libraries come into a folder of their own.
#
#     bash tests/samples/rosters/make.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work"
"$work/bin/pip" install -qq --disable-pip-version-check openpyxl==3.1.5 xlsxwriter==3.3.1 pandas==3.1.1
"$work/bin/python" - "$here" <<'PY'
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pandas
import xlsxwriter
from openpyxl.styles import Font

HERE = Path(sys.argv[1])
SOFIA = ("sofia.lindgren@example.com", "Sofia", "Lindgren", "Sälj", date(2026, 3, 2))
MARKUS = ("markus.weber@example.com", "Markus", "Weber", "Einkauf", date(2025, 11, 17))
PRIYA = ("priya.nair@example.com", "Priya", "Nair", "IT", date(2026, 12, 1))
EVERYBODY = (SOFIA, MARKUS, PRIYA)


def openpyxl_swedish() -> None:
    """Titles above the table, dates as cells, a break inside a cell, what nobody sees."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Anställda"
    sheet["A1"] = "Personallista 2026-11-30"
    sheet["A1"].font = Font(bold=True)
    sheet.append([])
    sheet.append(["E-post", "Namn", "Avdelning", "Anställningsdatum", "Veckoarbetstid"])
    for email, first, last, department, starts in EVERYBODY:
        split = department[:2] + "\u00ad" + department[2:] if department == "Sälj" else department
        sheet.append([f"{email}\u200b", f"{first}\n{last}", split, starts, timedelta(hours=38.5)])
    for row in range(4, 7):
        sheet.cell(row, 4).number_format = "yyyy-mm-dd"
        sheet.cell(row, 5).number_format = "[h]:mm"
    book.create_sheet("Gamla").append(["email", "name"])
    book.save(HERE / "openpyxl-swedish.xlsx")


def openpyxl_wrong_cells() -> None:
    """A date that is a number, an error, a formula that nobody has worked out, a duration."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["E-Mail", "Name", "Abteilung", "Eintrittsdatum"])
    sheet.append([SOFIA[0], "Sofia Lindgren", "#N/A", SOFIA[4]])
    sheet["C2"].data_type = "e"
    sheet.append([MARKUS[0], "Markus Weber", "Einkauf", 45978])
    sheet.append(['=CONCATENATE(B4,"@example.com")', "Priya Nair", "IT", PRIYA[4]])
    sheet.append(["karin.stahl@example.com", "Karin Ståhl", "HR", timedelta(minutes=90)])
    sheet["D5"].number_format = "[h]:mm"
    book.save(HERE / "openpyxl-wrong-cells.xlsx")


def xlsxwriter_german() -> None:
    """A hidden sheet before the table, dates in the German way, ticked boxes, figures for text."""
    book = xlsxwriter.Workbook(HERE / "xlsxwriter-german.xlsx")
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    hidden, sheet = book.add_worksheet("Lookup"), book.add_worksheet("Mitarbeiter")
    hidden.write_row(0, 0, ["email", "name"])
    hidden.write_row(1, 0, ["nobody@example.com", "Nobody"])
    sheet.activate()
    sheet.set_first_sheet()
    hidden.hide()
    heads = ["Personalnr.", "E-Mail (dienstlich)", "Name", "Vorname", "Abteilung", "Eintritt"]
    sheet.write_row(0, 0, [*heads, "Buddy gewünscht", "Buddykapazität"])
    for line, (email, first, last, department, starts) in enumerate(EVERYBODY, 1):
        sheet.write_number(line, 0, 1000 + line)
        sheet.write_row(line, 1, [email, last, first, department])
        sheet.write_datetime(line, 5, starts, day)
        sheet.write_boolean(line, 6, line == 1)
        sheet.write_number(line, 7, 2.0 if line == 2 else 0)
    book.close()


def xlsxwriter_streamed() -> None:
    """Text inside the cells instead of beside them, formulas with their values, an empty end."""
    book = xlsxwriter.Workbook(HERE / "xlsxwriter-streamed.xlsx", {"constant_memory": True})
    sheet, day = book.add_worksheet("People"), book.add_format({"num_format": "d mmm yyyy"})
    sheet.write_row(0, 0, ["Work Email", "First name", "Last name", "Department", "Hire Date"])
    for line, (email, first, last, department, starts) in enumerate(EVERYBODY, 1):
        sheet.write_formula(line, 0, f'=LOWER("{email}")', None, email)
        sheet.write_row(line, 1, [first, last, department])
        sheet.write_datetime(line, 4, starts, day)
    sheet.write_blank(900, 12, None, day)
    book.close()


def frame() -> pandas.DataFrame:
    rows = [(email, f"{first} {last}", where) for email, first, last, where, _ in EVERYBODY]
    table = pandas.DataFrame(rows, columns=["Email", "Full name", "Department"])
    table["Start date"] = pandas.to_datetime([one[4] for one in EVERYBODY])
    table["End date"] = [pandas.Timestamp("2027-01-31"), pandas.NaT, pandas.NaT]
    table["Hours"] = [pandas.Timedelta(hours=40), pandas.NaT, pandas.Timedelta(hours=30)]
    return table


def pandas_files() -> None:
    """A column of numbers without a name before the table; days as moments; gaps."""
    frame().to_excel(HERE / "pandas-openpyxl.xlsx", engine="openpyxl")
    frame().to_excel(HERE / "pandas-xlsxwriter.xlsx", engine="xlsxwriter", startrow=2, index=False)
    frame().to_csv(HERE / "pandas.csv")
    frame().to_csv(
        HERE / "pandas-german.csv", sep=";", date_format="%d.%m.%Y", encoding="utf-8-sig"
    )


def offices() -> None:
    """The same workbooks, opened and saved by two other programs, as workbooks and as text."""
    source, german = HERE / "openpyxl-swedish.xlsx", HERE / "xlsxwriter-german.xlsx"
    text = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true,false,false,false,2"
    soffice(source, "xlsx", "libreoffice.xlsx")
    soffice(german, text, "libreoffice-german.csv")
    soffice(
        source,
        text.replace(":59,", ":44,").replace("1031", "1053")[:-1] + "1",
        "libreoffice-swedish.csv",
    )
    gnumeric("Gnumeric_Excel:xlsx", source, HERE / "gnumeric.xlsx")
    german_text = ["Gnumeric_stf:stf_assistant", "-O", "separator=; locale=de_DE.UTF-8", "-S"]
    gnumeric(*german_text, german, HERE / "gnumeric-%n.csv")
    (HERE / "gnumeric-0.csv").unlink()
    (HERE / "gnumeric-1.csv").rename(HERE / "gnumeric-german.csv")


def gnumeric(*words: str | Path) -> None:
    subprocess.run(["ssconvert", "-T", *words], check=True)


def soffice(source: Path, kind: str, name: str) -> None:
    out = HERE / "out"
    words = ["soffice", "--headless", "--convert-to", kind, "--outdir", out, source]
    subprocess.run(words, check=True, capture_output=True)
    (made,) = out.iterdir()
    made.rename(HERE / name)
    out.rmdir()


if __name__ == "__main__":
    openpyxl_swedish()
    openpyxl_wrong_cells()
    xlsxwriter_german()
    xlsxwriter_streamed()
    pandas_files()
    offices()
PY
