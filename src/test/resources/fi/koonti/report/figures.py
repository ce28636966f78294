"""Counts the figures of Yhteenveto and Tilastot from tiedot.csv and compares: figures.py TIEDOT.CSV KOONTI.XLSX

Knows only the headings that people see and the rule that a goal is reached when all its indicators are.
"""
import csv
import sys

import openpyxl

WORDS = {
    "Toteutunut": "REACHED",
    "Etenee suunnitellusti": "ON_TRACK",
    "Toteutuu osittain": "PARTLY",
    "Viivästynyt": "DELAYED",
    "Ei toteudu": "NOT_REACHED",
    "Luovuttu": "DROPPED",
    "Ei arvioitavissa": "NOT_ASSESSABLE",
    "Ei aloitettu": "NOT_STARTED",
    "Ei vastattu": "NOT_ANSWERED",
}
OFF_TRACK = {"PARTLY", "DELAYED", "NOT_REACHED"}
TABLES = ["Mittarit ja tavoitteet tiloittain", "Mittarit kausittain", "Toimialoittain", "Painopisteittäin"]


def read_rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.DictReader(file) if row["asked"] == "1"]


def read_lines(path):
    """{(table, name): {heading: value}}, the first line of a name in its table."""
    sheet = openpyxl.load_workbook(path, data_only=True)["Tilastot"]
    lines, table, headings = {}, None, {}
    for row in sheet.iter_rows(values_only=True):
        name = row[0]
        if name in TABLES:
            table = name
        elif name == "Mitä lasketaan":
            headings = {i: text for i, text in enumerate(row) if i and text}
        elif name is not None:
            values = {headings.get(i, i): value for i, value in enumerate(row) if i and value is not None}
            lines.setdefault((table, name), values)
    return lines


def read_large(path):
    """The large figures of the front page by their labels."""
    rows = list(openpyxl.load_workbook(path, data_only=True)["Yhteenveto"].iter_rows(values_only=True))
    at = next(i for i, row in enumerate(rows) if row[0] == "Mittareihin vastattu")
    return {label: figure for label, figure in zip(rows[at], rows[at + 1]) if label}


def on_track(rows):
    """Goals that are under way with nothing off track, unanswered or not assessable in them."""
    fine, under_way = {"REACHED", "ON_TRACK", "NOT_STARTED", "DROPPED"}, {"ON_TRACK", "NOT_STARTED"}
    return sum(
        set(statuses) <= fine and bool(set(statuses) & under_way) and set(statuses) != {"NOT_STARTED"}
        for statuses in goals(rows).values()
    )


def goals(rows):
    """The statuses of each goal; a measure that serves none stands for itself."""
    found = {}
    for row in rows:
        key = (row["focusArea"], row["goal"] or row["measure"])
        found.setdefault(tuple(text.casefold() for text in key), []).append(row["status"])
    return found


def reached(rows):
    return sum(all(status == "REACHED" for status in statuses) for statuses in goals(rows).values())


def expected_line(rows):
    line = {word: sum(row["status"] == code for row in rows) for word, code in WORDS.items()}
    return {"Kysytty": len(rows), **line}


def main(data, workbook):
    rows, lines, wrong, compared = read_rows(data), read_lines(workbook), [], 0

    def expect(table, name, figures):
        nonlocal compared
        for heading, value in figures.items():
            compared += 1
            shown = lines[table, name].get(heading)
            if shown != value:
                wrong.append(f"{table}, {name}, {heading}: expected {value}, but found {shown}")

    def expect_group(table, name, own):
        expect(table, name, {**expected_line(own), "Tavoitteita": len(goals(own)), "Tavoitteita toteutunut": reached(own)})

    expect(TABLES[0], "Mittarit", expected_line(rows))
    expect(TABLES[0], "Tavoitteet", {"Kysytty": len(goals(rows)), "Toteutunut": reached(rows)})
    expect(TABLES[1], rows[0]["period"], expected_line(rows))
    for sector in dict.fromkeys(row["sectorName"] for row in rows):
        expect_group(TABLES[2], sector, [row for row in rows if row["sectorName"] == sector])
    for area in dict.fromkeys(row["focusArea"] for row in rows):
        own = [row for row in rows if row["focusArea"] == area]
        expect(TABLES[3], area or "Ei painopistettä", expected_line(own))

    answered = [row for row in rows if row["status"] != "NOT_ANSWERED"]
    both = [row for row in answered if row["computedStatus"]]
    expect(TABLES[0], "Ilmoitettu tila eroaa lasketusta", {"Kysytty": f"{sum(row['differs'] == '1' for row in both)}/{len(both)}"})
    off = [row for row in rows if row["status"] in OFF_TRACK]
    binding = [row for row in rows if row["binding"] == "valtuusto"]
    large, keys = read_large(workbook), {
        "Mittareihin vastattu": f"{len(answered)}/{len(rows)}",
        "Mittareista poikkeaa": f"{len(off)}/{len(rows)}",
        "Valtuustoon nähden sitovista poikkeaa": f"{sum(row in off for row in binding)}/{len(binding)}",
        "Tavoitteista etenee": f"{on_track(rows)}/{len(goals(rows))}",
    }
    for name, figure in keys.items():
        compared += 1
        if large.get(name) != figure:
            wrong.append(f"{name}: expected {figure}, but found {large.get(name)}")
    print(*wrong, sep="\n")
    print(compared, "figures compared")
    return 1 if wrong or compared < 100 else 0


sys.exit(main(*sys.argv[1:]))
