#!/usr/bin/env python3
"""Measures how the cost of Koonti grows with rows, forms and periods, writes a table and draws it.

    python3 bench/growth.py [--rounds 1] [--folder target/bench] [--picture docs/growth.svg]

Each size is ten times the one before. What is measured is the processor time of whole processes, start-up included; so
a cost that grows as the work does comes near a straight line of slope one, and a cost per row that rises again is a bend.
"""

import argparse
import datetime
import math
import os
import pathlib
import statistics
import subprocess

import bench
import sets

# name: sizes as forms and rows in each
SERIES = {
    "rows in one form": [(1, 10), (1, 100), (1, 1000), (1, 10000)],
    "forms of 20 rows": [(1, 20), (10, 20), (100, 20), (1000, 20)],
}

COLOURS = {"generate": "#8a6d00", "validate": "#0b5fa5", "merge": "#a3320b"}


def commands(home, out, previous=()):
    plan, returned = home / "suunnitelma.xlsx", home / "palautukset"
    period = ["--plan", plan, "--period", sets.PERIOD]
    earlier = [word for file in previous for word in ("--previous", file)]
    koonti = bench.HOME / "koonti"
    yield "generate", [koonti, "generate", plan, "--period", sets.PERIOD, "--out", out / "lomakkeet", "--overwrite"]
    yield "validate", [koonti, "validate", returned, *period]
    yield "merge", [koonti, "merge", returned, *period, *earlier, "--out", out / "koonti.xlsx", "--overwrite"]


def measured(command, rounds):
    runs = [bench.run(command) for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*runs)]


def series(name, sizes, rounds, folder):
    """Prints the table of a series; gives, for each command, rows and processor seconds."""
    print(f"\n### {name}\n")
    print("| forms | rows | " + " | ".join(f"{what} s | ms a row | MB" for what in COLOURS) + " |")
    print("|---:|---:|" + "---:|---:|---:|" * len(COLOURS))
    lines = {what: [] for what in COLOURS}
    for forms, rows in sizes:
        sets.SIZES[f"{forms}x{rows}"] = (forms, rows)
        home = sets.make(f"{forms}x{rows}", folder)
        out = folder / "out"
        out.mkdir(exist_ok=True)
        cells = []
        for what, command in commands(home, out):
            _, processor, peak = measured(command, rounds)
            lines[what].append((forms * rows, processor))
            cells += [f"{processor:.2f}", f"{1000 * processor / (forms * rows):.2f}", f"{peak:.0f}"]
        print(f"| {forms} | {forms * rows} | " + " | ".join(cells) + " |", flush=True)
    return lines


def periods(rounds, folder):
    """Prints what each earlier workbook adds to a merge."""
    print("\n### earlier workbooks beside 100 forms of 20 rows\n")
    print("| earlier workbooks | merge s | MB |\n|---:|---:|---:|")
    home, out = folder / "100x20", folder / "out"
    earlier = []
    for period in ("2023-Q1", "2023-Q2"):
        file = out / f"koonti-{period}.xlsx"
        command = [bench.HOME / "koonti", "merge", home / "lomakkeet", "--plan", home / "suunnitelma.xlsx"]
        bench.run([*command, "--period", period, "--out", file, "--overwrite"])
        earlier.append(file)
    for count in range(len(earlier) + 1):
        command = dict(commands(home, out, earlier[:count]))["merge"]
        _, processor, peak = measured(command, rounds)
        print(f"| {count} | {processor:.2f} | {peak:.0f} |", flush=True)


def picture(found, file):
    """Draws processor seconds against rows, both by powers of ten, one panel a series."""
    wide, high, left, top = 300, 230, 60, 40
    first, last = 1, 5
    low, high_power = -1, 3

    def x(rows):
        return wide * (math.log10(rows) - first) / (last - first)

    def y(seconds):
        return high - high * (math.log10(seconds) - low) / (high_power - low)

    parts = []
    for at, (name, lines) in enumerate(found.items()):
        parts.append(f'<g transform="translate({left + at * (wide + 90)},{top})">')
        parts.append(f'<text x="0" y="-16" font-weight="bold">{name}</text>')
        for power in range(first, last + 1):
            parts.append(f'<path d="M{x(10**power):.1f} 0V{high}" stroke="#ddd"/>')
            parts.append(f'<text x="{x(10**power):.1f}" y="{high + 16}" text-anchor="middle">{10**power:,}</text>')
        for power in range(low, high_power + 1):
            parts.append(f'<path d="M0 {y(10**power):.1f}H{wide}" stroke="#ddd"/>')
            parts.append(f'<text x="-6" y="{y(10**power) + 4:.1f}" text-anchor="end">{10.0**power:g} s</text>')
        for what, points in lines.items():
            path = "L".join(f"{x(rows):.1f} {y(seconds):.1f}" for rows, seconds in points)
            parts.append(f'<path d="M{path}" fill="none" stroke="{COLOURS[what]}" stroke-width="2"/>')
            for rows, seconds in points:
                parts.append(f'<circle cx="{x(rows):.1f}" cy="{y(seconds):.1f}" r="3" fill="{COLOURS[what]}"/>')
        parts.append(f'<text x="{wide / 2}" y="{high + 34}" text-anchor="middle">rows in all</text></g>')
    for at, what in enumerate(COLOURS):
        parts.append(f'<rect x="{left + at * 110}" y="{top + high + 50}" width="12" height="12" fill="{COLOURS[what]}"/>')
        parts.append(f'<text x="{left + 18 + at * 110}" y="{top + high + 61}">{what}</text>')
    width, height = left + len(found) * (wide + 90), top + high + 75
    file.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif" font-size="12">'
        f'<title>Processor seconds against rows</title><rect width="{width}" height="{height}" fill="#fff"/>'
        + "\n".join(parts)
        + "</svg>\n"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--folder", type=pathlib.Path, default=bench.HOME / "target/bench")
    parser.add_argument("--picture", type=pathlib.Path, default=bench.HOME / "docs/growth.svg")
    options = parser.parse_args()
    folder = options.folder.resolve()
    subprocess.run([bench.HOME / "koonti", "--version"], check=True, stdout=subprocess.DEVNULL)
    print(f"{datetime.date.today()}, {os.cpu_count()} cores; processor seconds of whole processes")
    found = {name: series(name, sizes, options.rounds, folder) for name, sizes in SERIES.items()}
    periods(options.rounds, folder)
    picture(found, options.picture)


if __name__ == "__main__":
    main()
