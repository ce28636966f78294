"""Reads all forms and looks whether something is missing."""

import sys

from forms import SHEET, files, missing, rows
from openpyxl import load_workbook

count = faults = 0
for file in files(sys.argv[1]):
    book = load_workbook(file, read_only=True, data_only=True)
    for row in rows(book[SHEET]):
        count += 1
        faults += bool(missing(row))
    book.close()
print(count, "rows,", faults, "with something missing")
