"""What the peers read of a form: its rows with an id, by headings, wherever the layout has them."""

import pathlib

SHEET = "Seuranta"
HEAD = ["Tunnus", "Toimenpide", "Mittari", "Yksikkö", "Lähtötaso", "Tavoitetaso", "Toteuma", "Tila", "Selvitys", "Korjaavat toimenpiteet"]


def files(folder):
    return sorted(pathlib.Path(folder).glob("*.xlsx"))


def rows(sheet):
    """The values of the columns above, row by row."""
    places = None
    for values in sheet.iter_rows(values_only=True):
        if places is None:
            if "Toteuma" in values and "Tila" in values:
                places = [values.index(head) if head in values else None for head in HEAD]
            continue
        row = [None if at is None or at >= len(values) else values[at] for at in places]
        if row[0]:
            yield row


def missing(row):
    """The simplest of rules: outcome, status and narrative are there."""
    return "; ".join(HEAD[at] for at in (6, 7, 8) if row[at] in (None, ""))
