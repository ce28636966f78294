"""Makes the sets of the benchmark: a plan, its forms by `koonti generate`, and the forms filled."""

import pathlib
import random
import shutil
import subprocess

import openpyxl

HOME = pathlib.Path(__file__).resolve().parent.parent
SAMPLE = HOME / "samples/pori-2023/suunnitelma.xlsx"
PERIOD = "2023-Q3"

# name: forms, rows in each
SIZES = {"S": (10, 40), "M": (200, 60), "L": (2000, 100), "X": (1, 30000)}

WORDS = (
    "hanke on edennyt suunnitellusti ja yhteistyö kumppanien kanssa jatkuu syksyllä "
    "uusien kohteiden parissa kunhan resurssit riittävät"
).split()


def make(name, folder):
    """The folder of a set, made when it is not there yet."""
    home = folder / name
    done = home / "valmis"
    if done.exists():
        return home
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    forms, rows = SIZES[name]
    plan(home / "suunnitelma.xlsx", forms, rows)
    subprocess.run(
        [HOME / "koonti", "generate", home / "suunnitelma.xlsx", "--period", PERIOD, "--out", home / "lomakkeet"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    (home / "palautukset").mkdir()
    chance = random.Random(2)
    for form in sorted((home / "lomakkeet").glob("*.xlsx")):
        fill(form, home / "palautukset" / form.name, chance)
    done.touch()
    return home


def plan(file, sectors, rows):
    """A plan of so many sectors with so many indicators each, in the sample's workbook."""
    workbook = openpyxl.load_workbook(SAMPLE)
    codes = [f"D{number:04d}" for number in range(sectors)]
    put(
        workbook["Toimialat"],
        "Koodi",
        [
            {"Koodi": code, "Nimi": f"Toimiala {code}", "Yhteyshenkilö": "Päällikkö", "Sähköposti": f"{code.lower()}@kunta.fi"}
            for code in codes
        ],
    )
    put(workbook["Tavoitteet"], "Tunnus", [indicator(code, at) for code in codes for at in range(rows)])
    del workbook["Käytetyt tunnukset"]
    workbook.save(file)


def indicator(code, at):
    return {
        "Tunnus": f"{code}-{at + 1:05d}",
        "Toimiala": code,
        "Osio": f"Osio {at // 20}",
        "Painopiste": "Kasvava kunta",
        "Tavoite": f"Tavoite {at // 6} toteutuu toimialalla",
        "Teko": "Teemme työtä sen eteen",
        "Toimenpide": f"Toimenpide {at // 3} parantaa palvelua asukkaille",
        "Mittari": f"Mittari {at} kuvaa määrän kehitystä",
        "Tyyppi": "luku",
        "Yksikkö": "kpl",
        "Suunta": "suurempi parempi",
        "Lähtötaso": f"{100 + at} kpl (2022)",
        "Tavoitetaso": f"{150 + at} kpl",
        "Vastuutaho": "Palvelupäällikkö",
        "Sitovuus": "valtuusto" if at % 5 == 0 else "lautakunta",
    }


def headings(sheet, key):
    """The row of headings and what stands in it."""
    for row in range(1, 12):
        texts = [cell.value for cell in sheet[row]]
        if key in texts:
            return row, texts
    raise SystemExit(f"expected a heading {key} on {sheet.title}, but found none")


def put(sheet, key, rows):
    """Writes rows in place of those that a sheet of the sample has."""
    head, texts = headings(sheet, key)
    for row in range(head + 1, sheet.max_row + 1):
        for cell in sheet[row]:
            cell.value = None
    for down, values in enumerate(rows, head + 1):
        for across, text in enumerate(texts, 1):
            if text in values:
                sheet.cell(down, across).value = values[text]
    for table in sheet.tables.values():
        first, last = table.ref.split(":")
        table.ref = f"{first}:{last.rstrip('0123456789')}{head + len(rows)}"


def fill(form, target, chance):
    """A form as a sector returns it."""
    workbook = openpyxl.load_workbook(form)
    sheet = workbook["Seuranta"]
    head, texts = headings(sheet, "Toteuma")
    column = {text: across for across, text in enumerate(texts, 1)}
    for row in range(head + 1, sheet.max_row + 1):
        if not sheet.cell(row, column["Mittari"]).value:
            continue
        status = chance.choice(["Etenee suunnitellusti", "Viivästynyt", "Toteutunut"])
        sheet.cell(row, column["Toteuma"]).value = chance.choice([130, 155, "142 kpl"])
        sheet.cell(row, column["Tila"]).value = status
        words = (chance.choice(WORDS) for _ in range(chance.randint(25, 120)))
        sheet.cell(row, column["Selvitys"]).value = " ".join(words)
        if status == "Viivästynyt":
            sheet.cell(row, column["Korjaavat toimenpiteet"]).value = "Resursseja lisätään."
    workbook.save(target)
