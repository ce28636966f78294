"""Fills a form as a script of the municipality would: fill.py FORM ANSWERS.json OUT."""
import datetime
import json
import sys

import openpyxl

form, answers, out = sys.argv[1:4]
workbook = openpyxl.load_workbook(form)
sheet = workbook["Seuranta"]
headings = next(row for row in sheet.iter_rows() if row[0].value == "Tunnus")
column = {cell.value: cell.column for cell in headings if cell.value}
rows = {row[0].value: row[0].row for row in sheet.iter_rows(min_row=headings[0].row + 1)}
with open(answers, encoding="utf-8") as file:
    for answer in json.load(file):
        cell = sheet.cell(rows[answer["id"]], column[answer["heading"]])
        kind, value = answer["kind"], answer["value"]
        if kind == "date":
            cell.value = datetime.date.fromisoformat(value)
        elif kind == "share":
            cell.value = float(value)
            cell.number_format = "0 %"
        elif kind == "number":
            cell.value = float(value)
        else:
            cell.value = value
            cell.data_type = "s"
workbook.save(out)
