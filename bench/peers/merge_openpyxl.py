"""Reads all forms into one flat table with a summary of statuses."""

import sys
from collections import Counter

from forms import HEAD, SHEET, files, missing, rows
from openpyxl import Workbook, load_workbook

merged = Workbook(write_only=True)
table = merged.create_sheet("Tiedot")
table.freeze_panes = "A2"
table.append(["Tiedosto", *HEAD, "Puuttuu"])
statuses = Counter()
for file in files(sys.argv[1]):
    book = load_workbook(file, read_only=True, data_only=True)
    for row in rows(book[SHEET]):
        statuses[row[7]] += 1
        table.append([file.name, *row, missing(row)])
    book.close()
summary = merged.create_sheet("Yhteenveto")
for status, number in sorted(statuses.items(), key=str):
    summary.append([status, number])
merged.save(sys.argv[2])
