"""Makes a form for each sector of a plan: locked texts, open cells, a list, colours by rule."""

import pathlib
import sys
from itertools import groupby

import xlsxwriter
from openpyxl import load_workbook

HEAD = ["Tunnus", "Toimenpide", "Mittari", "Tavoitetaso", "Toteuma", "Tila", "Selvitys", "Korjaavat toimenpiteet"]
target = pathlib.Path(sys.argv[2])
target.mkdir(parents=True, exist_ok=True)
rows = load_workbook(sys.argv[1], read_only=True)["Tavoitteet"].iter_rows(values_only=True)
head = next(row for row in rows if "Tunnus" in row)
at = {text: place for place, text in enumerate(head) if text}
rows = [row for row in rows if row[at["Tunnus"]]]
for sector, its in groupby(rows, lambda row: row[at["Toimiala"]]):
    book = xlsxwriter.Workbook(target / f"{sector}.xlsx")
    sheet = book.add_worksheet("Seuranta")
    locked = book.add_format({"text_wrap": True, "bg_color": "#F4F6F8", "valign": "top"})
    opened = book.add_format({"text_wrap": True, "bg_color": "#FFF4C2", "valign": "top", "locked": False, "border": 1})
    done = book.add_format({"bg_color": "#E3F4E8"})
    sheet.write_row(2, 0, HEAD, book.add_format({"bold": True}))
    for down, row in enumerate(its, 3):
        for across, text in enumerate(HEAD[:4]):
            sheet.write(down, across, row[at[text]], locked)
        for across in range(4, 8):
            sheet.write_blank(down, across, None, opened)
    sheet.data_validation(3, 5, down, 5, {"validate": "list", "source": ["Etenee", "Viivästynyt", "Toteutunut"]})
    sheet.conditional_format(3, 4, down, 7, {"type": "formula", "criteria": '=AND($E4<>"",$F4<>"",$G4<>"")', "format": done})
    sheet.freeze_panes(3, 4)
    sheet.protect()
    book.close()
