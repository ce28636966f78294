#!/usr/bin/env python3
"""Times Koonti beside its peers on the same files and writes a table of medians, ratios and peak memory.

    python3 bench/bench.py [--sets S,M] [--rounds 3] [--folder target/bench]

Needs what the build needs, and Python's openpyxl; a peer that is not installed is left out. exceljs is no peer, since it
cannot read the forms of the sets: openpyxl, which fills them, writes their picture in a way that it does not know. Commands run in turn, so that what
else the machine does falls on all of them. Whole processes are timed, start-up included. Compare ratios of one run only; those of
processor time where the machine has other work.
"""

import argparse
import datetime
import importlib.util
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import time

import sets

HERE = pathlib.Path(__file__).resolve().parent
HOME = HERE.parent
PEERS = HERE / "peers"


def jobs(home, out):
    """Each job: what is done, who does it, the command; the first of a job is what others are held against."""
    plan, returned = home / "suunnitelma.xlsx", home / "palautukset"
    round_ = ["--plan", plan, "--period", sets.PERIOD]
    python = sys.executable
    yield "read and check", "openpyxl (read-only)", [python, PEERS / "read_openpyxl.py", returned]
    yield "read and check", "koonti validate", [HOME / "koonti", "validate", returned, *round_]
    yield "merge", "openpyxl (read-only, write-only)", [python, PEERS / "merge_openpyxl.py", returned, out / "openpyxl.xlsx"]
    yield "merge", "koonti merge", [HOME / "koonti", "merge", returned, *round_, "--out", out / "koonti.xlsx", "--overwrite"]
    if importlib.util.find_spec("xlsxwriter"):
        yield "make forms", "xlsxwriter", [python, PEERS / "forms_xlsxwriter.py", plan, out / "xlsxwriter"]
    yield "make forms", "koonti generate", [HOME / "koonti", "generate", plan, "--period", sets.PERIOD, "--out", out / "lomakkeet", "--overwrite"]
    yield "start", "empty JVM", [java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", HERE, "--version"]
    yield "start", "koonti --version", [HOME / "koonti", "--version"]


def java():
    home = os.environ.get("JAVA_HOME")
    return f"{home}/bin/java" if home else "java"


def run(command):
    """Wall seconds, processor seconds and peak memory in MB of one process."""
    start = time.monotonic()
    process = subprocess.Popen(
        [str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    # Koonti ends with 1 where answers have faults, as those of the sets have.
    if code != 0 and not (code == 1 and "koonti" in str(command[0])):
        raise SystemExit(f"exit {code}: {' '.join(map(str, command))}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def table(name, rounds, folder):
    home = sets.make(name, folder)
    out = folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    todo = list(jobs(home, out))
    found = {(job, who): [] for job, who, _ in todo}
    for turn in range(rounds + 1):
        for job, who, command in todo:
            measured = run(command)
            if turn:  # The first turn fills the disk's cache.
                found[job, who].append(measured)
    forms, rows = sets.SIZES[name]
    print(f"\n### {name}: {forms} forms of {rows} rows\n")
    print("| what | who | wall s | processor s | peak MB | wall | processor |\n|---|---|---:|---:|---:|---:|---:|")
    base = {}
    for (job, who), values in found.items():
        wall, processor, peak = (statistics.median(column) for column in zip(*values))
        of_wall, of_processor = base.setdefault(job, (wall, processor))
        ratios = f"{wall / of_wall:.2f} | {processor / of_processor:.2f}"
        print(f"| {job} | {who} | {wall:.2f} | {processor:.2f} | {peak:.0f} | {ratios} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sets", default="S,M")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=pathlib.Path, default=HOME / "target/bench")
    options = parser.parse_args()
    subprocess.run([HOME / "koonti", "--version"], check=True, stdout=subprocess.DEVNULL)
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}")
    for name in options.sets.split(","):
        table(name, options.rounds, options.folder.resolve())


if __name__ == "__main__":
    main()
